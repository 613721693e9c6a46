import { type Issue, parseJsonText, type Result, shapeIssue } from '@santeparticipative/core';
import type { Format, Origin, Read } from '@santeparticipative/exchange';
import { issueOfFile } from '../reading/read-json.js';

/** A value in a JSON text, and where it stands. */
interface Item {
  readonly path: string;
  readonly value: unknown;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The values of a list, the resources of a FHIR Bundle, or the one value that there is. */
function itemsOf(value: unknown): readonly Item[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ path: `/${index}`, value: item }));
  if (fieldOf(value, 'resourceType') !== 'Bundle') return [{ path: '', value }];
  const entries = fieldOf(value, 'entry');
  return (Array.isArray(entries) ? entries : []).map((entry, index) => ({
    path: `/entry/${index}/resource`,
    value: fieldOf(entry, 'resource'),
  }));
}

function parse<Value>(format: Format<Value>, value: unknown): Result<Value> {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    // What is nested so deep that it exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, issues: [shapeIssue('data.too-deep')] };
  }
  return text === undefined
    ? { ok: false, issues: [shapeIssue('record.not-an-object')] }
    : format.parse(text);
}

/** What an exchange takes of a JSON text that holds values of a format. */
export function* readValuesJson<Value>(
  path: string,
  text: string,
  format: Format<Value>,
  namespace: string,
): Generator<Read<Value>> {
  const json = parseJsonText(text);
  const located = (issues: readonly Issue[]) => issues.map((issue) => issueOfFile(issue, path));
  if (!json.ok) {
    yield { kind: 'failed', issues: located(json.issues) };
    return;
  }
  const origin: Origin = { namespace, at: { file: path } };
  for (const { path: place, value } of itemsOf(json.value)) {
    const read = parse(format, value);
    if (read.ok) yield { kind: 'value', value: read.value, origin };
    else {
      const issues = read.issues.map((issue) => ({ ...issue, path: place + issue.path }));
      yield { kind: 'rejected', issues: located(issues) };
    }
  }
}
