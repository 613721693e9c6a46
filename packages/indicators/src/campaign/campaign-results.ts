import {
  catalogue,
  type Id,
  type IndicatorDefinition,
  type Instant,
  type Result,
} from '@santeparticipative/core';
import { indicatorHash } from '../definitions/indicator-hash.js';
import type { PartialResult } from '../evaluation/partial-result.js';
import { merge } from '../merge/merge.js';
import type { Campaign } from './campaign.js';
import { type Completeness, completenessOf } from './completeness.js';
import { readSubmission } from './offers.js';
import { type Revision, revisionOf, type Statement } from './revision.js';
import { type Ledger, ledgerOf, type Standing, withEveryIndicator } from './standing.js';
import type { Submission } from './submission.js';

/** What a campaign has of one indicator. */
export interface CampaignResult {
  readonly definition: Id;
  /** The figures that stand, merged. CONFIDENTIAL. Refused when nothing came, or when merging refuses it. */
  readonly result: Result<PartialResult>;
  readonly completeness: Completeness;
  readonly revision: Revision;
}

/** What a campaign has at an instant. */
export interface CampaignResults {
  /** One for each indicator, in the order of the campaign's. */
  readonly results: readonly CampaignResult[];
  /** Of all results together: a structure is received when every indicator of it is. */
  readonly completeness: Completeness;
  /** Of all results together. */
  readonly revision: Revision;
}

/** When to tell the results. */
export interface CampaignMoment {
  readonly asOf: Instant;
  /** When the results were published before, to tell what this statement revises. */
  readonly published?: readonly Instant[] | undefined;
  /**
   * The definitions of the campaign, whose words results then have: those of a submission are its sender's. The
   * catalogue unless given.
   */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
}

const nothing: ReadonlyMap<Id, Standing> = new Map();

function standingOf({ standing }: Ledger, definition: Id): ReadonlyMap<Id, Standing> {
  return standing.get(definition) ?? nothing;
}

function statementOf(ledger: Ledger, definition: Id): Statement {
  return new Map(
    [...standingOf(ledger, definition)].map(([id, { offer }]) => [id, offer.fingerprint]),
  );
}

/** The same result in the words of the campaign's own definition, where it is known. */
function inOwnWords(
  result: Result<PartialResult>,
  own: IndicatorDefinition | undefined,
): Result<PartialResult> {
  if (!result.ok || own === undefined) return result;
  return { ...result, value: { ...result.value, definition: own } };
}

/** The statements of several indicators as one. */
function together(statements: readonly Statement[], structures: readonly Id[]): Statement {
  return new Map(
    structures.map((id) => [id, JSON.stringify(statements.map((one) => one.get(id) ?? null))]),
  );
}

/**
 * The figures that stand in a campaign at an instant, merged, one result an indicator, with how complete they are and
 * what they revise. What is late counts; what was rejected does not.
 *
 * A statement that differs from the last one published is a revision of it. It names the structures whose figures
 * changed, never by how much: {@link publish} decides what may be shown of it.
 *
 * @example
 * const { results, completeness, revision } = campaignResults(campaign, submissions, { asOf });
 * const partials = results.flatMap(({ result }) => (result.ok ? [result.value] : []));
 * publish(partials, { recordedAt: asOf, completeness, revises: revision });
 */
export function campaignResults(
  campaign: Campaign,
  submissions: readonly Submission[],
  { asOf, published = [], definitions = catalogue }: CampaignMoment,
): CampaignResults {
  const read = submissions.map((submission) => readSubmission(campaign, submission));
  const earlier = published
    .filter((instant) => Date.parse(instant) <= Date.parse(asOf))
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .map((instant) => ledgerOf(read, instant));
  const ledger = ledgerOf(read, asOf);
  const ledgers = [...earlier, ledger];
  const ids = campaign.definitions.map(({ id }) => id);
  return {
    results: campaign.definitions.map(({ id, version, hash }) => {
      const own = definitions.find(
        (definition) =>
          definition.id === id &&
          definition.version === version &&
          indicatorHash(definition) === hash,
      );
      const standing = standingOf(ledger, id);
      const offers = new Set([...standing.values()].map(({ offer }) => offer));
      return {
        definition: id,
        result: inOwnWords(merge([...offers].map(({ partial }) => partial)), own),
        completeness: completenessOf(campaign.structures, new Set(standing.keys())),
        revision: revisionOf(ledgers.map((one) => statementOf(one, id))),
      };
    }),
    completeness: completenessOf(campaign.structures, withEveryIndicator(campaign, ledger)),
    revision: revisionOf(
      ledgers.map((one) =>
        together(
          ids.map((id) => statementOf(one, id)),
          campaign.structures,
        ),
      ),
    ),
  };
}
