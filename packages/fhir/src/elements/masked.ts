import type { Element } from 'fhir/r4.js';
import { DATA_ABSENT_REASON } from './absent.js';

/** An element whose value exists and is hidden, to protect a small group. */
export const masked: Element = {
  extension: [{ url: DATA_ABSENT_REASON, valueCode: 'masked' }],
};

/** True when an element says that its value is hidden. */
export function isMasked(element: Element | undefined): boolean {
  return (
    element?.extension?.some(
      ({ url, valueCode }) => url === DATA_ABSENT_REASON && valueCode === 'masked',
    ) === true
  );
}
