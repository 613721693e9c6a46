// Generated from the schemas by `pnpm generate`: change the schemas instead.

const PATTERN_1 = /^[A-Za-z0-9.-]+$/u;

export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 64 && PATTERN_1.test(value);
}
