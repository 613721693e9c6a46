import type { Structure } from '@santeparticipative/core';

/** By what two records of one structure are told, from the surest: a number of a site, or its name where it is. */
export const likenessesOfStructures = [
  'finessEt',
  'siret',
  'rna',
  'nameInTerritory',
  'nameInCommune',
] as const;
/** By what two records of one structure are told. */
export type LikenessOfStructures = (typeof likenessesOfStructures)[number];

/** A text without case, accents, spaces and punctuation: the many ways to write one name give one. */
function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function nameKey({ name, kind }: Structure, place: string | undefined): string | undefined {
  const bareName = bare(name);
  if (place === undefined || bareName === '') return undefined;
  return JSON.stringify([bareName, kind, place]);
}

/**
 * What two records of one structure have in common; `undefined` when this one has nothing of the kind. Where the
 * code of the commune is known, the name of the city is not looked at: several communes are called Saint-Denis.
 */
export function structureKey(
  structure: Structure,
  likeness: LikenessOfStructures,
): string | undefined {
  const { identifiers, territory, address } = structure;
  switch (likeness) {
    case 'nameInTerritory':
      return nameKey(structure, territory?.id);
    case 'nameInCommune':
      return nameKey(structure, address?.commune ?? (address?.city && bare(address.city)));
    default:
      return identifiers?.[likeness];
  }
}
