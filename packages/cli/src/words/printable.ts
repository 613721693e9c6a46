/** A text from outside on one line of a terminal, in which no character moves the cursor, rings or hides. */
export function printable(text: string): string {
  return text.replace(/[\t\n]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** A text of at most so many characters, the end of a longer one left out. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
