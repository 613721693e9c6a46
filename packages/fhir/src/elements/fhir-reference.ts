import type { Reference } from 'fhir/r4.js';
import { type ExtensionCodec, single } from './extension.js';

/** A reference of FHIR as it stands, for parts of a record that have a resource of their own. */
export const fhirReference: ExtensionCodec<Reference> = single(
  (value: Reference) => ({ valueReference: value }),
  ({ valueReference }) => valueReference,
);
