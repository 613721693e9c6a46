import { appointmentInvariants } from './appointments.js';
import { bundleInvariants } from './bundles.js';
import { capabilityInvariants } from './capabilities.js';
import { clinicalInvariants } from './clinical-statements.js';
import { consentInvariants } from './consents.js';
import { dataTypeInvariants } from './data-types.js';
import { documentInvariants } from './documents.js';
import { elementDefinitionInvariants } from './element-definitions.js';
import type { Invariant } from './invariant.js';
import { measureInvariants } from './measures.js';
import { narrativeInvariants } from './narrative.js';
import { nationalInvariants } from './national.js';
import { observationInvariants } from './observations.js';
import { ownInvariants } from './own.js';
import { peopleInvariants } from './people.js';
import { planInvariants } from './plans.js';
import { questionnaireInvariants } from './questionnaires.js';
import { specificationInvariants } from './specifications.js';
import { structureDefinitionInvariants } from './structure-definitions.js';
import { terminologyInvariants } from './terminologies.js';
import { testScriptInvariants } from './test-scripts.js';
import { timingInvariants } from './timings.js';

export type { Invariant, Surroundings } from './invariant.js';

let byKey: ReadonlyMap<string, Invariant> | undefined;

/** The invariant of a name; `undefined` when it is one of those that are not checked. */
export function invariantNamed(key: string): Invariant | undefined {
  byKey ??= new Map(
    [
      ...dataTypeInvariants,
      ...timingInvariants,
      ...elementDefinitionInvariants,
      ...structureDefinitionInvariants,
      ...peopleInvariants,
      ...planInvariants,
      ...appointmentInvariants,
      ...consentInvariants,
      ...observationInvariants,
      ...clinicalInvariants,
      ...documentInvariants,
      ...questionnaireInvariants,
      ...measureInvariants,
      ...terminologyInvariants,
      ...capabilityInvariants,
      ...specificationInvariants,
      ...bundleInvariants,
      ...narrativeInvariants,
      ...nationalInvariants,
      ...ownInvariants,
      ...testScriptInvariants,
    ].map((invariant) => [invariant.key, invariant]),
  );
  return byKey.get(key);
}
