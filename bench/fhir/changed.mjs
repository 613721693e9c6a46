/** A copy of a JSON value with another value at a path, the names with points between; `undefined` takes it away. */
export function changed(value, path, next) {
  const [step = '', ...rest] = path.split('.');
  const copy = structuredClone(value);
  let holder = copy;
  let name = step;
  for (const following of rest) {
    holder = holder[name];
    name = following;
  }
  if (next === undefined) delete holder[name];
  else holder[name] = next;
  return copy;
}
