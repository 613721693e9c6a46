import type { BaseId } from '@santeparticipative/core';
import { type CodeSource, codeSources } from './code-source.js';
import type { Pass, PeopleSource, StructureSource } from './plan.js';

/** Where a record of a base has its dates, the structures whose activity it tells, and the people whom it concerns. */
export interface BasePlan {
  readonly dates: Pass['dates'];
  readonly structures: StructureSource;
  readonly people: PeopleSource;
}

const period = { start: 'period.start', end: 'period.end' };
const nobody: PeopleSource = { kind: 'nobody' };

function hasStructures(source: CodeSource | undefined): source is StructureSource {
  return source !== undefined && (source.from === 'record' || source.from === 'origins');
}

function structuresOf(base: BaseId): StructureSource {
  const source = codeSources[base].structure;
  if (!hasStructures(source)) throw new RangeError('Every base tells whose activity it is.');
  return source;
}

const about: { readonly [base in BaseId]: Omit<BasePlan, 'structures'> } = {
  pathway: { dates: period, people: { kind: 'subject', field: 'subject' } },
  contact: { dates: { start: 'date', end: 'date' }, people: { kind: 'contact' } },
  session: {
    dates: { start: 'start', end: 'start' },
    people: { kind: 'attendance', field: 'attended' },
  },
  participation: { dates: period, people: { kind: 'participants', field: 'participants' } },
  recommendation: { dates: 'origins', people: nobody },
  structure: { dates: { start: 'opened', end: 'closed' }, people: nobody },
  professional: { dates: period, people: nobody },
  partnership: { dates: period, people: nobody },
  enrolment: { dates: period, people: nobody },
  funding: { dates: period, people: nobody },
};

/** Where a record of a base has its dates, its structures and its people. */
export function basePlan(base: BaseId): BasePlan {
  return { ...about[base], structures: structuresOf(base) };
}
