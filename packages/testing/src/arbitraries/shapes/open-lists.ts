import fc from 'fast-check';
import { type Shape, without } from './fields.js';

/** A record names as open lists only lists that it has. */
export const openLists: Shape = (drawn) =>
  fc
    .tuple(drawn, fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 3 }))
    .map(([fields, picks]) => {
      const { openLists: drawnLists, ...rest } = fields;
      const lists = Object.keys(rest).filter((name) => Array.isArray(rest[name]));
      if (drawnLists === undefined || lists.length === 0) return without(fields, 'openLists');
      return {
        ...fields,
        openLists: [...new Set(picks.map((pick) => lists[pick % lists.length]))],
      };
    });
