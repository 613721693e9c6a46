/** Numbers and short words that a span says. Never a value from the data. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Tells a tracing system what is done, and for how long. */
export interface Spans {
  /** Does something within a span of that name; the attributes may be told when it is done. */
  within<Value>(
    name: string,
    work: (tell: (attributes: SpanAttributes) => void) => Promise<Value>,
  ): Promise<Value>;
}

/** For who traces nothing. */
export const noSpans: Spans = { within: (_name, work) => work(() => {}) };
