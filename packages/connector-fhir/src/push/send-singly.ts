import type { Answer, FhirHttp } from '../http/answer.js';
import { parseResourceAddress } from '../resource-address.js';
import { type Answered, believe, isAboutAnother } from './believe.js';
import type { Change, Unsettled } from './change.js';
import { issueOf } from './issue.js';
import { openChanges, type Parcel } from './parcel.js';
import { requestOf, type Writing } from './requests.js';
import { identityOf } from './server-identity.js';
import { lacksRights, sendsElsewhere, unsettled } from './unsettled.js';

/** What single requests are sent with. */
export interface SendingSingly {
  readonly http: FhirHttp;
  readonly writing: Writing;
  readonly mayLookAgain: boolean;
}

/**
 * Sends what is open of a parcel, one request a change, and goes no further than the first that does not succeed. What it
 * gives is what would become of every other request for now: the server says that it is to come back later, or does not
 * answer, and each would wait as long for nothing.
 */
export async function sendSingly(
  parcel: Parcel,
  sending: SendingSingly,
): Promise<Unsettled<'again'> | undefined> {
  for (const change of openChanges(parcel)) {
    const answer = await sending.http.send(requestOf(change, sending.writing));
    take(change, parcel, answer, sending);
    if (answer.kind === 'again' || answer.kind === 'unknown') return unsettled('again', answer);
    if (change.result?.kind !== 'done') return undefined;
  }
  return undefined;
}

function take(
  change: Change,
  parcel: Parcel,
  answer: Answer,
  { mayLookAgain }: SendingSingly,
): void {
  if (lacksRights(answer)) change.result = unsettled('again', answer);
  else if (sendsElsewhere(answer)) change.result = { ...unsettled('again', answer), stop: true };
  else if (answer.kind === 'again' || answer.kind === 'unknown') {
    change.result = unsettled(answer.kind, answer);
  } else {
    const answered = answeredBy(change, parcel, answer);
    if (isAboutAnother(answered)) {
      change.result = { kind: 'unknown', issues: [issueOf('fhir-server.no-evidence')] };
    } else believe(answered, { mayLookAgain, isDoubtful: false });
  }
}

function answeredBy(
  change: Change,
  parcel: Parcel,
  answer: Extract<Answer, { kind: 'answered' | 'refused' }>,
): Answered {
  const { status } = answer;
  if (answer.kind === 'refused') {
    const said = { status, about: undefined, version: undefined };
    return { change, parcel, answer: said, issues: answer.issues };
  }
  const located = parseResourceAddress(answer.location);
  // An OperationOutcome is about no resource, whatever it says.
  const given = answer.resource?.resourceType === 'OperationOutcome' ? undefined : answer.resource;
  const version = answer.versionId ?? located?.version ?? identityOf(given)?.version;
  return { change, parcel, answer: { status, about: located ?? identityOf(given), version } };
}
