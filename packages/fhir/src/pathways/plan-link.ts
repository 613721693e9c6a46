import type { Extension, Reference as FhirReference } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import type { Links } from '../reading/resource-set.js';
import { definitionUrl } from '../systems.js';

/** The address of the extension by which a Goal, a Consent or a CareTeam, which R4 gives no element for it, names its plan. */
const linkUrl = ({ systems }: Mapping): string => definitionUrl(systems, 'care-plan');

/** The plan that a Goal, a Consent or a CareTeam belongs to, for readers that go from the part to the whole. */
export function writePlanLink(plan: FhirReference, mapping: Mapping): Extension {
  return { url: linkUrl(mapping), valueReference: plan };
}

/**
 * The plans that a resource says it is part of: what it is based on, or our extension. National guides link parts to
 * the plan alone; others link the plan to its parts: both are read.
 */
export const plansOf: Links = (resource, mapping) => {
  const basedOn = 'basedOn' in resource ? resource.basedOn : undefined;
  const extensions = 'extension' in resource ? resource.extension : undefined;
  const url = linkUrl(mapping);
  return [
    ...[basedOn ?? []].flat(),
    ...(extensions ?? []).flatMap((extension) =>
      extension.url === url ? (extension.valueReference ?? []) : [],
    ),
  ];
};
