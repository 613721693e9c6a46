/** A number as the quotient of two whole numbers, the denominator above 0: nothing of it is lost. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction that a decimal number writes: 0.25 is 25 hundredths, 1e-7 a ten-millionth. */
export function fractionOf(decimal: number): Fraction {
  const [mantissa = '0', exponent = '0'] = String(decimal).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/** The whole number at or below a quotient; the language's own division goes towards 0. */
export function floorOf({ numerator, denominator }: Fraction): bigint {
  const quotient = numerator / denominator;
  return quotient * denominator > numerator ? quotient - 1n : quotient;
}

/** A fraction rounded to some decimals, half up: on whole numbers, so that every engine rounds alike. */
export function roundHalfUp({ numerator, denominator }: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const rounded = floorOf({
    numerator: 2n * scale * numerator + denominator,
    denominator: 2n * denominator,
  });
  return Number(rounded) / Number(scale);
}
