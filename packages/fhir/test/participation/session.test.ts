import type { RecordOf } from '@santeparticipative/core';
import fc from 'fast-check';
import type { FhirResource } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { codeSystem, expectSame, identifierOf, meta } from '../same-record.js';

type Session = RecordOf<'session'>;

const least: Session = {
  type: 'session',
  id: 's',
  meta,
  kind: 'workshop',
  status: 'held',
  start: '2025-03-01',
};
const timed = { start: '2025-03-01T14:30:00+01:00', duration: 'PT90M' };
const absent = (reason: string): object => ({
  extension: [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason },
  ],
});
const carrierOf = (session: Session): FhirResource => expectSame(session)[0];

describe('a session that was held, with care or prevention', () => {
  it('is a finished Encounter of its group', () => {
    expect(carrierOf(examples.session)).toMatchObject({
      resourceType: 'Encounter',
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      type: [{ coding: [{ system: codeSystem('session-kind'), code: 'workshop' }] }],
      subject: { identifier: identifierOf('group', 'groupe-1') },
      serviceProvider: { identifier: identifierOf('structure', 'msp-1') },
      period: { start: '2025-03-01T14:30:00+01:00', end: '2025-03-01T16:00:00+01:00' },
    });
  });

  it.each(['workshop', 'health-check', 'shared-meal', 'discussion-space', 'other'] as const)(
    'is an Encounter when it is of the kind %s',
    (kind) => {
      expect(carrierOf({ ...least, kind }).resourceType).toBe('Encounter');
    },
  );

  it('has no end when its start is a day, or its length is in days', () => {
    const day = carrierOf({ ...least, duration: 'PT3H' });
    expect(day).toHaveProperty('period', { start: '2025-03-01' });
    const days = carrierOf({ ...least, ...timed, duration: 'P2D' });
    expect(days).toHaveProperty('period', { start: timed.start });
  });

  it('says why its start is missing', () => {
    const carrier = carrierOf({ ...least, start: { missing: 'unknown' } });
    expect(carrier).toHaveProperty('period', { _start: absent('unknown') });
  });

  it('keeps every host, in order', () => {
    const hosts = ['b', 'a'].map((id) => ({ type: 'structure' as const, id }));
    const carrier = carrierOf({ ...least, hosts });
    expect(carrier).toHaveProperty('serviceProvider.identifier', identifierOf('structure', 'b'));
  });

  it('is not counted as finished when it was entered in error', () => {
    const carrier = carrierOf({ ...least, meta: { ...meta, status: 'entered-in-error' } });
    expect(carrier).toHaveProperty('status', 'entered-in-error');
  });
});

describe('a session that is planned or cancelled', () => {
  it('is an Appointment that asks for a period', () => {
    const carrier = carrierOf({ ...examples.session, status: 'planned' });
    expect(carrier).toMatchObject({
      resourceType: 'Appointment',
      status: 'proposed',
      serviceType: [{ coding: [{ system: codeSystem('session-kind'), code: 'workshop' }] }],
      description: 'Atelier des Exemples',
      comment: 'Un atelier inventé.',
      requestedPeriod: [{ start: '2025-03-01T14:30:00+01:00', end: '2025-03-01T16:00:00+01:00' }],
      participant: [
        { actor: { identifier: identifierOf('structure', 'msp-1') }, status: 'accepted' },
      ],
    });
    expect(carrier).not.toHaveProperty('start');
    expect(carrier).not.toHaveProperty('end');
  });

  it('names no organisation by a literal reference, for R4 has none among its actors', () => {
    const carrier = carrierOf({ ...examples.session, status: 'planned' });
    expect(carrier).not.toHaveProperty('participant.0.actor.reference');
  });

  it('has words for its participants when no host is known', () => {
    const carrier = carrierOf({ ...least, status: 'cancelled', start: { missing: 'unknown' } });
    expect(carrier).toMatchObject({
      status: 'cancelled',
      requestedPeriod: [{ _start: absent('unknown') }],
      participant: [{ actor: { display: 'Participants' }, status: 'needs-action' }],
    });
  });

  it('is cancelled when the record does not stand: R4 has no other status without a start', () => {
    const carrier = carrierOf({
      ...least,
      status: 'planned',
      meta: { ...meta, status: 'entered-in-error' },
    });
    expect(carrier).toHaveProperty('status', 'cancelled');
  });
});

describe('a meeting that was held', () => {
  const meeting: Session = { ...least, kind: 'partners-meeting' };

  it.each(['partners-meeting', 'national-meeting', 'seminar', 'training'] as const)(
    'is a fulfilled Appointment when its start and end are known: %s',
    (kind) => {
      const carrier = carrierOf({ ...examples.session, ...timed, kind });
      expect(carrier).toMatchObject({
        resourceType: 'Appointment',
        status: 'fulfilled',
        start: '2025-03-01T14:30:00+01:00',
        end: '2025-03-01T16:00:00+01:00',
      });
      expect(carrier).not.toHaveProperty('requestedPeriod');
    },
  );

  it.each<Partial<Session>>([
    {},
    { start: { missing: 'unknown' }, duration: 'PT2H' },
    { start: '2025-03', duration: 'PT2H' },
    { start: timed.start },
    { start: timed.start, duration: 'P1D' },
    { start: '9999-12-31T23:00:00Z', duration: 'PT2H' },
  ])('is a Basic otherwise: %j', (when) => {
    expect(carrierOf({ ...meeting, ...when }).resourceType).toBe('Basic');
  });

  it('comes back whole from a Basic', () => {
    const full: Session = { ...examples.session, kind: 'seminar', duration: 'P2D' };
    expect(carrierOf(full).resourceType).toBe('Basic');
  });

  it('keeps its error apart from its status', () => {
    const error = { ...meta, status: 'entered-in-error' as const };
    const carrier = carrierOf({ ...meeting, ...timed, meta: error });
    expect(carrier).toHaveProperty('status', 'entered-in-error');
  });

  it('ends as long after its start as it lasts, with the same offset and fraction', () => {
    const offset = fc.constantFrom('Z', '+01:00', '-11:30', '+14:00');
    const fraction = fc.constantFrom('', '.5', '.123456789');
    const second = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('9990-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const length = fc.record({
      hours: fc.nat(100),
      minutes: fc.nat(999),
      seconds: fc.nat(999_999),
    });
    fc.assert(
      fc.property(second, fraction, offset, length, (at, tail, zone, lasting) => {
        const { hours, minutes, seconds } = lasting;
        const start = `${at.toISOString().slice(0, 19)}${tail}${zone}`;
        const duration = `PT${hours}H${minutes}M${seconds}S`;
        const carrier = carrierOf({ ...meeting, start, duration });
        if (carrier.resourceType !== 'Appointment') throw new Error('Not an Appointment.');
        expect(carrier.end?.endsWith(`${tail}${zone}`)).toBe(true);
        const wholeSeconds = (text: string | undefined): number =>
          Date.parse(`${text?.slice(0, 19)}Z`) / 1000;
        expect(wholeSeconds(carrier.end) - wholeSeconds(carrier.start)).toBe(
          hours * 3600 + minutes * 60 + seconds,
        );
      }),
      { numRuns: 200 },
    );
  });
});
