/** The types of record, in the order in which a reader would want to meet them. */
export const recordTypes = [
  'source',
  'territory',
  'structure',
  'professional',
  'programme',
  'enrolment',
  'partnership',
  'funding',
  'pathway-model',
  'person',
  'group',
  'pathway',
  'assessment',
  'contact',
  'session',
  'participation',
  'recommendation',
  'evaluation',
  'feedback',
  'indicator-definition',
  'indicator-result',
  'tombstone',
  'merge',
] as const;

/** The type of a record: the value of its `type` field. */
export type RecordType = (typeof recordTypes)[number];
