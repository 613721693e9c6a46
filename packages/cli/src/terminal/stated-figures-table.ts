import type { Language } from '../language.js';
import type { StatedFigure } from '../main-job/report.js';
import { labelOf, statedValue, verbatimsOf } from '../words/figure.js';
import { shortened } from '../words/printable.js';
import { drawTable } from './table.js';

const TITLES = {
  fr: ['Chiffre énoncé et mots de la source', 'Où il est tenu'],
  en: ['Stated figure and words of the source', 'Where it is held'],
} as const;

const PLACE_WIDTH = 57;
const MARGINS = 2;

/** What is counted, in the words of the source: those around the figure, unless the label already has them. */
function words(figure: StatedFigure, language: Language): string {
  const label = labelOf(figure.record, language);
  const others = verbatimsOf(figure).filter((verbatim) => !label.includes(verbatim));
  // Quotation marks that touch the words: a line may break at any space, even at one that should not.
  return [shortened(label, 80), ...others.map((verbatim) => `“${verbatim}”`)].join(' ');
}

/** A place that can be copied: cut, when it is too long for a line, between the record and the pointer. */
function place(at: string): readonly string[] {
  return at.length <= PLACE_WIDTH - MARGINS ? [at] : at.split(/(?=#)/);
}

/** The figures that a dataset states, beside where it holds them, in 100 columns. */
export function statedFiguresTable(figures: readonly StatedFigure[], language: Language): string {
  const [stated, where] = TITLES[language];
  return drawTable(
    [
      { title: stated, width: 40 },
      { title: where, width: PLACE_WIDTH, anywhere: true },
    ],
    figures.map((figure) => [
      `${statedValue(figure, language)} : ${words(figure, language)}`,
      place(figure.at),
    ]),
  );
}
