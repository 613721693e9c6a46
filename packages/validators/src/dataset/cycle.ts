/** That something leads to something else: a part to its whole, a step to one that comes before. */
export type Link = readonly [from: string, to: string];

/** Whatever leads into a cycle or lies in one. What leads nowhere is taken away until nothing more can be. */
function leadingToCycle(links: readonly Link[]): Set<string> {
  const outgoing = new Map<string, number>();
  const sources = new Map<string, string[]>();
  for (const [from, to] of links) {
    outgoing.set(from, (outgoing.get(from) ?? 0) + 1);
    const known = sources.get(to);
    if (known === undefined) sources.set(to, [from]);
    else known.push(from);
  }
  const leading = new Set(outgoing.keys());
  const ends = [...sources.keys()].filter((node) => !outgoing.has(node));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const source of sources.get(end) ?? []) {
      const left = (outgoing.get(source) ?? 0) - 1;
      outgoing.set(source, left);
      if (left === 0) {
        leading.delete(source);
        ends.push(source);
      }
    }
  }
  return leading;
}

/**
 * Whatever lies in a cycle of links, or between two cycles. It takes a time in proportion to the links,
 * however long their chains.
 *
 * @example
 * inCycle([['a', 'b'], ['b', 'a'], ['c', 'a']]); // a and b; c only leads there
 */
export function inCycle(links: readonly Link[]): ReadonlySet<string> {
  const backward = leadingToCycle(links.map(([from, to]) => [to, from]));
  return new Set([...leadingToCycle(links)].filter((node) => backward.has(node)));
}

/** Links that come one by one, each under a key, and the cycles that they make. */
export class Links {
  readonly #links = new Map<string, Link>();
  #inCycle: ReadonlySet<string> | undefined;

  /** Sets the link of a key, or takes it away. */
  set(key: string, link: Link | undefined): void {
    this.#inCycle = undefined;
    if (link === undefined) this.#links.delete(key);
    else this.#links.set(key, link);
  }

  /** True when the node lies in a cycle. The cycles are searched for once, at the first question. */
  isInCycle(node: string): boolean {
    this.#inCycle ??= inCycle([...this.#links.values()]);
    return this.#inCycle.has(node);
  }
}
