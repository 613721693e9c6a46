import { isObject, type JsonObject } from './json.js';
import { ownProfilesAddress } from './tables/own-profiles.js';

/** The base of our own definitions, as the tables know them. */
const OWN = ownProfilesAddress.replace(/StructureDefinition\/$/, '');

/** What is nested deeper is refused for that, whatever its addresses are. */
const DEEPEST = 256;

/**
 * The addresses of our own definitions under another base: that of a federation that publishes them itself. Without
 * one, they stay as they are.
 */
export class OwnAddresses {
  private readonly base: string | undefined;

  constructor(base: string | undefined) {
    this.base = base === undefined || base.endsWith('/') ? base : `${base}/`;
  }

  /** An address under the other base, as the tables know it. */
  known(address: string): string {
    const { base } = this;
    return base !== undefined && address.startsWith(base)
      ? `${OWN}${address.slice(base.length)}`
      : address;
  }

  /** A value whose addresses under the other base are those that the tables know. */
  knownIn(value: unknown, depth = 0): unknown {
    if (this.base === undefined || depth > DEEPEST) return value;
    if (typeof value === 'string') return this.known(value);
    if (Array.isArray(value)) return value.map((item) => this.knownIn(item, depth + 1));
    if (!isObject(value)) return value;
    const copy: [string, unknown][] = [];
    for (const name in value) copy.push([name, this.knownIn(value[name], depth + 1)]);
    const object: JsonObject = Object.fromEntries(copy);
    return object;
  }

  /** A text that names addresses of the tables, with those that the other base has. */
  told(text: string): string {
    return this.base === undefined ? text : text.replaceAll(OWN, this.base);
  }
}
