import type { Territory } from '@santeparticipative/core';
import type { RegionYear } from '../region-year.js';
import { recordedOn, reference } from '../values.js';
import type { StructureYear } from './structure-year.js';

const STRUCTURES_PER_COMMUNE = 4;

/** The only region of generated activity. It has no code: no real place is meant. */
export const fictitiousRegion = { type: 'territory', id: 'territory-region' } as const;

/** The territories around a structure. */
export interface Surroundings {
  readonly commune: { readonly type: 'territory'; readonly id: string };
  readonly quartier: { readonly type: 'territory'; readonly id: string };
  readonly qpv: { readonly type: 'territory'; readonly id: string };
  /** The name of the commune. */
  readonly city: string;
}

/** The commune, the quartier and the quartier prioritaire where a structure works. */
export function surroundings({ number }: StructureYear): Surroundings {
  const commune = Math.ceil(number / STRUCTURES_PER_COMMUNE);
  return {
    commune: reference('territory', 'commune', commune),
    quartier: reference('territory', 'quartier', number),
    qpv: reference('territory', 'qpv', number),
    city: `Commune fictive n° ${commune}`,
  };
}

/** The region's territory. */
export function regionTerritory({ first }: RegionYear): Territory {
  return { ...fictitiousRegion, meta: recordedOn(first), kind: 'region', name: 'Région fictive' };
}

/** The territories that come with a structure: its quartiers, and its commune when it is the first there. */
export function* territories(structure: StructureYear): Generator<Territory> {
  const { commune, quartier, qpv, city } = surroundings(structure);
  const meta = recordedOn(structure.first);
  if (structure.number % STRUCTURES_PER_COMMUNE === 1) {
    yield { ...commune, meta, kind: 'commune', name: city, partOf: fictitiousRegion };
  }
  const name = `fictif n° ${structure.number}`;
  yield { ...quartier, meta, kind: 'quartier', name: `Quartier ${name}`, partOf: commune };
  yield { ...qpv, meta, kind: 'qpv', name: `Quartier prioritaire ${name}`, partOf: commune };
}
