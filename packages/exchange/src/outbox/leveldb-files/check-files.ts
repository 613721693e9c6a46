import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { damaged } from '../outbox-failure.js';
import { BadBytes } from './byte-reader.js';
import { Crc32c } from './crc32c.js';
import { type LiveTables, liveTables } from './manifest.js';
import { isWholeTable } from './table.js';

/**
 * Checks the tables of a LevelDB that nobody has open, one at a time, before LevelDB reads them. Its log and its manifest
 * it checks itself.
 *
 * @throws {OutboxFailure} When anything is not what LevelDB wrote.
 */
export async function checkFiles(folder: string): Promise<void> {
  const crc = new Crc32c();
  for (const [number, length] of await tablesIn(folder, crc)) {
    const path = join(folder, `${String(number).padStart(6, '0')}.ldb`);
    if (!existsSync(path)) throw damaged();
    const table = await readFile(path);
    if (table.length !== length || !isWholeTable(table, crc)) throw damaged();
  }
}

async function tablesIn(folder: string, crc: Crc32c): Promise<LiveTables> {
  const manifest = (await readFile(join(folder, 'CURRENT'), 'latin1')).trimEnd();
  const path = join(folder, manifest);
  if (!/^MANIFEST-\d+$/.test(manifest) || !existsSync(path)) throw damaged();
  try {
    return liveTables(await readFile(path), crc);
  } catch (error) {
    if (error instanceof BadBytes) throw damaged();
    throw error;
  }
}
