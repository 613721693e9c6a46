/** A copy of a JSON value with another value at a path; `undefined` takes the place's value away. */
export function changed(
  value: unknown,
  path: readonly (string | number)[],
  next: unknown,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item, at) => (at === step ? changed(item, rest, next) : item));
  }
  const object: { [name: string]: unknown } = { ...(value as object) };
  const child = changed(object[step], rest, next);
  if (child === undefined) delete object[step];
  else object[step] = child;
  return object;
}
