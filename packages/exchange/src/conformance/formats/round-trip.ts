import { equalJson } from '../equal-json.js';
import type { Found } from '../finding.js';
import type { FormatSubject } from '../subjects.js';

/** What a format writes, it reads again as it was: one line, the same text, the same identity. */
export function checkRoundTrip<Value>({ format, values }: FormatSubject<Value>): readonly Found[] {
  return values.flatMap((value, position): readonly Found[] => {
    const path = `/values/${position}`;
    const text = format.write(value);
    if (/[\n\r]/.test(text)) return [{ rule: 'connector.format-line', path }];
    const read = format.parse(text);
    const isSame =
      read.ok &&
      format.write(read.value) === text &&
      equalJson(format.identify(read.value), format.identify(value));
    return isSame ? [] : [{ rule: 'connector.format-round-trip', path }];
  });
}
