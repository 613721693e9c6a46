// Generated from the schemas by `pnpm generate`: change the schemas instead.

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["pathway","contact","session","participation","recommendation","structure","professional","partnership","enrolment","funding"]);

export function isBaseId(value: unknown): boolean {
  return CODES_1.has(value);
}
