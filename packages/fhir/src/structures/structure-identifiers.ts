import {
  IdNatStruct,
  idNatStructOf,
  parseIdentifier,
  partsOfIdNatStruct,
  type Structure,
} from '@santeparticipative/core';
import type { Identifier, Organization } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { understoodIdentifier } from '../elements/understood-identifier.js';
import type { Systems } from '../systems.js';

type Official = NonNullable<Structure['identifiers']>;

type Name = keyof Official;

const NAMES = ['finessEj', 'finessEt', 'siren', 'siret', 'rna'] as const satisfies readonly Name[];

/**
 * The system and the type (FR Core) of each official number. SIREN and SIRET share a system, and so do the
 * two FINESS numbers: only the type tells them apart.
 */
function kinds({ identifiers }: Systems): {
  readonly [name in Name]-?: { readonly system: string; readonly type: string };
} {
  return {
    finessEj: { system: identifiers.finess, type: 'FINEJ' },
    finessEt: { system: identifiers.finess, type: 'FINEG' },
    siren: { system: identifiers.sirene, type: 'SIREN' },
    siret: { system: identifiers.sirene, type: 'SIRET' },
    rna: { system: identifiers.rna, type: 'RNA' },
  };
}

/** The official numbers of a structure, as identifiers of an Organization. */
export function writeOfficial(numbers: Official | undefined, { systems }: Mapping): Identifier[] {
  if (numbers === undefined) return [];
  const known = kinds(systems);
  return NAMES.flatMap((name) => {
    const value = numbers[name];
    const { system, type } = known[name];
    return value === undefined
      ? []
      : [{ type: { coding: [{ system: systems.identifierTypes, code: type }] }, system, value }];
  });
}

/**
 * The national identifier of a structure (idNat_Struct), from the numbers that it has: a site's FINESS before its legal
 * carrier's, then SIRET, then SIREN.
 */
export function idNatStructNumber(numbers: Official | undefined): IdNatStruct | undefined {
  const { finessEt, finessEj, siret, siren } = numbers ?? {};
  const finess = finessEt ?? finessEj;
  if (finess !== undefined) return idNatStructOf({ kind: 'finess', number: finess });
  if (siret !== undefined) return idNatStructOf({ kind: 'siret', number: siret });
  return siren === undefined ? undefined : idNatStructOf({ kind: 'siren', number: siren });
}

/** The national identifier of a structure (idNat_Struct), as an identifier of an Organization of a national guide. */
export function nationalIdentifier(value: IdNatStruct, { systems }: Mapping): Identifier {
  return {
    use: 'official',
    type: { coding: [{ system: systems.identifierTypes, code: 'IDNST' }] },
    system: systems.identifiers.nationalStructure,
    value,
  };
}

/** What a number is, as far as its own identifier tells: a FINESS may be that of a legal carrier or of a site. */
type Kind = Name | 'finess';

interface FoundNumber {
  readonly kind: Kind;
  readonly value: string;
  /** Where it stands among the identifiers. */
  readonly index: number;
}

const SIREN_LENGTH = 9;

function isOfKind({ type }: Identifier, name: Name, systems: Systems): boolean {
  return type?.coding?.some(({ code }) => code === kinds(systems)[name].type) === true;
}

/** The kind of a number of one of the registers: by its type, else by what it looks like. */
function kindOf(identifier: Identifier, systems: Systems): Kind | undefined {
  const { system, value = '' } = identifier;
  const { finess, sirene, rna } = systems.identifiers;
  const typed = NAMES.find(
    (name) => kinds(systems)[name].system === system && isOfKind(identifier, name, systems),
  );
  if (typed !== undefined) return typed;
  if (system === finess) return 'finess';
  if (system === rna) return 'rna';
  if (system !== sirene) return undefined;
  return value.replaceAll(/\D/g, '').length > SIREN_LENGTH ? 'siret' : 'siren';
}

const IDENTIFIER_KINDS = {
  finess: 'finess',
  finessEj: 'finess',
  finessEt: 'finess',
  siren: 'siren',
  siret: 'siret',
  rna: 'rna',
} as const;

/** The number in an identifier, when it is one: spaces aside. Others stay where they are, as unmapped. */
function numberIn(identifier: Identifier, index: number, systems: Systems): FoundNumber[] {
  const { system, value, use } = identifier;
  if (value === undefined || use === 'old') return [];
  if (system === systems.identifiers.nationalStructure) {
    const national = IdNatStruct.safeParse(value).data;
    const parts = national && partsOfIdNatStruct(national);
    return parts?.kind === 'finess' || parts?.kind === 'siren' || parts?.kind === 'siret'
      ? [{ kind: parts.kind, value: parts.number, index }]
      : [];
  }
  const kind = kindOf(identifier, systems);
  if (kind === undefined) return [];
  const number = parseIdentifier(IDENTIFIER_KINDS[kind], value);
  return number.ok ? [{ kind, value: number.value, index }] : [];
}

/** What FR Core calls a legal carrier and a site. */
const ENTITIES: { readonly [code: string]: 'finessEj' | 'finessEt' } = {
  'LEGAL-ENTITY': 'finessEj',
  'GEOGRAPHICAL-ENTITY': 'finessEt',
};

/**
 * Whose number a FINESS without a type is: what the Organization says that it is tells; so does what sites alone have (a
 * SIRET, a carrier that they are part of), and a SIREN alone, which legal carriers have. Otherwise nothing does.
 */
function entityOf(
  { type, partOf }: Organization,
  found: readonly FoundNumber[],
): 'finessEj' | 'finessEt' | undefined {
  const said = (type ?? [])
    .flatMap(({ coding }) => coding ?? [])
    .flatMap(({ code = '' }) => (Object.hasOwn(ENTITIES, code) ? (ENTITIES[code] ?? []) : []));
  if (said[0] !== undefined) return said[0];
  if (partOf !== undefined || found.some(({ kind }) => kind === 'siret')) return 'finessEt';
  return found.some(({ kind }) => kind === 'siren') ? 'finessEj' : undefined;
}

/** The official numbers that the identifiers of an Organization hold, and where each of them stands. */
function numbersIn(
  organization: Organization,
  systems: Systems,
): { readonly official: Official; readonly indexes: readonly number[] } {
  const found = (organization.identifier ?? []).flatMap((identifier, index) =>
    numberIn(identifier, index, systems),
  );
  const typed = found.filter(({ kind }) => kind !== 'finess');
  const untyped = found.filter(({ kind }) => kind === 'finess');
  const isTyped = ({ value }: FoundNumber): boolean =>
    typed.some(({ kind, value: known }) => kind.startsWith('finess') && known === value);
  const entity = entityOf(organization, found);
  const named = [
    ...typed,
    ...untyped.flatMap((number) =>
      entity === undefined || isTyped(number) ? [] : [{ ...number, kind: entity }],
    ),
  ];
  const official: { [name: string]: string } = {};
  for (const { kind, value } of named) official[kind] ??= value;
  const values = new Set(Object.values(official));
  return {
    official,
    indexes: found.filter(({ value }) => values.has(value)).map(({ index }) => index),
  };
}

/** The official numbers that an Organization has: in their registers' systems, or in its national identifier. */
export function readOfficial(organization: Organization, { systems }: Mapping): unknown {
  const { official } = numbersIn(organization, systems);
  return Object.keys(official).length === 0 ? undefined : official;
}

/** The elements, by JSON Pointer, of identifiers that say a number which was read, whatever type they give it. */
export function understoodOfficial(organization: Organization, { systems }: Mapping): string[] {
  return numbersIn(organization, systems).indexes.flatMap(understoodIdentifier);
}
