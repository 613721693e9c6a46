/**
 * What every record, field and value of the model is called and holds, in French and English, and from which
 * level on a structure fills it.
 *
 * @packageDocumentation
 */
export * from './description.js';
export { dictionary } from './dictionary.js';
export { type FieldShape, RecordShape } from './field-shape.js';
export { fieldsAtLevel, type Leaf, leavesOf } from './record-leaves.js';
export type { SchemaName } from './schema-name.js';
export { reference } from './values/reference.js';
