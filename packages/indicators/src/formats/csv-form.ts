import { type ColumnId, columns } from './columns.js';

/** A language in which results are written. */
export type Language = 'fr' | 'en';

/** How a release is written as CSV: for people who open it in a spreadsheet, or for machines. */
export interface CsvForm {
  /** The language of titles, units and listed displays. */
  readonly language: Language;
  readonly heading: (id: ColumnId) => string;
  readonly yes: string;
  readonly no: string;
  /** What stands in the place of a hidden value. */
  readonly hidden: string;
  /** What stands between two cells. A spreadsheet in French takes the comma for a decimal mark. */
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
  /** True for a byte order mark, without which a spreadsheet in French reads accents wrong. */
  readonly byteOrderMark: boolean;
  /** True when every percentage has one decimal. */
  readonly evenDecimals: boolean;
  /** True when columns in which nothing stands are left out. A data package describes them all. */
  readonly leavesOutEmpty: boolean;
}

/** The form of a CSV for people in each language, and the one that a data package describes. */
export const csvForms: { readonly [form in Language | 'data']: CsvForm } = {
  fr: {
    language: 'fr',
    heading: (id) => columns[id].heading,
    yes: 'oui',
    no: 'non',
    hidden: 'secret',
    delimiter: ';',
    decimalMark: ',',
    byteOrderMark: true,
    evenDecimals: true,
    leavesOutEmpty: true,
  },
  en: {
    language: 'en',
    heading: (id) => id.replaceAll('_', ' '),
    yes: 'yes',
    no: 'no',
    hidden: 'secret',
    delimiter: ',',
    decimalMark: '.',
    byteOrderMark: false,
    evenDecimals: true,
    leavesOutEmpty: true,
  },
  data: {
    language: 'fr',
    heading: (id) => id,
    yes: 'true',
    no: 'false',
    hidden: '',
    delimiter: ',',
    decimalMark: '.',
    byteOrderMark: false,
    evenDecimals: false,
    leavesOutEmpty: false,
  },
};

/** What the columns are called in a form. */
export function headingsOf(ids: readonly ColumnId[], { heading }: CsvForm): string[] {
  return ids.map(heading);
}
