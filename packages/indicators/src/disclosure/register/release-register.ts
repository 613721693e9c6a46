import {
  checkRecordOf,
  type IndicatorDefinition,
  type IndicatorResult,
  type Issue,
  issuesOf,
  type Result,
} from '@santeparticipative/core';
import * as z from 'zod';
import { publishedFigures } from '../published-amounts.js';
import type { Release } from '../release.js';
import { amountKinds } from '../table/amount-kinds.js';
import { countedBy } from '../table/counted.js';
import type { ResultFigures } from '../table/result-figures.js';

/** A result that was published, and the definition that it followed. */
export interface RegisteredResult {
  readonly definition: IndicatorDefinition;
  readonly result: IndicatorResult;
}

/**
 * What a publisher has published so far, as JSON. It holds what everybody could read, marks included, and nothing
 * that was hidden. It says nothing of what others published: they would have to share theirs.
 */
export interface ReleaseRegister {
  readonly kind: 'release-register';
  readonly version: 1;
  /** In the order in which they were published. */
  readonly results: readonly RegisteredResult[];
}

/**
 * A register with the results of one more release, to be kept once the release is out. Results that tell nothing
 * about people are left out.
 *
 * @example
 * const published = publish(partials, { recordedAt, register });
 * if (published.ok) register = addToRegister(register, published.value);
 */
export function addToRegister(
  register: ReleaseRegister | undefined,
  { definitions, results }: Release,
): ReleaseRegister {
  const added = results.flatMap((result, index): RegisteredResult[] => {
    const definition = definitions[index];
    return definition === undefined || definition.privacyUnit === 'none'
      ? []
      : [{ definition, result }];
  });
  return {
    kind: 'release-register',
    version: 1,
    results: [...(register?.results ?? []), ...added],
  };
}

const Register = z.strictObject({
  kind: z.literal('release-register'),
  version: z.literal(1),
  results: z.array(z.strictObject({ definition: z.unknown(), result: z.unknown() })),
});

/**
 * Checks a register that was read from a file. All of it must be right: a release that is forgotten is one that the next
 * may expose. Issues: the rules of core on shape.
 */
export function checkReleaseRegister(value: unknown): Result<ReleaseRegister> {
  const register = Register.safeParse(value, { reportInput: true });
  if (!register.success) return { ok: false, issues: issuesOf(register.error).slice(0, 100) };
  const results: RegisteredResult[] = [];
  const issues: Issue[] = [];
  for (const [index, published] of register.data.results.entries()) {
    const definition = checkRecordOf('indicator-definition', published.definition);
    const result = checkRecordOf('indicator-result', published.result);
    const at = (name: string, found: readonly Issue[]): Issue[] =>
      found.map((issue) => ({ ...issue, path: `/results/${index}/${name}${issue.path}` }));
    issues.push(...at('definition', definition.issues), ...at('result', result.issues));
    if (definition.ok && result.ok) {
      results.push({ definition: definition.value, result: result.value });
    }
  }
  return results.length === register.data.results.length
    ? { ok: true, value: { kind: 'release-register', version: 1, results }, issues: [] }
    : { ok: false, issues: issues.slice(0, 100) };
}

function countedNames(definition: IndicatorDefinition): string[] {
  const counted = countedBy(definition);
  return amountKinds(definition)([]).map(({ name }) => counted(name));
}

/** What the earlier releases say of what the given definitions count. */
export function registeredFigures(
  register: ReleaseRegister | undefined,
  definitions: readonly IndicatorDefinition[],
): readonly ResultFigures[] {
  if (register === undefined) return [];
  const now = new Set(definitions.flatMap(countedNames));
  return register.results
    .filter(({ definition }) => countedNames(definition).some((name) => now.has(name)))
    .map(({ definition, result }) => publishedFigures(result, definition, countedBy(definition)));
}
