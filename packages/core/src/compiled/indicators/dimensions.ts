// Generated from the schemas by `pnpm generate`: change the schemas instead.

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["structure","programme","kind","mode","theme","level","gender","month","quarter","year"]);

export function isDimensionId(value: unknown): boolean {
  return CODES_1.has(value);
}
