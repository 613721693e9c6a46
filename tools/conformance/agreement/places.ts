import { isObject, type Json, pathOf } from './json.js';

/**
 * A place in a resource, in one form for both checkers: the names of elements and their positions, without the
 * underscore of what stands beside a primitive, choices by the name that JSON gives them: `name.0.given.1`.
 */
export type Place = string;

/** The name of a primitive, from that of what stands beside it. */
function withoutUnderscore(key: string): string {
  return key.startsWith('_') ? key.slice(1) : key;
}

/** Whether a field is a choice of an element: `valueString`, of `value`. */
function isChoice(key: string, element: string): boolean {
  const type = key.slice(element.length);
  return key.startsWith(element) && type !== '' && type.charAt(0) !== type.charAt(0).toLowerCase();
}

/** The place that a JSON pointer names. */
export function placeOfPointer(pointer: string): Place {
  return pathOf(pointer)
    .map((step) => withoutUnderscore(String(step)))
    .join('.');
}

/**
 * The place that a location of HAPI names: `Patient.name[0].given[1]`, `Observation.value.ofType(Quantity)`,
 * `Bundle.entry[0].resource/*Patient/p1*\/.name[0]`, `Patient.contained[0]/*Organization/x*\/.name`.
 */
export function placeOfLocation(location: string, resource: Json): Place {
  const steps = location
    .replaceAll(/\/\*.*?\*\//g, '')
    .replaceAll(
      /\.ofType\((\w+)\)/g,
      (_, type: string) => type.charAt(0).toUpperCase() + type.slice(1),
    )
    .replaceAll('[x]', '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1);
  return alignedWith(steps, resource).join('.');
}

/** Steps as the JSON has them: a choice without its type gets the one that the resource chose. */
function alignedWith(steps: readonly string[], resource: Json): readonly string[] {
  const aligned: string[] = [];
  let at: Json | undefined = resource;
  for (const step of steps) {
    let name = step;
    if (isObject(at) && !(step in at) && !(`_${step}` in at)) {
      name =
        Object.keys(at)
          .map(withoutUnderscore)
          .find((key) => isChoice(key, step)) ?? step;
    }
    aligned.push(name);
    if (Array.isArray(at)) at = at[Number(step)];
    else at = isObject(at) ? (at[name] ?? at[`_${name}`]) : undefined;
  }
  return aligned;
}

/** The place that holds another: a position belongs to the element that has it. */
function holderOf(place: Place): Place {
  const steps = place.split('.');
  if (/^\d+$/.test(steps.at(-1) ?? '')) steps.pop();
  return steps.slice(0, -1).join('.');
}

/** A place without the position at its end: the list of an item. */
function listOf(place: Place): Place {
  return place.replace(/\.\d+$/, '');
}

/** Whether two places are one, or one of them holds the other: what is missing is told at its holder, or at itself. */
export function areNear(one: Place, other: Place): boolean {
  return (
    isExact(one, other) ||
    holderOf(one) === other ||
    holderOf(other) === one ||
    isExact(holderOf(one), listOf(other)) ||
    isExact(holderOf(other), listOf(one))
  );
}

/** Whether two places are one; a list and its items are. */
export function isExact(one: Place, other: Place): boolean {
  return one === other || listOf(one) === other || one === listOf(other);
}
