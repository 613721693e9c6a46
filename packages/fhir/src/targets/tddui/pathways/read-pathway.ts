import type { Mapping } from '../../../context.js';
import { dayOf } from '../../../elements/day.js';
import { discriminated } from '../reading/discriminator.js';
import type { Draft } from '../reading/draft.js';
import { isObject, literalIn, objectsIn } from '../reading/json.js';

/** The Consents that a plan names as agreements: of the person, and of the structure. */
export interface NamedAccords {
  readonly person: string | undefined;
  readonly structure: string | undefined;
}

/** The agreements that a plan of the guide names. It may have several; the first of each kind is read. */
export function accordsOf(draft: Draft, { systems }: Mapping): NamedAccords {
  const named = objectsIn(draft.get('supportingInfo')).flatMap(({ item }) => {
    const literal = literalIn(item);
    return literal === undefined ? [] : [{ literal, code: discriminated(item, systems)?.code }];
  });
  const ofCode = (wanted: string): string | undefined =>
    named.find(({ code }) => code === wanted)?.literal;
  return { person: ofCode('accordUsager'), structure: ofCode('accordStructure') };
}

/** A "projet personnalisé", in days, with the structure that it is of where it names none. */
export function readProjet(draft: Draft, structure: string | undefined): void {
  const period = draft.get('period');
  if (isObject(period)) {
    draft.set('period', {
      ...period,
      ...('start' in period ? { start: dayOf(period['start']) } : {}),
      ...('end' in period ? { end: dayOf(period['end']) } : {}),
    });
  }
  setStructure(draft, 'author', structure);
}

/**
 * Says that a plan's links to the agreements that were read are held: which agreement each is, too. The person's comes
 * first, as our mappers write it.
 */
export function understandAccords(
  draft: Draft,
  isRead: (literal: string) => boolean,
  mapping: Mapping,
): void {
  const { structure } = accordsOf(draft, mapping);
  for (const { item, index } of objectsIn(Reflect.get(draft.found.resource, 'supportingInfo'))) {
    const literal = literalIn(item);
    const said = discriminated(item, mapping.systems)?.said;
    if (literal !== undefined && said !== undefined && isRead(literal)) {
      draft.understand('supportingInfo', index, 'reference');
      draft.understand('supportingInfo', index, ...said);
    }
  }
  const links = draft.get('supportingInfo');
  if (!Array.isArray(links)) return;
  const ofStructure = (link: unknown): boolean =>
    structure !== undefined && literalIn(link) === structure;
  draft.set('supportingInfo', [
    ...links.filter((link: unknown) => !ofStructure(link)),
    ...links.filter(ofStructure),
  ]);
}

/** Lets an element name a structure, unless it does already. */
export function setStructure(draft: Draft, element: string, structure: string | undefined): void {
  const given = draft.get(element);
  const named = isObject(given) && literalIn(given)?.startsWith('Organization/') === true;
  const logical = isObject(given) && isObject(given['identifier']);
  if (!named && !logical && structure !== undefined) draft.set(element, { reference: structure });
}
