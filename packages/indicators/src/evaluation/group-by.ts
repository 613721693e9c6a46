/** Values by a key of theirs, in their order. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** The one value of a list, however often it is in it; `undefined` when there is none, or several. */
export function onlyOne<Value>(values: Iterable<Value>): Value | undefined {
  const distinct = new Set(values);
  const [first] = distinct;
  return distinct.size === 1 ? first : undefined;
}
