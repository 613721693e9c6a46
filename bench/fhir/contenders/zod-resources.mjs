/* The five resources as someone would write them by hand in zod: strict, with the codes of the elements that they use. */
import * as z from 'zod';

const text = z.string().min(1);
const code = z.string().regex(/^[^\s]+(\s[^\s]+)*$/);
const uri = z.string().regex(/^\S+$/);
const id = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/);
const date = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const ZONE = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))';
const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const instant = z.string().regex(new RegExp(`^${DAY}T${TIME}${ZONE}$`));
const dateTime = z
  .string()
  .regex(new RegExp(`^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T${TIME}${ZONE})?)?)?$`));
const time = z.string().regex(new RegExp(`^${TIME}$`));
const positiveInt = z.int().min(1).max(2_147_483_647);
const unsignedInt = z.int().min(0).max(2_147_483_647);
const integer = z.int().min(-2_147_483_648).max(2_147_483_647);

/** An object that is strict and whose elements may all be absent but those that are required. */
const object = (required, optional) =>
  z.strictObject({
    id: text.optional(),
    ...required,
    ...Object.fromEntries(
      Object.entries(optional).map(([name, schema]) => [name, schema.optional()]),
    ),
  });
const list = (schema) => z.array(schema).min(1);

const coding = object(
  {},
  { system: uri, version: text, code, display: text, userSelected: z.boolean() },
);
const concept = object({}, { coding: list(coding), text });
const period = object({}, { start: dateTime, end: dateTime });
const reference = z.lazy(() =>
  object({}, { reference: text, type: uri, identifier, display: text }),
);
const identifier = object(
  {},
  {
    use: z.enum(['usual', 'official', 'temp', 'secondary', 'old']),
    type: concept,
    system: uri,
    value: text,
    period,
    assigner: reference,
  },
);
const contactPoint = object(
  {},
  {
    system: z.enum(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other']),
    value: text,
    use: z.enum(['home', 'work', 'temp', 'old', 'mobile']),
    rank: positiveInt,
    period,
  },
);
const address = object(
  {},
  {
    use: z.enum(['home', 'work', 'temp', 'old', 'billing']),
    type: z.enum(['postal', 'physical', 'both']),
    text,
    line: list(text),
    city: text,
    district: text,
    state: text,
    postalCode: text,
    country: text,
    period,
  },
);
const humanName = object(
  {},
  {
    use: z.enum(['usual', 'official', 'temp', 'nickname', 'anonymous', 'old', 'maiden']),
    text,
    family: text,
    given: list(text),
    prefix: list(text),
    suffix: list(text),
    period,
  },
);
const quantity = object(
  {},
  {
    value: z.number(),
    comparator: z.enum(['<', '<=', '>=', '>']),
    unit: text,
    system: uri,
    code,
  },
);
const extension = object(
  { url: uri },
  { valueAddress: address, valueString: text, valueCode: code },
);
const annotation = object(
  { text },
  { authorReference: reference, authorString: text, time: dateTime },
);
const narrative = object(
  { status: z.enum(['generated', 'extensions', 'additional', 'empty']), div: text },
  {},
);
const meta = object(
  {},
  {
    versionId: id,
    lastUpdated: instant,
    source: uri,
    profile: list(uri),
    security: list(coding),
    tag: list(coding),
  },
);

const resource = (type, required, optional) =>
  object(
    { resourceType: z.literal(type), ...required },
    {
      meta,
      implicitRules: uri,
      language: code,
      text: narrative,
      extension: list(extension),
      identifier: list(identifier),
      ...optional,
    },
  );

const gender = z.enum(['male', 'female', 'other', 'unknown']);

export const patient = resource(
  'Patient',
  {},
  {
    active: z.boolean(),
    name: list(humanName),
    telecom: list(contactPoint),
    gender,
    birthDate: date,
    deceasedBoolean: z.boolean(),
    deceasedDateTime: dateTime,
    address: list(address),
    maritalStatus: concept,
    multipleBirthBoolean: z.boolean(),
    multipleBirthInteger: integer,
    contact: list(
      object(
        {},
        {
          relationship: list(concept),
          name: humanName,
          telecom: list(contactPoint),
          address,
          gender,
          organization: reference,
          period,
        },
      ),
    ),
    communication: list(object({ language: concept }, { preferred: z.boolean() })),
    generalPractitioner: list(reference),
    managingOrganization: reference,
  },
);

export const organization = resource(
  'Organization',
  {},
  {
    active: z.boolean(),
    type: list(concept),
    name: text,
    alias: list(text),
    telecom: list(contactPoint),
    address: list(address),
    partOf: reference,
    contact: list(
      object({}, { purpose: concept, name: humanName, telecom: list(contactPoint), address }),
    ),
    endpoint: list(reference),
  },
);

const observation = object(
  {
    resourceType: z.literal('Observation'),
    status: z.enum([
      'registered',
      'preliminary',
      'final',
      'amended',
      'corrected',
      'cancelled',
      'entered-in-error',
      'unknown',
    ]),
    code: concept,
  },
  { effectiveDateTime: dateTime, valueQuantity: quantity },
);

export const goal = resource(
  'Goal',
  {
    lifecycleStatus: z.enum([
      'proposed',
      'planned',
      'accepted',
      'active',
      'on-hold',
      'completed',
      'cancelled',
      'entered-in-error',
      'rejected',
    ]),
    description: concept,
    subject: reference,
  },
  {
    contained: list(observation),
    achievementStatus: concept,
    category: list(concept),
    priority: concept,
    startDate: date,
    target: list(
      object(
        {},
        {
          measure: concept,
          detailQuantity: quantity,
          detailString: text,
          detailBoolean: z.boolean(),
          detailInteger: integer,
          dueDate: date,
        },
      ),
    ),
    statusDate: date,
    statusReason: text,
    expressedBy: reference,
    addresses: list(reference),
    note: list(annotation),
    outcomeCode: list(concept),
    outcomeReference: list(reference),
  },
);

const unitOfTime = z.enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a']);
const timing = object(
  {},
  {
    event: list(dateTime),
    repeat: object(
      {},
      {
        boundsPeriod: period,
        count: positiveInt,
        duration: z.number(),
        durationUnit: unitOfTime,
        frequency: positiveInt,
        period: z.number(),
        periodUnit: unitOfTime,
        dayOfWeek: list(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
        timeOfDay: list(time),
      },
    ),
    code: concept,
  },
);

const careTeam = object(
  { resourceType: z.literal('CareTeam') },
  {
    status: z.enum(['proposed', 'active', 'suspended', 'inactive', 'entered-in-error']),
    participant: list(object({}, { role: list(concept), member: reference, period })),
  },
);

export const carePlan = resource(
  'CarePlan',
  {
    status: z.enum([
      'draft',
      'active',
      'on-hold',
      'revoked',
      'completed',
      'entered-in-error',
      'unknown',
    ]),
    intent: z.enum(['proposal', 'plan', 'order', 'option']),
    subject: reference,
  },
  {
    contained: list(careTeam),
    instantiatesCanonical: list(uri),
    basedOn: list(reference),
    category: list(concept),
    title: text,
    description: text,
    encounter: reference,
    period,
    created: dateTime,
    author: reference,
    contributor: list(reference),
    careTeam: list(reference),
    addresses: list(reference),
    supportingInfo: list(reference),
    goal: list(reference),
    activity: list(
      object(
        {},
        {
          outcomeReference: list(reference),
          progress: list(annotation),
          reference,
          detail: object(
            {
              status: z.enum([
                'not-started',
                'scheduled',
                'in-progress',
                'on-hold',
                'completed',
                'cancelled',
                'stopped',
                'unknown',
                'entered-in-error',
              ]),
            },
            {
              kind: z.enum([
                'Appointment',
                'CommunicationRequest',
                'DeviceRequest',
                'MedicationRequest',
                'NutritionOrder',
                'Task',
                'ServiceRequest',
                'VisionPrescription',
              ]),
              code: concept,
              statusReason: concept,
              doNotPerform: z.boolean(),
              goal: list(reference),
              scheduledTiming: timing,
              scheduledPeriod: period,
              scheduledString: text,
              location: reference,
              performer: list(reference),
              description: text,
            },
          ),
        },
      ),
    ),
    note: list(annotation),
  },
);

const population = object({}, { code: concept, count: unsignedInt, subjectResults: reference });

export const measureReport = resource(
  'MeasureReport',
  {
    status: z.enum(['complete', 'pending', 'error']),
    type: z.enum(['individual', 'subject-list', 'summary', 'data-collection']),
    measure: uri,
    period,
  },
  {
    subject: reference,
    date: dateTime,
    reporter: reference,
    improvementNotation: concept,
    group: list(
      object(
        {},
        {
          code: concept,
          population: list(population),
          measureScore: quantity,
          stratifier: list(
            object(
              {},
              {
                code: list(concept),
                stratum: list(
                  object(
                    {},
                    { value: concept, population: list(population), measureScore: quantity },
                  ),
                ),
              },
            ),
          ),
        },
      ),
    ),
    evaluatedResource: list(reference),
  },
);

export const anyResource = z.discriminatedUnion('resourceType', [
  patient,
  organization,
  goal,
  carePlan,
  measureReport,
]);
