/// <reference path="./decoupage-administratif.d.ts" />
import type communes from '@etalab/decoupage-administratif/data/communes.json';
import { type ReferenceEntry, type ReferenceList, referenceList } from './reference-list.js';

/**
 * What a code of the code officiel géographique stands for: a commune of the day, an arrondissement of Paris,
 * Lyon or Marseille, a part of a commune that was one itself (`commune-deleguee`, `commune-associee`), or
 * nothing any more (`ancien-code`): the commune is gone, or its code changed, as all did in Corsica in 1976.
 */
export type CommuneKind =
  | 'commune'
  | 'arrondissement-municipal'
  | 'commune-deleguee'
  | 'commune-associee'
  | 'ancien-code';

/**
 * What the list says of a code. `communes` holds the commune of the day that it is or belongs to. What an
 * `ancien-code` was called is not known: `name` is that of the commune of the day.
 */
export interface CommuneEntry extends ReferenceEntry {
  readonly kind: CommuneKind;
}

/** The communes of a year. */
export type CommuneList = ReferenceList<CommuneEntry>;

function former({ code, nom, anciensCodes = [] }: (typeof communes)[number]): CommuneEntry[] {
  return anciensCodes.map((old) => ({
    code: old,
    name: nom,
    communes: [code],
    kind: 'ancien-code',
  }));
}

function entry(row: (typeof communes)[number]): CommuneEntry {
  const { code, nom: name } = row;
  switch (row.type) {
    case 'commune-actuelle':
      return { code, name, communes: [code], kind: 'commune' };
    case 'arrondissement-municipal':
      return { code, name, communes: [row.commune], kind: row.type };
    default:
      return { code, name, communes: [row.chefLieu], kind: row.type };
  }
}

/**
 * Loads the communes of 2026, with the arrondissements of Paris, Lyon and Marseille and the codes that are
 * no longer those of a commune. They take 9 MB of JSON, which stays in memory once loaded.
 *
 * @example
 * const communes = await loadCommunes();
 * communes.find('69383')?.communes; // ['69123']: the third arrondissement of Lyon
 */
export async function loadCommunes(): Promise<CommuneList> {
  const { default: rows } = await import('@etalab/decoupage-administratif/data/communes.json', {
    with: { type: 'json' },
  });
  const isCurrent = ({ kind }: CommuneEntry): boolean => kind === 'commune';
  const parts = rows.map(entry);
  return referenceList(
    {
      id: 'communes',
      vintage: '2026',
      attribution:
        'INSEE, code officiel géographique 2026, par @etalab/decoupage-administratif. Licence Ouverte.',
    },
    // The last one stands: 584 communes déléguées have the code of the commune that they are a part of.
    [
      ...rows.flatMap(former),
      ...parts.filter((part) => !isCurrent(part)),
      ...parts.filter(isCurrent),
    ],
  );
}
