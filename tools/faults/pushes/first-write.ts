import type { Fault, FaultScript } from '../../fhir-server/index.js';

/** A script by chance, whose first write meets a fault whatever chance says: a run in which nothing happens proves nothing. */
export function fromTheFirstWrite(script: FaultScript, fault: Fault): FaultScript {
  let wasWritten = false;
  return (request) => {
    const met = script(request);
    if (wasWritten || !isWrite(request.method, request.body)) return met;
    wasWritten = true;
    return met ?? fault;
  };
}

/** True for what changes something: a Bundle that only reads is a POST too. */
function isWrite(method: string, body: unknown): boolean {
  if (method === 'GET') return false;
  const { resourceType, entry } = Object(body);
  if (resourceType !== 'Bundle' || !Array.isArray(entry)) return true;
  return entry.some((one: unknown) => Object(Object(one).request).method !== 'GET');
}
