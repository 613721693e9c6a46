import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { saveText } from '../writing/save-text.js';
import { syncFolder } from '../writing/sync-folder.js';
import { type BulkFile, MANIFEST, readBulkManifest } from './bulk-manifest.js';
import { BulkPart } from './bulk-part.js';

/** The name of the file of deletions, and the type of what is in it. */
const DELETED = 'deleted';

/** What the manifest of an export says beside its files. */
export interface BulkStatement {
  readonly transactionTime: string;
  readonly request: string;
}

const NUMBERED = /^[A-Za-z]{1,64}\.(\d{1,9})\.ndjson$/;

/** A number that no file of the folder has: what an earlier export wrote stays until there is another manifest. */
async function nextNumber(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(NUMBERED.exec(name)?.[1] ?? 0));
  return 1 + numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** The names of the files that the export has which stands in a folder, if one does. */
async function earlierFiles(folder: string): Promise<readonly string[]> {
  const earlier = await readBulkManifest(folder);
  if (!earlier.ok) return [];
  const { output, deleted = [], error = [] } = earlier.value;
  return [...output, ...deleted, ...error].map(({ url }) => url);
}

/**
 * Writes an export into a folder: its files in a hidden one beside, then all of them in their place under names that are
 * new, then the manifest, and last the files of the earlier export go. Whenever that is cut short, the manifest in the
 * folder names files that are whole. Its methods throw the errors of the system.
 */
export class BulkFolderWriter {
  readonly #parts = new Map<string, BulkPart>();

  private constructor(
    readonly folder: string,
    readonly hidden: string,
    readonly number: number,
  ) {}

  /** Begins an export in a folder, which is made where it is not there. */
  static async begin(folder: string): Promise<BulkFolderWriter> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const number = await nextNumber(folder);
    return new BulkFolderWriter(folder, await mkdtemp(join(folder, '.bulk-')), number);
  }

  /** Adds the line of a resource. */
  async add(type: string, line: string): Promise<void> {
    await (await this.#part(type)).add(line);
  }

  /** Adds a line that says which resources are gone. */
  async addDeletions(line: string): Promise<void> {
    await (await this.#part(DELETED)).add(line);
  }

  /** Puts the export in its place. */
  async finish(statement: BulkStatement): Promise<void> {
    for (const part of this.#parts.values()) await part.end();
    const earlier = await earlierFiles(this.folder);
    for (const { name } of this.#parts.values()) {
      await rename(join(this.hidden, name), join(this.folder, name));
    }
    await syncFolder(this.folder);
    await saveText(join(this.folder, MANIFEST), this.#manifest(statement));
    for (const name of earlier) await rm(join(this.folder, name), { force: true });
    await rm(this.hidden, { recursive: true, force: true });
  }

  /** Leaves the folder as it was. */
  async abandon(): Promise<void> {
    try {
      for (const { handle } of this.#parts.values()) await handle.close();
    } finally {
      await rm(this.hidden, { recursive: true, force: true });
    }
  }

  async #part(group: string): Promise<BulkPart> {
    const known = this.#parts.get(group);
    if (known !== undefined) return known;
    const part = await BulkPart.begin(this.hidden, `${group}.${this.number}.ndjson`);
    this.#parts.set(group, part);
    return part;
  }

  #manifest(statement: BulkStatement): string {
    const files = (wanted: (group: string) => boolean): readonly BulkFile[] =>
      [...this.#parts]
        .filter(([group]) => wanted(group))
        .map(([group, { name, count }]) => ({
          type: group === DELETED ? 'Bundle' : group,
          url: name,
          count,
        }));
    const manifest = {
      ...statement,
      requiresAccessToken: false,
      output: files((group) => group !== DELETED),
      deleted: files((group) => group === DELETED),
      error: [],
    };
    return `${JSON.stringify(manifest, undefined, 2)}\n`;
  }
}
