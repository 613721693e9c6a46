import { pointer } from '@santeparticipative/core';
import type { Element, Extension, Patient } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { communeExtension, readCommune } from '../elements/commune.js';
import { compact } from '../elements/compact.js';
import { PersonIdentity } from '../identities/identities.js';
import { type IdentityPart, valid } from '../identities/identity-part.js';

/** HL7's extension for where somebody was born. */
const BIRTH_PLACE = 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace';

function orderUrl({ systems }: Mapping): string {
  return `${systems.guides.tddui}/StructureDefinition/tddui-birth-order`;
}

/** The elements of a Patient that say when it was born, and at which rank (an extension of TDDUI). */
export function writeBirth(
  { birthDate, birthOrder }: PersonIdentity,
  patient: Pick<Patient, 'birthDate' | '_birthDate'>,
  mapping: Mapping,
): { birthDate: string | undefined; _birthDate: Element | undefined } {
  // Why the year is missing goes where there is a date: the two contradict each other.
  const kept = birthDate === undefined ? (patient._birthDate?.extension ?? []) : [];
  const extension: Extension[] =
    birthOrder === undefined
      ? kept
      : [...kept, { url: orderUrl(mapping), valueInteger: birthOrder }];
  return {
    birthDate: birthDate ?? patient.birthDate,
    _birthDate: extension.length === 0 ? undefined : { extension },
  };
}

/** The extension of a Patient for its commune of birth: FR Core 2.0 has the code in the district, later ones in an extension. */
export function writeBirthPlace({ birthPlace }: PersonIdentity, mapping: Mapping): Extension[] {
  if (birthPlace === undefined) return [];
  return [
    {
      url: BIRTH_PLACE,
      valueAddress: {
        extension: [communeExtension(birthPlace, mapping)],
        district: birthPlace,
      },
    },
  ];
}

/** When and where a Patient was born, and at which rank. A date without its day is no more than the record holds. */
export function readBirth(patient: Patient, mapping: Mapping): IdentityPart<PersonIdentity> {
  const orders = patient._birthDate?.extension ?? [];
  const at = orders.findIndex(({ url }) => url === orderUrl(mapping));
  const { valueInteger, valueString } = orders[at] ?? {};
  const place = patient.extension?.find(({ url }) => url === BIRTH_PLACE)?.valueAddress;
  const identity = valid(
    PersonIdentity,
    compact({
      birthDate: patient.birthDate,
      birthOrder: valueInteger ?? (valueString === undefined ? undefined : Number(valueString)),
      birthPlace: place && (readCommune(place, mapping) ?? place.district),
    }),
  );
  // Releases of TDDUI differ on whether the rank is a number or a text.
  return {
    identity,
    understood:
      identity.birthOrder !== undefined && valueString !== undefined
        ? [pointer(['_birthDate', 'extension', at, 'valueString'])]
        : [],
  };
}
