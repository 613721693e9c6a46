/** The FHIR package as an archive that FHIR tools install, and the name and version under which they know it. */
export function archive(): Promise<{
  readonly name: string;
  readonly version: string;
  readonly bytes: Uint8Array;
}>;
