import type { Fields, Shape } from './fields.js';

function referenceIn(fields: Fields, name: string): Fields {
  const reference = fields[name];
  return typeof reference === 'object' && reference !== null ? { ...reference } : {};
}

/** Two different records of the same type are merged. */
export const merge: Shape = (drawn) =>
  drawn.map((fields) => {
    const kept = referenceIn(fields, 'kept');
    const merged = referenceIn(fields, 'merged');
    const id = merged['id'] !== kept['id'] ? merged['id'] : kept['id'] === 'a' ? 'b' : 'a';
    return { ...fields, merged: { type: kept['type'], id } };
  });
