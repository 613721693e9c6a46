import type { Issue } from '@santeparticipative/core';
import { type Finding, isError, type Verdict } from '../validator.js';
import type { CorpusCase } from './corpus.js';
import { areNear, isExact, type Place, placeOfLocation, placeOfPointer } from './places.js';

/** How two checkers stand to each other on one resource. */
export type Outcome =
  /** Both find nothing wrong. */
  | 'both accept'
  /** Both find something wrong, at one place at least that is the same. */
  | 'same place'
  /** The same, where one tells the element and the other what holds it. */
  | 'near place'
  /** Both find something wrong, and the validator says no place: it broke, or could not parse. */
  | 'no place'
  | 'other place'
  | 'only the validator refuses'
  | 'only we refuse'
  /** Whether a code is allowed, which no table at hand tells. */
  | 'not verifiable';

const AGREEMENTS: ReadonlySet<Outcome> = new Set([
  'both accept',
  'same place',
  'near place',
  'no place',
]);

/** One resource, judged by both. */
export interface Comparison {
  readonly given: CorpusCase;
  readonly outcome: Outcome;
  /** Whether the validator refuses the resource. */
  readonly refused: boolean;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}

/** Whether an outcome is an agreement. */
export function isAgreement(outcome: Outcome): boolean {
  return AGREEMENTS.has(outcome);
}

/** What the validator found wrong, and where; `undefined` for what it says no place of. */
function placesOf(findings: readonly Finding[], given: CorpusCase): readonly (Place | undefined)[] {
  return findings
    .filter(isError)
    .map(({ location }) =>
      location === undefined || location === null || location === ''
        ? undefined
        : placeOfLocation(location, given.resource),
    );
}

/** What a finding says about terminology, whatever the place. */
const isAboutCodes = ({ messageId }: Finding): boolean =>
  messageId?.startsWith('Terminology_') === true;

function outcomeOf(
  { given, findings }: Verdict<CorpusCase>,
  issues: readonly Issue[],
  unchanged: ReadonlySet<string>,
): Outcome {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const places = placesOf(findings, given);
  if (places.length === 0) {
    const doubts = findings.filter(
      (finding) => isAboutCodes(finding) && !unchanged.has(finding.message),
    );
    if (given.aboutCodes && doubts.length > 0) return 'not verifiable';
    return errors.length === 0 ? 'both accept' : 'only we refuse';
  }
  if (errors.length === 0) return 'only the validator refuses';
  const ours = errors.map(({ path }) => placeOfPointer(path));
  const known = places.filter((place) => place !== undefined);
  if (known.some((place) => ours.some((own) => isExact(place, own)))) return 'same place';
  if (known.some((place) => ours.some((own) => areNear(place, own)))) return 'near place';
  return known.length < places.length ? 'no place' : 'other place';
}

/** Holds our check to the validator's verdicts, case by case. */
export class Comparer {
  /** What the validator says of the codes of each base as it is. */
  readonly #unchanged = new Map<string, ReadonlySet<string>>();

  constructor(private readonly check: (resource: unknown) => readonly Issue[]) {}

  /** Compares one case. The bases as they are must come before what was made of them. */
  compare(verdict: Verdict<CorpusCase>): Comparison {
    const { given, findings } = verdict;
    if (given.kind === 'unchanged') {
      this.#unchanged.set(given.base, new Set(findings.filter(isAboutCodes).map((f) => f.message)));
    }
    const issues = this.check(JSON.parse(given.text));
    const unchanged = this.#unchanged.get(given.base) ?? new Set();
    const outcome = outcomeOf(verdict, issues, unchanged);
    return { given, findings, issues, outcome, refused: findings.some(isError) };
  }
}
