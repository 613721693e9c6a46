import { describe, expect, it } from 'vitest';
import {
  checkRecord,
  type Issue,
  parseDatasetJson,
  parseNdjson,
  recordTypes,
} from '../src/index.js';
import { allExamples, manifest } from './examples.js';
import { asJson, type Json, places, withAt } from './json.js';

/** Values that occur nowhere in the code, so that finding one in an issue means that data leaked into it. */
const CANARY = 'Canari-Prénom-NOM';
const NUMBER = 918_273_645;

const canaries: readonly Json[] = [
  CANARY,
  '',
  `${CANARY}\u0000`,
  NUMBER,
  -NUMBER - 0.5,
  null,
  false,
  [CANARY],
  [[NUMBER]],
  { [CANARY]: CANARY },
  { missing: CANARY },
  { type: CANARY, id: CANARY },
  { type: 'person', id: CANARY, [CANARY]: NUMBER },
  { value: CANARY, precision: CANARY, [CANARY]: { [CANARY]: NUMBER } },
  { system: 'theme', code: CANARY, display: '' },
  { instrument: CANARY },
  { kind: CANARY },
  { start: '2025', end: '2024', [CANARY]: 1 },
];

function expectNoCanary(issues: readonly Issue[]): void {
  const said = JSON.stringify(issues);
  expect(said).not.toMatch(/canari|918273645/i);
}

describe.each(recordTypes)('the issues of a %s', (type) => {
  const records = allExamples.filter((record) => record.type === type).map(asJson);

  it('never hold a value, wherever it is wrong', () => {
    let issues = 0;
    for (const record of records) {
      for (const { path } of places(record)) {
        for (const canary of canaries) {
          const found = checkRecord(withAt(record, path, canary)).issues;
          issues += found.length;
          expectNoCanary(found);
        }
      }
    }
    expect(issues).toBeGreaterThan(100);
  });

  it('never hold the name of an unknown field, wherever it is', () => {
    let objects = 0;
    for (const record of records) {
      for (const { path, value } of places(record)) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
        const { issues } = checkRecord(withAt(record, [...path, CANARY], NUMBER));
        objects += 1;
        expect(issues.length).toBeGreaterThan(0);
        expectNoCanary(issues);
      }
    }
    expect(objects).toBeGreaterThan(2);
  });
});

describe('the issues of a dataset', () => {
  it('never hold anything of its manifest', () => {
    const json = asJson(manifest);
    const wrong = [...places(json)].flatMap(({ path, value }) => [
      ...canaries.map((canary) => withAt(json, path, canary)),
      ...(typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [withAt(json, [...path, CANARY], NUMBER)]
        : []),
    ]);
    expect(wrong.length).toBeGreaterThan(100);
    for (const value of wrong) {
      expectNoCanary(parseNdjson(JSON.stringify(value)).issues);
      expectNoCanary(
        parseDatasetJson(JSON.stringify({ manifest: value, records: [value] })).issues,
      );
    }
  });

  it.each([
    `{"type":"person","id":"${CANARY}`,
    `{"type":"person","id":${CANARY}}`,
    `${CANARY}`,
    `"${CANARY}"`,
    `{"type":"${CANARY}","id":"${CANARY}"}`,
    `{"type":"person","__proto__":{"${CANARY}":${NUMBER}}}`,
    `{"${CANARY}":{"constructor":{"prototype":"${CANARY}"}}}`,
    `{"type":"person","id":"a"}${CANARY}`,
    `{"type":"manifest","schemaVersion":"${CANARY}","namespace":"${CANARY}","${CANARY}":1}`,
  ])('never hold anything of the line %s', (line) => {
    const { issues } = parseNdjson(line);
    expect(issues.length).toBeGreaterThan(1);
    expectNoCanary(issues);
    expectNoCanary(parseDatasetJson(line).issues);
    expectNoCanary(parseDatasetJson(`{"records":[${line}],"${CANARY}":${NUMBER}}`).issues);
  });

  it('never hold the two namespaces that contradict each other', () => {
    const other = { ...manifest, namespace: `https://${CANARY}.example/`, schemaVersion: '0.2.0' };
    const { issues } = parseNdjson(`${JSON.stringify(manifest)}\n${JSON.stringify(other)}`);
    expect(issues).toHaveLength(1);
    expectNoCanary(issues);
  });
});
