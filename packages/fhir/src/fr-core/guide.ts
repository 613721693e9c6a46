import type { RecordType } from '@santeparticipative/core';
import { notCarried } from '../needs.js';
import type { Carriage, Guide } from '../target.js';

const carriage: { readonly [type in RecordType]: Carriage } = {
  source: { how: 'as-r4' },
  territory: { how: 'as-r4' },
  structure: { how: 'as-r4' },
  professional: { how: 'as-r4' },
  programme: { how: 'as-r4' },
  enrolment: { how: 'as-r4' },
  partnership: { how: 'as-r4' },
  funding: { how: 'as-r4' },
  'pathway-model': { how: 'as-r4' },
  person: { how: 'as-r4' },
  group: { how: 'as-r4' },
  pathway: { how: 'as-r4' },
  assessment: { how: 'as-r4' },
  contact: { how: 'as-r4' },
  session: { how: 'as-r4' },
  participation: { how: 'as-r4' },
  recommendation: { how: 'as-r4' },
  evaluation: { how: 'as-r4' },
  feedback: { how: 'as-r4' },
  'indicator-definition': { how: 'as-r4' },
  'indicator-result': { how: 'as-r4' },
  tombstone: { how: 'as-r4' },
  merge: { how: 'as-r4' },
};

export const frCore: Guide = {
  target: 'fr-core',
  carriage,
  write: (record, resources) =>
    carriage[record.type].how === 'none'
      ? { ok: false, issues: [notCarried(record)] }
      : { ok: true, value: resources, issues: [] },
};
