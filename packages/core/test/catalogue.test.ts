import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  catalogue,
  checkRecord,
  definitionById,
  derivedValues,
  type Filter,
  formatLine,
  type IndicatorDefinition,
  parseLine,
  recordSchemas,
} from '../src/index.js';
import { declaredFields } from './fields.js';

/** The fields that a condition reads. */
function fieldsOf(filter: Filter | undefined): string[] {
  if (filter === undefined) return [];
  if ('field' in filter) return [filter.field];
  if ('not' in filter) return fieldsOf(filter.not);
  return ('and' in filter ? filter.and : filter.or).flatMap(fieldsOf);
}

/** The fields that a definition reads, written as paths in its record. */
function fieldsRead({ measure, population, unnest }: IndicatorDefinition): string[] {
  return [
    ...fieldsOf(population),
    ...('field' in measure ? [measure.field] : []),
    ...('numerator' in measure ? fieldsOf(measure.numerator) : []),
    ...(unnest === undefined ? [] : [unnest]),
  ]
    .filter((field) => !Object.hasOwn(derivedValues, field))
    .map((field) => `/${field.replace(/^item\./, `${unnest}.*.`).replaceAll('.', '/')}`);
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

  it('has indicators of each room, an exact median and a number of distinct people', () => {
    expect(new Set(catalogue.map(({ domain }) => domain))).toEqual(
      new Set(['structures', 'pathways', 'participation']),
    );
    const kinds = new Set(catalogue.map(({ measure }) => measure.kind));
    for (const kind of ['count', 'count-distinct', 'median', 'proportion', 'sum', 'declared']) {
      expect([...kinds]).toContain(kind);
    }
    expect(catalogue.filter(({ measure }) => measure.kind !== 'declared').length).toBeGreaterThan(
      9,
    );
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
  it('is a record that comes back unchanged', () => {
    expect(checkRecord(definition)).toEqual({ ok: true, value: definition, issues: [] });
    expect(parseLine(formatLine(definition))).toMatchObject({ ok: true, value: definition });
  });

  it('is said in French and in English, and not in the same words', () => {
    const { title, description } = definition;
    expect(description.fr).not.toBe(description.en);
    for (const text of [title.fr, title.en, description.fr, description.en]) {
      expect(text).toBe(text.trim());
    }
  });

  it('reads fields that its record has, or derived values', () => {
    const declared = declaredFields(z.toJSONSchema(recordSchemas[definition.base]));
    expect(fieldsRead(definition).filter((field) => !declared.has(field))).toEqual([]);
  });

  it('hides small cells whenever it counts people', () => {
    const countsPeople = ['people', 'attendances', 'pathways', 'contacts', 'percent', 'days'];
    if (countsPeople.includes(definition.unit)) expect(definition.privacyUnit).toBe('person');
    else expect(['sessions', 'processes', 'structures']).toContain(definition.unit);
  });

  it('has a unit that goes with its measure', () => {
    if (definition.measure.kind === 'proportion') expect(definition.unit).toBe('percent');
    if (definition.measure.kind === 'median') expect(definition.unit).toBe('days');
    if (definition.measure.kind === 'count-distinct') expect(definition.unit).toBe('people');
    if (definition.unit === 'percent') {
      expect(['proportion', 'declared']).toContain(definition.measure.kind);
    }
  });
});
