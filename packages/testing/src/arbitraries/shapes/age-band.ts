import { ascending, type Shape } from './fields.js';

/** The ages go upwards. */
export const ageBand: Shape = (drawn) => drawn.map((fields) => ascending(fields, 'from', 'to'));
