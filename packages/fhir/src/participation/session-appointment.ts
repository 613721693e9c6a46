import { type RecordOf, sessionKinds } from '@santeparticipative/core';
import type { Appointment, AppointmentParticipant } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import type { FieldCodecs } from '../elements/extension.js';
import { readReferences, reference } from '../elements/reference.js';
import { recordIdentifier, referenceTo } from '../identity.js';
import { carrierOf, type OwnFields, readCarrier } from '../mapper.js';
import { sessionExtensions } from './session-extensions.js';
import { readStart, writeWhen } from './session-time.js';

type Session = RecordOf<'session'>;

export const extensions: FieldCodecs<
  Omit<OwnFields<'session'>, 'kind' | 'title' | 'description' | 'hosts' | 'start'>
> = { ...sessionExtensions, group: reference };

/** R4 lets only a proposed or a cancelled appointment be without a start and an end (its rule app-3). */
function statusOf({ status, meta }: Session): Appointment['status'] {
  if (status === 'held') return meta.status === 'entered-in-error' ? meta.status : 'fulfilled';
  return status === 'planned' && meta.status === 'active' ? 'proposed' : 'cancelled';
}

/**
 * Those who take part. R4 wants one at least, and no organisation among them: hosts are named by their
 * identifiers alone, and where none is known, words stand for those who will come.
 */
function participants(
  { hosts }: Session,
  mapping: Mapping,
): [AppointmentParticipant, ...AppointmentParticipant[]] {
  const [first, ...others] = (hosts ?? []).map((host) => ({
    actor: referenceTo(undefined, host, mapping),
    status: 'accepted' as const,
  }));
  return first === undefined
    ? [{ actor: { display: 'Participants' }, status: 'needs-action' }]
    : [first, ...others];
}

/**
 * A session that is planned or cancelled, or a meeting that was held, as an Appointment. What was held has its
 * start and its end; what is planned asks for a period.
 */
export function writeAppointment(record: Session, mapping: Mapping): Appointment {
  const when = writeWhen(record);
  return compact({
    resourceType: 'Appointment' as const,
    ...carrierOf(record, record, extensions, mapping, 'session-appointment'),
    identifier: [recordIdentifier(record, mapping)],
    status: statusOf(record),
    serviceType: [writeCode(sessionKinds, record.kind, mapping)],
    description: record.title,
    ...(record.status === 'held' ? when : { requestedPeriod: [when] }),
    comment: record.description,
    participant: participants(record, mapping),
  });
}

/** The fields of a session that an Appointment holds. */
export function readAppointment(carrier: Appointment, mapping: Mapping): object {
  return compact({
    ...readCarrier('session', carrier.extension, extensions, mapping),
    kind: readCode(sessionKinds, carrier.serviceType, mapping),
    title: carrier.description,
    description: carrier.comment,
    hosts: readReferences(
      carrier.participant?.flatMap(({ actor }) => actor ?? []),
      mapping,
    ),
    start: carrier.start ?? readStart(carrier.requestedPeriod?.[0]),
  });
}
