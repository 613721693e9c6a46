import type { Issue } from '@santeparticipative/core';
import type {
  Delivery,
  OpenedSink,
  Outcome,
  SinkContext,
  SinkSession,
} from '@santeparticipative/exchange';
import { checkTarget } from './check-target.js';
import { failureToWrite } from './failure.js';
import type { Layout } from './layout.js';
import { StreamedFile } from './streamed-file.js';
import { writtenAs } from './write-texts.js';

/** So many deliveries are worth a write. */
const BATCH = 500;

/** A file that replaces another. */
export interface Replacing<Value> {
  readonly path: string;
  readonly layout: Layout<Value>;
  readonly recipients?: readonly string[] | undefined;
}

/**
 * Opens a session that writes a file as deliveries come and puts it in the place of the old one when it is committed.
 * A dry run lays out everything and writes nothing.
 */
export async function openReplacing<Value>(
  { path, layout, recipients }: Replacing<Value>,
  { dryRun }: SinkContext,
): Promise<OpenedSink<Value>> {
  const issue = await checkTarget(path, recipients);
  if (issue !== undefined) return { ok: false, issues: [issue] };
  if (dryRun) return { ok: true, session: new ReplacingSession(path, layout, undefined) };
  try {
    const file = await StreamedFile.begin(path, writtenAs(path, recipients));
    return { ok: true, session: new ReplacingSession(path, layout, file) };
  } catch (error) {
    return { ok: false, issues: [failureToWrite(error, path)] };
  }
}

class ReplacingSession<Value> implements SinkSession<Value> {
  readonly batchSize = BATCH;
  readonly concurrency = 1;
  /** What went wrong with the disk. Nothing can be put in place after it. */
  #failure: Issue | undefined;
  #ended = false;

  constructor(
    readonly path: string,
    readonly layout: Layout<Value>,
    readonly file: StreamedFile | undefined,
  ) {}

  async deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]> {
    const texts = batch.map((delivery) => this.layout.add(delivery));
    const failure = await this.#write(texts.map((text) => (text.ok ? text.value : '')).join(''));
    return texts.map((text) => {
      if (!text.ok) return { state: 'refused', issues: text.issues };
      return failure === undefined ? { state: 'created' } : { state: 'again', issues: [failure] };
    });
  }

  async commit(): Promise<readonly Issue[]> {
    if (this.#failure !== undefined) return [this.#failure];
    const end = this.layout.end();
    if (!end.ok) return end.issues;
    const failure = (await this.#write(end.value)) ?? (await this.#finish());
    return failure === undefined ? [] : [failure];
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    // What cannot be taken away stays beside the old file: the exchange is over, and nobody is left to hear of it.
    await this.file?.abandon().catch((error) => void failureToWrite(error, this.path));
  }

  async #write(text: string): Promise<Issue | undefined> {
    return text === '' ? this.#failure : this.#trying((file) => file.write(text));
  }

  async #finish(): Promise<Issue | undefined> {
    const failure = await this.#trying((file) => file.finish());
    this.#ended = failure === undefined;
    return failure;
  }

  async #trying(work: (file: StreamedFile) => Promise<void>): Promise<Issue | undefined> {
    if (this.#failure !== undefined || this.file === undefined) return this.#failure;
    try {
      await work(this.file);
    } catch (error) {
      this.#failure = failureToWrite(error, this.path);
    }
    return this.#failure;
  }
}
