import type { Annotation, Extension } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import { discriminatorCoding, discriminatorUrl } from './addresses.js';

/** Says which slice of its element a reference or a note is. */
export function discriminator(code: string, { systems }: Mapping): Extension {
  return {
    url: discriminatorUrl(systems),
    valueCodeableConcept: { coding: [discriminatorCoding(systems, code)] },
  };
}

/** A note of the guide: what it is about is said by its discriminator. */
export function noteOf(code: string, text: string, mapping: Mapping): Annotation {
  return { extension: [discriminator(code, mapping)], text };
}
