import type { AnyRecord } from '@santeparticipative/core';
import type { Sink, Source } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { connectHttp, type HttpSettings } from './http/connect-http.js';
import type { PullOptions, RecordPullOptions } from './pull/pull-options.js';
import { recordSource } from './pull/record-source.js';
import { resourceSource } from './pull/resource-source.js';
import { connectForPush } from './push/connect-for-push.js';
import type { PushOptions, RecordPushOptions } from './push/push-options.js';
import { recordSink } from './push/record-sink.js';
import { resourceSink } from './push/resource-sink.js';
import { serverName } from './server-name.js';

/** A FHIR server whose resources are read and written as records. */
export interface FhirServerOptions extends HttpSettings, RecordPushOptions, RecordPullOptions {}

/** A FHIR server whose resources are read and written as they are. */
export interface FhirResourcesOptions extends HttpSettings, PushOptions, PullOptions {}

/**
 * A FHIR R4 server that holds the records of datasets: each becomes the resources that the mapping says, and those
 * become the record again. It is a source and a sink. To read, it holds all that it reads in memory, since a record is
 * made of several resources.
 *
 * @example
 * await exchange({ from: ndjson('activity.ndjson'), to: fhirServer({ url: 'https://fhir.example/r4', auth }) });
 */
export function fhirServer(options: FhirServerOptions): Source<AnyRecord> & Sink<AnyRecord> {
  const name = serverName(options.url);
  const { read } = recordSource({
    ...options,
    name,
    connect: (context) => connectHttp(options, context),
  });
  const sink = recordSink({ ...options, name, connect: connectForPush(options) });
  return { ...sink, read, check: checkOf(options) };
}

/**
 * A FHIR R4 server as it is: a source and a sink of resources, which go through in constant memory.
 *
 * @example
 * await exchange({
 *   from: fhirResources({ url: 'https://fhir.example/r4', types: ['Patient'] }),
 *   to: ndjson('Patient.ndjson', { format: resourceFormat }),
 * });
 */
export function fhirResources(
  options: FhirResourcesOptions,
): Source<FhirResource> & Sink<FhirResource> {
  const name = serverName(options.url);
  const { read } = resourceSource({
    ...options,
    name,
    connect: (context) => connectHttp(options, context),
  });
  const sink = resourceSink({ ...options, name, connect: connectForPush(options) });
  return { ...sink, read, check: checkOf(options) };
}

/** What is wrong with how a server is reached: found out without a request. */
function checkOf(settings: HttpSettings): NonNullable<Sink<never>['check']> {
  return async (context) => {
    const connected = await connectHttp(settings, context);
    return connected.ok ? [] : connected.issues;
  };
}
