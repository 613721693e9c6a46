/** A span of time in milliseconds since 1970: from `start`, before `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const MILLISECONDS: readonly (readonly [pattern: RegExp, milliseconds: number])[] = [
  [/^\d{4}-\d\d-\d\d$/, 86_400_000],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/, 60_000],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/, 1000],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}(Z|[+-]\d\d:\d\d)?$/, 1],
];

/** Whether an instant is in the relation to a searched date or time, which is a span as long as its precision. */
export function matchesLastUpdated(instant: string, operator: string, searched: string): boolean {
  const span = spanOf(searched);
  if (!span) return false;
  const at = Date.parse(instant);
  switch (operator) {
    case 'eq':
      return at >= span.start && at < span.end;
    case 'ne':
      return at < span.start || at >= span.end;
    case 'gt':
    case 'sa':
      return at >= span.end;
    case 'ge':
      return at >= span.start;
    case 'lt':
    case 'eb':
      return at < span.start;
    case 'le':
      return at < span.end;
    default:
      return false;
  }
}

function spanOf(searched: string): Span | undefined {
  const start = Date.parse(searched);
  if (Number.isNaN(start)) return undefined;
  const milliseconds = MILLISECONDS.find(([pattern]) => pattern.test(searched))?.[1];
  if (milliseconds !== undefined) return { start, end: start + milliseconds };
  const date = new Date(start);
  if (/^\d{4}-\d\d$/.test(searched)) date.setUTCMonth(date.getUTCMonth() + 1);
  else if (/^\d{4}$/.test(searched)) date.setUTCFullYear(date.getUTCFullYear() + 1);
  else return undefined;
  return { start, end: date.getTime() };
}
