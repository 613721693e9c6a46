import Ajv from 'ajv/dist/2020.js';
import { keywords, publishedSchema } from './ajv-schema.mjs';

const ajv = new Ajv({ strictTypes: false, strictRequired: false, keywords });
const validate = ajv.compile(publishedSchema());

export const accepts = (value) => validate(value);
