import { isJsonObject, isStoredResource, type StoredResource } from './content.js';
import type { ResourceStore } from './store.js';

/** Writes a resource as the next version of its type and id, pending. Nothing if it is not a resource with an id. */
export function writeVersion(
  store: ResourceStore,
  now: Date,
  content: Readonly<Record<string, unknown>> & { readonly resourceType: string },
): StoredResource | undefined {
  const { resourceType: type, id, meta } = content;
  if (typeof id !== 'string') return undefined;
  const { versionId, lastUpdated } = nextOf(store, now, type, id);
  const resource = {
    ...content,
    meta: { ...(isJsonObject(meta) ? meta : {}), versionId, lastUpdated },
  };
  if (!isStoredResource(resource)) return undefined;
  const interaction = store.current(type, id) ? 'update' : 'create';
  store.write({ interaction, type, id, versionId, lastUpdated, resource });
  return resource;
}

/** Writes a deletion as the next version, pending. */
export function writeDeletion(store: ResourceStore, now: Date, type: string, id: string): void {
  store.write({ interaction: 'delete', type, id, ...nextOf(store, now, type, id) });
}

function nextOf(store: ResourceStore, now: Date, type: string, id: string) {
  const versionId = String(store.history(type, id).length + 1);
  return { versionId, lastUpdated: now.toISOString() };
}
