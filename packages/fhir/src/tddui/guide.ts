import type { RecordType } from '@santeparticipative/core';
import { notCarried } from '../needs.js';
import type { Carriage, Guide } from '../target.js';

const carriage: { readonly [type in RecordType]: Carriage } = {
  source: { how: 'none' },
  territory: { how: 'none' },
  structure: { how: 'none' },
  professional: { how: 'none' },
  programme: { how: 'none' },
  enrolment: { how: 'none' },
  partnership: { how: 'none' },
  funding: { how: 'none' },
  'pathway-model': { how: 'none' },
  person: { how: 'none' },
  group: { how: 'none' },
  pathway: { how: 'none' },
  assessment: { how: 'none' },
  contact: { how: 'none' },
  session: { how: 'none' },
  participation: { how: 'none' },
  recommendation: { how: 'none' },
  evaluation: { how: 'none' },
  feedback: { how: 'none' },
  'indicator-definition': { how: 'none' },
  'indicator-result': { how: 'none' },
  tombstone: { how: 'none' },
  merge: { how: 'none' },
};

export const tddui: Guide = {
  target: 'tddui@2.4',
  carriage,
  write: (record, resources) =>
    carriage[record.type].how === 'none'
      ? { ok: false, issues: [notCarried(record)] }
      : { ok: true, value: resources, issues: [] },
};
