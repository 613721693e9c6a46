import { type RecordOf, sessionKinds } from '@santeparticipative/core';
import type { Encounter } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, list } from '../elements/extension.js';
import { text } from '../elements/primitives.js';
import { encounterStatus } from '../elements/record-status.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, readCarrier } from '../mapper.js';
import { standardSystems } from '../standard-systems.js';
import { sessionExtensions } from './session-extensions.js';
import { readStart, writeWhen } from './session-time.js';

/** An encounter has one service provider: every host is an extension, and the first is that provider too. */
export const extensions: FieldCodecs<Omit<OwnFields<'session'>, 'kind' | 'group' | 'start'>> = {
  ...sessionExtensions,
  title: text,
  description: text,
  hosts: list(reference),
};

/** Care or prevention for a group, where people come to a structure: ambulatory, in R4's words. */
const AMBULATORY = {
  system: standardSystems.actCode,
  code: 'AMB',
  display: 'ambulatory',
};

/** A session that was held and in which people received care or prevention, as an Encounter of their group. */
export function writeEncounter(record: RecordOf<'session'>, mapping: Mapping): Encounter {
  const { group, hosts } = record;
  const [host] = hosts ?? [];
  return compact({
    resourceType: 'Encounter' as const,
    ...carrierOf(record, record, extensions, mapping, 'session-encounter'),
    identifier: [recordIdentifier(record, mapping)],
    status: encounterStatus(record.meta),
    class: AMBULATORY,
    type: [writeCode(sessionKinds, record.kind, mapping)],
    subject: group === undefined ? undefined : writeReference(group, mapping),
    period: writeWhen(record),
    serviceProvider: host === undefined ? undefined : writeReference(host, mapping),
  });
}

/** The fields of a session that an Encounter holds. */
export function readEncounter(carrier: Encounter, mapping: Mapping): object {
  return compact({
    ...readCarrier('session', carrier.extension, extensions, mapping),
    kind: readCode(sessionKinds, carrier.type, mapping),
    group: readReference(carrier.subject, mapping),
    start: readStart(carrier.period),
  });
}
