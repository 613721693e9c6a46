import { parseJsonText } from '@santeparticipative/core';
import * as z from 'zod';

/** The address of a resource: its type and its id (FHIR R4, datatype `id`). */
const Address = z.string().regex(/^[A-Z][A-Za-z]{0,63}\/[A-Za-z0-9.-]{1,64}$/);

/** What says which resources are gone (FHIR Bulk Data Access 2.0, `deleted`). */
const Deletions = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z.array(
    z.looseObject({ request: z.looseObject({ method: z.literal('DELETE'), url: Address }) }),
  ),
});

/** The addresses of the resources that a line says are gone; `undefined` when it does not say so as it must. */
export function deletedAddresses(line: string): readonly string[] | undefined {
  const json = parseJsonText(line);
  const bundle = Deletions.safeParse(json.ok ? json.value : undefined);
  return bundle.success ? bundle.data.entry.map(({ request }) => request.url) : undefined;
}

/** The line that says which resources are gone. */
export function deletionLine(addresses: readonly string[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'transaction',
    entry: addresses.map((url) => ({ request: { method: 'DELETE', url } })),
  });
}
