/**
 * A map that holds what was asked for lately: twice `size` entries at most, whatever it is given. What it has
 * forgotten, it is asked for in vain, so that it may hold only what can be worked out again.
 */
export class RecentMap<Key, Value> {
  #recent = new Map<Key, Value>();
  #before = new Map<Key, Value>();

  constructor(readonly size: number) {}

  get(key: Key): Value | undefined {
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const before = this.#before.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: Key, value: Value): void {
    if (this.#recent.size >= this.size) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, value);
  }
}
