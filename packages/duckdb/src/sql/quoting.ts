/**
 * A text as a literal of SQL. It is the only way by which a text comes into a statement, so that none, of a file's
 * name or of a definition, can end the literal and go on as SQL. Throws a `RangeError` on a NUL, which no field of the
 * model holds, and which would cut the statement.
 */
export function text(value: string): string {
  if (value.includes('\0')) throw new RangeError('A text of a statement has no NUL.');
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name of a column or table in SQL. */
export function name(value: string): string {
  if (value.includes('\0')) throw new RangeError('A name of a statement has no NUL.');
  return `"${value.replaceAll('"', '""')}"`;
}

/** A number as a literal of SQL, as the DOUBLE that JavaScript has. Throws a `RangeError` when it is not finite. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('A number of a statement is finite.');
  return `(${text(String(value))}::DOUBLE)`;
}

/** Texts as a list of SQL. */
export function texts(values: Iterable<string>): string {
  return `[${[...values].map(text).join(', ')}]`;
}
