import {
  type CodeList,
  type Concept,
  codeLists,
  nationalSystems,
} from '../../packages/core/src/index.js';
import { markdownTable } from './markdown-table.js';
import type { Language } from './published-schema.js';

const WORDS = {
  fr: {
    title: 'Listes de codes',
    intro:
      'Les codes que le modèle connaît, et ce qu’ils veulent dire. Un champ qui en attend un prend le code, non le libellé.',
    columns: ['Code', 'Libellé', 'Anglais', 'Nomenclatures nationales'],
    national: 'Nomenclatures nationales',
    nationalColumns: ['Nomenclature', 'Titre', 'OID', 'Adresse'],
    wider: 'plus large',
    narrower: 'plus étroit',
    retired: 'retiré',
  },
  en: {
    title: 'Code lists',
    intro:
      'The codes that the model knows, and what they mean. A field that expects one takes the code, not the display.',
    columns: ['Code', 'Display', 'French', 'National nomenclatures'],
    national: 'National nomenclatures',
    nationalColumns: ['Nomenclature', 'Title', 'OID', 'Address'],
    wider: 'wider',
    narrower: 'narrower',
    retired: 'retired',
  },
} as const;

function nationalOf({ national = [] }: Concept, language: Language): string {
  const words = WORDS[language];
  return national
    .map(({ system, code, equivalence, retired }) => {
      const notes = [
        equivalence === undefined ? [] : words[equivalence],
        retired === undefined ? [] : words.retired,
      ].flat();
      return `${system} ${code}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    })
    .join(', ');
}

/** Where a list stands in the page. */
export function anchorOfList({ id }: CodeList): string {
  return `list-${id}`;
}

/** The code lists as a page of the documentation, with their national codes. */
export function codeListsPage(language: Language): string {
  const words = WORDS[language];
  const other = language === 'fr' ? 'en' : 'fr';
  const sections = codeLists.map((list) => {
    const rows = Object.entries(list.concepts).map(([code, concept]) => [
      `\`${code}\``,
      concept.display[language],
      concept.display[other],
      nationalOf(concept, language),
    ]);
    return [
      `<a id="${anchorOfList(list)}"></a>`,
      `## ${list.title[language]}`,
      `\`${list.id}\`, ${list.version}`,
      markdownTable(words.columns, rows),
    ].join('\n\n');
  });
  const national = Object.values(nationalSystems).map(({ id, title, oid, canonical }) => [
    id,
    title[language],
    oid,
    canonical,
  ]);
  return `${[
    `# ${words.title}`,
    '<!-- Generated from the code lists by `pnpm generate`. -->',
    words.intro,
    ...sections,
    `## ${words.national}`,
    markdownTable(words.nationalColumns, national),
  ].join('\n\n')}\n`;
}
