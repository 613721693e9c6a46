/** How a file holds a dataset: a record a line, or the table form in Parquet or CSV. */
export type FileForm = 'ndjson' | 'parquet' | 'csv';

/** How the names of files end, by their form. */
export const fileEndings = {
  '.ndjson': 'ndjson',
  '.ndjson.gz': 'ndjson',
  '.parquet': 'parquet',
  '.csv': 'csv',
  '.csv.gz': 'csv',
} as const satisfies { readonly [ending: string]: FileForm };

/** The form of a file, by how its name ends; `undefined` when it is none of these. */
export function formOf(path: string): FileForm | undefined {
  for (const [ending, form] of Object.entries(fileEndings)) {
    if (path.toLowerCase().endsWith(ending)) return form;
  }
  return undefined;
}
