import * as z from 'zod';
import type { Exports } from './json-schema.js';

const NOTICE = '// Generated from the schemas by `pnpm generate`: change the schemas instead.';

/** The table of the checks of records, by type. */
export function indexOfChecks(
  records: { readonly [type: string]: string },
  moduleOf: (name: string) => string,
): string {
  const names = Object.entries(records);
  return [
    NOTICE,
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

/** The entry by which a form pays for one record alone: the verdict at once, zod when something is wrong. */
export function checkEntry(name: string, module: string): string {
  return [
    NOTICE,
    "import { type CheckOfOne, checkWith } from '../check-with.js';",
    `import { is${name} } from '../compiled/${module}.js';`,
    `import type { ${name} } from '../${module}.js';`,
    '',
    `export { is${name} };`,
    '',
    '/**',
    ` * Checks one {@link ${name}:type}, in a program that pays for no other record. The verdict comes at once from the`,
    ' * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.',
    ' */',
    `export const check${name}: CheckOfOne<${name}> = checkWith(is${name}, async () => {`,
    `  const { ${name} } = await import('../${module}.js');`,
    `  return ${name};`,
    '});',
    '',
  ].join('\n');
}

/** The names of the schemas: the declarations of a package cannot be bundled when they refer to its own index. */
export function schemaNames(exported: Exports): string {
  const names = Object.keys(exported).filter((name) => exported[name] instanceof z.ZodType);
  return [
    NOTICE,
    '/** The name of a schema of the model, as the package exports it: `Pathway`, `Period`, `Siret`. */',
    'export type SchemaName =',
    `${names
      .sort()
      .map((name) => `  | '${name}'`)
      .join('\n')};`,
    '',
  ].join('\n');
}
