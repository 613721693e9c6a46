import { isMissing, type Missing } from '@santeparticipative/core';
import type { Extension } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { absentValue, readAbsentValue } from './absent-value.js';
import { compact } from './compact.js';
import type { ExtensionShape } from './extension-shape.js';

/**
 * How a value of the model is written as extensions, and read back. Reading gives what it finds: the record
 * that is made of it is checked as a whole by the model's own schema.
 */
export interface ExtensionCodec<in Value> {
  /** What it writes, as the definition of the extension says it. */
  readonly shape: ExtensionShape;
  write(url: string, value: Value, mapping: Mapping): Extension[];
  /** Reads from the extensions that have the codec's url: at least one. */
  read(extensions: readonly Extension[], mapping: Mapping): unknown;
}

/** A codec for each field of a type, in the order in which they are written. */
export type FieldCodecs<Fields> = {
  readonly [Key in keyof Fields]-?: ExtensionCodec<Exclude<Fields[Key], undefined>>;
};

/** A codec for a value that one extension of the given shape holds. */
export function single<Value>(
  shape: ExtensionShape,
  write: (value: Value, mapping: Mapping) => Omit<Extension, 'url'>,
  read: (extension: Extension, mapping: Mapping) => unknown,
): ExtensionCodec<Value> {
  return {
    shape,
    write: (url, value, mapping) => [{ url, ...write(value, mapping) }],
    read: ([extension], mapping) =>
      extension === undefined ? undefined : read(extension, mapping),
  };
}

/** A codec for a list: one extension an item, in order. */
export function list<Value>(item: ExtensionCodec<Value>): ExtensionCodec<readonly Value[]> {
  return {
    shape: { ...item.shape, repeats: true },
    write: (url, values, mapping) => values.flatMap((value) => item.write(url, value, mapping)),
    read: (extensions, mapping) => extensions.map((extension) => item.read([extension], mapping)),
  };
}

/** A codec for a value that may be missing for a reason. */
export function orMissing<Value>(codec: ExtensionCodec<Value>): ExtensionCodec<Value | Missing> {
  return {
    shape: { ...codec.shape, mayBeMissing: true },
    write: (url, value, mapping) =>
      isMissing(value) ? [absentValue(url, codec.shape, value)] : codec.write(url, value, mapping),
    read: (extensions, mapping) =>
      readAbsentValue(extensions[0], codec.shape) ?? codec.read(extensions, mapping),
  };
}

/** Writes each field that has a value as extensions whose address the field's name gives. */
export function writeFields<Fields extends object>(
  fields: Fields,
  codecs: FieldCodecs<Fields>,
  mapping: Mapping,
  urlOf: (name: string) => string = (name) => name,
): Extension[] {
  const extensions: Extension[] = [];
  for (const name in codecs) {
    const value = fields[name];
    if (value !== undefined) {
      // The codec of a field takes that field's value: `FieldCodecs` says so, key by key.
      const present = value as Exclude<Fields[typeof name], undefined>;
      extensions.push(...codecs[name].write(urlOf(name), present, mapping));
    }
  }
  return extensions;
}

/** Reads the fields that {@link writeFields} wrote. Extensions of other addresses are left alone. */
export function readFields(
  extensions: readonly Extension[] | undefined,
  codecs: { readonly [name: string]: ExtensionCodec<never> },
  mapping: Mapping,
  urlOf: (name: string) => string = (name) => name,
): { [name: string]: unknown } {
  const fields: { [name: string]: unknown } = {};
  for (const [name, codec] of Object.entries(codecs)) {
    const own = extensions?.filter(({ url }) => url === urlOf(name)) ?? [];
    if (own.length > 0) fields[name] = codec.read(own, mapping);
  }
  return compact(fields);
}

/** The shape of each field. */
export function shapesOf(codecs: { readonly [name: string]: ExtensionCodec<never> }): {
  readonly [name: string]: ExtensionShape;
} {
  return Object.fromEntries(Object.entries(codecs).map(([name, { shape }]) => [name, shape]));
}

/** A codec for an object: one extension, with one inside for each field. */
export function object<Fields extends object>(codecs: FieldCodecs<Fields>): ExtensionCodec<Fields> {
  return single<Fields>(
    { parts: shapesOf(codecs) },
    (fields, mapping) => ({ extension: writeFields(fields, codecs, mapping) }),
    ({ extension }, mapping) => readFields(extension, codecs, mapping),
  );
}
