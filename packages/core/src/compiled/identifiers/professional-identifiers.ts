// Generated from the schemas by `pnpm generate`: change the schemas instead.

const PATTERN_1 = /^\d{11}$/u;
const PATTERN_2 = /^[0-9][0-9AB][0-9]{7}$/u;

export function isRpps(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_1.test(value);
}

export function isAdeli(value: unknown): boolean {
  return typeof value === 'string' && PATTERN_2.test(value);
}
