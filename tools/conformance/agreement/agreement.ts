import { join } from 'node:path';
import { checkResource } from '@santeparticipative/fhir/check';
import type { DefinitionFolders } from '../definitions.js';
import type { EmittedCase } from '../emitted.js';
import type { Validator } from '../validator.js';
import { Comparer, type Comparison, isAgreement, type Outcome } from './compare.js';
import { corpusOf, handMade } from './corpus.js';
import type { JsonObject } from './json.js';

/** How far the two agree on one kind of change. */
export interface KindAgreement {
  readonly kind: string;
  readonly cases: number;
  /** Of the cases, those that the validator refuses. */
  readonly refused: number;
  readonly agreed: number;
  /** Of the cases, those that no table at hand decides: they count neither as agreement nor as disagreement. */
  readonly notVerifiable: number;
  readonly disagreements: readonly Comparison[];
}

/** How far `checkResource` and the validator agree. */
export interface Agreement {
  readonly kinds: readonly KindAgreement[];
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly cases: number;
  readonly accepted: number;
  readonly disagreements: number;
  /** From 0 to 1, of the cases that can be decided. */
  readonly rate: number;
}

/** A resource of more characters makes a slow case that shows no more than a small one. */
const MOST_CHARACTERS = 4000;

/**
 * One resource of each profile that the mappers claim, by target and profile: the first that is small enough, and that
 * names nothing of a guide whose definitions are not here.
 */
function emittedBases(
  emitted: Iterable<EmittedCase>,
  { absent }: DefinitionFolders,
): Map<string, JsonObject> {
  const bases = new Map<string, JsonObject>();
  for (const { target, corpus, resources } of emitted) {
    if (corpus !== 'five seeds') continue;
    for (const resource of resources) {
      const profile = resource.meta?.profile?.[0]?.split('/').at(-1);
      const name = `${target} ${resource.resourceType} ${profile}`;
      const text = JSON.stringify(resource);
      if (bases.has(name) || text.length > MOST_CHARACTERS) continue;
      if (absent.some(({ canonical }) => text.includes(canonical))) continue;
      bases.set(name, JSON.parse(text));
    }
  }
  return bases;
}

/** The folders of hand-made resources that can be judged: those of national profiles only with their definitions. */
function handMadeFolders(root: string, { absent }: DefinitionFolders): readonly string[] {
  const bases = join(root, 'tools/conformance/agreement/bases');
  return [join(bases, 'r4'), ...(absent.length === 0 ? [join(bases, 'national')] : [])];
}

function summary(kind: string, comparisons: readonly Comparison[]): KindAgreement {
  return {
    kind,
    cases: comparisons.length,
    refused: comparisons.filter(({ refused }) => refused).length,
    agreed: comparisons.filter(({ outcome }) => isAgreement(outcome)).length,
    notVerifiable: comparisons.filter(({ outcome }) => outcome === 'not verifiable').length,
    disagreements: comparisons.filter(
      ({ outcome }) => outcome !== 'not verifiable' && !isAgreement(outcome),
    ),
  };
}

/**
 * Holds `checkResource` to the validator on a corpus of resources, valid and changed. The validator is set to refuse
 * extensions that nothing defines, and so is `checkResource` here.
 */
export async function measureAgreement(
  root: string,
  validator: Validator,
  definitions: DefinitionFolders,
  emitted: Iterable<EmittedCase>,
): Promise<Agreement> {
  const cases = corpusOf(
    new Map([
      ...handMade(handMadeFolders(root, definitions)),
      ...emittedBases(emitted, definitions),
    ]),
  );
  const comparer = new Comparer((resource) =>
    checkResource(resource, { unknownExtensions: 'error' }),
  );
  const byKind = new Map<string, Comparison[]>();
  const outcomes = new Map<Outcome, number>();
  for await (const verdict of validator.judge(cases)) {
    const comparison = comparer.compare(verdict);
    const known = byKind.get(verdict.given.kind);
    if (known === undefined) byKind.set(verdict.given.kind, [comparison]);
    else known.push(comparison);
    outcomes.set(comparison.outcome, (outcomes.get(comparison.outcome) ?? 0) + 1);
  }
  const kinds = [...byKind].map(([kind, comparisons]) => summary(kind, comparisons));
  const count = (of: (kind: KindAgreement) => number): number =>
    kinds.reduce((sum, kind) => sum + of(kind), 0);
  const agreed = count((kind) => kind.agreed);
  const decided = cases.length - count((kind) => kind.notVerifiable);
  return {
    kinds,
    outcomes,
    cases: cases.length,
    accepted: cases.length - count((kind) => kind.refused),
    disagreements: decided - agreed,
    rate: agreed / decided,
  };
}
