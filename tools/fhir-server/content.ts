import { createHash } from 'node:crypto';

/** A resource as the server keeps it. Never changed once stored. */
export interface StoredResource {
  readonly resourceType: string;
  readonly id: string;
  readonly meta: {
    readonly versionId: string;
    readonly lastUpdated: string;
    readonly [element: string]: unknown;
  };
  readonly [element: string]: unknown;
}

/** Whether a value is an object of JSON: neither null nor a list. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a resource with an id and a version. */
export function isStoredResource(value: unknown): value is StoredResource {
  return (
    isJsonObject(value) &&
    typeof value['resourceType'] === 'string' &&
    typeof value['id'] === 'string' &&
    isJsonObject(value['meta']) &&
    typeof value['meta']['versionId'] === 'string' &&
    typeof value['meta']['lastUpdated'] === 'string'
  );
}

/**
 * The SHA-256 of a resource without its `meta`, whatever the order of its keys, in hexadecimal.
 * Two resources of the same content have the same one, but the id is part of the content.
 */
export function contentHash(resource: Readonly<Record<string, unknown>>): string {
  const { meta: _, ...content } = resource;
  return createHash('sha256').update(canonical(content)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}
