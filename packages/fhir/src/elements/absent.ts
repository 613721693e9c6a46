import { type Missing, MissingReason } from '@santeparticipative/core';
import type { Element, Extension } from 'fhir/r4.js';

/** The standard extension that says why an element has no value. */
export const DATA_ABSENT_REASON = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

const CODE_BY_REASON: { readonly [reason in MissingReason]: string } = {
  unknown: 'unknown',
  'not-asked': 'not-asked',
  refused: 'asked-declined',
  'not-applicable': 'not-applicable',
};

/** The extension that says why a value is missing. */
export function absentExtension({ missing }: Missing): Extension {
  return { url: DATA_ABSENT_REASON, valueCode: CODE_BY_REASON[missing] };
}

/** An element without value that says why. */
export function absentElement(missing: Missing): Element {
  return { extension: [absentExtension(missing)] };
}

/** Why an element has no value, when it says so. */
export function readAbsent(element: Element | undefined): Missing | undefined {
  const code = element?.extension?.find(({ url }) => url === DATA_ABSENT_REASON)?.valueCode;
  const missing = MissingReason.options.find((reason) => CODE_BY_REASON[reason] === code);
  return missing === undefined ? undefined : { missing };
}
