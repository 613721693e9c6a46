import {
  Adeli,
  IdNatPs,
  idNatPsOf,
  parseIdentifier,
  partsOfIdNatPs,
  type RecordOf,
  Rpps,
} from '@santeparticipative/core';
import type { Identifier, Practitioner, Reference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { partsOf } from '../elements/part.js';
import { understoodIdentifier } from '../elements/understood-identifier.js';
import { isResource } from '../reading/resource-set.js';
import type { Systems } from '../systems.js';
import type { RecordResources } from '../targets/guide.js';

/** The local id of the Practitioner of a professional: there is one, whoever the professional is. */
const LOCAL = '1';

/** A reference to the Practitioner of a professional. */
export function practitionerReference(
  record: RecordOf<'professional'>,
  mapping: Mapping,
): Reference {
  return partsOf(record, 'practitioner', mapping).reference('Practitioner', LOCAL);
}

type Register = 'rpps' | 'adeli';

const REGISTERS = ['rpps', 'adeli'] as const satisfies readonly Register[];

function officialNumber(
  register: Register,
  value: string | undefined,
  { systems }: Mapping,
): Identifier[] {
  if (value === undefined) return [];
  const code = register.toUpperCase();
  return [
    {
      type: { coding: [{ system: systems.identifierTypes, code }] },
      system: systems.identifiers[register],
      value,
    },
  ];
}

/** The Practitioner of a professional, with the official numbers that there are. */
function writePractitioner(record: RecordOf<'professional'>, mapping: Mapping): Practitioner {
  const { identifier, ...elements } = partsOf(record, 'practitioner', mapping).elements(LOCAL);
  return {
    resourceType: 'Practitioner',
    ...elements,
    identifier: [
      ...identifier,
      ...officialNumber('rpps', record.rpps, mapping),
      ...officialNumber('adeli', record.adeli, mapping),
    ],
  };
}

/** The Practitioner that has the official numbers of a professional; none without a number, for it would be empty. */
export function officialNumbers(
  record: RecordOf<'professional'>,
  mapping: Mapping,
): Practitioner | undefined {
  return record.rpps === undefined && record.adeli === undefined
    ? undefined
    : writePractitioner(record, mapping);
}

/** The resources of a professional, with a Practitioner whom the role refers to, where there was none. */
export function withPractitioner(
  record: RecordOf<'professional'>,
  resources: RecordResources,
  mapping: Mapping,
): RecordResources {
  const [role, ...others] = resources;
  if (!isResource('PractitionerRole', role) || role.practitioner !== undefined) return resources;
  return [
    { ...role, practitioner: practitionerReference(record, mapping) },
    writePractitioner(record, mapping),
    ...others,
  ];
}

/** The national identifier of a professional (idNat_PS): the register's digit, then the number; none without a number. */
export function idNatPsNumber({
  rpps,
  adeli,
}: Pick<RecordOf<'professional'>, Register>): IdNatPs | undefined {
  if (rpps !== undefined) return idNatPsOf({ kind: 'rpps', number: Rpps.parse(rpps) });
  return adeli === undefined ? undefined : idNatPsOf({ kind: 'adeli', number: Adeli.parse(adeli) });
}

/** The national identifier of a professional (idNat_PS), as an identifier of a Practitioner of a national guide. */
export function nationalIdentifier(value: IdNatPs, { systems }: Mapping): Identifier {
  return {
    use: 'official',
    type: { coding: [{ system: systems.identifierTypes, code: 'IDNPS' }] },
    system: systems.identifiers.nationalProfessional,
    value,
  };
}

interface FoundNumber {
  readonly register: Register;
  readonly number: string;
  /** Where it stands among the identifiers. */
  readonly index: number;
}

function numberIn(
  { system, value, use }: Identifier,
  index: number,
  { identifiers }: Systems,
): FoundNumber[] {
  if (value === undefined || use === 'old') return [];
  if (system === identifiers.nationalProfessional) {
    const national = IdNatPs.safeParse(value).data;
    const parts = national && partsOfIdNatPs(national);
    const register = REGISTERS.find((known) => known === parts?.kind);
    return parts && register ? [{ register, number: parts.number, index }] : [];
  }
  const register = REGISTERS.find((known) => identifiers[known] === system);
  const number = register && parseIdentifier(register, value);
  return register && number?.ok ? [{ register, number: number.value, index }] : [];
}

/** The official numbers that a Practitioner has: each in its own register's system first, else as national identifier. */
function numbersIn(practitioner: Practitioner | undefined, systems: Systems): FoundNumber[] {
  const found = (practitioner?.identifier ?? []).flatMap((identifier, index) =>
    numberIn(identifier, index, systems),
  );
  const isNational = ({ index }: FoundNumber): boolean =>
    practitioner?.identifier?.[index]?.system === systems.identifiers.nationalProfessional;
  return [...found.filter((one) => !isNational(one)), ...found.filter(isNational)];
}

/** The official numbers that a Practitioner has. */
export function readOfficialNumbers(
  practitioner: Practitioner | undefined,
  { systems }: Mapping,
): object {
  const found = numbersIn(practitioner, systems);
  const numberOf = (register: Register): string | undefined =>
    found.find((one) => one.register === register)?.number;
  return compact({ rpps: numberOf('rpps'), adeli: numberOf('adeli') });
}

/**
 * The elements, by JSON Pointer, of identifiers of a Practitioner that say a number which was read: whatever the type
 * that they have, and the national identifier beside the number itself.
 */
export function understoodNumbers(practitioner: Practitioner, { systems }: Mapping): string[] {
  const found = numbersIn(practitioner, systems);
  return found
    .filter(
      ({ register, number }) => found.find((one) => one.register === register)?.number === number,
    )
    .flatMap(({ index }) => understoodIdentifier(index));
}
