import type { Json } from './json.js';
import { inRecords, type RecordMistake } from './single-mistake.js';

const exactly = (value: number): Json => ({ value, precision: 'exact' });

const mistakes: readonly RecordMistake[] = [
  {
    what: 'a declared figure that names no source',
    record: 'indicator-result/en-2024',
    wrong: ['/sources', undefined],
    right: ['/nature', 'computed'],
    gives: [['indicator.no-source', '/sources', 'error']],
  },
  {
    what: 'a definition that nobody gave; the catalogue gives some',
    record: 'indicator-result/en-2025',
    wrong: ['/definition/id', 'personnes-croisees'],
    right: ['/definition', { id: 'partners-involved', version: '1.0.0' }],
    gives: [['indicator.definition-unknown', '/definition/id', 'error']],
  },
  {
    what: 'a version that nobody gave',
    record: 'indicator-result/en-2025',
    wrong: ['/definition/version', '1.9.0'],
    right: ['/definition/hash', 'a'.repeat(64)],
    gives: [['indicator.definition-unknown', '/definition/version', 'error']],
  },
  {
    what: 'a year later, a figure of another definition; not for another programme',
    record: 'indicator-result/en-2025',
    wrong: ['/definition/id', 'personnes-informees'],
    right: ['/programme', undefined],
    gives: [['indicator.definition-changed', '/definition', 'warning']],
  },
  {
    what: 'a figure that is stated and hidden; one that is hidden says it alone',
    record: 'indicator-result/en-2025',
    wrong: ['/suppressed', true],
    right: ['/strata', [{ dimension: 'structure', code: 'msp', suppressed: true }]],
    gives: [['indicator.no-figure', '', 'error']],
  },
  {
    what: 'a part above its whole; the whole of it is right',
    record: 'indicator-result/en-2024',
    wrong: ['/numerator', exactly(101)],
    right: ['/numerator', exactly(100)],
    gives: [['indicator.numerator', '/numerator', 'error']],
  },
  {
    what: 'a figure of nothing in particular; its own words are enough',
    record: 'indicator-result/en-2025',
    wrong: ['/definition', undefined],
    right: ['/label', 'personnes touchées'],
    gives: [['indicator.unnamed', '/label', 'error']],
  },
  {
    what: 'a share of whom, in words',
    record: 'indicator-definition/personnes',
    wrong: ['/population', 'tous les parcours finis'],
    right: ['/population', { field: 'status', in: ['completed', 'revoked'] }],
    gives: [['field.object-expected', '/population', 'error']],
  },
  {
    what: 'a quantile of everybody',
    record: 'indicator-definition/personnes',
    wrong: ['/measure', { kind: 'quantile', field: 'durationDays', q: 1 }],
    right: ['/measure', { kind: 'quantile', field: 'durationDays', q: 0.9 }],
    gives: [['field.too-big', '/measure/q', 'error']],
  },
  {
    what: 'a dimension crossed with nothing',
    record: 'indicator-definition/personnes',
    wrong: ['/crossings', [['structure']]],
    right: ['/crossings', [['structure', 'quarter']]],
    gives: [['field.too-few', '/crossings/0', 'error']],
  },
  {
    what: 'more dimensions crossed than a table has',
    record: 'indicator-definition/personnes',
    wrong: ['/crossings', [['structure', 'quarter', 'gender', 'kind']]],
    right: ['/crossings', [['structure', 'quarter', 'gender']]],
    gives: [['field.too-many', '/crossings/0', 'error']],
  },
  {
    what: 'a title in one language',
    record: 'indicator-definition/personnes',
    wrong: ['/title', { fr: 'Personnes atteintes' }],
    right: ['/title', { fr: 'Personnes atteintes', en: 'People reached' }],
    gives: [['field.required', '/title/en', 'error']],
  },
];

/** Definitions of indicators, and figures. */
export const indicatorMistakes = inRecords(mistakes);
