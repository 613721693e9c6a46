/** Spaces of every width, breaking or not, and characters that show nothing. */
const SPACES = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
const NOT_SHOWN = /\p{Default_Ignorable_Code_Point}+/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
/** `2,601E+13`, `26010004500012.0`, `1,5`: what a spreadsheet writes for a number, and nobody for an identifier. */
const SPREADSHEET_NUMBER = /^\d+(?:[.,]\d{1,2}|(?:[.,]\d+)?E[+-]?\d+)$/;

function plainSigns(text: string): string {
  return text
    .replace(SPACES, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/**
 * What somebody typed, as an identifier is written: without spaces, dots or invisible characters, in capital
 * letters, full-width characters made plain. What follows a slash is a structure's own id, and is only trimmed.
 *
 * `undefined` when a spreadsheet turned the identifier into a number: digits may be lost, and no one can tell which.
 */
export function compact(text: string): string | undefined {
  const slash = text.indexOf('/');
  const number = plainSigns(slash === -1 ? text : text.slice(0, slash));
  if (SPREADSHEET_NUMBER.test(number)) return undefined;
  const internalId =
    slash === -1
      ? ''
      : `/${text
          .slice(slash + 1)
          .replace(NOT_SHOWN, '')
          .trim()}`;
  return number.replaceAll('.', '') + internalId;
}
