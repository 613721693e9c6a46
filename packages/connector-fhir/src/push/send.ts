import type { Answer, FhirHttp } from '../http/answer.js';
import { believe, isAboutAnother } from './believe.js';
import { entryAnswers } from './entries.js';
import { issueOf } from './issue.js';
import { type Limits, packed } from './pack.js';
import { openChanges, type Parcel } from './parcel.js';
import { refuse, settleAll } from './refuse.js';
import { bundleText, type Writing } from './requests.js';
import { sendSingly } from './send-singly.js';
import { isOfContent, unsettled } from './unsettled.js';

/** What parcels are sent with. */
export interface Sending {
  readonly http: FhirHttp;
  readonly bundles: 'transaction' | 'batch' | 'none';
  readonly writing: Writing;
  /** What a Bundle holds at most; a server that refuses together what it takes apart makes it less. */
  readonly limits: Limits;
  /** True when what conflicts is looked at and sent once more; false when it was. */
  readonly mayLookAgain: boolean;
}

/** Sends what is open of parcels, whole parcels together, one Bundle after the other in their order. */
export async function send(parcels: readonly Parcel[], sending: Sending): Promise<void> {
  if (sending.bundles === 'none') {
    for (const [index, parcel] of parcels.entries()) {
      const later = await sendSingly(parcel, sending);
      if (later !== undefined) return settleAll(parcels.slice(index + 1), later);
    }
    return;
  }
  for (const together of packed(parcels, sending.limits)) {
    await sendBundle(together, sending.bundles, sending);
  }
}

/** Sends parcels as one Bundle. True when the server took all of it. */
async function sendBundle(
  parcels: readonly Parcel[],
  type: 'transaction' | 'batch',
  sending: Sending,
): Promise<boolean> {
  const { http, writing } = sending;
  const changes = parcels.flatMap(openChanges);
  const body = bundleText(type, changes, writing);
  const headers = { prefer: 'return=minimal' };
  const answer = await http.send({ method: 'POST', url: '', body, headers });
  switch (answer.kind) {
    case 'answered':
      return readAnswers(parcels, type, answer, sending);
    case 'refused':
      return refused(parcels, type, answer, sending);
    default:
      settleAll(parcels, unsettled(answer.kind, answer));
      return false;
  }
}

function readAnswers(
  parcels: readonly Parcel[],
  type: 'transaction' | 'batch',
  answer: Extract<Answer, { kind: 'answered' }>,
  { mayLookAgain }: Sending,
): boolean {
  const sent = parcels.flatMap((parcel) =>
    openChanges(parcel).map((change) => ({ parcel, change })),
  );
  const entries = entryAnswers(answer.resource, `${type}-response`, sent.length) ?? [];
  const answered = sent.flatMap((one, index) => {
    const said = entries[index];
    return said === undefined ? [] : [{ ...one, answer: said }];
  });
  if (answered.length < sent.length || answered.some(isAboutAnother)) {
    settleAll(parcels, { kind: 'unknown', issues: [issueOf('fhir-server.no-evidence')] });
    return false;
  }
  // A transaction of which a part failed is none: what the server says that it kept of it has to be seen.
  const isDoubtful =
    type === 'transaction' && answered.some(({ answer: { status } }) => status >= 400);
  for (const one of answered) believe(one, { mayLookAgain, isDoubtful });
  return true;
}

/** The smallest number of resources that a Bundle may be brought down to. */
const FEWEST = 10;

/** A Bundle was refused: it is cut in halves until what the server does not take is alone. */
async function refused(
  parcels: readonly Parcel[],
  type: 'transaction' | 'batch',
  answer: Extract<Answer, { kind: 'refused' }>,
  sending: Sending,
): Promise<boolean> {
  if (!isOfContent(answer.status)) {
    settleAll(parcels, { ...unsettled('again', answer), stop: true });
    return false;
  }
  const [only] = parcels;
  if (only !== undefined && parcels.length === 1) {
    refuse(only, answer, sending.mayLookAgain);
    return false;
  }
  const half = Math.ceil(parcels.length / 2);
  const size = parcels.flatMap(openChanges).length;
  const first = await sendBundle(parcels.slice(0, half), type, sending);
  const second = await sendBundle(parcels.slice(half), type, sending);
  const isTaken = first && second;
  if (isTaken && answer.status !== 409 && answer.status !== 412) {
    sending.limits.resources = Math.max(
      FEWEST,
      Math.min(sending.limits.resources, Math.ceil(size / 2)),
    );
  }
  return isTaken;
}
