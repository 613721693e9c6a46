import { pointer } from '@santeparticipative/core';
import type { Extension, HumanName, Patient } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { PersonIdentity } from '../identities/identities.js';
import { type IdentityPart, valid } from '../identities/identity-part.js';

/** The address of FR Core's extension for all first names of a birth certificate, which spaces separate. */
function listUrl({ systems }: Mapping): string {
  return `${systems.guides.frCore}/StructureDefinition/fr-core-patient-birth-list-given-name`;
}

/**
 * The names of a Patient: the official one is that of birth, the usual one that which is used. FR Core has one first name
 * in the official name; where there are several, all of them are in its extension too.
 */
export function writeNames(identity: PersonIdentity, mapping: Mapping): HumanName[] {
  const { family, given, usedFamily, usedGiven } = identity;
  const extension: Extension[] =
    given === undefined || given.length === 1
      ? []
      : [{ url: listUrl(mapping), valueString: given.join(' ') }];
  const official = compact({ extension, family, given: given?.slice(0, 1) });
  const used = compact({
    family: usedFamily,
    given: usedGiven === undefined ? undefined : [usedGiven],
  });
  return [
    ...(Object.keys(official).length === 0 ? [] : [{ use: 'official' as const, ...official }]),
    ...(Object.keys(used).length === 0 ? [] : [{ use: 'usual' as const, ...used }]),
  ];
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The first names of a list in which spaces separate them: the first of them may be one that has spaces itself. */
function namesIn(list: string, first: string | undefined): string[] {
  return first !== undefined && `${list} `.startsWith(`${first} `)
    ? [first, ...words(list.slice(first.length))]
    : words(list);
}

interface Names {
  readonly family: string | undefined;
  readonly given: readonly string[] | undefined;
}

function namesOf({ family, given, extension }: HumanName, mapping: Mapping): Names {
  const list = extension?.find(({ url }) => url === listUrl(mapping))?.valueString;
  return { family, given: list === undefined ? given : namesIn(list, given?.[0]) };
}

/** The elements of a name that say again what was read of it. */
function repeated(name: HumanName, index: number, names: Names): string[] {
  const known = words([names.family, ...(names.given ?? [])].join(' '));
  const isKnown = (text: string): boolean =>
    words(text).every((word) => known.includes(word)) && words(text).length > 0;
  const whole = names.given?.join(' ');
  return [
    ...(name.given ?? []).flatMap((first, at) =>
      isKnown(first) ? [pointer(['name', index, 'given', at])] : [],
    ),
    ...(name.extension ?? []).flatMap(({ valueString }, at) =>
      valueString !== undefined && valueString === whole
        ? [pointer(['name', index, 'extension', at])]
        : [],
    ),
    ...(name.text !== undefined && isKnown(name.text) ? [pointer(['name', index, 'text'])] : []),
  ];
}

/** The names that a Patient has. One that does not say what it is for is the one that is used. */
export function readNames({ name = [] }: Patient, mapping: Mapping): IdentityPart<PersonIdentity> {
  const officialAt = name.findIndex(({ use }) => use === 'official');
  const usualAt = name.findIndex(({ use }) => use === 'usual' || use === undefined);
  const [official, usual] = [name[officialAt], name[usualAt]];
  const birth = official && namesOf(official, mapping);
  const identity = valid(PersonIdentity, {
    family: birth?.family,
    given: birth?.given,
    usedFamily: usual?.family,
    usedGiven: usual?.given?.join(' '),
  });
  const { family, given, usedFamily, usedGiven } = identity;
  const used = usedGiven === undefined ? undefined : [usedGiven];
  return {
    identity,
    understood: [
      ...(official === undefined ? [] : repeated(official, officialAt, { family, given })),
      ...(usual === undefined ? [] : repeated(usual, usualAt, { family: usedFamily, given: used })),
    ],
  };
}
