import { type Structure, siteKinds } from '@santeparticipative/core';
import type { Location } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readAddress, writeAddress } from '../elements/address.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, readFields, writeFields } from '../elements/extension.js';
import { localOf, partsOf } from '../elements/part.js';
import { reference, writeReference } from '../elements/reference.js';

type Site = NonNullable<Structure['sites']>[number];

export const extensions: FieldCodecs<Pick<Site, 'territory'>> = { territory: reference };

/** A site of a structure is a Location that the structure manages. */
export function writeSite(structure: Structure, site: Site, mapping: Mapping): Location {
  return compact({
    resourceType: 'Location' as const,
    ...partsOf(structure, 'sites', mapping).elements(site.id),
    extension: writeFields(site, extensions, mapping, addressesOf('site', mapping)),
    mode: 'instance' as const,
    type: [writeCode(siteKinds, site.kind, mapping)],
    name: site.name,
    address: site.address === undefined ? undefined : writeAddress(site.address, mapping),
    managingOrganization: writeReference(structure, mapping),
  });
}

/** The site that a Location holds. */
export function readSite(location: Location, mapping: Mapping): unknown {
  return compact({
    id: localOf(location, 'sites', mapping),
    ...readFields(location.extension, extensions, mapping, addressesOf('site', mapping)),
    kind: readCode(siteKinds, location.type, mapping),
    name: location.name,
    address: readAddress(location.address, mapping),
  });
}
