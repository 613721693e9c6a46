import type { Professional } from '@santeparticipative/core';
import { Random } from '../random.js';
import { type RegionOptions, type RegionYear, regionYear } from '../region-year.js';
import { reference } from '../values.js';

/** A structure in its year: what the generators of its records need to know of it. */
export interface StructureYear extends RegionYear {
  /** The place of the structure in its region, from 1. */
  readonly number: number;
  readonly structure: { readonly type: 'structure'; readonly id: string };
  /** How many accompaniments the structure has. */
  readonly pathways: number;
}

/** A structure and those who work in it. */
export interface StaffedStructureYear extends StructureYear {
  readonly professionals: readonly Professional[];
}

/** The random draws of one thing of a structure, such as `'person', 17`. */
export function randomOf(
  { options, number }: StructureYear,
  ...path: readonly (string | number)[]
): Random {
  return new Random(options.seed, options.year, number, ...path);
}

const DEFAULT_PATHWAYS = 60;

/**
 * How many accompaniments a structure has. Every fifth structure follows so few people that figures about it
 * must not be published.
 */
function pathwayCount({ seed, year, pathwaysPerStructure }: RegionOptions, number: number): number {
  const mean = pathwaysPerStructure ?? DEFAULT_PATHWAYS;
  const random = new Random(seed, year, number, 'pathways');
  const small = Math.min(random.int(4, 9), Math.round(mean));
  const ordinary = Math.round((mean * random.int(60, 140)) / 100);
  return number % 5 === 0 ? small : ordinary;
}

/** The structure of the given place in its region. It is the same whatever the size of the region. */
export function structureYear(options: RegionOptions, number: number): StructureYear {
  return {
    ...regionYear(options),
    number,
    structure: reference('structure', number),
    pathways: pathwayCount(options, number),
  };
}
