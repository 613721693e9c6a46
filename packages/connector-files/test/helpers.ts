import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Issue, parseJsonText, type ReadLine, shapeIssue } from '@santeparticipative/core';
import type { Format, Sink, SinkSession, Source } from '@santeparticipative/exchange';
import { onTestFinished } from 'vitest';
import { delivery, sinkContext, sourceContext } from './values.js';

export * from './values.js';

/** A new folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const value of values) gathered.push(value);
  return gathered;
}

/** The lines that were read, as [line, id of the record or rules broken]. */
export function outline(lines: readonly ReadLine[]): (readonly [number, string])[] {
  return lines.map(({ line, result }) => [
    line,
    result.ok
      ? result.value.type === 'manifest'
        ? 'manifest'
        : result.value.id
      : result.issues.map(({ rule }) => rule).join(),
  ]);
}

/** The session of a sink that opens. */
export async function open<Value>(
  sink: Sink<Value>,
  context = sinkContext(),
): Promise<SinkSession<Value>> {
  const opened = await sink.open(context);
  if (!opened.ok) throw new Error(opened.issues.map(({ rule }) => rule).join());
  return opened.session;
}

/** Writes values through a sink, and commits. The states of the outcomes, and the rules that commit breaks. */
export async function write<Value>(
  sink: Sink<Value>,
  values: readonly Value[],
  context = sinkContext(),
): Promise<{ readonly states: readonly string[]; readonly rules: readonly string[] }> {
  const session = await open(sink, context);
  const outcomes = await session.deliver(values.map((value) => delivery(value)));
  const issues = await session.commit();
  await session.close();
  return { states: outcomes.map(({ state }) => state), rules: issues.map(({ rule }) => rule) };
}

/** What a source gives: values, and the rules that the rest breaks, with the line where it tells. */
export async function read<Value>(source: Source<Value>): Promise<{
  readonly values: readonly Value[];
  readonly rejected: readonly string[];
  readonly failed: readonly string[];
}> {
  const values: Value[] = [];
  const rejected: string[] = [];
  const failed: string[] = [];
  const told = ({ rule, at }: Issue): string =>
    at?.line === undefined ? rule : `${rule}@${at.line}`;
  for await (const given of source.read(sourceContext())) {
    if (given.kind === 'value') values.push(given.value);
    if (given.kind === 'rejected') rejected.push(given.issues.map(told).join());
    if (given.kind === 'failed') failed.push(...given.issues.map(told));
  }
  return { values, rejected, failed };
}

interface Thing {
  readonly resourceType: string;
  readonly id: string;
  readonly text?: string;
}

/** Things that look like FHIR resources, for what the files of any format do. */
export const thingFormat: Format<Thing> = {
  name: 'thing',
  parse: (text) => {
    const json = parseJsonText(text);
    if (!json.ok) return json;
    const { resourceType, id } = Object(json.value);
    return typeof resourceType === 'string' && typeof id === 'string'
      ? { ok: true, value: Object(json.value), issues: [] }
      : { ok: false, issues: [shapeIssue('record.not-an-object')] };
  },
  write: (thing) => JSON.stringify(thing),
  identify: ({ resourceType, id }) => ({ key: `${resourceType}/${id}` }),
};

/** A thing of a type. */
export function thing(resourceType: string, id: string): Thing {
  return { resourceType, id };
}
