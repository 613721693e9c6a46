import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type BaseId,
  catalogue,
  checkRecord,
  type DerivedDescription,
  definitionById,
  derivedValues,
  type Filter,
  formatLine,
  type IndicatorDefinition,
  parseLine,
  type RatioNumerator,
  recordSchemas,
} from '../src/index.js';
import { declaredFields } from './fields.js';

/** Every indicator that the project ships, by what is computed. */
const shipped = {
  count: [
    'pathways-opened',
    'pathways-active',
    'contacts',
    'health-checks-held',
    'screenings-done',
    'sessions-held',
    'participation-processes',
  ],
  'count-distinct': [
    'people-accompanied',
    'people-checked',
    'inhabitants-engaged',
    'partners-involved',
  ],
  sum: [
    'interpreting-hours',
    'workshop-hours',
    'session-attendance',
    'inhabitants-engagements',
    'professionals-engaged',
    'funding-by-funder',
    'structures-by-cohort',
  ],
  max: ['aci-user-involvement-level'],
  mean: ['pathway-contacts-mean', 'epices-mean', 'session-attendance-mean'],
  median: ['pathway-duration-median', 'meeting-interval-median'],
  quantile: [],
  proportion: [
    'pathway-dropout',
    'goals-achieved',
    'qpv-residents',
    'epices-precarious',
    'epices-precarious-16-25',
    'regular-doctor-at-entry',
    'regular-doctor-at-exit',
    'regular-doctor-gained',
    'rights-opened',
    'rights-renewed',
    'interpreter-use',
    'partnerships-formalised',
    'recommendations-adopted',
  ],
  share: ['referral-origin', 'referral-outcome', 'need-dimensions'],
  ratio: [
    'attendance-rate',
    'inhabitants-share-of-event',
    'governance-inhabitant-share',
    'mediators-fte-per-1000',
    'budget-per-person',
  ],
  declared: ['people-informed-or-accompanied', 'people-reached', 'doctor-of-reference-after-check'],
} as const satisfies {
  readonly [kind in IndicatorDefinition['measure']['kind']]: readonly string[];
};

/** The fields that a condition reads. */
function fieldsOf(filter: Filter | undefined): string[] {
  if (filter === undefined) return [];
  if ('field' in filter) return [filter.field];
  if ('not' in filter) return fieldsOf(filter.not);
  return ('and' in filter ? filter.and : filter.or).flatMap(fieldsOf);
}

type Counting = Pick<RatioNumerator, 'base' | 'unnest' | 'population' | 'dates'>;

/** What each pass of a definition counts, and the fields that it reads. */
function passesOf(definition: IndicatorDefinition): { counting: Counting; fields: string[] }[] {
  const { measure } = definition;
  const observed = (amount: object) =>
    'field' in amount && typeof amount.field === 'string' ? [amount.field] : [];
  const pass = (counting: Counting, fields: string[]) => {
    const { population, dates, unnest } = counting;
    const dated = [dates?.start ?? [], dates?.end ?? [], unnest ?? []].flat();
    return { counting, fields: [...fields, ...fieldsOf(population), ...dated] };
  };
  if (measure.kind === 'ratio') {
    return [pass(definition, observed(measure.to)), pass(measure.of, observed(measure.of.measure))];
  }
  const numerator = measure.kind === 'proportion' ? fieldsOf(measure.numerator) : [];
  return [pass(definition, [...observed(measure), ...numerator])];
}

/** The derived value of a name, where it is one of the base. */
function derivedOf(name: string, base: BaseId): DerivedDescription | undefined {
  const values: { readonly [name: string]: DerivedDescription } = derivedValues;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value?.bases.includes(base) === true ? value : undefined;
}

/** The fields that are neither of the record, nor of the items of its list, nor derived values of the base. */
function unknownFields({ counting, fields }: { counting: Counting; fields: string[] }): string[] {
  const { base, unnest } = counting;
  const declared = declaredFields(z.toJSONSchema(recordSchemas[base]));
  const list = unnest === undefined ? undefined : derivedOf(unnest, base);
  return fields.filter((field) => {
    if (derivedOf(field, base) !== undefined) return false;
    if (!field.startsWith('item.')) return !declared.has(`/${field.replaceAll('.', '/')}`);
    const name = field.slice('item.'.length);
    if (unnest === undefined) return true;
    if (list !== undefined) return list.items?.includes(name) !== true;
    return !declared.has(`/${unnest}.*.${name}`.replaceAll('.', '/'));
  });
}

describe('the catalogue', () => {
  it('has ids of their own, by which a definition is found', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const definition of catalogue) expect(definitionById(definition.id)).toBe(definition);
    for (const unknown of ['', 'toString', 'constructor', 'PATHWAYS-OPENED']) {
      expect(definitionById(unknown)).toBeUndefined();
    }
  });

  it('ships each indicator, computed as it is said to be', () => {
    const kinds = Object.entries(shipped).flatMap(([kind, ids]) =>
      ids.map((id): [string, string] => [id, kind]),
    );
    expect(new Map(catalogue.map(({ id, measure }) => [id, measure.kind]))).toEqual(new Map(kinds));
  });

  it('claims no official list: one definition follows a secondary source, which it names', () => {
    const others = catalogue.filter(({ provenance }) => provenance !== 'project');
    expect(others.map(({ id, provenance }) => [id, provenance])).toEqual([
      ['aci-user-involvement-level', 'secondary'],
    ]);
    for (const { description } of others) {
      expect(description.fr).toContain('femasif.fr');
      expect(description.en).toContain('femasif.fr');
    }
  });

  it('has titles that tell its indicators apart', () => {
    for (const language of ['fr', 'en'] as const) {
      const titles = catalogue.map(({ title }) => title[language].toLowerCase());
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  it('reads every derived value, so that none is there for nothing', () => {
    const read = new Set(
      catalogue.flatMap((each) => passesOf(each).flatMap(({ fields }) => fields)),
    );
    expect(Object.keys(derivedValues).filter((name) => !read.has(name))).toEqual([]);
  });

  it('describes each derived value in French and in English', () => {
    for (const { fr, en } of Object.values(derivedValues)) {
      expect([fr.trim() === '', en.trim() === '', fr === String(en)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });
});

describe.each(catalogue)('the definition $id', (definition) => {
  const { id, title, description, measure, unit, dimensions = [], crossings = [] } = definition;

  it('is a record that comes back unchanged', () => {
    expect(checkRecord(definition)).toEqual({ ok: true, value: definition, issues: [] });
    expect(parseLine(formatLine(definition))).toMatchObject({ ok: true, value: definition });
  });

  it('is said in French and in English, and not in the same words', () => {
    expect(description.fr).not.toBe(description.en);
    for (const text of [title.fr, title.en, description.fr, description.en]) {
      expect(text).toBe(text.trim());
    }
    for (const text of [title.fr, description.fr]) expect(text).not.toContain("'");
  });

  it('says what is not counted, or that nothing computes it', () => {
    expect(description.fr).toMatch(/ne compte|n’est pas calculé|ne dit pas/i);
    expect(description.en).toMatch(/not count|counts? (?:neither|only)|not computed|does not say/i);
  });

  it('reads fields that its records have, or derived values of theirs', () => {
    for (const pass of passesOf(definition)) expect(unknownFields(pass)).toEqual([]);
  });

  it('hides small cells whenever it tells of people', () => {
    const tellsOfThings = [
      'partners-involved',
      'partnerships-formalised',
      'meeting-interval-median',
      'structures-by-cohort',
      'funding-by-funder',
      'health-checks-held',
      'sessions-held',
      'workshop-hours',
      'participation-processes',
      'professionals-engaged',
      'aci-user-involvement-level',
      'governance-inhabitant-share',
      'recommendations-adopted',
    ];
    expect(definition.privacyUnit).toBe(tellsOfThings.includes(id) ? 'none' : 'person');
  });

  it('has a unit that goes with its measure', () => {
    const parts = ['proportion', 'share'];
    if (parts.includes(measure.kind)) expect(unit).toBe('percent');
    if (measure.kind === 'median') expect(unit).toBe('days');
    if (measure.kind === 'max') expect(unit).toBe('level');
    if (measure.kind === 'count-distinct') expect(['people', 'structures']).toContain(unit);
    if (measure.kind === 'ratio') expect(unit === 'percent').toBe(measure.per === 100);
    else if (unit === 'percent') expect([...parts, 'declared']).toContain(measure.kind);
  });

  it('says truly which dimensions add up, and crosses dimensions that it has', () => {
    const ids = dimensions.map((dimension) => dimension.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const crossed of crossings.flat()) expect(ids).toContain(crossed);
    const lists = ['theme', 'public', 'form', 'object', 'need'];
    const withHosts: readonly BaseId[] = [
      'session',
      'participation',
      'partnership',
      'recommendation',
    ];
    const countsPeople = measure.kind === 'count-distinct';
    for (const { id: dimension, partition } of dimensions) {
      if (lists.includes(dimension)) expect([dimension, partition]).toEqual([dimension, false]);
      if (dimension === 'structure' && (countsPeople || withHosts.includes(definition.base))) {
        expect([dimension, partition]).toEqual([dimension, false]);
      }
    }
    // A date places what is counted in one month, and a stretch of time does not.
    if (definition.time === 'overlap') {
      for (const calendar of ['month', 'quarter', 'year']) expect(ids).not.toContain(calendar);
    }
    if (measure.kind === 'share') expect(ids).toContain(measure.by);
  });
});
