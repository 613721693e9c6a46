// Generated from the schemas by `pnpm generate`: change the schemas instead.

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["structure","programme","cohort","territory","age-band","gender","public","referral-origin","referral-decision","kind","mode","theme","need","right","level","form","object","funder","scheme","month","quarter","year"]);

export function isListOfListOfDimensionId(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isListOfDimensionId(value[at]))) return false;
  return true;
}

export function isListOfDimensionId(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2 || value.length > 3) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isDimensionId(value[at]))) return false;
  return true;
}

export function isDimensionId(value: unknown): boolean {
  return CODES_1.has(value);
}
