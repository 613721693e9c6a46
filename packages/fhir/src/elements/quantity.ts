import type { Money, Quantity } from '@santeparticipative/core';
import {
  type ExtensionCodec,
  object,
  readFields,
  shapesOf,
  single,
  writeFields,
} from './extension.js';
import { code, decimal, text } from './primitives.js';

/**
 * A figure as it was stated. A FHIR Quantity has no bounds on both sides, no "approximately" and no words of
 * the source, so the figure is an extension of fields.
 */
export const quantity: ExtensionCodec<Quantity> = object<Quantity>({
  value: decimal,
  min: decimal,
  max: decimal,
  precision: code,
  unit: text,
  verbatim: text,
});

const CENTS_IN_EURO = 100;

const moneyDetails = { precision: code, verbatim: text };

/** An amount, as a FHIR `Money` in euros beside its precision and the words of its source. */
export const money: ExtensionCodec<Money> = single(
  { parts: { amount: { value: 'Money' }, ...shapesOf(moneyDetails) } },
  ({ cents, precision, verbatim }: Money, mapping) => ({
    extension: [
      { url: 'amount', valueMoney: { value: cents / CENTS_IN_EURO, currency: 'EUR' } },
      ...writeFields<Omit<Money, 'cents'>>({ precision, verbatim }, moneyDetails, mapping),
    ],
  }),
  ({ extension }, mapping) => {
    const euros = extension?.find(({ url }) => url === 'amount')?.valueMoney?.value;
    return {
      ...(euros === undefined ? {} : { cents: Math.round(euros * CENTS_IN_EURO) }),
      ...readFields(extension, moneyDetails, mapping),
    };
  },
);
