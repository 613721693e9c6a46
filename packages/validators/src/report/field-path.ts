import { segmentsOf } from '@santeparticipative/core';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A name in a FHIRPath, between backticks when it is no plain identifier. */
function fhirPathName(name: string): string {
  return IDENTIFIER.test(name) ? name : `\`${name.replace(/[\\`]/g, '\\$&')}\``;
}

/** A type of record as FHIR writes types: `pathway-model` is `PathwayModel`. */
function typeName(type: string): string {
  return type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * A field of a record of the model as a simple FHIRPath: names, and places in lists, the first being 0.
 *
 * @example
 * fhirPathOf('pathway', '/goals/0/due'); // 'Pathway.goals[0].due'
 */
export function fhirPathOf(type: string, path: string): string {
  return segmentsOf(path).reduce(
    (written, segment) =>
      /^\d+$/.test(segment) ? `${written}[${segment}]` : `${written}.${fhirPathName(segment)}`,
    fhirPathName(typeName(type)),
  );
}
