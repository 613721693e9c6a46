import { columns } from './columns.js';
import { type TableField, tableFields } from './table-schema.js';

/** The licence of what is published: Licence Ouverte 2.0 of Etalab, as SPDX names it. */
export const openLicence = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  path: 'https://spdx.org/licenses/etalab-2.0.html',
} as const;

/** Where the project is, and where it keeps the schema and its example. */
const HOMEPAGE = 'https://github.com/santeparticipative/santeparticipative';
const FOLDER = `${HOMEPAGE}/raw/main/packages/indicators/schemas`;

/** A Table Schema that describes itself as schema.data.gouv.fr asks. */
export interface ReleaseSchema {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly countryCode: 'FR';
  readonly homepage: string;
  readonly path: string;
  readonly licenses: readonly (typeof openLicence)[];
  readonly resources: readonly {
    readonly title: string;
    readonly name: string;
    readonly path: string;
  }[];
  readonly sources: readonly { readonly title: string; readonly path: string }[];
  readonly created: string;
  readonly lastModified: string;
  readonly version: string;
  readonly contributors: readonly {
    readonly title: string;
    readonly path: string;
    readonly role: 'author';
  }[];
  readonly missingValues: readonly string[];
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
}

/**
 * The Table Schema of a release as a table, as schema.data.gouv.fr asks (https://guides.data.gouv.fr, "Créer un
 * schéma"): in French, under English names.
 */
export function releaseTableSchema(): ReleaseSchema {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name: 'indicateurs-sante-participative',
    title: 'Indicateurs de santé participative',
    description:
      "Résultats publiés d'indicateurs d'accompagnement et de participation en santé : une ligne par chiffre, total ou ventilé, après protection des petits groupes.",
    keywords: [
      'santé',
      'santé communautaire',
      'médiation en santé',
      'participation',
      'indicateurs',
    ],
    countryCode: 'FR',
    homepage: HOMEPAGE,
    path: `${FOLDER}/release.schema.json`,
    licenses: [openLicence],
    resources: [
      {
        title: 'Exemple de publication, de structures inventées',
        name: 'exemple-csv',
        path: `${FOLDER}/release.example.csv`,
      },
    ],
    sources: [
      {
        title: 'Règle des sorties du CASD : aucune case de moins de 11 unités',
        path: 'https://entraide.health-data-hub.fr/t/1190',
      },
    ],
    created: '2026-11-22',
    lastModified: '2026-11-22',
    version: '1.0.0',
    contributors: [{ title: 'Projet santeparticipative', path: HOMEPAGE, role: 'author' }],
    missingValues: [''],
    fields: tableFields(columns),
    primaryKey: ['result', 'cell'],
  };
}
