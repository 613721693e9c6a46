/**
 * A record, not yet known to be right, whose `openLists` names only lists that it has. What is no name stays, for
 * the schema to judge.
 */
export function withoutIdleOpenLists(record: object): object {
  const openLists: unknown = Reflect.get(record, 'openLists');
  if (!Array.isArray(openLists)) return record;
  const fields = new Map(Object.entries(record));
  const names = openLists.filter(
    (name) => typeof name !== 'string' || Array.isArray(fields.get(name)),
  );
  if (names.length === openLists.length) return record;
  if (names.length > 0) fields.set('openLists', names);
  else fields.delete('openLists');
  return Object.fromEntries(fields);
}
