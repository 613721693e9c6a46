import validate from '../../dist/ajv-standalone.cjs';

export const accepts = (value) => validate(value);
