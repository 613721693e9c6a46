import { type Issue, type Localised, pointer, type SourcePosition } from '@santeparticipative/core';
import { type ColumnId, columnIds } from './columns.js';

interface CsvText {
  readonly message: Localised;
  readonly hint?: Localised;
}

const texts = {
  'csv.columns': {
    message: {
      fr: "Les colonnes ne sont pas celles d'une publication d'indicateurs.",
      en: 'The columns are not those of a release of indicators.',
    },
    hint: {
      fr: "La première ligne doit avoir toutes les colonnes, sous leurs noms et dans leur ordre : celles d'un fichier que ce logiciel écrit.",
      en: 'The first line must have all columns, under their names and in their order: those of a file that this software writes.',
    },
  },
  'csv.malformed': {
    message: {
      fr: "Le fichier n'est plus du CSV à partir d'ici : un guillemet est de trop, ou manque.",
      en: 'The file is no CSV from here on: a quotation mark is too many, or missing.',
    },
  },
  'csv.line-length': {
    message: {
      fr: "La ligne n'a pas autant de cellules qu'il y a de colonnes.",
      en: 'The line has not as many cells as there are columns.',
    },
  },
  'csv.number': {
    message: { fr: 'Un nombre est attendu ici.', en: 'A number is expected here.' },
    hint: {
      fr: 'Des chiffres, avec la marque décimale du reste du fichier, sans espace ni unité.',
      en: 'Digits, with the decimal mark of the rest of the file, no space and no unit.',
    },
  },
  'csv.boolean': {
    message: { fr: 'Oui ou non est attendu ici.', en: 'Yes or no is expected here.' },
  },
  'csv.hidden-figure': {
    message: {
      fr: 'La cellule est dite masquée, et a pourtant un chiffre.',
      en: 'The cell is said to be hidden, and yet has a figure.',
    },
  },
  'csv.unknown-definition': {
    message: {
      fr: 'Cette définition, dans cette version, est inconnue.',
      en: 'This definition, in this version, is not known.',
    },
    hint: {
      fr: "Donnez la définition que le fichier suit ; un paquet de données l'a avec lui.",
      en: 'Give the definition that the file follows; a data package has it with it.',
    },
  },
  'csv.cell-order': {
    message: {
      fr: "Les lignes d'un résultat doivent se suivre, du total à la dernière cellule.",
      en: 'The lines of a result must follow one another, from its total to its last cell.',
    },
  },
  'csv.contradiction': {
    message: {
      fr: 'La ligne dit de son résultat autre chose que la ligne du total.',
      en: "The line says something else of its result than the total's line does.",
    },
  },
  'csv.too-many-issues': {
    message: {
      fr: 'Il y a plus de problèmes que ceux qui sont dits ici.',
      en: 'There are more issues than those that are told here.',
    },
  },
} as const satisfies { readonly [rule: string]: CsvText };

/** A line of a CSV that is read. */
export interface CsvLine {
  /** Its place among the lines of cells, the first after the headings being 0. */
  readonly index: number;
  /** Where it begins in the text, the first line being 1. */
  readonly line: number;
}

const LETTERS = 26;

/** The letters of a spreadsheet's column: A, B... Z, AA, AB... */
function columnLetters(position: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (position % LETTERS));
  const before = Math.floor(position / LETTERS) - 1;
  return before < 0 ? last : `${columnLetters(before)}${last}`;
}

/** Where a line stands, and the cell of it that a spreadsheet names `P12`. */
export function positionOf({ index, line }: CsvLine, column?: ColumnId): SourcePosition {
  // Headings are the first row of a spreadsheet, whose rows start at 1.
  return column === undefined
    ? { line }
    : { line, cell: `${columnLetters(columnIds.indexOf(column))}${index + 2}` };
}

/** An issue about a CSV, or about a line or a cell of it. */
export function csvIssue(rule: keyof typeof texts, at?: CsvLine, column?: ColumnId): Issue {
  const steps = [
    ...(at === undefined ? [] : [at.index]),
    ...(column === undefined ? [] : [column]),
  ];
  return {
    rule,
    severity: 'error',
    path: pointer(steps),
    ...(at !== undefined && { at: positionOf(at, column) }),
    ...texts[rule],
  };
}
