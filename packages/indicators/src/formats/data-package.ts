import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { check, Instant, type Result, Text } from '@santeparticipative/core';
import * as z from 'zod';
import type { Release } from '../disclosure/release.js';
import { definitionColumns } from './definition-columns.js';
import { definitionsToDataCsv } from './definitions-csv.js';
import { releaseToDataCsv } from './release-csv.js';
import { openLicence, releaseTableSchema } from './release-schema.js';
import { tableFields } from './table-schema.js';

const Address = z.url({ protocol: /^https?$/ });

const OptionsSchema = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,99}$/),
  title: Text,
  description: Text.optional(),
  publisher: z.object({ title: Text, path: Address.optional(), email: z.email().optional() }),
  created: Instant,
  homepage: Address.optional(),
  sources: z.array(z.object({ title: Text, path: Address.optional() })).optional(),
});

/** What the publisher says of a data package. */
export interface DataPackageOptions {
  /** A short name for addresses: `indicateurs-region-2025`. Small letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** Who answers for the data. */
  readonly publisher: {
    readonly title: string;
    readonly path?: string | undefined;
    readonly email?: string | undefined;
  };
  /** When the package is made, in UTC. */
  readonly created: Instant;
  /** Where people read about the data. */
  readonly homepage?: string | undefined;
  /** Where the figures come from. */
  readonly sources?:
    | readonly { readonly title: string; readonly path?: string | undefined }[]
    | undefined;
}

/** The files of a data package, by name. */
export interface DataPackageFiles {
  readonly 'datapackage.json': string;
  readonly 'results.csv': string;
  /** The Table Schema of the results, see {@link releaseTableSchema}. */
  readonly 'schema.json': string;
  readonly 'definitions.csv': string;
}

const SUPPRESSION =
  'Un chiffre masqué a une valeur vide et « true » dans la colonne « suppressed » : il existe, et se tait pour protéger un petit groupe ou ce qui permettrait de le retrouver.';
const GUARD = "Un texte qu'un tableur prendrait pour une formule est précédé d'une apostrophe.";

/** Each result follows one of the definitions. Only a package can say so: a schema by itself knows one table. */
const FOLLOWS = {
  fields: ['indicator', 'version'],
  reference: { resource: 'definitions', fields: ['id', 'version'] },
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A CSV file as a resource, with what tells whether it came whole. */
function resource(name: string, title: string, description: string, text: string): object {
  const bytes = utf8ToBytes(text);
  return {
    name,
    title,
    description,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    licenses: [openLicence],
  };
}

/**
 * Writes a release as a data package (https://specs.frictionlessdata.io/data-package/) for an open data portal: the
 * results as a table, the definitions that they follow as another, and the schema of the first as schema.data.gouv.fr
 * asks. Texts are in French, names in English, the licence is Licence Ouverte 2.0. Saving the files is the caller's.
 *
 * Issues: the rules of core on options that have not the right form.
 *
 * @example
 * const files = releaseToDataPackage(release, {
 *   name: 'indicateurs-region-2025',
 *   title: 'Indicateurs 2025',
 *   publisher: { title: 'Fédération inventée' },
 *   created: '2026-01-15T08:00:00Z',
 * });
 */
export function releaseToDataPackage(
  release: Release,
  options: DataPackageOptions,
): Result<DataPackageFiles> {
  const checked = check(OptionsSchema, options);
  if (!checked.ok) return checked;
  const { publisher, ...said } = checked.value;
  const results = releaseToDataCsv(release);
  const definitions = definitionsToDataCsv(release.definitions);
  const descriptor = {
    profile: 'tabular-data-package',
    ...said,
    licenses: [openLicence],
    contributors: [{ ...publisher, role: 'publisher' }],
    resources: [
      {
        ...resource(
          'results',
          'Résultats',
          `Une ligne par chiffre : le total d'un résultat, ou une de ses ventilations. ${SUPPRESSION} ${GUARD}`,
          results,
        ),
        schema: { ...releaseTableSchema(), foreignKeys: [FOLLOWS] },
      },
      {
        ...resource(
          'definitions',
          'Définitions',
          `Les définitions que les résultats suivent. ${GUARD}`,
          definitions,
        ),
        schema: {
          missingValues: [''],
          fields: tableFields(definitionColumns),
          primaryKey: ['id', 'version'],
        },
      },
    ],
  };
  return {
    ok: true,
    value: {
      'datapackage.json': json(descriptor),
      'results.csv': results,
      'schema.json': json(releaseTableSchema()),
      'definitions.csv': definitions,
    },
    issues: [],
  };
}
