import type { Localised, Money, Precision, Quantity } from '@santeparticipative/core';
import type { Language } from '../language.js';
import { formatNumber } from './number.js';

const PREFIX: { readonly [precision in Precision]: Localised } = {
  exact: { fr: '', en: '' },
  approximate: { fr: 'environ ', en: 'about ' },
  'at-least': { fr: 'au moins ', en: 'at least ' },
  'at-most': { fr: 'au plus ', en: 'at most ' },
};

function figure({ value, min, max }: Quantity, language: Language): string {
  const number = (bound: number): string => formatNumber(bound, language);
  if (value !== undefined) return number(value);
  if (min !== undefined && max !== undefined) return `${number(min)} – ${number(max)}`;
  return number(min ?? max ?? 0);
}

function bare(quantity: Quantity | Money, language: Language): string {
  if ('cents' in quantity) return `${formatNumber(quantity.cents / 100, language)} €`;
  const { unit } = quantity;
  return unit === undefined ? figure(quantity, language) : `${figure(quantity, language)} ${unit}`;
}

/** A quantity or amount with how exact it is: `environ 10 personnes`, `80 000 €`. Its verbatim is not repeated. */
export function formatQuantity(quantity: Quantity | Money, language: Language): string {
  return `${PREFIX[quantity.precision][language]}${bare(quantity, language)}`;
}
