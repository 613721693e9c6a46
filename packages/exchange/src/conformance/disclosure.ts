import type { Issue } from '@santeparticipative/core';
import type { Found } from './finding.js';

/**
 * What is wrong with issues themselves: that they hold a canary, or lack what every issue has. The record that an issue
 * is about may be named: its type and id are left aside.
 */
export function flawsOf(issues: readonly Issue[], canary: string | undefined): readonly Found[] {
  const found = new Set<Found['rule']>();
  for (const issue of issues) {
    if (!isComplete(issue)) found.add('connector.issue-incomplete');
    if (canary !== undefined && discloses(issue, canary)) found.add('connector.discloses');
  }
  return [...found].map((rule) => ({ rule }));
}

function isComplete({ rule, severity, path, message }: Issue): boolean {
  // A plug-in may be written in JavaScript, where nothing but this looks.
  return [rule, severity, message?.fr, message?.en].every(isFilled) && typeof path === 'string';
}

function isFilled(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

function discloses({ record, ...said }: Issue, canary: string): boolean {
  return JSON.stringify(said).includes(JSON.stringify(canary).slice(1, -1));
}
