import type { AppendedFile } from './appended-file.js';

/** Of lines by the id of what they hold, the ids of those that a file has. */
export async function linesThere(
  file: AppendedFile,
  lines: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (lines.size === 0) return found;
  const ids = new Map([...lines].map(([id, line]) => [line, id]));
  for await (const together of file.lines()) {
    for (const { bytes } of together) {
      const id = bytes === undefined ? undefined : ids.get(bytes.toString('utf8'));
      if (id !== undefined) found.add(id);
    }
  }
  return found;
}
