/** A language in which results are written. */
export type Language = 'fr' | 'en';

interface CsvForm {
  readonly headings: string[];
  readonly yes: string;
  readonly no: string;
  /** What stands between two cells. A spreadsheet in French takes the comma for a decimal mark. */
  readonly delimiter: ';' | ',';
  readonly decimalMark: ',' | '.';
  /** True for a byte order mark, without which a spreadsheet in French reads accents wrong. */
  readonly byteOrderMark: boolean;
}

/** How a release is written as CSV in each language: its words, and what spreadsheets in that language expect. */
export const csvForms: { readonly [language in Language]: CsvForm } = {
  fr: {
    headings: [
      'indicateur',
      'version',
      'titre',
      'début',
      'fin',
      'dimension',
      'code',
      'libellé',
      'valeur',
      'numérateur',
      'dénominateur',
      'unité',
      'masqué',
      'seuil',
      'note',
    ],
    yes: 'oui',
    no: 'non',
    delimiter: ';',
    decimalMark: ',',
    byteOrderMark: true,
  },
  en: {
    headings: [
      'indicator',
      'version',
      'title',
      'start',
      'end',
      'dimension',
      'code',
      'display',
      'value',
      'numerator',
      'denominator',
      'unit',
      'suppressed',
      'threshold',
      'note',
    ],
    yes: 'yes',
    no: 'no',
    delimiter: ',',
    decimalMark: '.',
    byteOrderMark: false,
  },
};
