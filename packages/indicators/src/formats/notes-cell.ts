/** Notes in one cell, each on its line. A line feed of a note is written `\n`, and a backslash twice. */
export function notesCell(notes: readonly string[]): string {
  return notes.map((note) => note.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n');
}

/** The notes of a cell that {@link notesCell} wrote. */
export function notesOfCell(cell: string): string[] {
  return cell === ''
    ? []
    : cell
        .split('\n')
        .map((note) => note.replace(/\\([\\n])/g, (_, escaped) => (escaped === 'n' ? '\n' : '\\')));
}
