import type { AnyReference } from '../record-base.js';
import type { RecordType } from '../record-types.js';

/** Values by record: one map for each type, so that no key has to be made of a type and an id. */
export class ReferenceMap<Value> {
  readonly #byType = new Map<RecordType, Map<string, Value>>();

  get({ type, id }: AnyReference): Value | undefined {
    return this.#byType.get(type)?.get(id);
  }

  has({ type, id }: AnyReference): boolean {
    return this.#byType.get(type)?.has(id) ?? false;
  }

  set({ type, id }: AnyReference, value: Value): void {
    const ofType = this.#byType.get(type);
    if (ofType === undefined) this.#byType.set(type, new Map([[id, value]]));
    else ofType.set(id, value);
  }

  delete({ type, id }: AnyReference): void {
    this.#byType.get(type)?.delete(id);
  }

  /** The records with their values, type by type. */
  *entries(): Generator<readonly [AnyReference, Value]> {
    for (const [type, ofType] of this.#byType) {
      for (const [id, value] of ofType) yield [{ type, id }, value];
    }
  }

  /** The values, type by type. */
  *values(): Generator<Value> {
    for (const ofType of this.#byType.values()) yield* ofType.values();
  }
}
