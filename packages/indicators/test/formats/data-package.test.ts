import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { catalogue } from '@santeparticipative/core';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DataPackageOptions,
  releaseFromCsv,
  releaseTableSchema,
  releaseToDataPackage,
} from '../../src/index.js';
import { exampleRelease, releases } from './releases.js';

const options: DataPackageOptions = {
  name: 'indicateurs-region-inventee-2025',
  title: 'Indicateurs 2025 de la région inventée',
  publisher: { title: 'Fédération inventée', email: 'contact@federation.example' },
  created: '2026-01-15T08:00:00Z',
};

function packageOf(release = exampleRelease(), more: Partial<DataPackageOptions> = {}) {
  const made = releaseToDataPackage(release, { ...options, ...more });
  if (!made.ok) throw new Error(made.issues.map(({ rule }) => rule).join());
  return made.value;
}

test('describes each file, and seals it', () => {
  const files = packageOf();
  const descriptor = JSON.parse(files['datapackage.json']);
  expect(descriptor).toMatchObject({
    profile: 'tabular-data-package',
    name: options.name,
    licenses: [{ name: 'etalab-2.0' }],
    contributors: [{ title: 'Fédération inventée', role: 'publisher' }],
  });
  expect(descriptor.resources).toHaveLength(2);
  for (const { path, bytes, hash } of descriptor.resources) {
    const text = files[path === 'results.csv' ? 'results.csv' : 'definitions.csv'];
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
});

test('describes the columns that the table has, in their order', () => {
  const files = packageOf();
  const names = JSON.parse(files['schema.json']).fields.map(({ name }: { name: string }) => name);
  expect(parse(files['results.csv'])[0]).toEqual(names);
  const [, definitions] = JSON.parse(files['datapackage.json']).resources;
  expect(parse(files['definitions.csv'])[0]).toEqual(
    definitions.schema.fields.map(({ name }: { name: string }) => name),
  );
});

test('says of the schema what schema.data.gouv.fr asks', () => {
  const schema = releaseTableSchema();
  expect(schema).toMatchObject({
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    countryCode: 'FR',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    missingValues: [''],
  });
  expect(schema.title.length).toBeLessThanOrEqual(100);
  for (const field of schema.fields) {
    expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(field.description.length).toBeGreaterThan(5);
    const { pattern } = field.constraints;
    if (pattern !== undefined)
      expect(String(field.example)).toMatch(new RegExp(`^(?:${pattern})$`));
  }
});

test('keeps each definition once, whole', () => {
  const [definition] = catalogue;
  if (definition === undefined) throw new Error('The catalogue is empty.');
  const { definitions } = exampleRelease();
  const release = { ...exampleRelease(), definitions: definitions.map(() => definition) };
  const rows: Record<string, string>[] = parse(packageOf(release)['definitions.csv'], {
    columns: true,
  });
  expect(rows.map(({ definition: text = '' }) => JSON.parse(text))).toEqual([definition]);
});

test('is enough to read the release again', () => {
  fc.assert(
    fc.property(releases, (release) => {
      const files = packageOf(release);
      const rows: Record<string, string>[] = parse(files['definitions.csv'], { columns: true });
      const definitions = rows.map(({ definition = '' }) => JSON.parse(definition));
      expect(releaseFromCsv(files['results.csv'], definitions)).toEqual({
        ok: true,
        value: release.results,
        issues: [],
      });
    }),
  );
});

test('refuses what cannot stand in a descriptor', () => {
  const refused = (more: object) => {
    const { issues, ok } = releaseToDataPackage(exampleRelease(), { ...options, ...more });
    expect(ok).toBe(false);
    return issues.map(({ path }) => path);
  };
  expect(refused({ name: 'Indicateurs 2025' })).toEqual(['/name']);
  expect(refused({ created: 'yesterday' })).toEqual(['/created']);
  expect(refused({ homepage: 'javascript:alert(1)' })).toEqual(['/homepage']);
  expect(refused({ publisher: { title: ' ' } })).toEqual(['/publisher/title']);
});

// Published beside the package, where the schema itself says that it is: `vitest --update` writes it again.
test('is published with its schema', async () => {
  await expect(packageOf()['schema.json']).toMatchFileSnapshot('../../schemas/release.schema.json');
});

test('is published with an example that is read', () => {
  const example = readFileSync(
    new URL('../../schemas/release.example.csv', import.meta.url),
    'utf8',
  );
  const read = releaseFromCsv(example, catalogue);
  expect(read.issues).toEqual([]);
  expect(read.ok && read.value.flatMap(({ strata = [] }) => strata).length).toBeGreaterThan(0);
});
