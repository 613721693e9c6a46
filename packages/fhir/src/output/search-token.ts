import type { Identifier } from 'fhir/r4.js';

/** FHIR's own escape of what separates values in a search (R4, Search, "Escaping Search Parameters"). */
const escaped = (text: string): string => text.replace(/[\\|,$]/g, (separator) => `\\${separator}`);

/** A search by an identifier, as the query of an address has it: `identifier=system%7Cvalue`. */
export function identifierQuery({ system, value }: Identifier, parameter = 'identifier'): string {
  return `${parameter}=${encodeURIComponent(`${escaped(system ?? '')}|${escaped(value ?? '')}`)}`;
}
