import type { CivilDate, Id, Instant } from '@santeparticipative/core';
import type { Campaign } from './campaign.js';
import { civilDay } from './civil-day.js';
import { type Completeness, completenessOf } from './completeness.js';
import { type Rejection, readSubmission } from './offers.js';
import { type Ledger, ledgerOf, withEveryIndicator } from './standing.js';
import type { Submission } from './submission.js';

/** Where one structure stands with one indicator of a campaign. */
export interface CampaignEntry {
  readonly structure: Id;
  readonly definition: Id;
  /**
   * `received`: figures stand; `corrected`: they took the place of others; `rejected`: some came, none of which could
   * be taken; `missing`: none came.
   */
  readonly state: 'received' | 'corrected' | 'rejected' | 'missing';
  /** True when the first figures came after the end of the last day, in Europe/Paris, or did not and it is over. */
  readonly late: boolean;
  /** The submission that stands. */
  readonly submission?: Id | undefined;
  /** Which statement stands: 1 for the first, more once it was corrected. */
  readonly revision?: number | undefined;
}

/** Where a campaign stands at an instant. */
export interface CampaignState {
  readonly asOf: Instant;
  /** One for each structure and indicator, in the order of the campaign's. */
  readonly entries: readonly CampaignEntry[];
  /** What could not be taken, even where other figures stand. */
  readonly rejections: readonly Rejection[];
  /** The structures of which every indicator stands. */
  readonly completeness: Completeness;
}

function isAfter(instant: Instant, due: CivilDate): boolean {
  return civilDay(instant) > due;
}

/** Of which indicators figures of a structure were rejected; `undefined` among them where the whole submission was. */
type RejectedOf = ReadonlyMap<Id, ReadonlySet<Id | undefined>>;

function rejectedOf({ rejections }: Ledger): RejectedOf {
  const rejected = new Map<Id, Set<Id | undefined>>();
  for (const { structures, definition } of rejections) {
    for (const structure of structures) {
      const ofStructure = rejected.get(structure) ?? new Set();
      rejected.set(structure, ofStructure.add(definition));
    }
  }
  return rejected;
}

function entryOf(
  { due }: Campaign,
  ledger: Ledger,
  rejected: RejectedOf,
  asOf: Instant,
  structure: Id,
  definition: Id,
): CampaignEntry {
  const standing = ledger.standing.get(definition)?.get(structure);
  if (standing === undefined) {
    const ofStructure = rejected.get(structure);
    const isRejected =
      ofStructure?.has(definition) === true || ofStructure?.has(undefined) === true;
    const state = isRejected ? 'rejected' : 'missing';
    return { structure, definition, state, late: isAfter(asOf, due) };
  }
  const { offer, revision, firstReceivedAt } = standing;
  return {
    structure,
    definition,
    state: revision > 1 ? 'corrected' : 'received',
    late: isAfter(firstReceivedAt, due),
    submission: offer.submission.id,
    revision,
  };
}

/**
 * Tells where a campaign stands: for each structure and indicator, whether figures came, when, and which stand.
 *
 * The latest figures stand: those of the highest version, of one version those that came first. Figures that count
 * several structures together stand for all of them; they are replaced by figures for the same structures, or by a
 * submission that names theirs in `replaces`. Sending the same thing again corrects nothing. Neither the order of the
 * submissions nor what came after `asOf` changes anything.
 *
 * @example
 * const { entries, completeness } = campaignState(campaign, submissions, '2026-03-31T22:00:00Z');
 * const toRemind = entries.filter(({ state, late }) => state === 'missing' && late);
 */
export function campaignState(
  campaign: Campaign,
  submissions: readonly Submission[],
  asOf: Instant,
): CampaignState {
  const read = submissions.map((submission) => readSubmission(campaign, submission));
  const ledger = ledgerOf(read, asOf);
  const rejected = rejectedOf(ledger);
  const entries = campaign.structures.flatMap((structure) =>
    campaign.definitions.map(({ id }) => entryOf(campaign, ledger, rejected, asOf, structure, id)),
  );
  return {
    asOf,
    entries,
    rejections: ledger.rejections,
    completeness: completenessOf(campaign.structures, withEveryIndicator(campaign, ledger)),
  };
}
