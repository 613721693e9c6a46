import type { Frame } from './frame.js';
import { isObject, type JsonObject, objectsIn } from './json.js';
import { typeAndId, withoutVersion } from './literal.js';

function inContained(frame: Frame, id: string): JsonObject | undefined {
  const root = frame.isContained ? frame.outer : frame;
  if (root === undefined) return undefined;
  if (id === '') return root.resource;
  return objectsIn(root.resource['contained']).find((contained) => contained['id'] === id);
}

/** The resources of a bundle by the address of their entry, and by their type and id. */
interface Entries {
  readonly byAddress: ReadonlyMap<string, JsonObject>;
  readonly byTypeAndId: ReadonlyMap<string, JsonObject>;
}

function readEntries(bundle: JsonObject): Entries {
  const byAddress = new Map<string, JsonObject>();
  const byTypeAndId = new Map<string, JsonObject>();
  const add = (map: Map<string, JsonObject>, key: string, resource: JsonObject): void => {
    if (!map.has(key)) map.set(key, resource);
  };
  for (const { fullUrl, resource } of objectsIn(bundle['entry'])) {
    if (!isObject(resource)) continue;
    if (typeof fullUrl === 'string') add(byAddress, fullUrl, resource);
    const { resourceType, id } = resource;
    if (typeof resourceType === 'string' && typeof id === 'string') {
      add(byTypeAndId, `${resourceType}/${id}`, resource);
    }
  }
  return { byAddress, byTypeAndId };
}

/** The entries of the bundles that a walk met, each read once. */
export class EntriesOfBundles {
  private readonly read = new Map<JsonObject, Entries>();

  of(bundle: JsonObject): Entries {
    const known = this.read.get(bundle);
    if (known !== undefined) return known;
    const entries = readEntries(bundle);
    this.read.set(bundle, entries);
    return entries;
  }
}

function inBundle(
  { byAddress, byTypeAndId }: Entries,
  reference: string,
  from: string | undefined,
): JsonObject | undefined {
  const wanted = withoutVersion(reference);
  if (wanted.includes(':')) return byAddress.get(wanted);
  const base = from === undefined ? undefined : typeAndId(from)?.base;
  const absolute = base === undefined ? undefined : byAddress.get(`${base}${wanted}`);
  return absolute ?? byTypeAndId.get(wanted);
}

/** The resource that a reference leads to, when it is contained or in a bundle around; `undefined` when it is not at hand. */
export function resolveFrom(
  frame: Frame | undefined,
  reference: string,
  entries: EntriesOfBundles,
): JsonObject | undefined {
  if (frame === undefined) return undefined;
  if (reference.startsWith('#')) return inContained(frame, reference.slice(1));
  let fullUrl = frame.fullUrl;
  for (let outer = frame.outer; outer !== undefined; outer = outer.outer) {
    if (outer.resource['resourceType'] === 'Bundle') {
      return inBundle(entries.of(outer.resource), reference, fullUrl);
    }
    fullUrl = outer.fullUrl ?? fullUrl;
  }
  return undefined;
}
