import { existsSync } from 'node:fs';
import { readJson, saveText } from '@santeparticipative/connector-files';
import { type Issue, segmentsOf } from '@santeparticipative/core';
import {
  addToRegister,
  checkReleaseRegister,
  loadSolver,
  type PartialResult,
  type PublishOptions,
  publish,
  type Release,
  type ReleaseRegister,
} from '@santeparticipative/indicators';

/**
 * Why there is no release: the file could not be read as a dataset; part of it could not, or is not what it
 * announces; disclosure control refused; or nothing was there to count in the period.
 */
export type WithoutRelease = 'not-read' | 'partly-read' | 'refused' | 'nothing-to-count';

/** What may be published of the indicators. */
export interface ClearedIndicators {
  readonly release: Release | undefined;
  /** Why there is no release, when there is none. */
  readonly withoutRelease: WithoutRelease | undefined;
  /** What forbids a release, or what its readers must know. */
  readonly issues: readonly Issue[];
}

/** No release, and why. */
export function without(reason: WithoutRelease, issues: readonly Issue[] = []): ClearedIndicators {
  return { release: undefined, withoutRelease: reason, issues };
}

/** An issue of a release that says which indicator it is about, and not only the rank of the result. */
function ofIndicator(issue: Issue, partials: readonly PartialResult[]): Issue {
  const [results, index] = segmentsOf(issue.path);
  const partial = results === 'results' ? partials[Number(index)] : undefined;
  if (partial === undefined) return issue;
  return { ...issue, record: { type: 'indicator-definition', id: partial.definition.id } };
}

/** Clears results for publication, with the exact solver. */
export async function clear(
  partials: readonly PartialResult[],
  options: PublishOptions,
): Promise<ClearedIndicators> {
  if (partials.every(({ total }) => total.n === 0)) return without('nothing-to-count');
  const published = publish(partials, { ...options, solver: await loadSolver() });
  const issues = published.issues.map((issue) => ofIndicator(issue, partials));
  return published.ok
    ? { release: published.value, withoutRelease: undefined, issues }
    : without('refused', issues);
}

/**
 * Clears results for publication beside the earlier releases that the file of a register holds, and adds this one to it.
 * A file that is not there is a register without releases; one that cannot be read refuses: an earlier release that is
 * forgotten is one that this one may expose.
 */
export async function clearBeside(
  registerPath: string | undefined,
  partials: readonly PartialResult[],
  options: PublishOptions,
): Promise<ClearedIndicators> {
  if (registerPath === undefined) return clear(partials, options);
  let register: ReleaseRegister | undefined;
  if (existsSync(registerPath)) {
    const json = await readJson(registerPath);
    const read = json.ok ? checkReleaseRegister(json.value) : json;
    if (!read.ok) {
      return without(
        'refused',
        read.issues.map((issue) => ({ ...issue, at: { file: registerPath } })),
      );
    }
    register = read.value;
  }
  const cleared = await clear(partials, { ...options, register });
  if (cleared.release !== undefined) {
    await saveText(registerPath, `${JSON.stringify(addToRegister(register, cleared.release))}\n`);
  }
  return cleared;
}
