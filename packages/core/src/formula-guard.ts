/** What a spreadsheet takes for the beginning of a formula, after apostrophes that may already be there. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;

/** A number below zero begins like a formula, and is none. */
const NUMBER = /^-\d+(?:[.,]\d+)?$/;

/**
 * A cell of a table that no spreadsheet runs as a formula: one that could be is written after an apostrophe (OWASP, "CSV
 * injection"). One that has apostrophes before a formula gets one more, so that {@link withoutFormulaGuard} gives back
 * what was there.
 *
 * @example
 * formulaGuarded('=1+1'); // "'=1+1"
 */
export function formulaGuarded(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell that was {@link formulaGuarded}. */
export function withoutFormulaGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
