import { type Contact, contactModes } from '@santeparticipative/core';
import type { Coding, Duration } from 'fhir/r4.js';
import { readCode, readCoded, writeCode, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { type FieldCodecs, orMissing } from '../elements/extension.js';
import { boolean } from '../elements/primitives.js';
import { encounterStatus } from '../elements/record-status.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { standardSystems } from '../standard-systems.js';

type InExtensions = 'pathway' | 'interpreterNeeded' | 'interpreterUsed';

export const extensions: FieldCodecs<Pick<OwnFields<'contact'>, InExtensions>> = {
  pathway: reference,
  interpreterNeeded: orMissing(boolean),
  interpreterUsed: orMissing(boolean),
};

const ACT_CODE = standardSystems.actCode;

/** HL7's class of encounter for each mode: ambulatory, field, virtual or home health. */
const CLASS_BY_MODE: { readonly [mode in Contact['mode']]: Coding } = {
  reception: { system: ACT_CODE, code: 'AMB' },
  permanence: { system: ACT_CODE, code: 'AMB' },
  outreach: { system: ACT_CODE, code: 'FLD' },
  call: { system: ACT_CODE, code: 'VR' },
  visit: { system: ACT_CODE, code: 'HH' },
};

const UCUM = standardSystems.units;

/** A length in minutes. One in another unit is left out, and listed as unmapped. */
function minutesOf(length: Duration | undefined): number | undefined {
  return length?.code === 'min' && length.system === UCUM ? length.value : undefined;
}

/** A contact is a finished Encounter; without subject when it is anonymous. */
export const contact: RecordMapper<'contact'> = {
  type: 'contact',
  carriers: ['Encounter'],
  write: (record, mapping) => {
    const { person, professional, durationMinutes } = record;
    return [
      compact({
        resourceType: 'Encounter' as const,
        ...carrierOf(record, record, extensions, mapping),
        identifier: [recordIdentifier(record, mapping)],
        status: encounterStatus(record.meta),
        class: CLASS_BY_MODE[record.mode],
        type: [writeCode(contactModes, record.mode, mapping)],
        subject: person === undefined ? undefined : writeReference(person, mapping),
        participant:
          professional === undefined
            ? undefined
            : [{ individual: writeReference(professional, mapping) }],
        period: { start: record.date },
        length:
          durationMinutes === undefined
            ? undefined
            : {
                value: durationMinutes,
                unit: 'min',
                system: UCUM,
                code: 'min',
              },
        reasonCode: record.themes?.map((theme) => writeCoded(theme, mapping)),
        serviceProvider: writeReference(record.structure, mapping),
      }),
    ];
  },
  read: (carrier, _set, mapping) => {
    if (!isResource('Encounter', carrier)) return {};
    return compact({
      ...readCarrier('contact', carrier.extension, extensions, mapping),
      mode: readCode(contactModes, carrier.type, mapping),
      person: readReference(carrier.subject, mapping),
      professional: readReference(carrier.participant?.[0]?.individual, mapping),
      date: dayOf(carrier.period?.start),
      durationMinutes: minutesOf(carrier.length),
      themes: carrier.reasonCode?.map((reason) => readCoded(reason, mapping)),
      structure: readReference(carrier.serviceProvider, mapping),
    });
  },
};
