/** A table in Markdown. Columns after the first `texts` ones are set to the right. */
export function table(header, rows, texts = 1) {
  const rule = header.map((_, at) => (at < texts ? '---' : '---:'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
