import {
  type DataPackageFiles,
  type Release,
  releaseToDataPackage,
} from '@santeparticipative/indicators';
import { arbitraryReleases, publishedReleases, recordedAt } from './releases.js';

/** A data package to judge, and the errors that are due: none where it is right. */
export interface Case {
  readonly name: string;
  readonly files: DataPackageFiles;
  /** The type of the error that frictionless is to find. */
  readonly broken?: string;
  /** How many indicators may not be published of these data. */
  readonly refused?: number;
}

function packageOf(release: Release): DataPackageFiles {
  const made = releaseToDataPackage(release, {
    name: 'indicateurs-inventes',
    title: 'Indicateurs inventés',
    publisher: { title: 'Fédération inventée' },
    created: recordedAt,
  });
  if (!made.ok) throw new Error('The options of the data package are wrong.');
  return made.value;
}

/** Data packages that are right. */
export function rightCases(root: string): readonly Case[] {
  return [...publishedReleases(root), ...arbitraryReleases()].map(({ name, release, refused }) => ({
    name,
    files: packageOf(release),
    refused,
  }));
}

/** The package without its seals, so that what is broken in a table is found in the table. */
function unsealed(files: DataPackageFiles): DataPackageFiles {
  const descriptor = JSON.parse(files['datapackage.json']);
  for (const resource of descriptor.resources) {
    delete resource.bytes;
    delete resource.hash;
  }
  return { ...files, 'datapackage.json': JSON.stringify(descriptor) };
}

/** A table one of whose lines has another text in a column: the first line in which nothing is quoted. */
function withCell(csv: string, column: string, text: string): string {
  const lines = csv.split('\n');
  const headings = (lines[0] ?? '').split(',');
  const plain = lines.findIndex(
    (line, index) => index > 0 && !line.includes('"') && line.split(',').length === headings.length,
  );
  if (plain < 0) throw new Error('Every line of the table has something quoted.');
  const place = headings.indexOf(column);
  return lines
    .map((line, index) =>
      index === plain
        ? line
            .split(',')
            .map((cell, position) => (position === place ? text : cell))
            .join(',')
        : line,
    )
    .join('\n');
}

/** The same package, broken in one way after another. */
export function brokenCases(files: DataPackageFiles): readonly Case[] {
  const open = unsealed(files);
  const csv = files['results.csv'];
  const lines = csv.split('\n');
  const changed = (name: string, broken: string, results: string): Case => ({
    name: `broken-${name}`,
    broken,
    files: { ...open, 'results.csv': results },
  });
  const cell = (column: string, text: string, broken: string): Case =>
    changed(column, broken, withCell(csv, column, text));
  return [
    cell('value', '"12,5"', 'type-error'),
    cell('start', '2025-02-30', 'type-error'),
    cell('suppressed', 'peut-être', 'type-error'),
    cell('cell', '1.5', 'type-error'),
    cell('recorded_at', 'hier', 'type-error'),
    cell('result', '', 'constraint-error'),
    cell('threshold', '0', 'constraint-error'),
    cell('hash', 'abc', 'constraint-error'),
    cell('version', '9.9.9', 'foreign-key'),
    changed('line-twice', 'primary-key', [...lines.slice(0, -1), ...lines.slice(-2)].join('\n')),
    changed('short-line', 'missing-cell', [lines[0], 'a,b', ...lines.slice(1)].join('\n')),
    changed('heading', 'incorrect-label', csv.replace('indicator,', 'indicateur,')),
    changed('no-utf-8', 'encoding-error', csv),
    {
      name: 'broken-seal',
      broken: 'hash-count',
      files: { ...files, 'results.csv': withCell(csv, 'revision', '2') },
    },
    {
      name: 'broken-length',
      broken: 'byte-count',
      files: { ...files, 'results.csv': lines.slice(0, -2).join('\n') },
    },
  ];
}
