import type { AnyRecord } from '@santeparticipative/core';
import type { Connector } from '@santeparticipative/exchange';
import * as z from 'zod';
import { type CsvOptions, csv } from './csv/csv.js';
import type { CsvRow } from './csv/csv-row.js';
import { type FolderOptions, folder } from './folder/folder.js';
import { type DatasetJsonOptions, json } from './json/json.js';
import { type DatasetNdjsonOptions, ndjson } from './ndjson/ndjson.js';

/** The options of a connector, with the path of what it is made for. */
export type AtPath<Options> = Options & { readonly path: string };

const path = z.string().min(1);
const size = z.int().positive().optional();
const encryption = {
  recipients: z.array(z.string().regex(/^age1/)).min(1).optional(),
  /** The path of a file. A program may give a function instead; a page of settings cannot. */
  identity: z
    .union([z.string().min(1), z.custom<() => string>((value) => typeof value === 'function')])
    .optional(),
};
const manifest = z
  .strictObject({
    namespace: z.string().optional(),
    producer: z.string().optional(),
    title: z.string().optional(),
  })
  .optional();

const ndjsonConnector: Connector<AtPath<Omit<DatasetNdjsonOptions, 'format'>>, AnyRecord> = {
  id: 'ndjson',
  title: { fr: 'Jeu de données en NDJSON', en: 'Dataset in NDJSON' },
  options: z.strictObject({
    path,
    ...encryption,
    manifest,
    maxLineLength: size,
    write: z.enum(['replace', 'append']).optional(),
  }),
  source: ({ path, ...options }) => ndjson(path, options),
  sink: ({ path, ...options }) => ndjson(path, options),
};

const jsonConnector: Connector<AtPath<Omit<DatasetJsonOptions, 'format'>>, AnyRecord> = {
  id: 'json',
  title: { fr: 'Petit jeu de données en JSON', en: 'Small dataset in JSON' },
  options: z.strictObject({ path, ...encryption, manifest, maxSize: size }),
  source: ({ path, ...options }) => json(path, options),
  sink: ({ path, ...options }) => json(path, options),
};

const csvConnector: Connector<AtPath<Omit<CsvOptions<string>, 'key'>>, CsvRow<string>> = {
  id: 'csv',
  title: { fr: 'Tableau en CSV', en: 'Table in CSV' },
  options: z.strictObject({
    path,
    ...encryption,
    columns: z.record(z.string(), z.string()),
    otherColumns: z.enum(['refused', 'left-out']).optional(),
    forPeople: z.boolean().optional(),
    maxRowLength: size,
    namespace: z.string().optional(),
  }),
  source: ({ path, ...options }) => csv(path, options),
  sink: ({ path, ...options }) => csv(path, options),
};

const folderConnector: Connector<AtPath<FolderOptions>, AnyRecord> = {
  id: 'folder',
  title: { fr: 'Dossier de jeux de données', en: 'Folder of datasets' },
  options: z.strictObject({ path, maxLineLength: size, maxSize: size }),
  source: ({ path, ...options }) => folder(path, options),
};

/**
 * The connectors of files, for a program that knows connectors by name. An export of FHIR Bulk Data has none: it needs
 * the format of its resources, see {@link bulkFolder}.
 *
 * @example
 * const { options, source } = fileConnectors.ndjson;
 * const settings = options.parse({ path: 'activity.ndjson' });
 */
export const fileConnectors = {
  ndjson: ndjsonConnector,
  json: jsonConnector,
  csv: csvConnector,
  folder: folderConnector,
} as const;
