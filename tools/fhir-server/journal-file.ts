import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { isStoredResource, type StoredResource } from './content.js';
import type { Version } from './store.js';

const NEWLINE = 0x0a;

/** What was committed together: a transaction, or a single write. One line of the file. */
export interface Commit {
  /** The number of the request that wrote, since the start of the server that received it. */
  readonly request: number;
  readonly time: string;
  readonly versions: readonly Version[];
}

const commitSchema = z.object({
  request: z.number(),
  time: z.string(),
  versions: z.array(
    z
      .object({
        interaction: z.enum(['create', 'update', 'delete']),
        type: z.string(),
        id: z.string(),
        versionId: z.string(),
        lastUpdated: z.string(),
        resource: z.custom<StoredResource>(isStoredResource).optional(),
      })
      .transform(({ resource, ...version }) => (resource ? { ...version, resource } : version)),
  ),
});

/** The file of commits in a folder. */
export class JournalFile {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens the file of a folder, gives what was committed before, and cuts off a torn last line. */
  static async open(folder: string): Promise<{ file: JournalFile; commits: readonly Commit[] }> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { commits, bytes } = await readCommits(folder);
    const file = await open(pathIn(folder), 'a', 0o600);
    await file.truncate(bytes);
    return { file: new JournalFile(file), commits };
  }

  /** Writes a commit. It outlives a kill of the process from here on, and a loss of power after `flush`. */
  async append(commit: Commit): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(commit)}\n`);
  }

  /** Waits until what was appended is on the disk. */
  flush(): Promise<void> {
    return this.#file.datasync();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

/** The whole lines of the file, and how many bytes they are. A line without its end was never committed. */
export async function readCommits(folder: string): Promise<{ commits: Commit[]; bytes: number }> {
  if (!existsSync(pathIn(folder))) return { commits: [], bytes: 0 };
  const content = await readFile(pathIn(folder));
  const commits: Commit[] = [];
  let start = 0;
  for (
    let end = content.indexOf(NEWLINE);
    end !== -1;
    start = end + 1, end = content.indexOf(NEWLINE, start)
  )
    commits.push(commitSchema.parse(JSON.parse(content.toString('utf8', start, end))));
  return { commits, bytes: start };
}

function pathIn(folder: string): string {
  return join(folder, 'store.ndjson');
}
