import { hasText, isXhtml, type Listener } from '../narrative/xhtml.js';
import { type Invariant, textRule } from './invariant.js';

const TAGS: ReadonlySet<string> = new Set(
  'p br div h1 h2 h3 h4 h5 h6 a span b em i strong small big tt sub sup abbr acronym address bdo blockquote cite code dfn ins del kbd q samp var ul ol li dl dt dd table caption colgroup col thead tr tfoot tbody th td pre hr img map area style'.split(
    ' ',
  ),
);

const ATTRIBUTES: ReadonlySet<string> = new Set(
  'title style class id lang xml:lang xml:space dir accesskey tabindex span width align valign char charoff abbr axis headers scope rowspan colspan href name src alt longdesc height usemap ismap cite datetime target rel rev hreflang type charset shape coords nohref compact start value cellpadding cellspacing border frame rules summary bgcolor nowrap xmlns idref'.split(
    ' ',
  ),
);

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What R4 allows in a narrative: one div of the namespace of XHTML, and in it the tags of simple text. */
class SimpleText implements Listener {
  private roots = 0;
  private namespace = '';

  element(name: string, depth: number): boolean {
    if (depth === 0) this.roots += 1;
    return this.roots === 1 && TAGS.has(name) && (depth > 0 || name === 'div');
  }

  attribute(name: string, value: string, depth: number): boolean {
    if (depth === 0 && name === 'xmlns') this.namespace = value;
    return ATTRIBUTES.has(name) || name.startsWith('xmlns:');
  }

  elementRead(): boolean {
    return this.namespace === XHTML;
  }
}

/** The invariants of the text that a person reads in a resource. */
export const narrativeInvariants: readonly Invariant[] = [
  textRule(
    'txt-1',
    'A narrative is well-formed XHTML in one div, with the tags and attributes of simple text.',
    'Un texte est du XHTML bien formé dans un seul div, avec les balises et les attributs d’un texte simple.',
    (html) => isXhtml(html, new SimpleText()),
  ),
  textRule(
    'txt-2',
    'A narrative shows something.',
    'Un texte montre quelque chose.',
    (html) => hasText(html) || html.includes('<img'),
  ),
];
