import { flawsOf } from '../disclosure.js';
import type { Found } from '../finding.js';
import type { SourceSubject } from '../subjects.js';
import { readAll, reading } from './reading.js';

/** What a source says of what it cannot read is complete, in both languages, and holds nothing of it. */
export async function checkSourceIssues<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Found[]> {
  const { canary, damaged, expected, format } = subject;
  const fits =
    canary === undefined || expected.every((value) => format.write(value).includes(canary));
  const sources = [await subject.make(), ...(damaged === undefined ? [] : [await damaged.make()])];
  const found: Found[] = fits ? [] : [{ rule: 'connector.subject', path: '/canary' }];
  for (const source of sources) {
    const { reads, issues } = await readAll(reading(subject, source));
    const isMute = reads.some((read) => 'issues' in read && read.issues.length === 0);
    if (isMute) found.push({ rule: 'connector.issue-incomplete' });
    found.push(...flawsOf(issues, canary));
  }
  return found;
}
