import {
  type Contact,
  contactModes,
  displayOf,
  type Issue,
  type Result,
} from '@santeparticipative/core';
import type { Encounter } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { resourceId } from '../../../identity.js';
import { standardSystems } from '../../../standard-systems.js';
import type { RecordResources } from '../../guide.js';
import { missingNeed } from '../../needs.js';
import { type BusinessOwner, businessIdentifier } from '../business-identifier.js';
import { finessOf } from '../finess.js';
import { identifiedBy, inProfile, recordCodeUrl } from '../profiled.js';

/** A date known to the day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The Encounter of an "événement". Its end is the day on which it took place, as its start: how long it lasted is its
 * length. The guide's types are those of SSIAD and of SERAFIN-PH, or a text, which says how the contact took place.
 */
export function writeContact(
  contact: Contact,
  [carrier, ...others]: RecordResources,
  mapping: Mapping,
): Result<RecordResources> {
  const { person, date, structure, mode } = contact;
  const finess = finessOf(structure, mapping);
  const isDay = DAY.test(date);
  const issues: Issue[] = [
    ...(person === undefined ? [missingNeed(contact, 'contact-person', '/person')] : []),
    ...(isDay ? [] : [missingNeed(contact, 'contact-day', '/date')]),
    ...(finess === undefined ? [missingNeed(contact, 'finess', '/structure')] : []),
  ];
  if (issues.length > 0 || person === undefined || finess === undefined)
    return { ok: false, issues };
  const owner = { finess, person: resourceId(person, mapping) };
  const written =
    carrier.resourceType === 'Encounter' ? writeEvenement(carrier, mode, owner, mapping) : carrier;
  return { ok: true, value: [written, ...others], issues: [] };
}

function writeEvenement(
  encounter: Encounter,
  mode: Contact['mode'],
  owner: BusinessOwner,
  mapping: Mapping,
): Encounter {
  const url = recordCodeUrl(mapping);
  const identified = identifiedBy(
    encounter,
    businessIdentifier('evenement', owner, encounter.id ?? '', mapping),
    mapping,
  );
  const text = displayOf(contactModes, mode, 'fr') ?? mode;
  const start = encounter.period?.start;
  return inProfile(
    {
      ...identified,
      extension: [
        ...(identified.extension ?? []),
        ...(encounter.type ?? []).map((valueCodeableConcept) => ({ url, valueCodeableConcept })),
      ],
      type: [
        {
          coding: [
            {
              system: standardSystems.dataAbsentReason,
              code: 'not-permitted',
              display: 'Not Permitted',
            },
          ],
          text,
        },
      ],
      period: start === undefined ? {} : { start, end: start },
    },
    'tddui-encounter-evenement',
    mapping,
  );
}
