import { saveNdjson } from '@santeparticipative/connector-files';
import { type AnyRecord, schemaVersion } from '@santeparticipative/core';
import { type DeadLetter, recordFormat } from '@santeparticipative/exchange';

/** The records of dead letters, by the namespace of their dataset: a dataset has one. */
export class DeadRecords {
  readonly #records = new Map<string, AnyRecord[]>();

  /** Keeps the record of a letter. A letter that holds something else, such as a FHIR resource, is not kept. */
  add({ namespace, text }: DeadLetter): void {
    const record = recordFormat.parse(text);
    if (!record.ok) return;
    const others = this.#records.get(namespace);
    if (others === undefined) this.#records.set(namespace, [record.value]);
    else others.push(record.value);
  }

  /** The files that `save` writes, one for each namespace: the first at the path, the others beside it, `dead-2.ndjson`. */
  files(path: string): readonly string[] {
    return [...this.#records.keys()].map((_, index) => fileAt(path, index));
  }

  /**
   * Writes a dataset for each namespace. It announces neither counts nor hash: it is made to be changed by hand.
   */
  async save(path: string, producer: string, now: Date): Promise<void> {
    const created = now.toISOString();
    for (const [index, [namespace, records]] of [...this.#records].entries()) {
      const manifest = { type: 'manifest', namespace, schemaVersion, producer, created } as const;
      await saveNdjson(fileAt(path, index), [manifest, ...records]);
    }
  }
}

function fileAt(path: string, index: number): string {
  return index === 0 ? path : path.replace(/(\.ndjson(?:\.gz)?)$/, `-${index + 1}$1`);
}
