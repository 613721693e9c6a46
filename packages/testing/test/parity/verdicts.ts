import { readFileSync } from 'node:fs';
import { checkRecordOf, isRecord, type RecordType, recordSchemas } from '@santeparticipative/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { codecs } from '../../../io-ts/src/index.js';

const root = new URL('../../../../', import.meta.url);

/** What everyone who judges values in a program says of one. */
export interface Verdicts {
  readonly zod: boolean;
  readonly compiled: boolean;
  readonly ioTs: boolean;
  readonly decoded: boolean;
  readonly checked: boolean;
  /** The rules that the value breaks. */
  readonly rules: readonly string[];
}

/** Everyone who judges values of a type in a program. */
export function judgesOf(type: RecordType): (value: unknown) => Verdicts {
  return (value) => {
    const result = checkRecordOf(type, value);
    return {
      zod: recordSchemas[type].safeParse(value).success,
      compiled: isRecord(type, value),
      ioTs: codecs[type].is(value),
      decoded: codecs[type].decode(value)._tag === 'Right',
      checked: result.ok,
      rules: result.issues.map(({ rule }) => rule),
    };
  };
}

function jsonSchema(type: RecordType, language: 'fr' | 'en'): (value: unknown) => boolean {
  const file = new URL(`packages/core/schemas/${language}/${type}.json`, root);
  const schema: object = JSON.parse(readFileSync(file, 'utf8'));
  // That a property which is required be declared in the same breath is ajv's taste, off unless it is asked for.
  return new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
}

/** What the published JSON Schemas of a type, in French and in English, say of a value. */
export function jsonSchemaAccepts(
  type: RecordType,
): (value: unknown) => { readonly fr: boolean; readonly en: boolean } {
  const fr = jsonSchema(type, 'fr');
  const en = jsonSchema(type, 'en');
  return (value) => ({ fr: fr(value), en: en(value) });
}

/** The rules that the documentation says JSON Schema cannot say. */
export const unsaidRules: ReadonlySet<string> = new Set(
  [
    ...readFileSync(new URL('docs/json-schema.md', root), 'utf8').matchAll(/^\| `([^`]+)` \|/gm),
  ].map(([, rule = '']) => rule),
);
