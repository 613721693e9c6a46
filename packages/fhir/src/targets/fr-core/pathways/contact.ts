import type { Encounter } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { standardSystems } from '../../../standard-systems.js';
import { typed } from '../internal-identifier.js';
import { inProfile } from '../profiled.js';

/** HL7's type of identifier for a visit. */
const VISIT = { system: standardSystems.identifierType, code: 'VN' };

/** The Encounter of a contact: the guide wants its identifiers typed. */
export function writeEncounter(encounter: Encounter, mapping: Mapping): Encounter {
  return inProfile(
    { ...encounter, identifier: typed(encounter.identifier, VISIT) },
    'fr-core-encounter',
    mapping,
  );
}
