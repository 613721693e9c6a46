import type { Issue } from '@santeparticipative/core';
import { type FileRule, fileIssue } from '../messages.js';
import type { AppendLayout } from './append-layout.js';
import type { AppendedFile } from './appended-file.js';
import type { Extent } from './extent.js';

/** A file that can be added to, or why it cannot. */
export type Resumed =
  | {
      readonly ok: true;
      /** True when it ends as the layout would end it. */
      readonly ended: boolean;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Verifies that a file still begins with what was written to it, and lets the layout take it. What stands after it was
 * half-written, and is cut off; an ending stays until something comes.
 */
export async function resume<Value>(
  file: AppendedFile,
  layout: AppendLayout<Value>,
  extent: Extent | undefined,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Resumed> {
  const refuse = (rule: FileRule): Resumed => ({
    ok: false,
    issues: [fileIssue(rule, { file: file.path })],
  });
  if (extent !== undefined && file.size < extent.length) return refuse('file.changed-since');
  if (extent === undefined && !(await file.endsLine())) return refuse('file.cut');
  const issue = await takeLines(file, layout);
  if (extent !== undefined && file.extent?.hash !== extent.hash) {
    return refuse('file.changed-since');
  }
  if (issue !== undefined) return { ok: false, issues: [issue] };
  if (extent === undefined || file.size === extent.length) return { ok: true, ended: false };
  const end = layout.end();
  const ended = end.ok && (await file.tail(end.value.length * 4)).equals(Buffer.from(end.value));
  if (!ended && !dryRun) await file.cutBack();
  return { ok: true, ended };
}

async function takeLines<Value>(
  file: AppendedFile,
  layout: AppendLayout<Value>,
): Promise<Issue | undefined> {
  let first: Issue | undefined;
  for await (const lines of file.lines()) for (const line of lines) first ??= layout.resume(line);
  return first;
}
