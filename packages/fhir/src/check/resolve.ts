import type { Frame } from './frame.js';
import { isObject, type JsonObject, objectsIn } from './json.js';
import { typeAndId, withoutVersion } from './literal.js';

function readContained(resource: JsonObject): ReadonlyMap<unknown, JsonObject> {
  const byId = new Map<unknown, JsonObject>();
  for (const contained of objectsIn(resource['contained'])) {
    const { id } = contained;
    if (!byId.has(id)) byId.set(id, contained);
  }
  return byId;
}

function inContained(frame: Frame, id: string, known: KnownResources): JsonObject | undefined {
  const root = frame.isContained ? frame.outer : frame;
  if (root === undefined) return undefined;
  return id === '' ? root.resource : known.containedIn(root.resource).get(id);
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

/** What references lead to in the resources that a walk met: entries of bundles, and contained resources, each read once. */
export class KnownResources {
  private readonly entries = new Map<JsonObject, Entries>();
  private readonly contained = new Map<JsonObject, ReadonlyMap<unknown, JsonObject>>();

  entriesOf(bundle: JsonObject): Entries {
    return once(this.entries, bundle, readEntries);
  }

  /** The resources that a resource contains, by id. */
  containedIn(resource: JsonObject): ReadonlyMap<unknown, JsonObject> {
    return once(this.contained, resource, readContained);
  }
}

function once<Read>(
  known: Map<JsonObject, Read>,
  resource: JsonObject,
  read: (resource: JsonObject) => Read,
): Read {
  const found = known.get(resource) ?? read(resource);
  known.set(resource, found);
  return found;
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
  known: KnownResources,
): JsonObject | undefined {
  if (frame === undefined) return undefined;
  if (reference.startsWith('#')) return inContained(frame, reference.slice(1), known);
  let fullUrl = frame.fullUrl;
  for (let outer = frame.outer; outer !== undefined; outer = outer.outer) {
    if (outer.resource['resourceType'] === 'Bundle') {
      return inBundle(known.entriesOf(outer.resource), reference, fullUrl);
    }
    fullUrl = outer.fullUrl ?? fullUrl;
  }
  return undefined;
}
