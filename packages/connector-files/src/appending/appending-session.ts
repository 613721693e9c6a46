import type { Issue } from '@santeparticipative/core';
import type {
  Delivery,
  OpenedSink,
  Outcome,
  SinkContext,
  SinkSession,
} from '@santeparticipative/exchange';
import { checkTarget } from '../writing/check-target.js';
import { failureToWrite } from '../writing/failure.js';
import type { AppendLayout } from './append-layout.js';
import { AppendedFile } from './appended-file.js';
import { type Extent, rememberExtent, rememberedExtent } from './extent.js';
import { linesThere } from './lines-there.js';
import { resume } from './resume.js';

/** So many deliveries are worth waiting for the disk. */
const BATCH = 500;

/** A file that is added to. */
export interface Appending<Value> {
  readonly path: string;
  /** Makes the layout of the file, which takes what the file holds before anything is added. */
  readonly layout: () => AppendLayout<Value>;
}

/** A file that was opened, and what it holds. */
interface Opened<Value> {
  readonly file: AppendedFile;
  readonly layout: AppendLayout<Value>;
  readonly ended: boolean;
}

type Opening<Value> =
  | { readonly ok: true; readonly value: Opened<Value> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

async function openFile<Value>(
  { path, layout }: Appending<Value>,
  extent: Extent | undefined,
  context: SinkContext,
): Promise<Opening<Value>> {
  try {
    const file = await AppendedFile.open(path, extent, context);
    const lines = layout();
    const resumed = await resume(file, lines, extent, context);
    if (resumed.ok) return { ok: true, value: { file, layout: lines, ended: resumed.ended } };
    await file.close();
    return resumed;
  } catch (error) {
    return { ok: false, issues: [failureToWrite(error, path)] };
  }
}

/**
 * Opens a session that adds each batch to the end of a file, and says that it is there once it is on the disk. What it
 * remembers with each delivery is what the file holds up to it: so that half-written lines are cut off when the next
 * session begins, and a file that somebody else changed is refused.
 */
export async function openAppending<Value>(
  appending: Appending<Value>,
  context: SinkContext,
): Promise<OpenedSink<Value>> {
  const issue = await checkTarget(appending.path);
  if (issue !== undefined) return { ok: false, issues: [issue] };
  const opened = await openFile(appending, rememberedExtent(context.memory), context);
  if (!opened.ok) return opened;
  return { ok: true, session: new AppendingSession(appending, context, opened.value) };
}

class AppendingSession<Value> implements SinkSession<Value> {
  readonly batchSize = BATCH;
  readonly concurrency = 1;
  #extent: Extent | undefined;
  /** Absent after a failure of the disk: the file is opened again, for what it holds is no longer known. */
  #opened: Opened<Value> | undefined;
  /** What was there before anything was remembered: it may be what an exchange wrote that was interrupted. */
  readonly #unremembered: boolean;
  #isEnded: boolean;

  constructor(
    readonly appending: Appending<Value>,
    readonly context: SinkContext,
    opened: Opened<Value>,
  ) {
    this.#opened = opened;
    this.#isEnded = opened.ended;
    this.#extent = opened.file.extent;
    this.#unremembered = rememberedExtent(context.memory) === undefined;
  }

  async deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]> {
    const failed = (issues: readonly Issue[]): readonly Outcome[] =>
      // A file that begins may be there, although the disk failed afterwards.
      batch.map(() => ({ state: this.#extent === undefined ? 'unknown' : 'again', issues }));
    const opening = await this.#open();
    if (!opening.ok) return failed(opening.issues);
    try {
      return await this.#add(batch, opening.value);
    } catch (error) {
      const issue = failureToWrite(error, this.appending.path);
      await this.#giveUp();
      return failed([issue]);
    }
  }

  async commit(): Promise<readonly Issue[]> {
    if (this.#opened === undefined || this.#extent === undefined) return [];
    if (this.#isEnded || this.context.dryRun) return [];
    const { file, layout } = this.#opened;
    const end = layout.end();
    if (!end.ok) return end.issues;
    if (end.value === '') return [];
    try {
      await file.end(end.value);
      return [];
    } catch (error) {
      return [failureToWrite(error, this.appending.path)];
    }
  }

  async close(): Promise<void> {
    await this.#opened?.file.close();
  }

  async #open(): Promise<Opening<Value>> {
    if (this.#opened !== undefined) return { ok: true, value: this.#opened };
    const opening = await openFile(this.appending, this.#extent, this.context);
    if (opening.ok) this.#opened = opening.value;
    return opening;
  }

  async #giveUp(): Promise<void> {
    const { file } = this.#opened ?? {};
    this.#opened = undefined;
    // The disk fails: what cannot be cut off now is when the file is opened again.
    await file?.cutBack().catch(() => {});
    await file?.close().catch(() => {});
  }

  async #add(
    batch: readonly Delivery<Value>[],
    { file, layout }: Opened<Value>,
  ): Promise<readonly Outcome[]> {
    const there = await this.#there(batch, file, layout);
    const texts = batch.map((delivery) =>
      there.has(delivery.id) ? undefined : layout.add(delivery),
    );
    const added = texts.flatMap((text) => (text?.ok === true ? [text.value] : []));
    const extents = this.context.dryRun || added.length === 0 ? [] : await file.add(added);
    this.#extent = extents.at(-1) ?? this.#extent;
    if (extents.length > 0) this.#isEnded = false;
    let next = 0;
    return texts.map((text) => {
      if (text === undefined) return { state: 'unchanged', remember: this.#remember() };
      if (!text.ok) return { state: 'refused', issues: text.issues };
      const extent = extents[next];
      next += 1;
      return extent === undefined
        ? { state: 'created' }
        : { state: 'created', remember: [rememberExtent(extent)] };
    });
  }

  #remember() {
    return this.#extent === undefined ? [] : [rememberExtent(this.#extent)];
  }

  /** The ids of those that may have been added before anything was remembered, and were. */
  async #there(
    batch: readonly Delivery<Value>[],
    file: AppendedFile,
    layout: AppendLayout<Value>,
  ): Promise<ReadonlySet<string>> {
    const uncertain = this.#unremembered ? batch.filter((delivery) => delivery.uncertain) : [];
    return linesThere(file, new Map(uncertain.map(({ id, value }) => [id, layout.line(value)])));
  }
}
