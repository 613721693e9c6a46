import type { Figures } from './figures.js';

/** A figure of a cell that a reader can subtract from that of the total. */
export type Reading = (cell: Figures) => number | undefined;

export const readDenominator: Reading = ({ denominator }) => denominator?.value;
export const readNumerator: Reading = ({ numerator }) => numerator?.value;
export const readComplement: Reading = ({ numerator, denominator }) =>
  numerator?.value === undefined || denominator?.value === undefined
    ? undefined
    : denominator.value - numerator.value;

/** The size of a cell: its denominator where it has one, else its value. */
export const readSize: Reading = (cell) => readDenominator(cell) ?? cell.value?.value;
