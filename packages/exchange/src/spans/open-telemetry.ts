import { noSpans, type Spans } from './spans.js';

const TRACER = '@santeparticipative/exchange';

/**
 * Spans of OpenTelemetry, where `@opentelemetry/api` is installed: an optional peer. The API does nothing until the
 * program registers an SDK.
 */
export async function openTelemetrySpans(): Promise<Spans> {
  let api: typeof import('@opentelemetry/api');
  try {
    api = await import('@opentelemetry/api');
  } catch {
    return noSpans;
  }
  const tracer = api.trace.getTracer(TRACER);
  return {
    within: (name, work) =>
      tracer.startActiveSpan(name, async (span) => {
        try {
          return await work((attributes) => span.setAttributes(attributes));
        } catch (error) {
          // The error itself may hold anything: the span only says that there was one.
          span.setStatus({ code: api.SpanStatusCode.ERROR });
          throw error;
        } finally {
          span.end();
        }
      }),
  };
}
