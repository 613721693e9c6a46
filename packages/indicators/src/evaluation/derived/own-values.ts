import {
  type AnyRecord,
  type DerivedValue,
  type Enrolment,
  type Funding,
  known,
  type Participation,
} from '@santeparticipative/core';
import type { Span } from '../span.js';
import { inhabitantsAttending, inhabitantsEngaged, professionalsEngaged } from './attendance.js';
import { durationDays, durationMinutes } from './duration.js';
import { exactCount } from './exact-count.js';
import { governanceSeats, inhabitantSeats } from './governance.js';

/** Values that a record decides alone, by their names. */
export type OwnValues = { readonly [name in DerivedValue]?: number | undefined };

/** ACI des maisons de santé, A1O5: which levels of participation are of which of its levels. */
const ACI_LEVELS = {
  information: 1,
  consultation: 1,
  concertation: 1,
  'co-construction': 2,
  'co-decision': 2,
  'self-management': 2,
} as const satisfies {
  readonly [level in Exclude<Participation['level'], object | undefined>]: 1 | 2;
};

function aciLevel({ level }: Participation): number | undefined {
  const told = known(level);
  return told === undefined ? undefined : ACI_LEVELS[told];
}

function structuresEnrolled({ structure, count }: Enrolment): number | undefined {
  return known(structure) === undefined ? exactCount(count) : 1;
}

function amountCents({ amount }: Funding): number | undefined {
  const { cents, precision } = known(amount) ?? {};
  return precision === 'exact' ? cents : undefined;
}

/** The derived values that a record decides alone, given when it takes place. */
export function ownValues(record: AnyRecord, span: Span): OwnValues {
  switch (record.type) {
    case 'pathway':
      return { durationDays: durationDays(span) };
    case 'session':
      return {
        durationMinutes: durationMinutes(record.duration),
        inhabitantsAttending: inhabitantsAttending(record.attended),
      };
    case 'participation':
      return {
        inhabitantsEngaged: inhabitantsEngaged(record.participants),
        professionalsEngaged: professionalsEngaged(record),
        aciLevel: aciLevel(record),
      };
    case 'structure':
      return {
        governanceSeats: governanceSeats(record),
        inhabitantSeats: inhabitantSeats(record),
      };
    case 'enrolment':
      return { structuresEnrolled: structuresEnrolled(record) };
    case 'funding':
      return { amountCents: amountCents(record) };
    default:
      return {};
  }
}
