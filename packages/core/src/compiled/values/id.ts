// Generated from the schemas by `pnpm generate`: change the schemas instead.

const PATTERN_1 = /^[A-Za-z0-9.-]+$/u;

export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 64 && PATTERN_1.test(value);
}

export function isListOfId(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isId(value[at]))) return false;
  return true;
}
