import type { Place } from './keys.js';

/** Entries that come after another one, which is in flight or waits itself. */
export class HeldEntries {
  /** By the sequence of what holds them, then by their own. */
  readonly #held = new Map<number, Map<number, Place>>();
  /** What holds an entry. */
  readonly #holders = new Map<number, number>();

  get size(): number {
    return this.#holders.size;
  }

  clear(): void {
    this.#held.clear();
    this.#holders.clear();
  }

  /** An entry is held by another, and by no other any more. */
  hold(place: Place, holder: number): void {
    this.release(place.sequence);
    const others = this.#held.get(holder) ?? new Map<number, Place>();
    this.#held.set(holder, others.set(place.sequence, place));
    this.#holders.set(place.sequence, holder);
  }

  /** An entry is held no more. */
  release(sequence: number): void {
    const holder = this.#holders.get(sequence);
    if (holder === undefined) return;
    this.#holders.delete(sequence);
    const others = this.#held.get(holder);
    others?.delete(sequence);
    if (others?.size === 0) this.#held.delete(holder);
  }

  /** The entries that one held, which are held no more. */
  free(holder: number): readonly Place[] {
    const freed = [...(this.#held.get(holder)?.values() ?? [])];
    for (const { sequence } of freed) this.release(sequence);
    return freed;
  }
}
