import { type Finding, type Found, finding } from './finding.js';

/** Looks whether one part of a contract is kept. What it throws is a finding too. */
export type Check<Subject> = (subject: Subject) => Promise<readonly Found[]> | readonly Found[];

/** A check's own reason to go no further. */
export class Unfit extends Error {
  constructor(readonly found: Found) {
    super(found.rule);
  }
}

/** Runs checks one after the other, each by its name, and gathers what they find. */
export async function runChecks<Subject>(
  subject: Subject,
  checks: Readonly<Record<string, Check<Subject>>>,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, check] of Object.entries(checks)) {
    for (const found of await run(check, subject)) findings.push(finding(name, found));
  }
  return findings;
}

async function run<Subject>(check: Check<Subject>, subject: Subject): Promise<readonly Found[]> {
  try {
    return await check(subject);
  } catch (cause) {
    return [foundIn(cause)];
  }
}

/** What it means that a check threw. */
export function foundIn(cause: unknown): Found {
  return cause instanceof Unfit ? cause.found : { rule: 'connector.threw', cause };
}
