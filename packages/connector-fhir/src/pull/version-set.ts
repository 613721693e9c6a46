/** Half empty at most times, so that a place is found at once. */
const FULLEST = 0.7;

/** A set of hashes in 12 to 24 bytes each: what was given is remembered so that nothing is given twice. */
export class VersionSet {
  #slots = new BigUint64Array(1024);
  #size = 0;

  /** Adds a hash, which is not 0; false when it was there. */
  add(hash: bigint): boolean {
    if (this.#size >= this.#slots.length * FULLEST) this.#grow();
    const place = placeOf(hash, this.#slots);
    if (this.#slots[place] === hash) return false;
    this.#slots[place] = hash;
    this.#size += 1;
    return true;
  }

  #grow(): void {
    const larger = new BigUint64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0n) larger[placeOf(hash, larger)] = hash;
    this.#slots = larger;
  }
}

/** Where a hash stands, or where it would: the first free place from its own on. */
function placeOf(hash: bigint, slots: BigUint64Array): number {
  const mask = slots.length - 1;
  let place = Number(BigInt.asUintN(32, hash)) & mask;
  while (slots[place] !== 0n && slots[place] !== hash) place = (place + 1) & mask;
  return place;
}
