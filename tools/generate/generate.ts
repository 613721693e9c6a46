import * as core from '../../packages/core/src/index.js';
import { compile } from './compile.js';
import { toJsonSchema } from './json-schema.js';
import { findPlaces } from './places.js';

/** The table of the checks of records, by type. */
function indexOfChecks(
  records: { readonly [type: string]: string },
  moduleOf: (name: string) => string,
): string {
  const names = Object.entries(records);
  return [
    '// Generated from the schemas by `pnpm generate`: change the schemas instead.',
    "import type { RecordType } from '../dataset/record-types.js';",
    "import type { RecordOf } from '../record.js';",
    ...names.map(([, name]) => `import { is${name} } from './${moduleOf(name)}.js';`),
    '',
    '/** The compiled check of every type of record. */',
    'export const compiledChecks: {',
    '  readonly [Type in RecordType]: (value: unknown) => value is RecordOf<Type>;',
    '} = {',
    ...names.map(([type, name]) => `  '${type}': is${name},`),
    '};',
    '',
  ].join('\n');
}

/** Everything that is generated from the schemas: the text of each file by its path in the package. */
export async function generate(): Promise<Map<string, string>> {
  const placeOf = await findPlaces();
  const exported: { readonly [name: string]: unknown } = core;
  const nameOf = (schema: unknown): string => {
    const name = Object.keys(exported).find((name) => exported[name] === schema);
    if (name === undefined) throw new Error('The schema of a record is not exported.');
    return name;
  };
  const moduleOf = (name: string): string => {
    const place = placeOf(exported[name]);
    if (place === undefined) throw new Error(`No module exports ${name}.`);
    return place.module;
  };
  const records = Object.fromEntries(
    core.recordTypes.map((type) => [type, nameOf(core.recordSchemas[type])]),
  );
  const schemas = core.recordTypes.map((type) => toJsonSchema(core.recordSchemas[type], exported));
  const checks = compile(schemas, {
    records,
    placeOf,
    moduleOf,
  });
  return new Map([
    ...[...checks].map(([name, text]) => [`src/compiled/${name}`, text] as const),
    ['src/compiled/index.ts', indexOfChecks(records, moduleOf)],
  ]);
}
