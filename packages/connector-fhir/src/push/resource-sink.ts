import type { Sink, SinkContext, SinkSession } from '@santeparticipative/exchange';
import { resourceSearch } from '@santeparticipative/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { deletedBy } from '../pull/deletion.js';
import { contentOf } from './content.js';
import type { Describe } from './describe.js';
import type { PushOptions } from './push-options.js';
import type { PushServer } from './push-server.js';
import { pushSession } from './push-session.js';
import type { PushConnection } from './record-sink.js';
import { storedFormat } from './stored-format.js';

/** Resources as they are. One that only says what is deleted is not stored itself. */
const describeResources: Describe<FhirResource> = {
  describe({ value, written }) {
    const { resourceType: type, id = '' } = value;
    const deleted = deletedBy(value);
    const removedAt = (address: string) => (deleted.includes(address) ? [{ address }] : []);
    // The format writes canonical text: of this value, unless somebody put another one in its place.
    const text = written?.value === value ? written.text : undefined;
    const contents = deleted.length > 0 ? [] : [contentOf(value, text)];
    const record = { type, id };
    // FHIR says that versions are opaque.
    const isEarlierThan = () => false;
    // A resource has no parts.
    const partsNamedBy = () => [];
    return {
      ok: true,
      value: { record, contents, isEarlierThan, removedAt, partsNamedBy },
      issues: [],
    };
  },
  searchOf: (resource, { origin }) => resourceSearch(resource, origin),
};

/** A session that pushes FHIR resources. */
export function resourceSession(
  server: PushServer,
  options: PushOptions,
  context: SinkContext,
): SinkSession<FhirResource> {
  return pushSession(server, describeResources, options, context);
}

/** A FHIR server as a sink of FHIR resources. */
export function resourceSink({
  name,
  connect,
  ...options
}: PushConnection & PushOptions): Sink<FhirResource> {
  return {
    name,
    format: storedFormat,
    capabilities: { commits: 'each', dryRun: true },
    async open(context) {
      const connected = await connect(context);
      return connected.ok
        ? { ok: true, session: resourceSession(connected.server, options, context) }
        : connected;
    },
  };
}
