import { describe, expect, it } from 'vitest';
import {
  checkRecord,
  checkRecordOf,
  type RecordType,
  recordTypes,
  shapeRules,
} from '../src/index.js';
import { allExamples, examples } from './examples.js';
import { asJson, type Json, places, withAt } from './json.js';

type Mistake = readonly [
  type: RecordType,
  place: string,
  wrong: Json | undefined,
  rule: string,
  path?: string,
];

/** What is written at a place of an example, `undefined` for nothing, and the one issue that this gives. */
const mistakes: readonly Mistake[] = [
  // What every record has
  ['person', 'id', undefined, 'field.required'],
  ['person', 'id', 'personne 1', 'field.format'],
  ['person', 'id', '', 'field.format'],
  ['person', 'id', 'x'.repeat(65), 'field.format'],
  ['person', 'id', 1, 'field.text-expected'],
  ['person', 'meta', undefined, 'field.required'],
  ['person', 'meta', 'active', 'field.object-expected'],
  ['person', 'meta/version', 0, 'field.too-small'],
  ['person', 'meta/version', 1.5, 'field.whole-number-expected'],
  ['person', 'meta/version', '1', 'field.number-expected'],
  ['person', 'meta/recordedAt', '2026-01-05', 'time.not-an-instant'],
  ['person', 'meta/recordedAt', '2026-02-30T00:00:00Z', 'time.not-an-instant'],
  ['person', 'meta/recordedAt', '2026-01-05T09:00:00+01:00', 'time.not-an-instant'],
  ['person', 'meta/status', 'deleted', 'field.not-allowed'],
  ['person', 'meta/replaces/type', 'patient', 'field.not-allowed'],
  ['person', 'sources', [], 'field.empty-list'],
  ['person', 'sources', {}, 'field.list-expected'],
  ['person', 'sources/0/source/type', 'person', 'field.not-allowed'],
  ['person', 'sources/0/quote', '', 'text.blank'],
  ['person', 'openLists/0', 7, 'field.text-expected'],

  // Fields that the model does not know, among them those it forbids
  ['person', 'name', 'Nom', 'field.unknown', ''],
  ['person', 'birthDate', '1970-01-01', 'field.unknown', ''],
  ['person', 'ins', '000', 'field.unknown', ''],
  ['person', 'pseudonym/key', 'secret', 'field.unknown', '/pseudonym'],
  ['pathway', 'goals/0/statut', 'active', 'field.unknown', '/goals/0'],
  ['pathway', 'closure/date', '2025-07-01', 'field.unknown', '/closure'],

  // Texts and lists
  ['structure', 'name', undefined, 'field.required'],
  ['structure', 'name', '   ', 'text.blank'],
  ['structure', 'name', 'a\u0000b', 'text.control-character'],
  ['structure', 'name', 'a\ud800', 'text.lone-surrogate'],
  ['structure', 'name', ['nom'], 'field.text-expected'],
  ['structure', 'name', null, 'field.text-expected'],
  ['structure', 'aliases', [], 'field.empty-list'],
  ['structure', 'aliases', 'MSP', 'field.list-expected'],
  ['structure', 'aliases/0', '\u200b', 'text.blank'],
  ['source', 'url', 'javascript:alert(1)', 'field.format'],
  ['source', 'authors/0', {}, 'field.empty-object'],
  ['programme', 'inspiredBy/description', undefined, 'field.required'],
  ['recommendation', 'text', '', 'text.blank'],

  // Structures
  ['structure', 'kind', 'maison', 'field.not-allowed'],
  ['structure', 'kind', 'toString', 'field.not-allowed'],
  ['structure', 'identifiers', {}, 'field.empty-object'],
  ['structure', 'identifiers/finessEt', '10000024', 'field.format'],
  ['structure', 'identifiers/siret', '2,601E+13', 'field.format'],
  ['structure', 'identifiers/siret', 26_010_004_500_012, 'field.text-expected'],
  ['structure', 'address/commune', '4070', 'field.format'],
  ['structure', 'address/postalCode', 'F-73000', 'field.format'],
  ['structure', 'address', {}, 'field.empty-object'],
  ['structure', 'opened', '2025-02-30', 'time.not-a-date'],
  ['structure', 'partOf/type', 'person', 'field.not-allowed'],
  ['structure', 'partOf', 'association-1', 'field.object-expected'],
  ['structure', 'staffing/0/fte', -1, 'field.too-small'],
  ['structure', 'staffing/0/fte', -0, 'number.negative-zero'],
  ['structure', 'staffing/0/function/code', 'magicien', 'code.not-in-list'],
  ['structure', 'staffing/0/function/code', 'constructor', 'code.not-in-list'],
  ['structure', 'staffing/0/count', { precision: 'exact' }, 'quantity.empty'],
  ['structure', 'staffing/0/count/min', 13, 'quantity.bounds', '/staffing/0/count'],
  ['structure', 'staffing/0/count/value', '12', 'field.number-expected'],
  ['structure', 'staffing/0/count', 'douze', 'field.object-expected'],
  [
    'structure',
    'staffing/0/count',
    { missing: 'perdu' },
    'field.not-allowed',
    '/staffing/0/count/missing',
  ],
  ['structure', 'sites/0/kind', 'annexe', 'field.not-allowed'],
  ['structure', 'memberships/0/period/end', '2023', 'time.end-before-start'],
  ['professional', 'rpps', '1000000191', 'field.format'],
  ['professional', 'careTeamMember', 'oui', 'field.boolean-expected'],
  ['professional', 'careTeamMember', [], 'field.no-alternative'],
  ['territory', 'code', '73065', 'territory.code'],
  ['territory', 'kind', 'quartier', 'territory.code', '/code'],
  ['territory', 'kind', 'commune', 'territory.code', '/code'],
  ['territory', 'vintage', 2024, 'field.text-expected'],
  ['enrolment', 'structure', { type: 'structure', id: 'msp-1' }, 'enrolment.count', '/count'],
  ['enrolment', 'structure', undefined, 'field.required'],
  ['funding', 'amount/cents', 12.5, 'field.whole-number-expected'],
  ['funding', 'amount/cents', -1, 'field.too-small'],
  ['funding', 'amount/cents', 2 ** 52, 'field.too-big'],
  ['funding', 'amount', undefined, 'field.required'],
  ['funding', 'period', undefined, 'field.required'],
  ['funding', 'period/end', '2023-12', 'time.end-before-start'],
  ['funding', 'period/fin', '2023-12', 'field.unknown', '/period'],
  ['partnership', 'parties', [], 'field.empty-list'],
  ['programme', 'experimental', 'oui', 'field.boolean-expected'],
  ['programme', 'components/0/recurrence', '6 semaines', 'time.not-a-duration'],
  ['programme', 'components/0/openItems', false, 'field.not-allowed'],

  // Pathways
  ['pathway', 'subject/type', 'structure', 'field.not-allowed'],
  ['pathway', 'subject/id', undefined, 'field.required'],
  ['pathway', 'status', 'closed', 'field.not-allowed'],
  ['pathway', 'status', 'entered-in-error', 'field.not-allowed'],
  ['pathway', 'period/start', '01/02/2025', 'time.not-a-date'],
  ['pathway', 'period', {}, 'field.empty-object'],
  ['pathway', 'referral', {}, 'field.empty-object'],
  ['pathway', 'agreement/date', undefined, 'field.required'],
  ['pathway', 'sharing/decision', true, 'field.not-allowed'],
  ['pathway', 'needs/0/dimension', 'médicale', 'field.not-allowed'],
  [
    'pathway',
    'goals/1',
    { id: 'objectif-1', text: 'un autre', status: 'active' },
    'id.local-duplicate',
    '/goals/1/id',
  ],
  ['pathway', 'goals/0/text', undefined, 'field.required'],
  ['pathway', 'goals/0/needs', [], 'field.empty-list'],
  ['pathway', 'actions/0/performer/type', 'person', 'field.not-allowed'],
  ['pathway', 'reviews/0/kind', 'mid-term', 'field.not-allowed'],
  ['pathway', 'closure/reason', undefined, 'field.required'],
  ['pathway', 'closure/reason', 'abandon', 'field.not-allowed'],
  ['person', 'ageBand/to', 49, 'person.age-band'],
  ['person', 'ageBand/to', 151, 'field.too-big'],
  ['person', 'birthYear', 1789, 'field.too-small'],
  ['person', 'birthYear', 2101, 'field.too-big'],
  ['person', 'gender', 'F', 'field.not-allowed'],
  ['person', 'pseudonym/value', 'Nom Prénom', 'field.format'],
  ['person', 'residences/0', {}, 'field.empty-object'],
  ['assessment', 'answers', undefined, 'field.required'],
  ['assessment', 'answers/instrument', 'humeur', 'field.not-allowed'],
  ['assessment', 'answers/q1', true, 'field.unknown', '/answers'],
  ['assessment', 'answers/rights/0/status', undefined, 'field.required'],
  ['assessment', 'date', '2025-01-10T10:00:00Z', 'time.not-a-date'],
  ['contact', 'mode', 'email', 'field.not-allowed'],
  ['contact', 'durationMinutes', -45, 'field.too-small'],
  ['contact', 'durationMinutes', 0.75, 'field.whole-number-expected'],
  ['contact', 'themes/0/code', 'magie', 'code.not-in-list'],
  ['group', 'size/max', 11, 'quantity.bounds', '/size'],
  ['pathway-model', 'steps', [], 'field.empty-list'],
  ['pathway-model', 'steps/0/place', {}, 'field.empty-object'],
  ['pathway-model', 'steps/0/id', undefined, 'field.required'],

  // Participation
  ['session', 'start', undefined, 'field.required'],
  ['session', 'start', '2025-03-01T14:30:00', 'time.not-a-date-or-time'],
  ['session', 'start', '2025-02-30', 'time.not-a-date-or-time'],
  ['session', 'duration', '90 min', 'time.not-a-duration'],
  ['session', 'attended', {}, 'field.empty-object'],
  ['session', 'attended/byRole/0/roles', [], 'field.empty-list'],
  ['session', 'attended/persons/0/type', 'professional', 'field.not-allowed'],
  ['session', 'status', undefined, 'field.required'],
  ['participation', 'level', 'manipulation', 'field.not-allowed'],
  ['participation', 'direction', { missing: '' }, 'field.not-allowed', '/direction/missing'],
  ['recommendation', 'text', undefined, 'field.required'],
  ['evaluation', 'methods/0', 'mixed', 'field.not-allowed'],
  ['feedback', 'about/type', 'person', 'field.not-allowed'],
  ['feedback', 'quote/text', undefined, 'field.required'],

  // Indicators
  ['indicator-definition', 'version', '1.0', 'field.format'],
  ['indicator-definition', 'title/en', undefined, 'field.required'],
  ['indicator-definition', 'title/fr', '', 'text.blank'],
  ['indicator-definition', 'measure/kind', 'average', 'field.not-allowed'],
  ['indicator-definition', 'measure', { kind: 'median' }, 'field.required', '/measure/field'],
  [
    'indicator-definition',
    'measure',
    { kind: 'median', field: 'durée' },
    'field.format',
    '/measure/field',
  ],
  [
    'indicator-definition',
    'measure',
    { kind: 'quantile', field: 'x', q: 1 },
    'field.too-big',
    '/measure/q',
  ],
  [
    'indicator-definition',
    'measure',
    { kind: 'quantile', field: 'x', q: 0 },
    'field.too-small',
    '/measure/q',
  ],
  ['indicator-definition', 'population', 'status = 1', 'field.object-expected'],
  ['indicator-definition', 'dimensions/0/partition', undefined, 'field.required'],
  ['indicator-definition', 'base', 'person', 'field.not-allowed'],
  ['indicator-definition', 'unit', 'kg', 'field.not-allowed'],
  ['indicator-definition', 'time', 'during', 'field.not-allowed'],
  ['indicator-definition', 'dates/start', undefined, 'field.required'],
  ['indicator-definition', 'sensitive', false, 'field.not-allowed'],
  ['indicator-definition', 'crossings', [], 'field.empty-list'],
  ['indicator-definition', 'crossings/0', ['structure'], 'field.too-few'],
  [
    'indicator-definition',
    'crossings/0',
    ['structure', 'programme', 'quarter', 'year'],
    'field.too-many',
  ],
  [
    'indicator-definition',
    'measure',
    { kind: 'share', by: 'town' },
    'field.not-allowed',
    '/measure/by',
  ],
  [
    'indicator-definition',
    'measure',
    {
      kind: 'ratio',
      of: { base: 'funding', time: 'date', measure: { kind: 'mean' } },
      to: { kind: 'count' },
    },
    'field.not-allowed',
    '/measure/of/measure/kind',
  ],
  ['indicator-result', 'strata/2/crossed', [], 'field.empty-list'],
  ['indicator-result', 'strata/2/crossed/0/dimension', 'town', 'field.not-allowed'],
  ['indicator-result', 'definition/hash', 'B'.repeat(64), 'field.format'],
  ['indicator-result', 'numerator', { value: 101, precision: 'exact' }, 'indicator.numerator'],
  [
    'indicator-result',
    'strata/0/numerator',
    { value: 101, precision: 'exact' },
    'indicator.numerator',
  ],
  ['indicator-result', 'suppressed', true, 'indicator.no-figure', ''],
  ['indicator-result', 'strata/1/suppressed', undefined, 'indicator.no-figure', '/strata/1'],
  ['indicator-result', 'strata/0/suppressed', true, 'indicator.no-figure', '/strata/0'],
  ['indicator-result', 'threshold', 0, 'field.too-small'],

  // Corrections
  ['merge', 'merged', { type: 'person', id: 'personne-1' }, 'merge.two-of-a-kind'],
  ['merge', 'merged/type', 'structure', 'merge.two-of-a-kind', '/merged'],
  ['merge', 'kept/type', 'session', 'field.not-allowed'],
  ['tombstone', 'reason', 'gone', 'field.not-allowed'],
  ['tombstone', 'target', undefined, 'field.required'],
];

it('takes a numerator above its denominator where both say that they count different things', () => {
  const of = (numerator: string, denominator: string) =>
    checkRecord({
      ...examples['indicator-result'],
      numerator: { value: 101, precision: 'exact', unit: numerator },
      denominator: { value: 100, precision: 'exact', unit: denominator },
    });
  expect(of('euros', 'personnes').ok).toBe(true);
  expect(of('personnes', 'personnes').ok).toBe(false);
});

const place = (text: string): string[] => text.split('/');
const rulesAndPaths = (value: unknown) =>
  checkRecord(value).issues.map(({ rule, path }) => [rule, path]);

describe('one mistake in a record gives one issue', () => {
  const cases = mistakes.map(([type, where, wrong, rule, path = `/${where}`]) => ({
    type,
    where,
    wrong,
    rule,
    path,
  }));

  it.each(cases)('$type, $where = $wrong: $rule', ({ type, where, wrong, rule, path }) => {
    const record = withAt(asJson(examples[type]), place(where), wrong);
    expect(rulesAndPaths(record)).toEqual([[rule, path]]);
    expect(checkRecordOf(type, record).ok).toBe(false);
  });

  it('whatever the rule, those of lines, datasets and lone values aside', () => {
    const elsewhere =
      /^(?:json|data|dataset|record)\.|^time\.not-a-(?:day|date-time)$|^field\.type$/;
    const covered = new Set(mistakes.map(([, , , rule]) => rule));
    const rules = Object.keys(shapeRules).filter((rule) => !elsewhere.test(rule));
    expect(rules.filter((rule) => !covered.has(rule) && rule !== 'indicator.unnamed')).toEqual([]);
  });
});

describe('several mistakes in a record', () => {
  it('are all said, each at its place', () => {
    const record = withAt(
      withAt(withAt(asJson(examples.structure), ['name'], ''), ['kind'], 'maison'),
      ['staffing', 0, 'fte'],
      -1,
    );
    expect(rulesAndPaths(record)).toEqual(
      expect.arrayContaining([
        ['text.blank', '/name'],
        ['field.not-allowed', '/kind'],
        ['field.too-small', '/staffing/0/fte'],
      ]),
    );
    expect(rulesAndPaths(record)).toHaveLength(3);
  });

  it('in one value that could have been missing are those of the value', () => {
    const size = { value: '12', min: '10', precision: 'exact' };
    expect(rulesAndPaths(withAt(asJson(examples.group), ['size'], size))).toEqual([
      ['field.number-expected', '/size/value'],
      ['field.number-expected', '/size/min'],
    ]);
  });

  it('leave a figure without definition or words unnamed', () => {
    const unnamed = withAt(
      withAt(asJson(examples['indicator-result']), ['definition'], undefined),
      ['label'],
      undefined,
    );
    expect(rulesAndPaths(unnamed)).toEqual([['indicator.unnamed', '/label']]);
  });
});

describe('what is no record', () => {
  it.each([[null], ['text'], [1], [true], [undefined], [[]], [[asJson(examples.person)]]])(
    '%j',
    (value) => {
      expect(rulesAndPaths(value)).toEqual([['record.not-an-object', '']]);
    },
  );

  it.each([
    undefined,
    null,
    1,
    '',
    'Person',
    'patient',
    'toString',
    '__proto__',
    'manifest',
    ['person'],
  ])('an object of type %j', (type) => {
    expect(rulesAndPaths({ ...examples.person, type })).toEqual([['record.unknown-type', '/type']]);
  });

  it('an object whose type is inherited', () => {
    expect(rulesAndPaths(Object.create(examples.person))).toEqual([
      ['record.unknown-type', '/type'],
    ]);
  });

  it.each(recordTypes)('a %s where another type is expected', (type) => {
    const other: RecordType = type === 'person' ? 'group' : 'person';
    const result = checkRecordOf(other, asJson(examples[type]));
    expect(result.issues).toContainEqual(
      expect.objectContaining({ rule: 'field.not-allowed', path: '/type' }),
    );
  });
});

describe('a record with any of its values replaced', () => {
  it.each([null, 0, '', [], {}, true])('by %j never makes the check throw', (wrong) => {
    for (const record of allExamples.map(asJson)) {
      for (const { path } of places(record)) {
        const result = checkRecord(withAt(record, path, wrong));
        expect(result.ok).toBe(result.issues.length === 0);
      }
    }
  });
});

describe('the rules', () => {
  it.each(Object.entries(shapeRules))('%s speaks French and English', (rule, text) => {
    expect(rule).toMatch(/^[a-z]+\.[a-z-]+$/);
    expect(text.severity).toBe('error');
    for (const { fr, en } of [text.message, text.hint ?? text.message]) {
      expect([fr.trim(), en.trim()]).toEqual([fr, en]);
      expect(fr).not.toBe(en);
      expect(fr.length).toBeGreaterThan(10);
      expect(en.length).toBeGreaterThan(10);
    }
  });
});
