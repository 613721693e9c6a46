import Ajv from 'ajv/dist/2020.js';
import { formats, keywords, schemaWithFormats } from './ajv-schema.mjs';

const ajv = new Ajv({ strictTypes: false, strictRequired: false, keywords, formats });
const validate = ajv.compile(schemaWithFormats());

export const accepts = (value) => validate(value);
