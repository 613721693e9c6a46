import { describe, expect, it } from 'vitest';
import { type Description, dictionary, type Entry, levels } from '../src/dictionary/index.js';
import { check, Text } from '../src/index.js';

const entries = Object.entries<Entry>(dictionary);

/** Every description, of a schema or of a field, with the name of what it describes. */
const descriptions: readonly (readonly [string, Description])[] = entries.flatMap(
  ([name, entry]) => [
    [name, entry] as const,
    ...Object.entries(entry.fields ?? {}).map(([field, it]) => [`${name}.${field}`, it] as const),
  ],
);

const languages = ['fr', 'en'] as const;

/** Names of fields that are also the French word for what they hold, and official names. */
const frenchWords = [
  'actions',
  'budget',
  'citation',
  'code',
  'composition',
  'date',
  'description',
  'licence',
  'participants',
  'population',
  'programme',
  'provenance',
  'publics',
  'rna',
  'services',
  'siren',
  'siret',
  'site',
  'sites',
  'source',
  'sources',
  'structure',
  'structures',
  'total',
  'type',
  'version',
];

const names = (wrong: readonly (readonly [string, unknown])[]) => wrong.map(([name]) => name);

describe('the words of the dictionary', () => {
  it('are many', () => {
    expect(descriptions.length).toBeGreaterThan(400);
  });

  it.each(languages)('are texts, in %s', (language) => {
    const wrong = descriptions.filter(
      ([, it]) => !check(Text, it.title[language]).ok || !check(Text, it.description[language]).ok,
    );
    expect(names(wrong)).toEqual([]);
  });

  it.each(languages)('have short titles that no full stop ends, in %s', (language) => {
    const wrong = descriptions.filter(
      ([, { title }]) => !/^.{1,40}(?<![.:;])$/u.test(title[language]),
    );
    expect(names(wrong)).toEqual([]);
  });

  it.each(languages)(
    'have descriptions that are sentences of at most 300 characters, in %s',
    (language) => {
      const wrong = descriptions.filter(
        ([, { description }]) => !/^[\p{Lu}\d].{1,298}\.$/u.test(description[language]),
      );
      expect(names(wrong)).toEqual([]);
    },
  );

  it('are said in each language', () => {
    const same = descriptions.filter(([, { description }]) => description.fr === description.en);
    expect(names(same)).toEqual([]);
  });

  it('are printed as each language prints', () => {
    const wrong = descriptions.filter(
      ([, { title, description }]) =>
        [title.fr, title.en, description.fr, description.en].some((text) =>
          /'|\s\s|\s$/.test(text),
        ) ||
        [title.fr, description.fr].some((text) => /\S[;?!»]|«\S|[^\s\d]:(?=\s)/.test(text)) ||
        [title.en, description.en].some((text) => /\s[;?!:]|[«»]/.test(text)),
    );
    expect(names(wrong)).toEqual([]);
  });

  it.each(entries.filter(([, { fields }]) => fields !== undefined))(
    'give no two fields of %s one title',
    (_name, { fields = {} }) => {
      for (const language of languages) {
        const titles = Object.values(fields).map(({ title }) => title[language].toLowerCase());
        expect(new Set(titles).size).toBe(titles.length);
      }
    },
  );

  it('leave no field without a French title', () => {
    const untranslated = entries.flatMap(([name, { fields = {} }]) =>
      Object.entries(fields)
        .filter(([field, { title }]) => title.fr.toLowerCase() === field.toLowerCase())
        .filter(([field]) => !frenchWords.includes(field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(untranslated).toEqual([]);
  });

  it('say what each level is', () => {
    expect(Object.keys(levels.concepts)).toEqual(['minimal', 'standard', 'full']);
    for (const { display, definition } of Object.values(levels.concepts)) {
      expect(display.fr).not.toBe('');
      expect(definition?.fr).not.toBe(definition?.en);
    }
  });
});
