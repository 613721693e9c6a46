import { firstIssues, type Issue } from '@santeparticipative/core';
import type { Read } from '@santeparticipative/exchange';

/**
 * What several files give, one after the other. One that fails does not keep the others from being read: what is wrong
 * with any of them is told at the end, where nothing more comes.
 */
export async function* gatherFailures<Value>(
  files: Iterable<AsyncIterable<Read<Value>>>,
): AsyncGenerator<Read<Value>> {
  const issues: Issue[] = [];
  for (const file of files) {
    for await (const read of file) {
      if (read.kind === 'failed') issues.push(...read.issues);
      else yield read;
    }
  }
  if (issues.length > 0) yield { kind: 'failed', issues: firstIssues(issues) };
}
