import type { Format } from '../../contracts/format.js';
import { flawsOf } from '../disclosure.js';
import type { Found } from '../finding.js';
import type { FormatSubject } from '../subjects.js';
import { CANARY, hostileTexts } from './hostile-texts.js';

/**
 * A text that somebody made up is read or refused. What is read can be written and read again; what is refused is so by
 * issues, none of which holds what the text said. Nothing is thrown, and no object changes that is not the value's.
 */
export function checkHostileTexts<Value>({
  format,
  values,
}: FormatSubject<Value>): readonly Found[] {
  const found = new Map<string, Found>();
  for (const text of hostileTexts(values.map((value) => format.write(value)))) {
    for (const flaw of flawsIn(format, text)) found.set(flaw.rule, flaw);
  }
  return [...found.values()];
}

function flawsIn<Value>(format: Format<Value>, text: string): readonly Found[] {
  try {
    const read = format.parse(text);
    if (isPolluted()) return [{ rule: 'connector.format-hostile' }];
    if (!read.ok) {
      return read.issues.length === 0
        ? [{ rule: 'connector.issue-incomplete' }]
        : flawsOf(read.issues, CANARY);
    }
    const written = format.write(read.value);
    const again = format.parse(written);
    const isSame = again.ok && format.write(again.value) === written && !/[\n\r]/.test(written);
    return isSame ? flawsOf(read.issues, CANARY) : [{ rule: 'connector.format-round-trip' }];
  } catch (cause) {
    return [{ rule: 'connector.format-hostile', cause }];
  }
}

/** True when a text reached the prototype that all objects share; it is mended at once. */
function isPolluted(): boolean {
  return Reflect.has({}, CANARY) && Reflect.deleteProperty(Object.prototype, CANARY);
}
