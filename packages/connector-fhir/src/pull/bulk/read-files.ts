import type { FhirResource } from 'fhir/r4.js';
import { fhirServerIssue } from '../../messages.js';
import { deletedBy, deletionOf } from '../deletion.js';
import type { Given } from '../given.js';
import { type Pull, type ResourceRead, rejectedBy, resourceGiven } from '../pull.js';
import { isIdentified } from '../search/page.js';
import type { ExportFile, ExportManifest } from './manifest.js';
import { type FileEnd, type FileLine, readFile } from './read-file.js';

/** How reading the files of an export ended. */
export type FilesEnd =
  | { readonly kind: 'whole'; readonly time: number | undefined }
  | Exclude<FileEnd, { kind: 'whole' }>;

/** What a line of a kind of file gives. */
type Take = (resource: FhirResource, file: ExportFile) => readonly ResourceRead[];

/** Reads the files of an export: resources of the types that were asked for, what went wrong, and what is gone. */
export async function* readFiles(
  pull: Pull,
  manifest: ExportManifest,
  types: ReadonlySet<string>,
  given: Given,
): AsyncGenerator<ResourceRead, FilesEnd> {
  const { output, error, deleted, requiresAccessToken } = manifest;
  const takeNew = (resource: FhirResource): readonly ResourceRead[] =>
    given.take(resource) === 'give' ? [resourceGiven(resource)] : [];
  const deletions = pull.deletions ? deleted : [];
  if (deletions.length < deleted.length) pull.warn(fhirServerIssue('fhir-server.deletions-left'));
  const kinds: readonly (readonly [readonly ExportFile[], Take])[] = [
    [
      output.filter(({ type }) => types.has(type)),
      (resource, { type }) => {
        if (!isIdentified(resource)) return [rejectedBy(fhirServerIssue('fhir-server.without-id'))];
        return resource.resourceType === type
          ? takeNew(resource)
          : [rejectedBy(fhirServerIssue('fhir-server.other-type'))];
      },
    ],
    [error, (outcome) => errorIn(outcome, pull)],
    [
      deletions,
      (bundle) => deletedBy(bundle).flatMap((gone) => takeNew(deletionOf(gone, bundle.meta))),
    ],
  ];
  for (const [files, take] of kinds) {
    for (const file of files) {
      const end = yield* readLines(readFile(pull, file, requiresAccessToken), (resource) =>
        take(resource, file),
      );
      if (end.kind !== 'whole') return end;
    }
  }
  return { kind: 'whole', time: manifest.time };
}

async function* readLines(
  lines: AsyncGenerator<FileLine, FileEnd>,
  take: (resource: FhirResource) => readonly ResourceRead[],
): AsyncGenerator<ResourceRead, FileEnd> {
  let step = await lines.next();
  for (; !step.done; step = await lines.next()) {
    const line = step.value;
    if (line.kind === 'rejected') yield rejectedBy(...line.issues);
    else yield* take(line.resource);
  }
  return step.value;
}

/** What the server says of what it could not export: an error is something that is missing. */
function errorIn(outcome: FhirResource, pull: Pull): readonly ResourceRead[] {
  const issues: unknown = outcome.resourceType === 'OperationOutcome' ? outcome.issue : undefined;
  const severities = Array.isArray(issues)
    ? issues.map((issue: unknown) => Object(issue).severity)
    : [];
  if (severities.length > 0 && !severities.some((said) => said === 'error' || said === 'fatal')) {
    pull.warn(fhirServerIssue('fhir-server.warned'));
    return [];
  }
  return [rejectedBy(fhirServerIssue('fhir-server.export-error'))];
}
