import type { Issue } from '@santeparticipative/core';
import type {
  Delivery,
  Format,
  OpenedSink,
  Outcome,
  SinkContext,
  SinkSession,
} from '@santeparticipative/exchange';
import { fileIssue } from '../messages.js';
import { failureToWrite } from '../writing/failure.js';
import { BulkFolderWriter } from './bulk-folder-writer.js';
import { deletionLine } from './deletions.js';

const BATCH = 500;
const TYPE = /^([A-Z][A-Za-z]{0,63})\//;

/** An export that is written. */
export interface WritingBulk<Value> {
  readonly folder: string;
  readonly format: Format<Value>;
  readonly request: string;
}

/** Opens a session that writes an export, and puts it in its place when it is committed. */
export async function openBulk<Value>(
  writing: WritingBulk<Value>,
  context: SinkContext,
): Promise<OpenedSink<Value>> {
  try {
    const writer = context.dryRun ? undefined : await BulkFolderWriter.begin(writing.folder);
    return { ok: true, session: new BulkSession(writing, context, writer) };
  } catch (error) {
    return { ok: false, issues: [failureToWrite(error, writing.folder)] };
  }
}

class BulkSession<Value> implements SinkSession<Value> {
  readonly batchSize = BATCH;
  readonly concurrency = 1;
  readonly #since: number;
  #failure: Issue | undefined;
  #ended = false;

  constructor(
    readonly writing: WritingBulk<Value>,
    { clock }: SinkContext,
    readonly writer: BulkFolderWriter | undefined,
  ) {
    this.#since = clock.now();
  }

  async deliver(batch: readonly Delivery<Value>[]): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const delivery of batch) outcomes.push(await this.#write(delivery));
    return outcomes.map((outcome) =>
      this.#failure === undefined || outcome.state === 'refused'
        ? outcome
        : { state: 'again', issues: [this.#failure] },
    );
  }

  async commit(): Promise<readonly Issue[]> {
    const { request } = this.writing;
    const transactionTime = new Date(this.#since).toISOString();
    await this.#trying((writer) => writer.finish({ transactionTime, request }));
    this.#ended = this.#failure === undefined;
    return this.#failure === undefined ? [] : [this.#failure];
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    // What cannot be taken away stays, hidden: the exchange is over, and nobody is left to hear of it.
    await this.writer?.abandon().catch((error) => void failureToWrite(error, this.writing.folder));
  }

  async #write({ value, removes, origin }: Delivery<Value>): Promise<Outcome> {
    const { format, folder } = this.writing;
    if (removes.length > 0) {
      const prefix = origin.namespace === '' ? '' : `${origin.namespace}#`;
      const line = deletionLine(removes.map((id) => id.slice(prefix.length)));
      await this.#trying((writer) => writer.addDeletions(line));
      return { state: 'deleted' };
    }
    const type = TYPE.exec(format.identify(value).key)?.[1];
    if (type === undefined) {
      return { state: 'refused', issues: [fileIssue('bulk.no-type', { file: folder })] };
    }
    await this.#trying((writer) => writer.add(type, format.write(value)));
    return { state: 'created' };
  }

  async #trying(work: (writer: BulkFolderWriter) => Promise<void>): Promise<void> {
    if (this.#failure !== undefined || this.writer === undefined) return;
    try {
      await work(this.writer);
    } catch (error) {
      this.#failure = failureToWrite(error, this.writing.folder);
    }
  }
}
