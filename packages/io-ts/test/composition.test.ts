import { Period, type RecordOf } from '@santeparticipative/core';
import { either, function as fp, taskEither } from 'fp-ts';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import * as z from 'zod';
import { examples } from '../../core/test/examples.js';
import { asJson, withAt } from '../../core/test/json.js';
import { AnyRecordCodec, codecOf, codecs, issuesOfErrors, reporter } from '../src/index.js';

const pathway = asJson(examples.pathway);
const aimless = withAt(pathway, ['goals', 0, 'text'], undefined);
const period = codecOf(Period, 'Period');
const slashed = codecOf(z.strictObject({ 'a/b~1': z.string() }), 'Slashed');
const backwards = { start: '2025', end: '2024' };

/** A period, then perhaps another chain. */
interface Chain {
  readonly during: Period;
  readonly next?: Chain;
}

const chain: t.Type<Chain> = t.recursion('Chain', (self) =>
  t.intersection([t.type({ during: period }), t.partial({ next: self })]),
);

function errorsOf(validation: t.Validation<unknown>): t.Errors {
  return either.isLeft(validation) ? validation.left : [];
}

const rulesOf = (validation: t.Validation<unknown>): string[] =>
  issuesOfErrors(errorsOf(validation)).map(({ rule, path }) => `${rule} ${path}`);

describe('codecs inside codecs of io-ts keep their values and their paths', () => {
  it.each<[string, t.Mixed, unknown, string[]]>([
    ['array', t.array(codecs.pathway), [pathway, aimless], ['field.required /1/goals/0/text']],
    ['array of any', t.array(AnyRecordCodec), [pathway, 1], ['record.not-an-object /1']],
    ['array, itself', t.array(AnyRecordCodec), pathway, ['field.type ']],
    [
      'type',
      t.type({ during: period }),
      { during: backwards },
      ['time.end-before-start /during/end'],
    ],
    ['type, absent', t.type({ during: period }), {}, ['field.required /during']],
    [
      'type, others too',
      t.type({ place: t.string, during: period }),
      { place: 1, during: backwards },
      ['field.type /place', 'time.end-before-start /during/end'],
    ],
    ['partial', t.partial({ 'a/b~': period }), { 'a/b~': [] }, ['field.object-expected /a~1b~0']],
    ['schema', t.array(slashed), [{ 'a/b~1': 1 }], ['field.text-expected /0/a~1b~01']],
    ['tuple', t.tuple([t.string, period]), ['', backwards], ['time.end-before-start /1/end']],
    [
      'intersection',
      t.intersection([t.type({ during: period }), t.type({ place: t.string })]),
      { during: backwards },
      ['time.end-before-start /during/end', 'field.required /place'],
    ],
    [
      'intersection, exact, readonly, in a list',
      t.array(t.readonly(t.exact(t.intersection([t.type({ a: period }), t.type({ b: period })])))),
      [{ a: backwards, b: { start: '2025' } }],
      ['time.end-before-start /0/a/end'],
    ],
    [
      'union',
      t.type({ a: t.union([t.null, period]) }),
      { a: backwards },
      ['field.type /a', 'time.end-before-start /a/end'],
    ],
    [
      'recursion',
      chain,
      { during: { start: '2025' }, next: { during: backwards } },
      ['time.end-before-start /next/during/end'],
    ],
    ['pipe', t.UnknownRecord.pipe(period), backwards, ['time.end-before-start /end']],
  ])('%s', (_, codec, value, rules) => {
    expect(rulesOf(codec.decode(value))).toEqual(rules);
  });

  test('the keys of a t.record are data, and no path tells them', () => {
    const byName = t.record(t.string, period);
    expect(rulesOf(byName.decode({ 'Prénom NOM': backwards }))).toEqual(['time.end-before-start ']);
    expect(rulesOf(t.type({ a: byName }).decode({ a: { x: backwards } }))).toEqual([
      'time.end-before-start /a',
    ]);
  });

  test('what is right is decoded and encoded through them', () => {
    const team = t.type({ leader: codecs.professional, pathways: t.array(codecs.pathway) });
    const value = { leader: examples.professional, pathways: [examples.pathway] };
    expect(team.decode(asJson(value))).toEqual(either.right(value));
    expect(team.is(value)).toBe(true);
    expect(team.encode(value)).toEqual(value);
    expect(team.is({ ...value, leader: examples.person })).toBe(false);
    expectTypeOf<t.TypeOf<typeof team>>().toEqualTypeOf<{
      leader: RecordOf<'professional'>;
      pathways: RecordOf<'pathway'>[];
    }>();
    expectTypeOf<t.OutputOf<typeof team>>().toEqualTypeOf<t.TypeOf<typeof team>>();
  });
});

describe('messages', () => {
  const french = '/1/goals/0/text : Ce champ est obligatoire.';
  const english = '/1/goals/0/text: This field is required.';
  const decoded = t.array(codecs.pathway).decode([pathway, aimless]);

  test('say where and what, in French, for our reporter and for that of io-ts', () => {
    expect(reporter(errorsOf(decoded))).toEqual([french]);
    expect(PathReporter.report(decoded)).toEqual([french]);
  });

  test('are in English when it is asked for, of the reporter or of the codec', () => {
    expect(reporter(errorsOf(decoded), { language: 'en' })).toEqual([english]);
    const inEnglish = codecOf(Period, 'Period', { language: 'en' }).decode(backwards);
    expect(PathReporter.report(inEnglish)).toEqual(['/end: The end is before the start.']);
  });

  test('name no place at the root', () => {
    expect(reporter(errorsOf(AnyRecordCodec.decode([])))).toEqual([
      'Un enregistrement est attendu ici : un objet JSON.',
    ]);
  });

  test('come with a context that leads to the field', () => {
    const [error] = errorsOf(decoded);
    expect(error?.context.map(({ key, type }) => `${key}: ${type.name}`)).toEqual([
      ': Array<pathway>',
      '1: pathway',
      'goals: unknown',
      '0: unknown',
      'text: unknown',
    ]);
  });
});

describe('with fp-ts', () => {
  test('an Either carries the issues of core', () => {
    const titles = (value: unknown) =>
      fp.pipe(
        codecs.pathway.decode(value),
        either.map(({ goals = [] }) => goals.map(({ text }) => text)),
        either.mapLeft(issuesOfErrors),
      );
    expect(titles(pathway)).toEqual(either.right(examples.pathway.goals?.map(({ text }) => text)));
    expect(titles(aimless)).toMatchObject(
      either.left([{ rule: 'field.required', path: '/goals/0/text', severity: 'error' }]),
    );
  });

  test('a TaskEither reads, decodes and reports', async () => {
    const read = (value: unknown) =>
      fp.pipe(
        taskEither.tryCatch(async () => value, String),
        taskEither.chainEitherK((found) =>
          fp.pipe(
            AnyRecordCodec.decode(found),
            either.mapLeft((errors) => reporter(errors).join()),
          ),
        ),
      );
    await expect(read(pathway)()).resolves.toEqual(either.right(examples.pathway));
    await expect(read(aimless)()).resolves.toEqual(
      either.left('/goals/0/text : Ce champ est obligatoire.'),
    );
  });
});
