// Generated from the schemas by `pnpm generate`: change the schemas instead.

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["pathways","people","contacts","days","percent","points","hours","euros","fte","sessions","attendances","engagements","actions","processes","structures","level"]);

export function isUnitId(value: unknown): boolean {
  return CODES_1.has(value);
}
