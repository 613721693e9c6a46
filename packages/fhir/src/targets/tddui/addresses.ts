import type { Coding } from 'fhir/r4.js';
import type { Systems } from '../../systems.js';

/** The profiles of TDDUI 2.4 that this package writes, by their ids. */
export type ProfileName =
  | 'tddui-organization'
  | 'tddui-practitioner'
  | 'tddui-practitioner-role'
  | 'tddui-patient'
  | 'tddui-careplan-projet-personnalise'
  | 'tddui-goal-attente'
  | 'tddui-goal-objectif'
  | 'tddui-service-request-besoin'
  | 'tddui-task-action'
  | 'tddui-task-bilan'
  | 'tddui-consent-accord'
  | 'tddui-encounter-evenement';

/** Canonical of a profile or an extension of the guide. */
export function tdduiDefinition({ guides }: Systems, name: string): string {
  return `${guides.tddui}/StructureDefinition/${name}`;
}

/** Address of a code system of the guide. */
export function tdduiCodeSystem({ guides }: Systems, name: string): string {
  return `${guides.tddui}/CodeSystem/${name}`;
}

/** Address of the extension that says which slice of its element a reference or a note is. */
export function discriminatorUrl(systems: Systems): string {
  return tdduiDefinition(systems, 'tddui-discriminator');
}

/** A code of the guide that says which slice of its element a reference or a note is. */
export function discriminatorCoding(systems: Systems, code: string): Coding {
  return { system: tdduiCodeSystem(systems, 'tddui-discriminator'), code };
}

/** Identifier system of what the guide has business identifiers for: `projetpersonnalise`, `objectif`... */
export function businessSystem({ identifiers }: Systems, name: string): string {
  return identifiers.tddui.replace('{name}', name);
}
