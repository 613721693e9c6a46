import { type Change, type ChangeResult, type Found, knownVersion, untouched } from './change.js';
import { issueOf } from './issue.js';
import { type Looking, look } from './look.js';
import type { Parcel } from './parcel.js';
import type { SettledOptions } from './push-options.js';
import { type Comparison, isSameContent } from './same-content.js';

/** How what was written is read again. */
export interface ReadingBack extends Pick<SettledOptions, 'readBack' | 'onConflict'> {
  readonly looking: Looking;
  readonly comparison: Comparison;
}

type Done = Extract<ChangeResult, { kind: 'done' }>;

interface Doubtful {
  readonly parcel: Parcel;
  readonly change: Change;
  readonly result: Done;
}

/** Reads again what was written, and says of what is not there, or is another thing, that it is not. */
export async function readBack(parcels: readonly Parcel[], reading: ReadingBack): Promise<void> {
  const doubtful = parcels.flatMap((parcel) =>
    parcel.changes.flatMap((change): readonly Doubtful[] => {
      const { result } = change;
      if (result?.kind !== 'done' || result.proof === 'seen') return [];
      const mustBeRead = result.proof === 'none' || reading.readBack;
      return mustBeRead ? [{ parcel, change, result }] : [];
    }),
  );
  if (doubtful.length === 0) return;
  // What was found or made by its identifier is looked for by it again: another may have come meanwhile.
  const asked = doubtful.map(({ change, result }) =>
    change.content !== undefined && result.proof === 'none' ? untouched(change) : change,
  );
  const found = await look(asked, reading.looking);
  const late = doubtful.filter(
    ({ change, result }, index) =>
      change.content !== undefined && result.id !== undefined && found[index]?.kind === 'absent',
  );
  // Some servers take a while until a search finds what an address already gives.
  const byId =
    late.length === 0
      ? []
      : await look(
          late.map(({ change }) => change),
          reading.looking,
        );
  for (const [index, one] of doubtful.entries()) {
    const seen = byId[late.indexOf(one)] ?? found[index];
    if (seen !== undefined) one.change.result = proven(one, seen, reading);
  }
}

function proven(
  { change, parcel, result }: Doubtful,
  seen: Found,
  { comparison, onConflict }: ReadingBack,
): ChangeResult {
  const { content } = change;
  const { record } = parcel;
  const notStored = [issueOf('fhir-server.not-stored', record)];
  switch (seen.kind) {
    case 'unknown':
      return seen;
    case 'several':
      return { kind: 'refused', issues: [issueOf('fhir-server.duplicated', record)] };
    case 'absent':
      return content === undefined
        ? { ...result, proof: 'seen' }
        : { kind: 'again', issues: notStored };
    case 'found': {
      const { id, version } = seen;
      if (content === undefined) return { kind: 'again', issues: notStored };
      if (isSameContent(content.resource, seen.resource, comparison)) {
        return { ...result, id, version, proof: 'seen' };
      }
      if (version !== undefined && version === knownVersion(change)) {
        return { kind: 'again', issues: notStored };
      }
      const isLater =
        result.version !== undefined && version !== undefined && result.version !== version;
      if (!isLater) return { kind: 'refused', issues: notStored, stored: { id, version } };
      const issues = [issueOf('fhir-server.changed-there', record)];
      return { kind: onConflict === 'refuse' ? 'refused' : 'again', issues };
    }
  }
}
