import { inspect } from 'node:util';
import * as core from '@santeparticipative/core';
import { type AnyRecord, recordTypes } from '@santeparticipative/core';
import * as fhir from '@santeparticipative/fhir';
import * as indicators from '@santeparticipative/indicators';
import { mutationsOf, recordArbitrary } from '@santeparticipative/testing/arbitraries';
import * as validators from '@santeparticipative/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ioTs from '../../io-ts/src/index.js';
import { givenAway, type Marked, mark } from '../../testing/test/canary/tokens.js';

const period = { start: '2025-01-01', end: '2025-12-31' };
const context = { namespace: 'https://msp.example/dataset' };

/** Records of every type with a token in every field, and what becomes of each when it goes wrong. */
const marked: readonly { readonly of: Marked; readonly wrong: readonly unknown[] }[] =
  recordTypes.flatMap((type) =>
    fc
      .sample(recordArbitrary(type), 3)
      .map(mark)
      .map((of) => ({
        of,
        wrong: fc.sample(mutationsOf(fc.constant(of.record)), 12).map(({ value }) => value),
      })),
  );

/** A program without types gives whatever it has. */
function asGiven(value: unknown): AnyRecord {
  return value as AnyRecord;
}

/** Everything that an error tells whoever logs it. */
function told(error: unknown): string {
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const inner = cause === undefined ? '' : told(cause);
  return [message, stack, inner, inspect(error, { depth: 10, showHidden: true })].join('\n');
}

/** What a call throws, now or later. */
async function thrownBy(call: () => unknown): Promise<string | undefined> {
  try {
    const result: unknown = call();
    if (isAsyncIterable(result)) for await (const _ of result) break;
    else await result;
    return undefined;
  } catch (error) {
    return told(error);
  }
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** Resources of a record whose elements are texts of the data, whatever R4 says that they are. */
function wrongResources(record: AnyRecord): unknown[] {
  return fhir
    .toFhir(record, context)
    .value.map((resource) =>
      Object.fromEntries(
        Object.entries(resource).map(([name, element]) => [
          name,
          ['resourceType', 'id', 'identifier'].includes(name) ? element : record.id,
        ]),
      ),
    );
}

/** The functions that read data, called as they are meant to be. */
const calls: { readonly [name: string]: (given: AnyRecord) => unknown } = {
  'core: check': (value) => recordTypes.map((type) => core.check(core.recordSchemas[type], value)),
  'core: checkRecordOf': (value) => recordTypes.map((type) => core.checkRecordOf(type, value)),
  'core: isRecord': (value) => recordTypes.map((type) => core.isRecord(type, value)),
  'core: referencesOf': core.referencesOf,
  'core: changeReferences': (value) => core.changeReferences(value, () => undefined),
  'core: replaceReferences': (value) => core.replaceReferences(value, () => 'other'),
  'core: parseNdjson': (value) => core.parseNdjson(JSON.stringify(value)),
  'core: parseNdjson, cut short': (value) => core.parseNdjson(JSON.stringify(value).slice(0, -9)),
  'core: parseDatasetJson': (value) => core.parseDatasetJson(JSON.stringify({ records: [value] })),
  'core: readNdjson': (value) => core.readNdjson([JSON.stringify(value)]),
  'core: currentRecords': (value) => core.currentRecords([value, value]),
  'core: History': (value) => {
    const history = new core.History();
    return [history.add(value), history.stands(value), history.keptOf(value)];
  },
  'core: LineReader': (value) => new core.LineReader().check(value),
  'core: shareable': (value) => core.shareable([value, value]),
  'core: parseIdentifier': (value) => core.parseIdentifier('finess', String(Object.values(value))),
  'validators: validateRecords': (value) => validators.validateRecords([value, value]),
  'validators: createValidation': (value) => validators.createValidation().check(value),
  'fhir: toFhir': (value) => fhir.toFhir(value, context),
  'fhir: fromFhir': (value) =>
    fhir.fromFhir([value, { resourceType: 'Patient', ...value }], context),
  'indicators: evaluate': (value) =>
    indicators.evaluate(core.catalogue, [value, value], { period }),
  'io-ts: decode': (value) => recordTypes.map((type) => ioTs.codecs[type].decode(value)),
  'io-ts: encode': (value) =>
    recordTypes.map((type) => ioTs.codecOf(core.recordSchemas[type], type).encode(asAny(value))),
};

function asAny(value: unknown): never {
  return value as never;
}

it('finds a token in an error, and in what caused it', async () => {
  const tokens = ['CANARY-0001', 'CANARY-0002'];
  const cause = new TypeError('CANARY-0002 is not iterable');
  const thrown = await thrownBy(() => Promise.reject(new Error('canary-0001', { cause })));
  expect(givenAway(thrown ?? '', tokens)).toEqual(tokens);
});

describe.each(Object.entries(calls))('%s', (_, call) => {
  it('throws nothing that holds a token', async () => {
    for (const { of, wrong } of marked) {
      for (const value of [of.record, ...wrong]) {
        const thrown = await thrownBy(() => call(asGiven(value)));
        if (thrown !== undefined) expect(givenAway(thrown, of.tokens)).toEqual([]);
      }
    }
  });
});

it('reads resources that are wrong without a token in an issue', () => {
  let issues = 0;
  for (const { of } of marked) {
    const read = fhir.fromFhir(wrongResources(of.record), context);
    issues += read.issues.length;
    const anonymous = read.issues.map(({ record: _, ...issue }) => issue);
    expect(givenAway(inspect(anonymous, { depth: null }), of.tokens)).toEqual([]);
  }
  expect(issues).toBeGreaterThan(50);
});

/** Takes the id of a rule, which is no data. */
const TAKES_NO_DATA = ['shapeIssue'];

const exported: readonly (readonly [string, (...given: never[]) => unknown])[] = Object.entries({
  core,
  validators,
  fhir,
  indicators,
  ioTs,
}).flatMap(([name, module]) =>
  Object.entries(module).flatMap(([member, value]) =>
    typeof value === 'function' && !TAKES_NO_DATA.includes(member)
      ? [[`${name}: ${member}`, value] as const]
      : [],
  ),
);

describe.each(exported)('%s, given what it does not expect,', (_, call) => {
  it('throws nothing that holds a token', async () => {
    for (const { of, wrong } of marked.filter((_, position) => position % 6 === 0)) {
      const { record, tokens } = of;
      const hostile = [record, [record], record.id, [record.id], { ...record, type: record.id }];
      for (const value of [...hostile, ...wrong.slice(0, 3)]) {
        for (const given of [[value], [value, value], [undefined, value], [[value], { period }]]) {
          const thrown = await thrownBy(() => Reflect.apply(call, undefined, given));
          if (thrown !== undefined) expect(givenAway(thrown, tokens)).toEqual([]);
        }
      }
    }
  });
});
