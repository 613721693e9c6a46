import type { Mapping } from '../context.js';
import { definitionUrl } from '../systems.js';

/** The addresses of the extensions that hold the fields of a part of a record, from the fields' names. */
export const addressesOf =
  (part: string, { systems }: Mapping) =>
  (field: string): string =>
    definitionUrl(systems, `${part}.${field}`);
