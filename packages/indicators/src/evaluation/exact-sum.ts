const FULL = 2 ** 52;

/** Adds safe integers up, exactly whatever their order. */
export class ExactSum {
  #sum = 0;
  /** What is left of the sum once it grew beyond what two more numbers could be added to. */
  #carried = 0n;

  add(value: number): void {
    if (Math.abs(this.#sum) >= FULL || Math.abs(value) >= FULL) {
      this.#carried += BigInt(this.#sum) + BigInt(value);
      this.#sum = 0;
    } else this.#sum += value;
  }

  /** The sum. Throws a `RangeError` when a JSON number cannot hold it exactly. */
  value(): number {
    const exact = this.#carried + BigInt(this.#sum);
    const sum = Number(exact);
    if (!Number.isSafeInteger(sum)) {
      throw new RangeError('A sum is beyond what a JSON number holds exactly.');
    }
    return sum;
  }
}
