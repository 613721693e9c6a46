import { type ExtensionCodec, single } from './extension.js';

/** A text, as a `string`. */
export const text: ExtensionCodec<string> = single(
  { value: 'string' },
  (value: string) => ({ valueString: value }),
  ({ valueString }) => valueString,
);

/** A code, as a `code`. */
export const code: ExtensionCodec<string> = single(
  { value: 'code' },
  (value: string) => ({ valueCode: value }),
  ({ valueCode }) => valueCode,
);

/** A yes or no, as a `boolean`. */
export const boolean: ExtensionCodec<boolean> = single(
  { value: 'boolean' },
  (value: boolean) => ({ valueBoolean: value }),
  ({ valueBoolean }) => valueBoolean,
);

/** A number, as a `decimal`. */
export const decimal: ExtensionCodec<number> = single(
  { value: 'decimal' },
  (value: number) => ({ valueDecimal: value }),
  ({ valueDecimal }) => valueDecimal,
);

/** A whole number that fits in 32 bits, as an `integer`. */
export const integer: ExtensionCodec<number> = single(
  { value: 'integer' },
  (value: number) => ({ valueInteger: value }),
  ({ valueInteger }) => valueInteger,
);

/** A civil date at its precision, as a `date`. */
export const date: ExtensionCodec<string> = single(
  { value: 'date' },
  (value: string) => ({ valueDate: value }),
  ({ valueDate }) => valueDate,
);

/** A date or a date and time, as a `dateTime`. */
export const dateTime: ExtensionCodec<string> = single(
  { value: 'dateTime' },
  (value: string) => ({ valueDateTime: value }),
  ({ valueDateTime }) => valueDateTime,
);

/** An instant, as an `instant`. */
export const instant: ExtensionCodec<string> = single(
  { value: 'instant' },
  (value: string) => ({ valueInstant: value }),
  ({ valueInstant }) => valueInstant,
);
