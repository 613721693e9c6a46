import type { BulkItem } from '@santeparticipative/fhir';
import { toOperationOutcome } from '@santeparticipative/validators';
import type { Language } from '../language.js';
import { type BulkPart, OpenPart } from './open-part.js';

/** How the files of a bulk export are written. */
export interface BulkPartsOptions {
  /** The language of the issues. */
  readonly language: Language;
  /** The most bytes of a file: of what is longer, several are made. */
  readonly partSize: number;
}

/** The files of a bulk export, as its items come: for each type of resource, in parts. */
export class BulkParts {
  readonly #open = new Map<string, OpenPart>();
  readonly #done: BulkPart[] = [];

  constructor(
    readonly folder: string,
    readonly options: BulkPartsOptions,
  ) {}

  /** Writes items, each in the file of its type: resolved once the disk takes more. */
  async write(items: readonly BulkItem[]): Promise<void> {
    for (const item of items) {
      const { file, type, line } = this.#lineOf(item);
      const text = `${line}\n`;
      const length = Buffer.byteLength(text);
      const name = file === 'output' ? type : file;
      const open = this.#open.get(name);
      const isFull = open === undefined || open.isFull(length, this.options.partSize);
      const part = isFull ? await this.#next(name, { file, type }) : open;
      part.add(text, length);
      if (part.isDue) await part.flush();
    }
  }

  /** Ends the files, and says which there are, in the order of their names. */
  async end(): Promise<readonly BulkPart[]> {
    for (const part of this.#open.values()) this.#done.push(await part.end());
    this.#open.clear();
    return this.#done.sort((a, b) => (a.url < b.url ? -1 : 1));
  }

  /** Lets the files go as they are. */
  async abandon(): Promise<void> {
    for (const { handle } of this.#open.values()) await handle.close();
  }

  #lineOf(item: BulkItem): Pick<BulkPart, 'file' | 'type'> & { readonly line: string } {
    if (item.file !== 'error') return item;
    const outcome = toOperationOutcome(item.issues, { language: this.options.language });
    return { file: 'error', type: outcome.resourceType, line: JSON.stringify(outcome) };
  }

  /** Ends the file of a name, if one is open, and begins the next. */
  async #next(name: string, of: Pick<BulkPart, 'file' | 'type'>): Promise<OpenPart> {
    const full = this.#open.get(name);
    if (full !== undefined) this.#done.push(await full.end());
    const number = this.#done.filter(({ url }) => url.startsWith(`${name}.`)).length + 1;
    const part = await OpenPart.in(this.folder, { ...of, url: `${name}.${number}.ndjson` });
    this.#open.set(name, part);
    return part;
  }
}
