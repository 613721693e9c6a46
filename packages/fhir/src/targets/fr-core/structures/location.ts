import type { Location } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { withCommune } from '../address.js';
import { internalPlace, typed } from '../internal-identifier.js';
import { inProfile } from '../profiled.js';

/** The Location of a site or of a territory: the guide wants its identifiers typed. */
export function writeLocation(location: Location, mapping: Mapping): Location {
  const { address } = location;
  return inProfile(
    {
      ...location,
      identifier: typed(location.identifier, internalPlace(mapping.systems)),
      ...(address === undefined ? {} : { address: withCommune(address, mapping) }),
    },
    'fr-core-location',
    mapping,
  );
}
