import type { Found } from '../finding.js';
import type { FormatSubject } from '../subjects.js';
import { jsonOf } from './json-of.js';

/** One value has one text: written again, and, where the text is JSON, with its fields in another order. */
export function checkStability<Value>({ format, values }: FormatSubject<Value>): readonly Found[] {
  return values.flatMap((value, position): readonly Found[] => {
    const text = format.write(value);
    const isStable = format.write(value) === text && isStableInOrder(text);
    return isStable ? [] : [{ rule: 'connector.format-unstable', path: `/values/${position}` }];
  });

  function isStableInOrder(text: string): boolean {
    const json = jsonOf(text);
    if (json === undefined) return true;
    const read = format.parse(JSON.stringify(turned(json.value)));
    return !read.ok || format.write(read.value) === text;
  }
}

/** The same JSON with the fields of its objects in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, turned(field)]);
  return Object.fromEntries(fields.reverse());
}
