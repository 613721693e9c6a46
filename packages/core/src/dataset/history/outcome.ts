import type { Instant } from '../../values/time.js';
import type { AnyReference } from '../record-base.js';
import { ReferenceMap } from './reference-map.js';
import { type Resolve, sameAs } from './same-as.js';
import type { Statement } from './statement.js';

/** What all statements of a dataset together come to. */
export interface Outcome {
  /** What tombstones took out, and when. */
  readonly gone: ReferenceMap<Instant>;
  /** What others replaced, directly or through others, and a circle alone replaces nothing. */
  readonly replaced: ReferenceMap<true>;
  /** What was replaced by one record of its type, which stands for it. */
  readonly succeeded: ReferenceMap<true>;
  readonly keptOf: Resolve;
}

type Successors = ReferenceMap<AnyReference | 'several'>;

/** An instant without its Z, so that the order of texts is the order of time whatever the fraction of a second. */
function comparable(instant: Instant): string {
  return instant.slice(0, -1);
}

function successorsIn(statements: readonly Statement[]): Successors {
  const successors: Successors = new ReferenceMap();
  for (const { by, replaces } of statements) {
    if (replaces === undefined) continue;
    const known = successors.get(replaces) ?? by;
    const isOne = known !== 'several' && known.type === by.type && known.id === by.id;
    successors.set(replaces, isOne ? by : 'several');
  }
  return successors;
}

/** What a record that nothing replaces has replaced, itself or through others. A circle alone replaces nothing. */
function replacedIn(statements: readonly Statement[], successors: Successors): ReferenceMap<true> {
  const replacing = new ReferenceMap<AnyReference[]>();
  const reached: AnyReference[] = [];
  for (const { by, replaces } of statements) {
    if (replaces === undefined) continue;
    if (!successors.has(by)) reached.push(replaces);
    const known = replacing.get(by);
    if (known === undefined) replacing.set(by, [replaces]);
    else known.push(replaces);
  }
  const replaced = new ReferenceMap<true>();
  for (let next = reached.pop(); next !== undefined; next = reached.pop()) {
    if (replaced.has(next)) continue;
    replaced.set(next, true);
    for (const further of replacing.get(next) ?? []) reached.push(further);
  }
  return replaced;
}

/** Weighs the statements of a dataset, given which records are in it with an active latest version. */
export function outcomeOf(
  statements: readonly Statement[],
  isActive: (reference: AnyReference) => boolean,
): Outcome {
  const successors = successorsIn(statements);
  const replaced = replacedIn(statements, successors);

  const gone = new ReferenceMap<Instant>();
  for (const { by, takesOut } of statements) {
    if (takesOut === undefined || replaced.has(by)) continue;
    const { target, since } = takesOut;
    const known = gone.get(target);
    if (known === undefined || comparable(known) < comparable(since)) gone.set(target, since);
  }

  const successions = statements.flatMap(({ by, joins }) =>
    joins === undefined || replaced.has(by) || gone.has(by) ? [] : [joins],
  );
  const succeeded = new ReferenceMap<true>();
  for (const [from, to] of successors.entries()) {
    if (to !== 'several' && to.type === from.type) {
      succeeded.set(from, true);
      successions.push({ from, to });
    } else replaced.set(from, true);
  }
  const keptOf = sameAs(successions, (reference) => {
    if (gone.has(reference) || replaced.has(reference)) return 'taken-out';
    return isActive(reference) ? 'standing' : 'missing';
  });
  return { gone, replaced, succeeded, keptOf };
}
