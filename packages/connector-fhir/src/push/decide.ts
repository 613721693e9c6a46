import type { Change, ChangeResult, Found } from './change.js';
import { issueOf } from './issue.js';
import type { Parcel } from './parcel.js';
import type { SettledOptions } from './push-options.js';
import { type Comparison, isSameContent } from './same-content.js';

/** What decides. */
export interface Deciding extends Pick<SettledOptions, 'onConflict'> {
  readonly comparison: Comparison;
}

/** What was found where a change is to be made: what is left to do, or nothing. */
export function decide(change: Change, found: Found, parcel: Parcel, deciding: Deciding): void {
  change.found = found;
  const result = resultOf(change, found, parcel, deciding);
  if (result === undefined) delete change.result;
  else change.result = result;
}

function resultOf(
  change: Change,
  found: Found,
  parcel: Parcel,
  { onConflict, comparison }: Deciding,
): ChangeResult | undefined {
  const { content, held } = change;
  const conflict = (): ChangeResult | undefined =>
    onConflict === 'overwrite'
      ? undefined
      : { kind: 'refused', issues: [issueOf('fhir-server.changed-there', parcel.record)] };
  switch (found.kind) {
    case 'unknown':
      // Nothing was sent this time; whether an earlier time was delivered is as uncertain as before.
      return { ...found, kind: parcel.isUncertain ? 'unknown' : 'again' };
    case 'several':
      return { kind: 'refused', issues: [issueOf('fhir-server.duplicated', parcel.record)] };
    case 'absent':
      if (content === undefined) return { ...UNTOUCHED, id: undefined, version: undefined };
      return held === undefined ? undefined : conflict();
    case 'found': {
      const { id, version, resource } = found;
      if (content === undefined) return undefined;
      if (isSameContent(content.resource, resource, comparison))
        return { ...UNTOUCHED, id, version };
      // Where something is remembered, the version of the server tells what came meanwhile.
      const isUnknown = held === undefined && onConflict === 'refuse';
      if (isUnknown && parcel.isEarlierThan(resource)) return { kind: 'superseded' };
      const isElsewhere = held?.version !== undefined && version !== held.version;
      return isElsewhere ? conflict() : undefined;
    }
  }
}

const UNTOUCHED = { kind: 'done', how: 'unchanged', proof: 'seen' } as const;
