import type { Issue } from '@santeparticipative/core';

/** As many issues as a report keeps: nobody reads more, and a bad file may have a million. */
const MOST = 100;

/** Keeps the first issues of an exchange, and tells each one to who wants to hear. */
export class IssueLog {
  readonly #first: Issue[] = [];

  constructor(readonly onIssue: ((issue: Issue) => void) | undefined) {}

  add(issues: readonly Issue[]): void {
    for (const issue of issues) {
      if (this.#first.length < MOST) this.#first.push(issue);
      this.onIssue?.(issue);
    }
  }

  get first(): readonly Issue[] {
    return this.#first;
  }
}
