import Ajv from 'ajv/dist/2020.js';
import * as z from 'zod';
import * as schemas from './zod-resources.mjs';

const { patient, organization, goal, carePlan, measureReport } = schemas;
const ajv = new Ajv({ strict: false });
// A validator a type: a union would have ajv try all of its branches.
const validators = new Map(
  Object.entries({
    Patient: patient,
    Organization: organization,
    Goal: goal,
    CarePlan: carePlan,
    MeasureReport: measureReport,
  }).map(([type, schema]) => [type, ajv.compile(z.toJSONSchema(schema))]),
);

export const accepts = (resource) => validators.get(resource.resourceType)?.(resource) ?? false;
