// Generated from the schemas by `pnpm generate`: change the schemas instead.

const PATTERN_1 = /^(?:\d{2}|2[AB])\d{3}$/u;
const PATTERN_2 = /^[A-Z]{2}$/u;

export function isCommuneCode(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_1.test(value);
}

export function isCountryCode(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_2.test(value);
}
