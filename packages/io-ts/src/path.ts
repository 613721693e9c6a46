import { pointer } from '@santeparticipative/core';
import * as t from 'io-ts';

type Codec = t.ContextEntry['type'];

/** The codec that reads a value on behalf of one which only adds a condition to it and has no place of its own. */
function readerOf(codec: Codec): Codec {
  if (
    codec instanceof t.ExactType ||
    codec instanceof t.ReadonlyType ||
    codec instanceof t.RecursiveType ||
    codec instanceof t.RefinementType
  ) {
    const inner: Codec = codec.type;
    return readerOf(inner);
  }
  return codec;
}

/** True for codecs that number their alternatives in the context, where the value has no such place. */
function numbersAlternatives(codec: Codec): boolean {
  return codec instanceof t.IntersectionType || codec instanceof t.UnionType;
}

/**
 * The place that a context of io-ts leads to, as a JSON Pointer (RFC 6901); `''` is the root.
 *
 * Only places of the value count: the numbers that unions and intersections give to their alternatives are
 * left out. The keys of a `t.record` come from the data, so the path stops at the record that holds them.
 */
export function pathOf(context: t.Context): string {
  const segments: string[] = [];
  let holder: Codec | undefined;
  for (const { key, type } of context) {
    if (holder instanceof t.DictionaryType) break;
    if (holder !== undefined && !numbersAlternatives(holder)) segments.push(key);
    holder = readerOf(type);
  }
  return pointer(segments);
}
