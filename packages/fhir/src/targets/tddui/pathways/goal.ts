import { displayOf, expectationOrigins } from '@santeparticipative/core';
import type { Goal } from 'fhir/r4.js';
import { addressesOf } from '../../../elements/addresses.js';
import { readFields } from '../../../elements/extension.js';
import { expressedBy } from '../../../pathways/goal.js';
import { tdduiDefinition } from '../addresses.js';
import { businessIdentifier } from '../business-identifier.js';
import { noteOf } from '../discriminator.js';
import { identifiedBy, inProfile } from '../profiled.js';
import type { TdduiPlan } from './plan.js';

/** A Goal that names its plan as the guide has it, beside our way, with the guide's identifier. */
function ofPlan(goal: Goal, kind: 'attente' | 'objectif', plan: TdduiPlan): Goal {
  const { mapping, reference, owner } = plan;
  const identifier = businessIdentifier(kind, owner, goal.id ?? '', mapping);
  const identified = identifiedBy(goal, identifier, mapping);
  return {
    ...identified,
    extension: [
      ...(identified.extension ?? []),
      {
        url: tdduiDefinition(mapping.systems, 'tddui-careplan-reference'),
        valueReference: reference,
      },
    ],
  };
}

/** The Goal of an "objectif": its title is a note, and says the same as its description. */
export function writeObjectif(goal: Goal, plan: TdduiPlan): Goal {
  const { mapping } = plan;
  return inProfile(
    {
      ...ofPlan(goal, 'objectif', plan),
      note: [noteOf('titreObjectif', goal.description.text ?? '', mapping)],
    },
    'tddui-goal-objectif',
    mapping,
  );
}

/** The Goal of an "attente": who expresses it is a note, which the guide wants even where nobody knows. */
export function writeAttente(goal: Goal, plan: TdduiPlan): Goal {
  const { mapping } = plan;
  const { origin } = readFields(
    goal.extension,
    expressedBy,
    mapping,
    addressesOf('expectation', mapping),
  );
  const words =
    typeof origin === 'string' ? displayOf(expectationOrigins, origin, 'fr') : undefined;
  return inProfile(
    {
      ...ofPlan(goal, 'attente', plan),
      note: [noteOf('origineAttente', words ?? 'Non précisée', mapping)],
    },
    'tddui-goal-attente',
    mapping,
  );
}
