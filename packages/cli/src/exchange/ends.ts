import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Auth, fhirServer } from '@santeparticipative/connector-fhir';
import { folder, json, ndjson } from '@santeparticipative/connector-files';
import type { AnyRecord, Result } from '@santeparticipative/core';
import type { Sink, Source } from '@santeparticipative/exchange';
import type { Identities, Target } from '@santeparticipative/fhir';
import { commandIssue } from './messages.js';

/** What the options of the command say of the two ends of an exchange. */
export interface EndOptions {
  readonly auth?: Auth | undefined;
  readonly target: Target;
  readonly identities?: Identities | undefined;
  readonly namespace?: string | undefined;
  readonly readBack: boolean;
  readonly onConflict: 'refuse' | 'overwrite';
  readonly recipients: readonly string[];
  /** The path of the file of an age identity. */
  readonly identity?: string | undefined;
}

type End = Source<AnyRecord> & Sink<AnyRecord>;

const JSON_ENDING = /\.json(\.age)?$/;
const NDJSON_ENDING = /\.ndjson(\.gz)?(\.age)?$/;

function server(url: string, options: EndOptions): End {
  const { auth, target, identities, namespace, readBack, onConflict } = options;
  return fhirServer({
    url,
    target,
    readBack,
    onConflict,
    ...(auth === undefined ? {} : { auth }),
    ...(identities === undefined ? {} : { identities }),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

/** True for the address of a server. */
export function isServer(given: string): boolean {
  return /^https?:/i.test(given);
}

function endOf(given: string, options: EndOptions): End | undefined {
  const { recipients, identity, namespace } = options;
  const ofFile = {
    ...(namespace === undefined ? {} : { manifest: { namespace } }),
    ...(recipients.length === 0 ? {} : { recipients }),
    ...(identity === undefined ? {} : { identity }),
  };
  if (isServer(given)) return server(given, options);
  if (NDJSON_ENDING.test(given)) return ndjson(given, ofFile);
  return JSON_ENDING.test(given) ? json(given, ofFile) : undefined;
}

/** Where records come from: a server's address, a file of a dataset, or a folder of such files. */
export async function sourceOf(
  given: string,
  options: EndOptions,
): Promise<Result<Source<AnyRecord>>> {
  const end = endOf(given, options);
  if (end !== undefined) return { ok: true, value: end, issues: [] };
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder
    ? { ok: true, value: folder(given), issues: [] }
    : { ok: false, issues: [commandIssue('command.no-such-source')] };
}

/** The files that a source is read from: none for a server. */
export async function filesOf(given: string): Promise<readonly string[]> {
  if (isServer(given)) return [];
  const names = await readdir(given).catch(() => []);
  return [given, ...names.map((name) => join(given, name))];
}

/** Where records go: a server's address, or a file of a dataset. */
export function sinkOf(given: string, options: EndOptions): Result<Sink<AnyRecord>> {
  const end = endOf(given, options);
  return end === undefined
    ? { ok: false, issues: [commandIssue('command.no-such-sink')] }
    : { ok: true, value: end, issues: [] };
}
