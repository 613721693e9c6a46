/** What a value says of its type, in a `type` field of its own; `undefined` when it says nothing. */
export function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type')
    ? Reflect.get(value, 'type')
    : undefined;
}
