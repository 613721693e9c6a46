import { readFileSync } from 'node:fs';

/**
 * Reads Bundles that were captured, one a line: each as it goes over the wire, how many resources it holds, and the
 * positions of the Bundles before it that hold what it refers to, which must be on the server first.
 */
export function bundlesIn(path) {
  const holder = new Map();
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, position) => {
    const { entry } = JSON.parse(line);
    for (const { resource } of entry)
      holder.set(`${resource.resourceType}/${resource.id}`, position);
    const after = new Set();
    for (const [, address] of line.matchAll(/"reference":"([A-Za-z]+\/[A-Za-z0-9.-]+)"/g)) {
      const other = holder.get(address);
      if (other !== undefined && other < position) after.add(other);
    }
    return { body: Buffer.from(line), count: entry.length, after: [...after] };
  });
}
