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
    /** National identifier of a structure (idNat_Struct): a digit that says which register, then its number. */
    readonly nationalStructure: string;
    /** National identifier of a professional (idNat_PS): a digit that says which register, then its number. */
    readonly nationalProfessional: string;
    /** INS: the national identity of health of a person, NIR or NIA, and those that serve in tests and in demonstrations. */
    readonly insNir: string;
    readonly insNia: string;
    readonly insTest: string;
    readonly insDemo: string;
    /** Business identifiers of the guide TDDUI: the name of what is identified takes the place of `{name}`. */
    readonly tddui: string;
    readonly commune: string;
    readonly qpv: string;
    readonly territory: string;
  };
  /** Code system of the types of identifier. */
  readonly identifierTypes: string;
  /** Base of the artefacts of each national guide. */
  readonly guides: { readonly frCore: string; readonly tddui: string };
  /**
   * Other addresses under which each of the addresses above is met: what was written before, or elsewhere. They are
   * read, and never written. Differences of `http` and `https`, of a slash at the end and of the nomenclatures' two
   * forms of address need no entry.
   */
  readonly alternatives: { readonly [address: string]: readonly string[] };
}

/** The base of our own addresses until a domain is registered: `.example` belongs to nobody. */
const CANONICAL = 'https://santeparticipative.example/fhir';

/** The base of FR Core. Its drafts of 2023 say `http`; what is published says `https`. */
const FR_CORE = 'https://hl7.fr/ig/fhir/core';

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
    nationalStructure: 'urn:oid:1.2.250.1.71.4.2.2',
    nationalProfessional: 'urn:oid:1.2.250.1.71.4.2.1',
    insNir: 'urn:oid:1.2.250.1.213.1.4.8',
    insNia: 'urn:oid:1.2.250.1.213.1.4.9',
    insTest: 'urn:oid:1.2.250.1.213.1.4.10',
    insDemo: 'urn:oid:1.2.250.1.213.1.4.11',
    tddui: 'https://identifiant-medicosocial-{name}.esante.gouv.fr',
    commune: 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM',
    qpv: `${CANONICAL}/sid/qpv`,
    territory: `${CANONICAL}/sid/territory`,
  },
  identifierTypes: `${FR_CORE}/CodeSystem/fr-core-cs-v2-0203`,
  guides: { frCore: FR_CORE, tddui: 'https://interop.esante.gouv.fr/ig/fhir/tddui' },
  alternatives: {
    'https://finess.esante.gouv.fr': ['https://finess.sante.gouv.fr'],
    'https://rpps.esante.gouv.fr': ['https://rpps.fr'],
    'https://adeli.esante.gouv.fr': ['https://adeli.fr'],
    [`${FR_CORE}/CodeSystem/fr-core-cs-v2-0203`]: [
      `${FR_CORE}/CodeSystem/fr-core-v2-0203`,
      'https://interopsante.org/CodeSystem/fr-core-v2-0203',
      'https://interopsante.org/fhir/CodeSystem/fr-v2-0203',
    ],
    ...Object.fromEntries(
      Object.values(nationalSystems).map(({ oid, canonical }) => [canonical, [`urn:oid:${oid}`]]),
    ),
  },
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
