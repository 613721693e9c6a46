import { type Content, type Html, html } from './html.js';

/** A table of the page: its first column names the rows. */
export interface PageTable {
  readonly caption: string;
  readonly columns: readonly Content[];
  /** Positions of the columns that hold figures. */
  readonly figures?: readonly number[];
  readonly rows: readonly (readonly Content[])[];
}

/** Writes a table that a screen reader can walk, and that scrolls by itself where the screen is narrow. */
export function pageTable({ caption, columns, figures = [], rows }: PageTable): Html {
  const kind = (index: number): string => (figures.includes(index) ? 'figure' : 'text');
  const head = columns.map(
    (title, index) => html`<th scope="col" class="${kind(index)}">${title}</th>`,
  );
  const body = rows.map((cells) => {
    const [first = '', ...others] = cells;
    const data = others.map((cell, index) => html`<td class="${kind(index + 1)}">${cell}</td>`);
    return html`<tr><th scope="row">${first}</th>${data}</tr>
`;
  });
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}
