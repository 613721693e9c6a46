import type { DefinitionFolders } from './definitions.js';
import type { Emitted, EmittedCase } from './emitted.js';
import { type Finding, isError, type Verdict } from './validator.js';

/** One thing that is wrong with what the mappers emit. */
export interface Fault {
  /** The type of record that it comes from. */
  readonly of: string;
  /** Where, without positions: one line tells all that are wrong in one way. */
  readonly place: string;
  readonly message: string;
  count: number;
}

/** A finding that only says that a definition is not at hand. */
const UNKNOWN = new Set([
  'Validation_VAL_Profile_Unknown',
  'Extension_EXT_Unknown_NotHere',
  'Extension_EXT_Unknown',
]);

/** Whether a finding says only that a definition of a guide that is not at hand was not found. */
function isOfAbsent(
  { messageId, message }: Finding,
  { absent }: Pick<DefinitionFolders, 'absent'>,
): boolean {
  return (
    UNKNOWN.has(messageId ?? '') && absent.some(({ canonical }) => message.includes(canonical))
  );
}

/** The resource of a Bundle that a location is in, by its type; the type of the resource itself when it stands alone. */
function placeOf({ location }: Finding, { resources }: EmittedCase): string {
  const inBundle = /^Bundle\.entry\[(\d+)\]\.resource(?:\.ofType\(\w+\))?/.exec(
    (location ?? '').replaceAll(/\/\*.*?\*\//g, ''),
  );
  const rest = (location ?? '').replaceAll(/\/\*.*?\*\//g, '');
  const place =
    inBundle === null
      ? rest
      : `${resources[Number(inBundle[1])]?.resourceType}${rest.slice(inBundle[0].length)}`;
  return place.replaceAll(/\[\d+\]/g, '');
}

/** What the validator said of what a target emits from one corpus. */
export class Tally {
  resources = 0;
  errors = 0;
  warnings = 0;
  /** What could not be judged, for want of definitions. */
  unjudged = 0;
  readonly faults = new Map<string, Fault>();

  constructor(readonly emitted: Emitted) {}

  add({ given, findings }: Verdict<EmittedCase>, definitions: DefinitionFolders): void {
    this.resources += given.resources.length;
    for (const finding of findings) {
      if (isOfAbsent(finding, definitions)) this.unjudged += 1;
      else if (isError(finding)) this.#addFault(finding, given);
      else if (finding.severity === 'warning') this.warnings += 1;
    }
  }

  #addFault(finding: Finding, given: EmittedCase): void {
    this.errors += 1;
    const { of } = given;
    const { message } = finding;
    const place = placeOf(finding, given);
    const key = [of, place, finding.messageId].join(' ');
    const known = this.faults.get(key);
    if (known !== undefined) known.count += 1;
    else this.faults.set(key, { of, place, message, count: 1 });
  }
}
