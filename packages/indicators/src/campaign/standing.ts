import type { Id, Instant } from '@santeparticipative/core';
import { compareTexts } from '../partial/compare-texts.js';
import type { Campaign } from './campaign.js';
import { campaignIssue } from './messages.js';
import type { Offer, ReadSubmission, Rejection } from './offers.js';

/** Figures that stand: the latest that were taken of their structures. */
export interface Standing {
  readonly offer: Offer;
  /** 1 unless they correct others. */
  readonly revision: number;
  /** When figures of this line first came. */
  readonly firstReceivedAt: Instant;
}

/** What stands in a campaign, and what was not taken. */
export interface Ledger {
  /** By indicator, then by structure. Figures that count several structures stand under each of them. */
  readonly standing: ReadonlyMap<Id, ReadonlyMap<Id, Standing>>;
  readonly rejections: readonly Rejection[];
}

/** Versions first, then when they came: one order, whatever the order in which they are given. */
function compareOffers(a: Offer, b: Offer): number {
  return (
    a.submission.version - b.submission.version ||
    Date.parse(a.submission.receivedAt) - Date.parse(b.submission.receivedAt) ||
    compareTexts(a.submission.id, b.submission.id) ||
    compareTexts(a.fingerprint, b.fingerprint)
  );
}

function compareRejections(a: Rejection, b: Rejection): number {
  return (
    compareTexts(a.submission, b.submission) || compareTexts(JSON.stringify(a), JSON.stringify(b))
  );
}

function isOfSameStructures(a: Offer, b: Offer): boolean {
  const [left, right] = [a.partial.subject, b.partial.subject];
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

/**
 * Takes an offer into what stands, by structure: it corrects, replaces or comes beside. What it may not take the place
 * of refuses it, for the rule that is returned.
 */
function take(
  standing: Map<Id, Standing>,
  offer: Offer,
): 'campaign.same-version' | 'campaign.overlapping-submission' | undefined {
  const { replaces = [], version, receivedAt } = offer.submission;
  const met = [...new Set(offer.partial.subject.flatMap((id) => standing.get(id) ?? []))];
  const same = met.find((one) => isOfSameStructures(one.offer, offer));
  if (same?.offer.fingerprint === offer.fingerprint) return undefined;
  if (same?.offer.submission.version === version) return 'campaign.same-version';
  if (
    same === undefined &&
    met.some(({ offer: { submission } }) => !replaces.includes(submission.id))
  ) {
    return 'campaign.overlapping-submission';
  }
  for (const id of met.flatMap((one) => one.offer.partial.subject)) standing.delete(id);
  const [firstReceivedAt = receivedAt] = [
    receivedAt,
    ...met.map((one) => one.firstReceivedAt),
  ].sort((a, b) => Date.parse(a) - Date.parse(b));
  const revision = met.reduce((highest, one) => Math.max(highest, one.revision), 0) + 1;
  for (const id of offer.partial.subject) standing.set(id, { offer, revision, firstReceivedAt });
  return undefined;
}

/**
 * Sets the submissions that came until an instant against each other, in an order that theirs does not change. They are
 * read once, for every instant: reading is what takes time.
 */
export function ledgerOf(submissions: readonly ReadSubmission[], asOf: Instant): Ledger {
  const until = Date.parse(asOf);
  const read = submissions.filter(({ receivedAt }) => Date.parse(receivedAt) <= until);
  const rejections = read.flatMap((one) => one.rejections);
  const standing = new Map<Id, Map<Id, Standing>>();
  for (const offer of read.flatMap(({ offers }) => offers).sort(compareOffers)) {
    const { definition, submission } = offer;
    const ofDefinition = standing.get(definition) ?? new Map<Id, Standing>();
    standing.set(definition, ofDefinition);
    const refused = take(ofDefinition, offer);
    if (refused === undefined) continue;
    const { id, structures } = submission;
    const path = refused === 'campaign.same-version' ? '/version' : '/structures';
    rejections.push({
      submission: id,
      structures,
      definition,
      issues: [campaignIssue(refused, path)],
    });
  }
  return { standing, rejections: rejections.sort(compareRejections) };
}

/** The structures of a campaign of which figures stand for every indicator. */
export function withEveryIndicator(
  { structures, definitions }: Campaign,
  { standing }: Ledger,
): Set<Id> {
  return new Set(
    structures.filter((structure) =>
      definitions.every(({ id }) => standing.get(id)?.has(structure) === true),
    ),
  );
}
