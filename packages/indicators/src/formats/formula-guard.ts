/** What a spreadsheet takes for the beginning of a formula, after apostrophes that may already be there. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/**
 * A text that no spreadsheet runs as a formula: one that could be is written after an apostrophe (OWASP, "CSV
 * injection"). One that has apostrophes before a formula gets one more, so that {@link withoutGuard} gives back what
 * was there.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was {@link guarded}. */
export function withoutGuard(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
