import { replaceFile } from './replace-file.js';
import { writeTexts } from './write-texts.js';

/**
 * Writes a text as UTF-8, whole or not at all, readable by its owner alone. When writing fails the old file
 * stays, and the promise is rejected with the error.
 */
export async function saveText(path: string, text: string): Promise<void> {
  await replaceFile(path, (file) => writeTexts(file, [text], { compress: false }));
}

/** Writes values as they come, one JSON value a line, in the way of {@link saveText}; compressed for a path in `.gz`. */
export async function saveNdjson(
  path: string,
  values: Iterable<unknown> | AsyncIterable<unknown>,
): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    for await (const value of values) yield `${JSON.stringify(value)}\n`;
  }
  await replaceFile(path, (file) => writeTexts(file, lines(), { compress: path.endsWith('.gz') }));
}
