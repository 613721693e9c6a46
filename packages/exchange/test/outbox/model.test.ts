import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openOutbox } from '../../src/outbox/open-outbox.js';
import type { Mark, Outbox, Staged, Staging, Taken } from '../../src/outbox/outbox.js';
import { all, opened, StoppedClock, temporaryFolder, thing } from './outbox-at-work.js';

/** What waits of a thing, as somebody would note it on paper. */
interface Entry {
  readonly staged: Staged;
  readonly order: number;
  readonly run: number;
  attempts: number;
  uncertain: boolean;
  inFlight: boolean;
}

/** What the outbox should know, in maps. */
class Model {
  run = 0;
  order = 0;
  readonly queued = new Map<string, Entry>();
  readonly dead = new Map<string, Entry>();
  /** What the sink has, and the last run that gave it. */
  readonly delivered = new Map<string, { readonly staged: Staged; readonly run: number }>();
  readonly withdrawn = new Map<string, Staged>();
  /** By remover, what it removes; true once it was delivered. */
  readonly removals = new Map<string, Map<string, boolean>>();
  readonly memory = new Map<string, number>();
  checkpoint: number | undefined;
  mayWork = false;

  get isBusy(): boolean {
    return [...this.queued.values()].some(({ inFlight }) => inFlight);
  }
}

function isSame(one: Staged, other: Staged): boolean {
  return one.text === other.text;
}

/** Above 0 when the first is later; 0 when they contradict each other. */
function compare(one: Staged, other: Staged): number {
  if (one.version === undefined || other.version === undefined) return 1;
  return one.version - other.version;
}

function stageInModel(model: Model, staged: Staged): Staging {
  const { id } = staged;
  const [queued, dead] = [model.queued.get(id), model.dead.get(id)];
  const delivered = model.delivered.get(id);
  const before = queued ?? dead ?? delivered;
  const withdrawn = model.withdrawn.get(id);
  if (before === undefined && withdrawn !== undefined && !isSame(staged, withdrawn)) {
    if (compare(staged, withdrawn) < 0) return { state: 'superseded', replaced: 0 };
  }
  if (before !== undefined && isSame(staged, before.staged)) {
    const now = { ...before, run: model.run };
    if (queued !== undefined) model.queued.set(id, { ...queued, run: model.run });
    else if (dead !== undefined) model.dead.set(id, { ...dead, run: model.run });
    else model.delivered.set(id, now);
    if (queued !== undefined) return { state: 'queued-before', replaced: 0 };
    return { state: dead === undefined ? 'unchanged' : 'dead-before', replaced: 0 };
  }
  const order = before === undefined ? 1 : compare(staged, before.staged);
  if (order < 0) return { state: 'superseded', replaced: 0 };
  const isConflict = order === 0 && before?.run === model.run;
  const uncertain = queued?.uncertain ?? dead?.uncertain ?? false;
  const entry: Entry = {
    staged,
    order: model.order,
    run: model.run,
    attempts: 0,
    uncertain,
    inFlight: false,
  };
  model.order += 1;
  model.queued.delete(id);
  model.dead.delete(id);
  (isConflict ? model.dead : model.queued).set(id, entry);
  const former = isConflict ? [...(model.removals.get(id) ?? [])] : [];
  const stated = staged.removes.map((target) => [target, false] as const);
  model.removals.set(id, new Map([...former, ...stated]));
  return { state: isConflict ? 'conflict' : 'queued', replaced: Number(queued !== undefined) };
}

function settleInModel(model: Model): {
  withdrawn: number;
  dead: number;
  lettersWithdrawn: number;
} {
  const settled = { withdrawn: 0, dead: 0, lettersWithdrawn: 0 };
  for (const map of [model.queued, model.dead]) {
    for (const [id, entry] of [...map]) {
      const removals = [...model.removals.values()].flatMap((targets) => targets.get(id) ?? []);
      if (removals.length === 0) continue;
      const known = model.withdrawn.get(id);
      const isNewer =
        removals.every((isDelivered) => isDelivered) &&
        known !== undefined &&
        !isSame(entry.staged, known) &&
        compare(entry.staged, known) > 0;
      if (isNewer && map === model.dead) continue;
      map.delete(id);
      if (isNewer) {
        model.dead.set(id, entry);
        settled.dead += 1;
        continue;
      }
      model.withdrawn.set(id, entry.staged);
      settled[map === model.queued ? 'withdrawn' : 'lettersWithdrawn'] += 1;
    }
  }
  return settled;
}

function deliverInModel(model: Model, entry: Entry): void {
  const { id, removes } = entry.staged;
  model.queued.delete(id);
  model.withdrawn.delete(id);
  model.delivered.set(id, { staged: entry.staged, run: entry.run });
  const targets = model.removals.get(id);
  for (const target of targets?.keys() ?? []) {
    if (removes.includes(target)) targets?.set(target, true);
    else targets?.delete(target);
  }
  for (const target of removes) {
    const known = model.delivered.get(target);
    if (known === undefined) continue;
    model.delivered.delete(target);
    const withdrawn = model.withdrawn.get(target);
    const isLater =
      withdrawn !== undefined &&
      !isSame(withdrawn, known.staged) &&
      compare(withdrawn, known.staged) > 0;
    if (!isLater) model.withdrawn.set(target, known.staged);
  }
}

/** The outbox under test, and where it lies. */
interface Real {
  outbox: Outbox;
  folder: string;
  readonly left: Outbox[];
}

type Command = fc.AsyncCommand<Model, Real>;

async function checkAll(model: Model, { outbox }: Real): Promise<void> {
  expect(outbox.counts()).toEqual({
    pending: model.queued.size,
    dead: model.dead.size,
    known: model.delivered.size,
  });
  expect(await outbox.scanPending()).toBe(model.queued.size);
  const letters = [...model.dead.values()].sort((one, other) => one.order - other.order);
  expect(
    (await all(outbox.deadLetters())).map(({ id, text, attempts }) => [id, text, attempts]),
  ).toEqual(letters.map(({ staged, attempts }) => [staged.id, staged.text, attempts]));
  for (const id of IDS) expect(outbox.memory.get(id)).toBe(model.memory.get(id));
  expect(outbox.checkpoint('source')).toBe(model.checkpoint);
}

const IDS = ['a', 'b', 'c', 'free'];
const REMOVERS = ['t', 'u'];

const content = fc.record({
  version: fc.integer({ min: 1, max: 3 }),
  text: fc.constantFrom('x', 'y'),
});

const staged: fc.Arbitrary<Staged> = fc.oneof(
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), content, rank: fc.nat(1) })
    .map(({ id, content: { version, text }, rank }) =>
      thing(id, { version, rank, text: `${version}${text}` }),
    ),
  fc.constantFrom('x', 'y', 'z').map((text) => thing('free', { text })),
  fc
    .record({
      id: fc.constantFrom(...REMOVERS),
      version: fc.integer({ min: 1, max: 3 }),
      removes: fc.constantFrom([], ['a'], ['b'], ['a', 'b']),
    })
    .map(({ id, version, removes }) =>
      thing(id, { version, removes, rank: 2, text: `${version} ${removes.join()}` }),
    ),
);

class Stage implements Command {
  constructor(readonly things: readonly Staged[]) {}

  check = (model: Readonly<Model>): boolean => model.mayWork && !model.isBusy;

  async run(model: Model, real: Real): Promise<void> {
    const expected = this.things.map((one) => stageInModel(model, one));
    expect(await real.outbox.stage(this.things)).toEqual(expected);
    await checkAll(model, real);
  }

  toString = (): string =>
    `stage(${this.things.map(({ id, text, removes }) => `${id}:${text}${removes.length > 0 ? `-${removes.join()}` : ''}`).join(' ')})`;
}

class StartRun implements Command {
  check = (model: Readonly<Model>): boolean => !model.isBusy;

  async run(model: Model, real: Real): Promise<void> {
    await real.outbox.startRun();
    model.run += 1;
    model.mayWork = true;
    await checkAll(model, real);
  }

  toString = (): string => 'startRun';
}

class Settle implements Command {
  check = (model: Readonly<Model>): boolean => model.mayWork && !model.isBusy;

  async run(model: Model, real: Real): Promise<void> {
    expect(await real.outbox.settle()).toEqual(settleInModel(model));
    await checkAll(model, real);
  }

  toString = (): string => 'settle';
}

/** What is next: of the lowest rank, unless others are in flight, in the order in which it came. */
function nextInModel(model: Model, limit: number): Entry[] {
  const entries = [...model.queued.values()];
  const rank = Math.min(...entries.map((entry) => entry.staged.rank));
  return entries
    .filter((entry) => entry.staged.rank === rank && !entry.inFlight)
    .sort((one, other) => one.order - other.order)
    .slice(0, limit);
}

class Take implements Command {
  constructor(readonly limit: number) {}

  check = (model: Readonly<Model>): boolean => model.mayWork;

  async run(model: Model, real: Real): Promise<void> {
    const { entries, done } = await real.outbox.take(this.limit);
    const expected = nextInModel(model, this.limit);
    for (const entry of expected) {
      entry.inFlight = true;
      entry.attempts += 1;
    }
    expect(done).toBe(model.queued.size === 0);
    expect(
      entries.map(({ id, text, attempt, uncertain }) => [id, text, attempt, uncertain]),
    ).toEqual(
      expected.map(({ staged: { id, text }, attempts, uncertain }) => [
        id,
        text,
        attempts,
        uncertain,
      ]),
    );
    for (const entry of entries) sequences.set(entry.id, entry);
    await checkAll(model, real);
  }

  toString = (): string => `take(${this.limit})`;
}

/** What was taken last of each thing. */
const sequences = new Map<string, Taken>();

function inFlight(model: Readonly<Model>, count: number): Entry[] {
  const flying = [...model.queued.values()].filter((entry) => entry.inFlight);
  return flying.sort((one, other) => one.order - other.order).slice(0, count);
}

class MarkSome implements Command {
  constructor(readonly states: readonly ('delivered' | 'again' | 'unknown' | 'dead')[]) {}

  check = (model: Readonly<Model>): boolean => model.isBusy;

  async run(model: Model, real: Real): Promise<void> {
    const marks: Mark[] = [];
    for (const [position, entry] of inFlight(model, this.states.length).entries()) {
      const { id } = entry.staged;
      const state = this.states[position] ?? 'again';
      const sequence = sequences.get(id)?.sequence ?? 0;
      entry.inFlight = false;
      const remember = [{ name: id, value: entry.attempts }];
      model.memory.set(id, entry.attempts);
      if (state === 'delivered') {
        deliverInModel(model, entry);
        marks.push({ sequence, state, remember });
      } else if (state === 'dead') {
        model.queued.delete(id);
        model.dead.set(id, { ...entry, uncertain: true });
        marks.push({ sequence, state, issues: [], remember });
      } else {
        entry.uncertain = state === 'unknown';
        marks.push({ sequence, state, notBefore: 0, remember });
      }
    }
    await real.outbox.mark(marks);
    await checkAll(model, real);
  }

  toString = (): string => `mark(${this.states.join()})`;
}

class RetryDead implements Command {
  constructor(readonly ids: readonly string[] | undefined) {}

  check = (model: Readonly<Model>): boolean => !model.isBusy;

  async run(model: Model, real: Real): Promise<void> {
    const some = [...model.dead].filter(([id]) => this.ids?.includes(id) ?? true);
    expect(await real.outbox.retryDead(this.ids)).toBe(some.length);
    for (const [id, entry] of some) {
      model.dead.delete(id);
      model.queued.set(id, { ...entry, attempts: 0 });
    }
    await checkAll(model, real);
  }

  toString = (): string => `retryDead(${this.ids?.join() ?? ''})`;
}

class SaveCheckpoint implements Command {
  constructor(readonly checkpoint: number) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    model.checkpoint = this.checkpoint;
    await real.outbox.saveCheckpoint('source', this.checkpoint);
    await checkAll(model, real);
  }

  toString = (): string => `saveCheckpoint(${this.checkpoint})`;
}

/** Ends with the outbox closed, or as a kill leaves it: what is on the disk at that instant is opened elsewhere. */
class Reopen implements Command {
  constructor(readonly isKilled: boolean) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    if (this.isKilled) {
      const folder = join(await temporaryFolder(), 'outbox');
      await cp(real.folder, folder, { recursive: true });
      real.left.push(real.outbox);
      real.folder = folder;
    } else await real.outbox.close({ compact: model.order % 2 === 0 });
    real.outbox = await opened(real.folder);
    model.mayWork = false;
    for (const entry of model.queued.values()) {
      entry.uncertain ||= entry.inFlight;
      entry.inFlight = false;
    }
    await checkAll(model, real);
  }

  toString = (): string => (this.isKilled ? 'kill' : 'close');
}

class OpenTwice implements Command {
  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const second = await openOutbox(real.folder, { clock: new StoppedClock() });
    expect(second).toMatchObject({ ok: false, issues: [{ rule: 'exchange.outbox-locked' }] });
    await checkAll(model, real);
  }

  toString = (): string => 'openTwice';
}

const state = fc.constantFrom('delivered', 'delivered', 'again', 'unknown', 'dead');

const commands = fc.commands(
  [
    fc.constant(new StartRun()),
    fc.array(staged, { maxLength: 5 }).map((things) => new Stage(things)),
    fc.array(staged, { maxLength: 5 }).map((things) => new Stage(things)),
    fc.constant(new Settle()),
    fc.integer({ min: 1, max: 4 }).map((limit) => new Take(limit)),
    fc.integer({ min: 1, max: 4 }).map((limit) => new Take(limit)),
    fc.array(state, { minLength: 1, maxLength: 4 }).map((states) => new MarkSome(states)),
    fc.array(state, { minLength: 1, maxLength: 4 }).map((states) => new MarkSome(states)),
    fc
      .option(fc.subarray([...IDS, ...REMOVERS]), { nil: undefined })
      .map((ids) => new RetryDead(ids)),
    fc.nat(9).map((checkpoint) => new SaveCheckpoint(checkpoint)),
    fc.boolean().map((isKilled) => new Reopen(isKilled)),
    fc.constant(new OpenTwice()),
  ],
  { maxCommands: 30, size: 'max' },
);

it('does what maps on paper do, whatever is asked of it and however often it is killed', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const folder = join(await temporaryFolder(), 'outbox');
      const real: Real = { outbox: await opened(folder), folder, left: [] };
      try {
        await fc.asyncModelRun(() => ({ model: new Model(), real }), [new StartRun(), ...some]);
      } finally {
        for (const outbox of [real.outbox, ...real.left]) await outbox.close();
      }
    }),
    { numRuns: 120 },
  );
}, 180_000);
