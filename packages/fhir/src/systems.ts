import { nationalSystems } from '@santeparticipative/core';

/**
 * Every address that the mapping writes or reads: canonicals, code systems, identifier systems. It is the
 * only place that holds them, those of the national nomenclatures aside, which are `nationalSystems` of the core; and
 * the whole table can be replaced.
 */
export interface Systems {
  /** Base of the project's own profiles, extensions and code systems. */
  readonly canonical: string;
  /** Address of each national nomenclature, by its name. */
  readonly codeSystems: { readonly [name: string]: string };
  /** Identifier systems (FR Core 2.x). SIREN and SIRET share one: their type tells them apart. */
  readonly identifiers: {
    readonly finess: string;
    readonly sirene: string;
    readonly rna: string;
    readonly rpps: string;
    readonly adeli: string;
    readonly commune: string;
    readonly qpv: string;
    readonly territory: string;
  };
  /** Code system of the types of identifier. */
  readonly identifierTypes: string;
}

/** The base of our own addresses until a domain is registered: `.example` belongs to nobody. */
const CANONICAL = 'https://santeparticipative.example/fhir';

/** The addresses that the mapping uses unless told otherwise. */
export const defaultSystems: Systems = {
  canonical: CANONICAL,
  codeSystems: Object.fromEntries(
    Object.values(nationalSystems).map(({ id, canonical }) => [id, canonical]),
  ),
  identifiers: {
    finess: 'https://finess.esante.gouv.fr',
    sirene: 'https://sirene.fr',
    rna: `${CANONICAL}/sid/rna`,
    rpps: 'https://rpps.esante.gouv.fr',
    adeli: 'https://adeli.esante.gouv.fr',
    commune: 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM',
    qpv: `${CANONICAL}/sid/qpv`,
    territory: `${CANONICAL}/sid/territory`,
  },
  identifierTypes: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203',
};

/** Address of a code system from its name: a national nomenclature's own, or one under our canonical. */
export function codeSystemUrl(systems: Systems, name: string): string {
  const national = Object.hasOwn(systems.codeSystems, name) ? systems.codeSystems[name] : undefined;
  return national ?? `${systems.canonical}/CodeSystem/${name}`;
}

/** Name of a code system from its address; `undefined` when the address is no name of ours. */
export function codeSystemName(systems: Systems, url: string): string | undefined {
  const national = Object.entries(systems.codeSystems).find(([, address]) => address === url)?.[0];
  const own = `${systems.canonical}/CodeSystem/`;
  return national ?? (url.startsWith(own) ? url.slice(own.length) : undefined);
}

/** Canonical of one of our structure definitions: a profile or an extension. */
export function definitionUrl(systems: Systems, name: string): string {
  return `${systems.canonical}/StructureDefinition/${name}`;
}
