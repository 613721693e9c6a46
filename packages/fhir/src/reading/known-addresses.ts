import { standardSystems } from '../standard-systems.js';
import type { Systems } from '../systems.js';

/** The keys under which FHIR has addresses of systems, extensions and definitions. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set([
  'system',
  'url',
  'profile',
  'questionnaire',
  'instantiatesCanonical',
  'measure',
]);

/** True for a key whose value is an address, or a list of addresses. */
export function isAddressKey(key: string): boolean {
  return ADDRESS_KEYS.has(key);
}

/** A national nomenclature by its number, at any address of the agency: `TRE_R66-...`, `tre-r66-...`. */
const NOMENCLATURE =
  /^https?:\/\/(?:mos|smt|interop)\.esante\.gouv\.fr\/(?:[^/]{1,80}\/){0,6}tre[-_]([rg]\d{1,4})(?:-[^/]{0,120})?$/i;

/** An address, and the version of what it names: `…/Measure/x|1.0.0`. */
const VERSIONED = /^([^|]*)(\|[^|]*)$/;

function withoutDetails(address: string): string {
  return address.replace(/^http:/, 'https:').replace(/\/$/, '');
}

/** The addresses of a table, those that stand in lists and inner tables included. */
function* addressesIn(table: object): Generator<string> {
  for (const value of Object.values(table)) {
    if (typeof value === 'string') yield value;
    else if (typeof value === 'object' && value !== null) yield* addressesIn(value);
  }
}

/**
 * Gives a function that turns an address into the form that the table has: addresses are met with `http` where the
 * table says `https`, with a slash at the end, by the OID of a nomenclature, at an address that it had before, or at
 * another of the agency's. One that the table does not know stays as it is.
 */
export function knownAddresses(systems: Systems): (address: string) => string {
  const { alternatives, ...written } = systems;
  const known = new Map<string, string>();
  for (const address of [...addressesIn(written), ...Object.values(standardSystems)])
    known.set(withoutDetails(address), address);
  for (const [address, others] of Object.entries(alternatives)) {
    for (const other of others) known.set(withoutDetails(other), address);
  }
  const bases = [systems.canonical, ...Object.values(systems.guides)];
  const knownOf = (plain: string): string | undefined => {
    const found = known.get(plain);
    if (found !== undefined) return found;
    const base = bases.find((known) => plain.startsWith(`${withoutDetails(known)}/`));
    if (base !== undefined) return `${base}${plain.slice(withoutDetails(base).length)}`;
    const number = NOMENCLATURE.exec(plain)?.[1];
    return number === undefined ? undefined : systems.codeSystems[`TRE_${number.toUpperCase()}`];
  };
  return (address) => {
    const [, plain = address, version = ''] = VERSIONED.exec(address) ?? [];
    const found = knownOf(withoutDetails(plain));
    return found === undefined ? address : `${found}${version}`;
  };
}
