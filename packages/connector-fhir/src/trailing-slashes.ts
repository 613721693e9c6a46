/** A path without the slashes at its end. Not by a regular expression, whose time grows with the square of them. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path.endsWith('/', end)) end -= 1;
  return path.slice(0, end);
}
