/**
 * The types of resource that carry the records of participative health and their parts: those that are pulled unless
 * others are named. What is referred to comes first.
 */
export const pulledTypes = [
  'Location',
  'Organization',
  'HealthcareService',
  'Practitioner',
  'PractitionerRole',
  'OrganizationAffiliation',
  'DocumentReference',
  'PlanDefinition',
  'Measure',
  'Patient',
  'Group',
  'Basic',
  'CareTeam',
  'CarePlan',
  'Goal',
  'ServiceRequest',
  'Task',
  'Consent',
  'QuestionnaireResponse',
  'Encounter',
  'Appointment',
  'MeasureReport',
  'Provenance',
] as const;
