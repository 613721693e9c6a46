import type { AnyRecord } from '@santeparticipative/core';
import type { Sink, Source } from '@santeparticipative/exchange';
import { printIssues } from '../commands/print-issues.js';
import { readIdentities } from '../fhir/identities-file.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import { inputsOf } from '../main-job/inputs.js';
import { readAuth } from './auth-file.js';
import { type EndOptions, filesOf, isServer, sinkOf, sourceOf } from './ends.js';

/** The options of the command that say from where to where. */
export interface GivenEnds
  extends Pick<EndOptions, 'target' | 'namespace' | 'readBack' | 'onConflict' | 'identity'> {
  readonly from: string;
  readonly to: string;
  /** The path of the file that says how to identify oneself. */
  readonly auth?: string | undefined;
  /** The path of the file of identities. */
  readonly identities?: string | undefined;
  readonly recipient?: readonly string[] | undefined;
}

/** True where a dataset leaves those who have it. What is on a server was shared already. */
export function goesToOthers({ from, to }: GivenEnds): boolean {
  return isServer(to) && !isServer(from);
}

/** From where to where; what is wrong with them is printed, and then there is nothing. */
export async function endsOf(
  io: Io,
  options: GivenEnds,
  language: Language,
): Promise<{ from: Source<AnyRecord>; to: Sink<AnyRecord> } | undefined> {
  const { auth: authPath, identities: identitiesPath, recipient: recipients = [] } = options;
  const auth = authPath === undefined ? undefined : await readAuth(authPath);
  const identities =
    identitiesPath === undefined ? undefined : await readIdentities(identitiesPath);
  const issues = [...(auth?.issues ?? []), ...(identities?.issues ?? [])];
  printIssues(io, issues, language);
  if (auth?.ok === false || issues.length > 0) return undefined;
  const ends = { ...options, recipients, auth: auth?.value, identities: identities?.identities };
  const given = [...(await filesOf(options.from)), authPath, identitiesPath, options.identity];
  await keepInputs([options.to], await inputsOf(given.filter((path) => path !== undefined)));
  const from = await sourceOf(options.from, ends);
  const to = sinkOf(options.to, ends);
  printIssues(io, [...from.issues, ...to.issues], language);
  return from.ok && to.ok ? { from: from.value, to: to.value } : undefined;
}
