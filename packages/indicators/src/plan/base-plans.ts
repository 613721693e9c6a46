import type { BaseId, FieldPath } from '@santeparticipative/core';
import { type StructureSource, structureSources } from './code-source.js';
import type { Pass, PeopleSource } from './plan.js';

/** Where a record of a base has its dates, the structures whose activity it tells, and the people whom it concerns. */
export interface BasePlan {
  readonly dates: Pass['dates'];
  readonly structures: StructureSource;
  readonly people: PeopleSource;
}

const period = { start: 'period.start', end: 'period.end' };
const nobody: PeopleSource = { kind: 'nobody' };

const basePlans: { readonly [base in BaseId]: BasePlan } = {
  pathway: {
    structures: structureSources.pathway,
    dates: period,
    people: { kind: 'subject', field: 'subject' },
  },
  contact: {
    structures: structureSources.contact,
    dates: { start: 'date', end: 'date' },
    people: { kind: 'contact' },
  },
  session: {
    structures: structureSources.session,
    dates: { start: 'start', end: 'start' },
    people: { kind: 'attendance', field: 'attended' },
  },
  participation: {
    structures: structureSources.participation,
    dates: period,
    people: { kind: 'participants', field: 'participants' },
  },
  recommendation: { structures: structureSources.recommendation, dates: 'origins', people: nobody },
  structure: {
    structures: structureSources.structure,
    // Few files say when a structure opened: one that does not say so was there.
    dates: { start: 'opened', end: 'closed', openStart: true },
    people: nobody,
  },
  professional: { structures: structureSources.professional, dates: period, people: nobody },
  partnership: { structures: structureSources.partnership, dates: period, people: nobody },
  enrolment: { structures: structureSources.enrolment, dates: period, people: nobody },
  funding: { structures: structureSources.funding, dates: period, people: nobody },
};

/** Where a record of a base has its dates, its structures and its people. */
export function basePlan(base: BaseId): BasePlan {
  return basePlans[base];
}

/** The lists whose items are references to persons: whoever counts the items counts these. */
const PERSON_LISTS: ReadonlySet<FieldPath | undefined> = new Set([
  'attended.persons',
  'invited.persons',
  'participants.persons',
]);

/** Whom what is counted concerns: the record's people, or the person that an item is. */
export function peopleCounted(base: BaseId, unnest: FieldPath | undefined): PeopleSource {
  return PERSON_LISTS.has(unnest) ? { kind: 'item' } : basePlan(base).people;
}
