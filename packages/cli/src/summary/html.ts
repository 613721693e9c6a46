import { escape as escapeHtml } from 'html-escaper';

/** Markup that is safe to put in a page: made by {@link html} alone. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What a template may hold: text, which is escaped, or markup that a template made. */
export type Content = string | Html | readonly Html[];

function markupOf(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  return content instanceof Html ? content.markup : content.map(({ markup }) => markup).join('');
}

/**
 * Writes markup in which every value is escaped, in elements and in quoted attributes.
 *
 * @example
 * html`<td>${name}</td>`;
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markupOf)));
}

/** Markup when the condition holds, nothing otherwise. */
export function when(condition: boolean, content: () => Html): Html {
  return condition ? content() : html``;
}
