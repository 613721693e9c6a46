import type { FhirResource } from 'fhir/r4.js';
import type { Systems } from '../../../systems.js';
import { businessSystem } from '../addresses.js';
import { isObject, objectsIn, textIn } from './json.js';

/**
 * What a resource of the guide is, in any of its versions: by its profile, else by the system of its business
 * identifier.
 */
export type TdduiKind =
  | 'projet'
  | 'attente'
  | 'objectif'
  | 'besoin'
  | 'action'
  | 'bilan'
  | 'moyen'
  | 'prestation'
  | 'accord'
  | 'evenement'
  | 'role';

const BY_PROFILE: { readonly [profile: string]: TdduiKind } = {
  'tddui-careplan-projet-personnalise': 'projet',
  'tddui-careplan-projet-perso': 'projet',
  'tddui-goal-attente': 'attente',
  'tddui-goal-objectif': 'objectif',
  'tddui-service-request-besoin': 'besoin',
  'tddui-task-action': 'action',
  'tddui-task-bilan': 'bilan',
  'tddui-task-moyen-ressource': 'moyen',
  'tddui-task-prestation': 'prestation',
  'tddui-consent-accord': 'accord',
  'tddui-encounter-evenement': 'evenement',
  'tddui-practitioner-role': 'role',
};

const BY_IDENTIFIER: { readonly [name: string]: TdduiKind } = {
  projetpersonnalise: 'projet',
  attente: 'attente',
  objectif: 'objectif',
  besoin: 'besoin',
  action: 'action',
  bilan: 'bilan',
  moyenressource: 'moyen',
  prestation: 'prestation',
  evenement: 'evenement',
};

/** The types of resource that the kinds are: one of another type only pretends. */
const TYPE_OF: { readonly [kind in TdduiKind]: FhirResource['resourceType'] } = {
  projet: 'CarePlan',
  attente: 'Goal',
  objectif: 'Goal',
  besoin: 'ServiceRequest',
  action: 'Task',
  bilan: 'Task',
  moyen: 'Task',
  prestation: 'Task',
  accord: 'Consent',
  evenement: 'Encounter',
  role: 'PractitionerRole',
};

function withoutProtocol(address: string): string {
  return address.replace(/^https?:/, '');
}

/** True for an address of the guide: of one of its definitions, or of one of its code systems. */
export function isOfGuide(address: unknown, { guides }: Systems): address is string {
  return (
    typeof address === 'string' &&
    withoutProtocol(address).startsWith(`${withoutProtocol(guides.tddui)}/`)
  );
}

/** The id of a definition or a code system of the guide, from its address. */
export function idInGuide(address: unknown, systems: Systems): string | undefined {
  return isOfGuide(address, systems) ? address.split('|')[0]?.split('/').at(-1) : undefined;
}

function kindByProfile(resource: FhirResource, systems: Systems): TdduiKind | undefined {
  const meta: unknown = resource.meta;
  const profiles: unknown = isObject(meta) ? meta['profile'] : undefined;
  if (!Array.isArray(profiles)) return undefined;
  const ids = profiles.flatMap((profile: unknown) => idInGuide(profile, systems) ?? []);
  return ids.flatMap((id) => (Object.hasOwn(BY_PROFILE, id) ? BY_PROFILE[id] : undefined) ?? [])[0];
}

function kindByIdentifier(resource: FhirResource, systems: Systems): TdduiKind | undefined {
  const identifiers = objectsIn(Reflect.get(resource, 'identifier'));
  return Object.entries(BY_IDENTIFIER).find(([name]) =>
    identifiers.some(({ item }) => textIn(item, 'system') === businessSystem(systems, name)),
  )?.[1];
}

/** What a resource is in the guide, if it is something there. */
export function kindOf(resource: FhirResource, systems: Systems): TdduiKind | undefined {
  const kind = kindByProfile(resource, systems) ?? kindByIdentifier(resource, systems);
  return kind !== undefined && TYPE_OF[kind] === resource.resourceType ? kind : undefined;
}
