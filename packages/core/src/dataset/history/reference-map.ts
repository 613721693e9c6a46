import type { AnyReference } from '../record-base.js';
import type { RecordType } from '../record-types.js';

/** Values by record: one map for each type, so that no key has to be made of a type and an id. */
export class ReferenceMap<Value> {
  readonly #byType = new Map<RecordType, Map<string, Value>>();

  /** The value of a record, or `undefined` when it has none. */
  get({ type, id }: AnyReference): Value | undefined {
    return this.#byType.get(type)?.get(id);
  }

  /** True when the record has a value. */
  has({ type, id }: AnyReference): boolean {
    return this.#byType.get(type)?.has(id) ?? false;
  }

  /** Gives a record its value, in the place of the one that it had. */
  set({ type, id }: AnyReference, value: Value): void {
    const ofType = this.#byType.get(type);
    if (ofType === undefined) this.#byType.set(type, new Map([[id, value]]));
    else ofType.set(id, value);
  }

  /** Takes the value of a record away. */
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
