import {
  CivilDate,
  check,
  DefinitionReference,
  Id,
  type Issue,
  LocalisedText,
  type Result,
  shapeIssue,
} from '@santeparticipative/core';
import * as z from 'zod';
import { SharedScope } from '../evaluation/shared-scope.js';
import { campaignIssue } from './messages.js';

const Definition = z.strictObject({
  ...DefinitionReference.shape,
  hash: DefinitionReference.shape.hash.unwrap(),
});

/** What a federation asks of its structures: which figures, of which period, from when to when. */
export const Campaign = z.strictObject({
  id: Id,
  title: LocalisedText,
  /** The civil days that every figure covers, both included. */
  period: z.strictObject({ start: CivilDate, end: CivilDate }),
  /** The indicators, each in one version; the hash tells what it means. */
  definitions: z.array(Definition).min(1),
  /** The structures whose figures are expected. */
  structures: z.array(Id).min(1),
  /** The first day on which figures are taken, in Europe/Paris. */
  opens: CivilDate,
  /** The last day, in Europe/Paris, to its end: what comes later is late, and taken. */
  due: CivilDate,
  /**
   * The scope whose pseudonyms structures send, so that a person whom two of them know counts once. Without it, people
   * of several structures are known between bounds.
   */
  sharedScope: SharedScope.optional(),
});
/** What a federation asks of its structures. See {@link Campaign:var}. */
export type Campaign = z.infer<typeof Campaign>;

function hasRepetition(ids: readonly Id[]): boolean {
  return new Set(ids).size < ids.length;
}

function* contradictions({
  period,
  opens,
  due,
  structures,
  definitions,
}: Campaign): Generator<Issue> {
  if (period.end < period.start) yield shapeIssue('time.end-before-start', '/period/end');
  if (due < opens) yield campaignIssue('campaign.dates', '/due');
  if (hasRepetition(structures)) yield campaignIssue('campaign.repeated', '/structures');
  if (hasRepetition(definitions.map(({ id }) => id))) {
    yield campaignIssue('campaign.repeated', '/definitions');
  }
}

/**
 * Checks a campaign that was read from a file. Issues: the rules of core on shape, `time.end-before-start`,
 * `campaign.dates`, `campaign.repeated`.
 */
export function checkCampaign(value: unknown): Result<Campaign> {
  const campaign = check(Campaign, value);
  if (!campaign.ok) return campaign;
  const issues = [...contradictions(campaign.value)];
  return issues.length > 0 ? { ok: false, issues } : campaign;
}
