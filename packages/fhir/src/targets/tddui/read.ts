import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../../context.js';
import type { FoundResource } from '../../reading/found-resource.js';
import { definitionUrl } from '../../systems.js';
import { readPersonAccord, readStructureAccord } from './pathways/read-consent.js';
import { readEvenement } from './pathways/read-contact.js';
import { readAttente, readObjectif } from './pathways/read-goal.js';
import { readBesoin } from './pathways/read-need.js';
import { accordsOf, readProjet, setStructure, understandAccords } from './pathways/read-pathway.js';
import { readTaskAction, readTaskBilan } from './pathways/read-task.js';
import { Draft } from './reading/draft.js';
import { isObject, literalIn } from './reading/json.js';
import { kindOf, type TdduiKind } from './reading/kinds.js';
import { isHeld, isStructuresHeld } from './reading/parts.js';
import { readRole } from './structures/read-professional.js';
import { nameRole, rolesOf } from './structures/roles-of-practitioners.js';
import { finessIn, managersOf, structuresByFiness } from './structures/structures-by-number.js';

interface Drafted {
  readonly kind: TdduiKind;
  readonly draft: Draft;
}

/**
 * Resources of TDDUI, of 2.4 or 2.2, with what the guide says in its own way moved to where our mappers read it. The
 * others stay as they are.
 *
 * A part of a plan that no record can hold, such as an expectation of which nobody knows whose it is, is left out of
 * its plan: the rest of the plan is read, and all of the part is listed as unmapped.
 */
export function readTddui(found: readonly FoundResource[], mapping: Mapping): FoundResource[] {
  const drafts = new Map<FoundResource, Drafted>();
  for (const one of found) {
    const kind = kindOf(one.given, mapping.systems);
    if (kind !== undefined) drafts.set(one, { kind, draft: new Draft(one) });
  }
  addAccords(drafts, found, mapping);
  if (drafts.size === 0) return [...found];
  const resources = found.map(({ resource }) => resource);
  readDrafts([...drafts.values()], resources, mapping);
  return found.map((one) => drafts.get(one)?.draft.done() ?? one);
}

/** Adds the Consents that plans name as agreements, for a Consent has no identifier that says what it is. */
function addAccords(
  drafts: Map<FoundResource, Drafted>,
  found: readonly FoundResource[],
  mapping: Mapping,
): void {
  const named = new Set(
    [...drafts.values()].flatMap(({ draft }) => {
      const { person, structure } = accordsOf(draft, mapping);
      return [person ?? [], structure ?? []].flat();
    }),
  );
  for (const one of found) {
    const { resourceType, id } = one.given;
    if (resourceType === 'Consent' && named.has(`Consent/${id ?? ''}`) && !drafts.has(one))
      drafts.set(one, { kind: 'accord', draft: new Draft(one) });
  }
}

/** The structure that a resource is of: by the number that its identifier starts with, else by its person's. */
function structureFinder(
  resources: readonly FhirResource[],
  mapping: Mapping,
): (draft: Draft) => string | undefined {
  const byFiness = structuresByFiness(resources, mapping);
  const managers = managersOf(resources);
  return (draft) => {
    const finess = finessIn(draft.found.given, mapping);
    return (
      (finess === undefined ? undefined : byFiness.get(finess)) ??
      managers.get(literalIn(draft.get('subject')) ?? '')
    );
  };
}

function readDrafts(
  drafts: readonly Drafted[],
  resources: readonly FhirResource[],
  mapping: Mapping,
): void {
  const structureOf = structureFinder(resources, mapping);
  const roles = rolesOf(resources);
  const accords = drafts
    .filter(({ kind }) => kind === 'projet')
    .map(({ draft }) => accordsOf(draft, mapping));
  const given = new Set(accords.flatMap(({ person }) => person ?? []));
  const ofStructures = new Set(accords.flatMap(({ structure }) => structure ?? []));
  for (const { kind, draft } of drafts) {
    switch (kind) {
      case 'projet':
        readProjet(draft, structureOf(draft));
        break;
      case 'attente':
        readAttente(draft, mapping);
        break;
      case 'objectif':
        readObjectif(draft, mapping);
        break;
      case 'besoin':
        readBesoin(draft, mapping);
        break;
      case 'action':
        readTaskAction(draft, mapping);
        nameRole(draft, 'owner', roles);
        break;
      case 'bilan':
        readTaskBilan(draft, mapping);
        break;
      case 'accord':
        if (given.has(draft.literal)) readPersonAccord(draft, mapping);
        else if (ofStructures.has(draft.literal)) {
          readStructureAccord(draft, mapping);
          nameRole(draft, 'performer', roles);
        }
        break;
      case 'evenement':
        readEvenement(draft, mapping);
        setStructure(draft, 'serviceProvider', structureOf(draft));
        break;
      case 'role':
        readRole(draft, mapping);
        break;
      default:
        break;
    }
  }
  leaveOut(drafts, { given, ofStructures }, mapping);
}

const PARTS: ReadonlySet<TdduiKind> = new Set([
  'attente',
  'objectif',
  'besoin',
  'action',
  'bilan',
  'moyen',
  'prestation',
]);

/** Takes the parts that no record can hold out of their plans, whichever side links them. */
function leaveOut(
  drafts: readonly Drafted[],
  {
    given,
    ofStructures,
  }: { readonly given: ReadonlySet<string>; readonly ofStructures: ReadonlySet<string> },
  mapping: Mapping,
): void {
  const isRead = ({ kind, draft }: Drafted): boolean => {
    if (kind !== 'accord') return !PARTS.has(kind) || isHeld(kind, draft.resource, mapping);
    return given.has(draft.literal)
      ? isHeld(kind, draft.resource, mapping)
      : ofStructures.has(draft.literal) && isStructuresHeld(draft.resource, mapping);
  };
  const lost = new Set(drafts.filter((one) => !isRead(one)).map(({ draft }) => draft.literal));
  const accords = new Set(
    drafts.filter(({ kind }) => kind === 'accord').map(({ draft }) => draft.literal),
  );
  for (const { kind, draft } of drafts) {
    if (kind === 'projet')
      understandAccords(draft, (at) => accords.has(at) && !lost.has(at), mapping);
  }
  if (lost.size === 0) return;
  const stays = (reference: unknown): boolean => !lost.has(literalIn(reference) ?? '');
  const planUrl = definitionUrl(mapping.systems, 'care-plan');
  for (const { draft } of drafts) {
    if (lost.has(draft.literal)) {
      draft.set('basedOn', undefined);
      draft.keep('extension', (item) => !isObject(item) || item['url'] !== planUrl);
    }
    for (const element of ['supportingInfo', 'goal', 'addresses']) draft.keep(element, stays);
    draft.keep('activity', (item) => !isObject(item) || stays(item['reference']));
    draft.keep('input', (item) => !isObject(item) || stays(item['valueReference']));
  }
}
