import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneOf, wholeNumber } from '../random.js';

/** What LevelDB says of its work, and nothing that was written to the outbox. */
const NO_CONTENT = new Set(['LOG', 'LOG.old', 'LOCK']);

/** Changes one bit of a file of an outbox, or cuts it off. Says what it did. */
export async function damage(outbox: string, random: () => number): Promise<string> {
  const names = (await readdir(join(outbox, 'records'))).filter((name) => !NO_CONTENT.has(name));
  const paths = ['head', ...names.map((name) => join('records', name))];
  const sizes = await Promise.all(paths.map(async (name) => (await stat(join(outbox, name))).size));
  const [first = 'head', ...others] = paths.filter((_, index) => (sizes[index] ?? 0) > 0);
  const name = oneOf(random, [first, ...others]);
  const path = join(outbox, name);
  const bytes = await readFile(path);
  const at = wholeNumber(random, 0, bytes.length - 1);
  if (random() < 0.5) {
    await truncate(path, at);
    return `${name} cut at ${at} of ${bytes.length}`;
  }
  const bit = wholeNumber(random, 0, 7);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
  await writeFile(path, bytes);
  return `bit ${bit} of byte ${at} of ${bytes.length} in ${name} turned`;
}
