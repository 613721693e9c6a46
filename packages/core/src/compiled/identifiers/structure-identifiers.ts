// Generated from the schemas by `pnpm generate`: change the schemas instead.

const PATTERN_1 = /^[0-9][0-9AB][0-9]{7}$/u;
const PATTERN_2 = /^\d{9}$/u;
const PATTERN_3 = /^\d{14}$/u;
const PATTERN_4 = /^W[0-9][0-9A-Z][0-9]{7}$/u;

export function isFiness(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_1.test(value);
}

export function isSiren(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_2.test(value);
}

export function isSiret(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_3.test(value);
}

export function isRna(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_4.test(value);
}
