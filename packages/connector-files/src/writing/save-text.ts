import { ruleOfRecipients } from '../encryption/encrypt.js';
import { replaceFile } from './replace-file.js';
import { writeTexts, writtenAs } from './write-texts.js';

/** How a text is saved. */
export interface SaveOptions {
  /** The public keys of those who may read the file, `age1...`: its name must then end in `.age`. */
  readonly recipients?: readonly string[];
}

/** Writes texts as they come, whole or not at all, in the way of {@link saveText}. */
export async function saveTexts(
  path: string,
  texts: Iterable<string> | AsyncIterable<string>,
  { recipients }: SaveOptions,
): Promise<void> {
  const rule = await ruleOfRecipients(path, recipients);
  if (rule !== undefined) throw new RangeError(`Nothing was written: ${rule}.`);
  await replaceFile(path, (file) => writeTexts(file, texts, writtenAs(path, recipients)));
}

/**
 * Writes a text as UTF-8, whole or not at all, readable by its owner alone; compressed for a path in `.gz`, encrypted for
 * recipients. When writing fails the old file stays, and the promise is rejected with the error.
 *
 * @throws {RangeError} When recipients and the name of the file do not go together, or a recipient is none: the message
 * names the rule of `fileRules`.
 *
 * @example
 * await saveText('partial.json.age', text, { recipients: [publicKey] });
 */
export async function saveText(
  path: string,
  text: string,
  options: SaveOptions = {},
): Promise<void> {
  await saveTexts(path, [text], options);
}

/** Writes values as they come, one JSON value a line, in the way of {@link saveText}. */
export async function saveNdjson(
  path: string,
  values: Iterable<unknown> | AsyncIterable<unknown>,
  options: SaveOptions = {},
): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  }
  await saveTexts(path, lines(), options);
}
