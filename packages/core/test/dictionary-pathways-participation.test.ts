import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type Description,
  type Entry,
  type FieldDescription,
  type Level,
  levels,
} from '../src/dictionary/description.js';
import { dictionary } from '../src/dictionary/dictionary.js';
import { recordFields } from '../src/dictionary/record-fields.js';
import * as core from '../src/index.js';

interface Described extends Description {
  readonly fields: Readonly<Record<string, FieldDescription>>;
}

/** The objects of the two rooms, by the names of their schemas. */
const names = [
  'Person',
  'Pseudonym',
  'AgeBand',
  'Residence',
  'Pathway',
  'Referral',
  'Agreement',
  'Sharing',
  'Need',
  'Expectation',
  'Goal',
  'Action',
  'Review',
  'TeamMember',
  'Closure',
  'PathwayModel',
  'PathwayStep',
  'StepActor',
  'Group',
  'Assessment',
  'EpicesAnswers',
  'SituationAnswers',
  'RightSituation',
  'Contact',
  'Session',
  'SessionStep',
  'Participation',
  'ProfessionalsInvolved',
  'Attendance',
  'ParticipantCount',
  'Recommendation',
  'Evaluation',
  'Appraisal',
  'Feedback',
] as const satisfies readonly (keyof typeof dictionary)[];

function isDescribed(entry: Entry): entry is Described {
  return entry.fields !== undefined;
}

function describedAs(name: (typeof names)[number]): Described {
  const entry = dictionary[name];
  if (!isDescribed(entry)) throw new Error(`${name} has no fields.`);
  return entry;
}

const schemas: Readonly<Record<(typeof names)[number], z.ZodObject>> = core;
const described = names.map((name) => ({
  name,
  description: describedAs(name),
  schema: schemas[name],
}));

/** The records whose parts are told from one another by the titles alone, as heads of columns must. */
const withParts: readonly (readonly (typeof names)[number][])[] = [
  ['Person', 'Pseudonym', 'AgeBand', 'Residence'],
  [
    'Pathway',
    'Referral',
    'Agreement',
    'Sharing',
    'Need',
    'Expectation',
    'Goal',
    'Action',
    'Review',
    'TeamMember',
    'Closure',
  ],
  ['PathwayModel', 'PathwayStep', 'StepActor'],
  ['Assessment', 'EpicesAnswers'],
  ['Assessment', 'SituationAnswers', 'RightSituation'],
  ['Session', 'SessionStep'],
  ['Participation', 'ProfessionalsInvolved'],
  ['Evaluation', 'Appraisal'],
];

const languages = ['fr', 'en'] as const;
const rank = Object.keys(levels.concepts);
const rankOf = (level: Level): number => rank.indexOf(level);

const texts = (description: Described): Description[] => [
  description,
  ...Object.values(description.fields),
];

/** The fields of an object; of a record, those that not every record has. */
function ownFields({ fields }: Described): [string, FieldDescription][] {
  return Object.entries(fields).filter(
    ([name]) => !('meta' in fields && Object.hasOwn(recordFields, name)),
  );
}

function doublesAmong(titles: readonly string[]): string[] {
  return titles.filter((title, position) => titles.indexOf(title) !== position);
}

/** The codes that a field takes, when they are those of no code list. */
function ownCodes(schema: z.ZodObject, field: string): string[] {
  const property = z.toJSONSchema(schema).properties?.[field];
  const alternatives = typeof property === 'object' ? [property, ...(property.anyOf ?? [])] : [];
  const codes = alternatives.flatMap((alternative) => alternative.enum ?? []).map(String);
  const isOfAList = core.codeLists.some((list) =>
    codes.every((code) => Object.hasOwn(list.concepts, code)),
  );
  return isOfAList ? [] : codes;
}

/** Names of fields that are French words too: titles that look untranslated and are not. */
const frenchWords = [
  'type',
  'sources',
  'structure',
  'programme',
  'publics',
  'description',
  'actions',
  'total',
  'participants',
];

describe.each(described)('the dictionary of $name', ({ description, schema }) => {
  const fields = Object.entries(description.fields);

  it('has the fields of the schema, in its order', () => {
    expect(Object.keys(description.fields)).toEqual(Object.keys(schema.shape));
  });

  it('gives no two fields the same title', () => {
    for (const language of languages) {
      expect(doublesAmong(fields.map(([, { title }]) => title[language]))).toEqual([]);
    }
  });

  it('has short titles that start with a capital and do not end as a sentence', () => {
    for (const { title } of texts(description)) {
      for (const language of languages) {
        expect(title[language]).toMatch(/^\p{Lu}/u);
        expect(title[language]).not.toMatch(/[.:;,\s]$/);
        expect(title[language].length).toBeLessThanOrEqual(40);
      }
    }
  });

  it('describes in sentences of at most 300 characters, in two languages', () => {
    for (const { description: text } of texts(description)) {
      for (const language of languages) {
        expect(text[language]).toMatch(/^(\p{Lu}|\d).*\.$/u);
        expect(text[language].length).toBeLessThanOrEqual(300);
      }
      expect(text.fr).not.toBe(text.en);
    }
  });

  it('is written in typographic French', () => {
    for (const { title, description: text } of texts(description)) {
      expect(`${title.fr} ${text.fr}`).not.toMatch(/['"]| {2}/);
    }
  });

  it('leaves no title in the model’s own English', () => {
    const untranslated = fields
      .filter(([name, { title }]) => title.fr.toLowerCase() === name.toLowerCase())
      .map(([name]) => name);
    expect(untranslated.filter((name) => !frenchWords.includes(name))).toEqual([]);
  });

  it('asks first for what the schema requires', () => {
    const own = ownFields(description);
    const first = Math.min(...own.map(([, { level }]) => rankOf(level)));
    const late = own.filter(
      ([name, { level }]) =>
        schema.shape[name]?.safeParse(undefined).success === false && rankOf(level) > first,
    );
    expect(late.map(([name]) => name)).toEqual([]);
  });
});

describe('the dictionary of pathways and participation', () => {
  it('tells the parts of a record apart by their titles', () => {
    for (const parts of withParts) {
      for (const language of languages) {
        const titles = parts.flatMap((name) =>
          Object.values(describedAs(name).fields).map(({ title }) => title[language]),
        );
        expect(doublesAmong(titles)).toEqual([]);
      }
    }
  });

  it('names its objects apart', () => {
    for (const language of languages) {
      const titles = [...names, 'RightStatus' as const].map(
        (name) => dictionary[name].title[language],
      );
      expect(doublesAmong(titles)).toEqual([]);
    }
  });

  it('asks any structure for these fields and no others', () => {
    const minimal = described.flatMap(({ name, description }) =>
      ownFields(description)
        .filter(([, { level }]) => level === 'minimal')
        .map(([field]) => `${name}.${field}`),
    );
    expect(minimal).toEqual([
      'Person.birthYear',
      'Person.gender',
      'Person.residences',
      'Residence.territory',
      'Residence.inQpv',
      'Pathway.subject',
      'Pathway.structure',
      'Pathway.status',
      'Pathway.referral',
      'Pathway.period',
      'Pathway.agreement',
      'Pathway.sharing',
      'Pathway.needs',
      'Pathway.actions',
      'Pathway.closure',
      'Referral.origin',
      'Referral.date',
      'Agreement.decision',
      'Agreement.date',
      'Sharing.legalBasis',
      'Sharing.decision',
      'Need.id',
      'Need.dimension',
      'Action.id',
      'Action.kind',
      'Action.title',
      'Action.status',
      'Closure.reason',
      'Assessment.person',
      'Assessment.pathway',
      'Assessment.date',
      'Assessment.answers',
      'SituationAnswers.instrument',
      'SituationAnswers.regularDoctor',
      'SituationAnswers.complementaryCover',
      'SituationAnswers.interpreterNeeded',
    ]);
  });

  it('says each code of the fields that no code list explains', () => {
    const explained = described.flatMap(({ name, description, schema }) =>
      Object.entries(description.fields)
        .map(([field, { description: text }]) => ({
          field: `${name}.${field}`,
          codes: ownCodes(schema, field),
          text,
        }))
        .filter(({ codes }) => codes.length > 0),
    );
    expect(explained.map(({ field }) => field)).toEqual([
      'Pathway.status',
      'Agreement.decision',
      'Agreement.by',
      'Sharing.legalBasis',
      'Sharing.decision',
      'Goal.status',
      'Goal.achievement',
      'Action.status',
    ]);
    for (const { codes, text } of explained) {
      for (const language of languages) {
        const words: readonly string[] = text[language].match(/[\p{L}\d-]+/gu) ?? [];
        expect(codes.filter((code) => !words.includes(code))).toEqual([]);
      }
    }
  });

  it('says what a right’s status is, which has no fields', () => {
    for (const language of languages) {
      expect(dictionary.RightStatus.description[language]).toMatch(/^\p{Lu}.{20,298}\.$/u);
    }
    expect(dictionary.RightStatus.description.fr).not.toBe(dictionary.RightStatus.description.en);
  });
});
