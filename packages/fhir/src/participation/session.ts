import type { RecordOf } from '@santeparticipative/core';
import { basicMapper } from '../basic.js';
import { list, orMissing } from '../elements/extension.js';
import { code, dateTime, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';
import type { RecordMapper } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { readAppointment, writeAppointment } from './session-appointment.js';
import { readEncounter, writeEncounter } from './session-encounter.js';
import { sessionExtensions } from './session-extensions.js';
import { endOf } from './session-time.js';

/** The kinds of session that are meetings: nobody receives care or prevention in them. */
const MEETINGS: ReadonlySet<RecordOf<'session'>['kind']> = new Set([
  'partners-meeting',
  'national-meeting',
  'seminar',
  'training',
] as const);

/** A meeting that was held at times that are not known: R4's Appointment cannot say that it took place. */
export const basic = basicMapper(
  'session',
  {
    ...sessionExtensions,
    kind: code,
    title: text,
    description: text,
    group: reference,
    hosts: list(reference),
    start: orMissing(dateTime),
  },
  'session-basic',
);

/**
 * A session is an Appointment when it is planned or cancelled. Once held, it is an Encounter where people
 * received care or prevention; a meeting is an Appointment that was fulfilled if its start and its end are
 * known, and a Basic otherwise.
 */
export const session: RecordMapper<'session'> = {
  type: 'session',
  carriers: ['Encounter', 'Appointment', ...basic.carriers],
  write: (record, mapping) => {
    if (record.status !== 'held') return [writeAppointment(record, mapping)];
    if (!MEETINGS.has(record.kind)) return [writeEncounter(record, mapping)];
    return endOf(record) === undefined
      ? basic.write(record, mapping)
      : [writeAppointment(record, mapping)];
  },
  read: (carrier, set, mapping) => {
    if (isResource('Encounter', carrier)) return readEncounter(carrier, mapping);
    if (isResource('Appointment', carrier)) return readAppointment(carrier, mapping);
    return basic.read(carrier, set, mapping);
  },
};
