import { dictionary, reference } from '../../packages/core/src/dictionary/index.js';
import * as core from '../../packages/core/src/index.js';
import { packageSources } from '../fhir-package/sources.js';
import { codeListsPage } from './code-lists-page.js';
import { compile } from './compile.js';
import { dictionaryPage } from './dictionary-page.js';
import { fhirTargetsPage } from './fhir-targets-page.js';
import { indicatorsPage } from './indicators-page.js';
import { type AnnotatedSchema, toJsonSchema } from './json-schema.js';
import { findPlaces } from './places.js';
import { publishedSchema, type Unsaid, unsaid } from './published-schema.js';
import { checkEntry, indexOfChecks, schemaNames } from './source-files.js';
import { unsaidPage } from './unsaid-page.js';

const CORE = 'packages/core';
const SCHEMAS = `https://santeparticipative.example/schemas/${core.schemaVersion}`;

function publishedSchemas(type: string, annotated: AnnotatedSchema): [string, string][] {
  const words = { schemas: dictionary, reference };
  return (['fr', 'en'] as const).map((language) => {
    const id = `${SCHEMAS}/${language}/${type}.json`;
    const schema = publishedSchema(annotated, { id, language, words });
    return [`schemas/${language}/${type}.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
}

/** Everything that is generated from the schemas and from what is mapped on them: the text of each file by its path in the repository. */
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
  const schemas = new Map<string, AnnotatedSchema>(
    core.recordTypes.map((type) => [type, toJsonSchema(core.recordSchemas[type], exported)]),
  );
  const checks = compile([...schemas.values()], { records, placeOf, moduleOf });
  const published = new Map(schemas).set('manifest', toJsonSchema(core.Manifest, exported));
  const unsaidRules: Unsaid[] = [...published.values()].flatMap(unsaid);
  return new Map([
    ...[...checks].map(([name, text]) => [`${CORE}/src/compiled/${name}`, text] as const),
    [`${CORE}/src/compiled/index.ts`, indexOfChecks(records, moduleOf)],
    ...Object.entries(records).map(
      ([type, name]) => [`${CORE}/src/check/${type}.ts`, checkEntry(name, moduleOf(name))] as const,
    ),
    ...[...published].flatMap(([type, schema]) =>
      publishedSchemas(type, schema).map(([path, text]) => [`${CORE}/${path}`, text] as const),
    ),
    [`${CORE}/src/dictionary/schema-name.ts`, schemaNames(exported)],
    ...(['fr', 'en'] as const).map(
      (language) =>
        [
          `docs/dictionary.${language}.md`,
          dictionaryPage(
            [...published.values()],
            [...Object.values(records), 'Manifest'],
            dictionary,
            language,
          ),
        ] as const,
    ),
    ...(['fr', 'en'] as const).map(
      (language) => [`docs/code-lists.${language}.md`, codeListsPage(language)] as const,
    ),
    ...(['fr', 'en'] as const).map(
      (language) => [`docs/indicators-catalogue.${language}.md`, indicatorsPage(language)] as const,
    ),
    ['docs/json-schema.md', unsaidPage(unsaidRules)],
    ['docs/fhir-targets.md', fhirTargetsPage()],
    ...packageSources(new URL('../../', import.meta.url).pathname),
  ]);
}
