import type { Format } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalText } from '../canonical-text.js';
import { resourceFormat } from '../formats.js';
import { withoutServerMeta } from './server-meta.js';

/** Resources as a server is sent them: two that differ in what servers give alone are the same. */
export const storedFormat: Format<FhirResource> = {
  ...resourceFormat,
  write: (resource) => canonicalText(withoutServerMeta(resource)),
};
