const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

/**
 * The addresses that HL7 and UCUM give to what they define: the same for everybody, so that no table replaces them.
 */
export const standardSystems = {
  actCode: `${TERMINOLOGY}/v3-ActCode`,
  consentScope: `${TERMINOLOGY}/consentscope`,
  dataAbsentReason: `${TERMINOLOGY}/data-absent-reason`,
  dataOperation: `${TERMINOLOGY}/v3-DataOperation`,
  goalAchievement: `${TERMINOLOGY}/goal-achievement`,
  identifierType: `${TERMINOLOGY}/v2-0203`,
  locationPhysicalType: `${TERMINOLOGY}/location-physical-type`,
  measureImprovement: `${TERMINOLOGY}/measure-improvement-notation`,
  measurePopulation: `${TERMINOLOGY}/measure-population`,
  measureScoring: `${TERMINOLOGY}/measure-scoring`,
  resourceTypes: 'http://hl7.org/fhir/resource-types',
  units: 'http://unitsofmeasure.org',
} as const;
