// Generated from the schemas by `pnpm generate`: change the schemas instead.


export function isMissing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "missing":
        if (!(isMissingReason(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

export function isMissingReason(value: unknown): boolean {
  return (value === "unknown" || value === "not-asked" || value === "refused" || value === "not-applicable");
}
