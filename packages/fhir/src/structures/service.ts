import type { Structure } from '@santeparticipative/core';
import type { HealthcareService } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCoded, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { localIn, localOf, partsOf } from '../elements/part.js';
import { writeReference } from '../elements/reference.js';

type Service = NonNullable<Structure['services']>[number];

/** A service of a structure is a HealthcareService that the structure provides, at one of its sites. */
export function writeService(
  structure: Structure,
  service: Service,
  mapping: Mapping,
): HealthcareService {
  const { id, name, kind, description, site } = service;
  return compact({
    resourceType: 'HealthcareService' as const,
    ...partsOf(structure, 'services', mapping).elements(id),
    providedBy: writeReference(structure, mapping),
    type: kind === undefined ? undefined : [writeCoded(kind, mapping)],
    location:
      site === undefined
        ? undefined
        : [partsOf(structure, 'sites', mapping).reference('Location', site)],
    name,
    extraDetails: description,
  });
}

/** The service that a HealthcareService holds. */
export function readService(service: HealthcareService, mapping: Mapping): unknown {
  const [location] = service.location ?? [];
  return compact({
    id: localOf(service, 'services', mapping),
    name: service.name,
    kind: readCoded(service.type?.[0], mapping),
    description: service.extraDetails,
    site: location === undefined ? undefined : localIn(location, 'sites', mapping),
  });
}
