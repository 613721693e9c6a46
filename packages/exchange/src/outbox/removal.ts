import { exchangeIssue } from '../messages.js';
import type { Changes } from './changes.js';
import { bury, unqueue } from './entries.js';
import { room, statementKey, targetOf, thingKey } from './keys.js';
import { type Content, jsonAt, type Statement, type Thing, thingAt } from './rows.js';
import type { Store } from './store.js';
import { contentOrder } from './version-order.js';

/** What removals did to what was waiting. */
export interface Settled {
  /** How many pending entries left, because their things are gone. */
  readonly withdrawn: number;
  /** How many pending entries became dead letters: they are newer than a removal that was delivered before. */
  readonly dead: number;
  /** How many dead letters left, because their things are gone. */
  readonly lettersWithdrawn: number;
}

/** Changes are written when they concern so many rows. */
const CHUNK = 500;

/** Says which things a thing removes, beside those that it is to go on removing. */
export function stateRemovals(
  changes: Changes,
  remover: string,
  targets: readonly string[],
  recordedAt: number | undefined,
): void {
  const statement: Statement = recordedAt === undefined ? {} : { recordedAt };
  for (const target of targets) {
    changes.putJson(statementKey(target, remover), statement);
    const { removers = [], ...thing } = thingAt(changes, target);
    if (removers.includes(remover)) continue;
    changes.putJson(thingKey(target), { ...thing, removers: [...removers, remover] });
  }
}

/** Takes back that a thing removes others. */
export function unstateRemovals(
  changes: Changes,
  remover: string,
  targets: readonly string[],
): void {
  for (const target of targets) {
    changes.delete(statementKey(target, remover));
    forgetRemover(changes, target, remover);
  }
}

/** A removal was delivered: the sink has no longer what it removed, and what else was said is taken back. */
export function removalDelivered(
  changes: Changes,
  remover: string,
  removed: readonly string[],
): void {
  const stated = thingAt(changes, remover).removes ?? [];
  const others = stated.filter((target) => !removed.includes(target));
  unstateRemovals(changes, remover, others);
  for (const target of removed) {
    const key = statementKey(target, remover);
    const statement = jsonAt<Statement>(changes, key);
    if (statement !== undefined) changes.putJson(key, { ...statement, delivered: true });
    forgetDelivered(changes, target);
  }
}

/** A removal cannot be removed: only a later version of it takes it back. */
export function isRemoval({ removes }: Thing): boolean {
  return removes !== undefined;
}

/** The sink has a thing no longer. */
function forgetDelivered(changes: Changes, target: string): void {
  const thing = thingAt(changes, target);
  const { delivered, ...rest } = thing;
  if (delivered === undefined || isRemoval(thing)) return;
  changes.count({ known: -1 });
  changes.putJson(thingKey(target), { ...rest, withdrawn: laterOf(delivered, thing.withdrawn) });
}

function forgetRemover(changes: Changes, name: string, remover: string): void {
  const { removers = [], ...thing } = thingAt(changes, name);
  const others = removers.filter((other) => other !== remover);
  changes.putJson(thingKey(name), others.length > 0 ? { ...thing, removers: others } : thing);
}

function laterOf(content: Content, other: Content | undefined): Content {
  return other !== undefined && contentOrder(other, content) === 'later' ? other : content;
}

/** Takes what is removed out of what is waiting. */
export async function settleRemovals(store: Store, now: number): Promise<Settled> {
  const settled = { withdrawn: 0, dead: 0, lettersWithdrawn: 0 };
  let changes = store.change();
  for await (const { target, statements } of statementsByTarget(store)) {
    const outcome = settle(changes, target, statements, now);
    if (outcome !== undefined) settled[outcome] += 1;
    if (changes.size < CHUNK) continue;
    await store.commit(changes);
    changes = store.change();
  }
  await store.commit(changes);
  return settled;
}

interface Statements {
  readonly target: string;
  readonly statements: readonly Statement[];
}

async function* statementsByTarget(store: Store): AsyncGenerator<Statements> {
  let target: string | undefined;
  let statements: Statement[] = [];
  for await (const [key, content] of store.rows(room('r'))) {
    const next = targetOf(key);
    if (target !== undefined && target !== next) {
      yield { target, statements };
      statements = [];
    }
    target = next;
    const statement: Statement = JSON.parse(content);
    statements.push(statement);
  }
  if (target !== undefined) yield { target, statements };
}

function settle(
  changes: Changes,
  target: string,
  statements: readonly Statement[],
  now: number,
): keyof Settled | undefined {
  const thing = thingAt(changes, target);
  const { queued, dead, ...rest } = thing;
  const waiting = queued ?? dead;
  if (waiting === undefined || isRemoval(thing)) return undefined;
  if (isNewer(waiting.content, thing.withdrawn, statements)) {
    if (queued === undefined) return undefined;
    bury(changes, target, thing, { since: now, issues: [exchangeIssue('exchange.withdrawn')] });
    return 'dead';
  }
  unqueue(changes, waiting.place, queued === undefined ? 'dead' : 'pending');
  changes.putJson(thingKey(target), { ...rest, withdrawn: waiting.content });
  return queued === undefined ? 'lettersWithdrawn' : 'withdrawn';
}

/** True when somebody changed a thing, which has versions, after its removal, which was delivered. */
function isNewer(
  waiting: Content,
  withdrawn: Content | undefined,
  statements: readonly Statement[],
): boolean {
  const areDelivered = statements.every(({ delivered }) => delivered === true);
  if (waiting.version === undefined || !areDelivered) return false;
  const isAfter = withdrawn !== undefined && contentOrder(waiting, withdrawn) === 'later';
  if (withdrawn !== undefined && !isAfter) return false;
  const removedAt = statements.flatMap(({ recordedAt }) => recordedAt ?? []);
  if (waiting.recordedAt === undefined || removedAt.length < statements.length) return isAfter;
  return waiting.recordedAt > Math.max(...removedAt);
}
