import type { Json } from '../../contracts/json.js';
import type { Memory } from '../../contracts/memory.js';
import type { Outcome } from '../../contracts/sink.js';

/** What a sink remembers, kept as an outbox keeps it: as JSON, with the outcomes that say so. */
export class KeptMemory implements Memory {
  readonly #kept: Map<string, Json>;

  constructor(kept: ReadonlyMap<string, Json> = new Map()) {
    this.#kept = new Map(kept);
  }

  get(name: string): Json | undefined {
    return structuredClone(this.#kept.get(name));
  }

  keep(outcomes: readonly Outcome[]): void {
    for (const { remember = [] } of outcomes) {
      for (const { name, value } of remember) {
        if (value === undefined) this.#kept.delete(name);
        else this.#kept.set(name, structuredClone(value));
      }
    }
  }

  /** The same memory, apart. */
  copy(): KeptMemory {
    return new KeptMemory(this.#kept);
  }
}
