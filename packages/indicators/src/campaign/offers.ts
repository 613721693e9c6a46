import type { Id, Instant, Issue } from '@santeparticipative/core';
import { canonicalHash } from '../definitions/canonical-hash.js';
import type { PartialResult } from '../evaluation/partial-result.js';
import { merge } from '../merge/merge.js';
import { checkPartialResult } from '../partial/read-partial-result.js';
import type { Campaign } from './campaign.js';
import { civilDay } from './civil-day.js';
import { type CampaignRule, campaignIssue } from './messages.js';
import type { Submission } from './submission.js';

/** The figures of one indicator, which a submission gives for all of its structures. */
export interface Offer {
  readonly submission: Submission;
  readonly definition: Id;
  /** Its subject is the structures of the submission, those that had nothing to count among them. */
  readonly partial: PartialResult;
  /** A hash of the figures, whatever the titles of their definition: equal when the same thing was sent twice. */
  readonly fingerprint: string;
}

/** What is not taken of a submission, and why. Paths point into the submission. */
export interface Rejection {
  readonly submission: Id;
  readonly structures: readonly Id[];
  /** The indicator, where one can be told; else the rejection is of the whole submission, or of figures of no indicator. */
  readonly definition?: Id | undefined;
  readonly issues: readonly Issue[];
}

/** What a submission gives, before it is set against others. */
export interface ReadSubmission {
  readonly receivedAt: Instant;
  readonly offers: readonly Offer[];
  readonly rejections: readonly Rejection[];
}

function wholeIssues({ structures, opens }: Campaign, submission: Submission): Issue[] {
  const expected = new Set(structures);
  const unknown = submission.structures.flatMap((id, index) =>
    expected.has(id) ? [] : [campaignIssue('campaign.unknown-structure', `/structures/${index}`)],
  );
  const repeated = new Set(submission.structures).size < submission.structures.length;
  return [
    ...unknown,
    ...(repeated ? [campaignIssue('campaign.repeated', '/structures')] : []),
    ...(civilDay(submission.receivedAt) < opens
      ? [campaignIssue('campaign.before-opening', '/receivedAt')]
      : []),
  ];
}

/** The indicator that figures are meant for, readable or not: one of the campaign's. */
function meantFor({ definitions }: Campaign, partial: unknown): Id | undefined {
  const fieldOf = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? Reflect.get(value, name)
      : undefined;
  const id = fieldOf(fieldOf(partial, 'definition'), 'id');
  return definitions.find((definition) => definition.id === id)?.id;
}

/** Why readable figures are not those that the campaign asks for, by the field that tells. */
function* mismatches(
  { definitions, period }: Campaign,
  { structures }: Submission,
  partial: PartialResult,
): Generator<readonly [rule: CampaignRule, field: keyof PartialResult]> {
  const asked = definitions.find(({ id }) => id === partial.definition.id);
  if (asked === undefined) {
    yield ['campaign.unknown-definition', 'definition'];
    return;
  }
  if (asked.hash !== partial.hash) yield ['campaign.wrong-hash', 'hash'];
  if (period.start !== partial.period.start || period.end !== partial.period.end) {
    yield ['campaign.wrong-period', 'period'];
  }
  const senders = new Set(structures);
  if (partial.subject.some((id) => !senders.has(id))) {
    yield ['campaign.other-structure', 'subject'];
  }
}

/** Moves issues to where their value stands. */
function under(path: string, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}

/** What a partial result says, but for how its definition is worded. */
function contentOf({
  definition: _,
  ...content
}: PartialResult): Omit<PartialResult, 'definition'> {
  return content;
}

/** Reads what a submission gives to a campaign: figures of the right indicator, version, period and structures. */
export function readSubmission(campaign: Campaign, submission: Submission): ReadSubmission {
  const { receivedAt } = submission;
  const about = { submission: submission.id, structures: submission.structures };
  const refused = wholeIssues(campaign, submission);
  if (refused.length > 0) {
    return { receivedAt, offers: [], rejections: [{ ...about, issues: refused }] };
  }

  const rejections: Rejection[] = [];
  const taken = new Map<Id, PartialResult[]>();
  for (const [index, value] of submission.partials.entries()) {
    const path = `/partials/${index}`;
    const read = checkPartialResult(value);
    const issues = read.ok
      ? [...mismatches(campaign, submission, read.value)].map(([rule, field]) =>
          campaignIssue(rule, `${path}/${field}`),
        )
      : under(path, read.issues);
    const definition = meantFor(campaign, value);
    if (!read.ok || issues.length > 0 || definition === undefined) {
      rejections.push({ ...about, definition, issues });
    } else taken.set(definition, [...(taken.get(definition) ?? []), read.value]);
  }

  const offers: Offer[] = [];
  for (const [definition, partials] of taken) {
    const merged = merge(partials);
    if (merged.ok) {
      const partial = { ...merged.value, subject: [...submission.structures].sort() };
      offers.push({
        submission,
        definition,
        partial,
        fingerprint: canonicalHash(contentOf(partial)),
      });
    } else {
      // Issues of merging point into a list that the submission has not: they are told of its figures as a whole.
      const issues = merged.issues.map((issue) => ({ ...issue, path: '/partials' }));
      rejections.push({ ...about, definition, issues });
    }
  }
  return { receivedAt, offers, rejections };
}
