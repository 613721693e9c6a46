import { isResourceType } from './definitions/types.js';
import { isObject, isOneOf, itemsOf, type JsonObject, textAt } from './json.js';
import { isAbsolute, typeAndId } from './literal.js';
import type { Walk } from './walk.js';

/** Checks the address of one entry of a bundle. */
function checkEntry(entry: JsonObject, needsAddress: boolean, walk: Walk): void {
  const { resource } = entry;
  const fullUrl = textAt(entry, 'fullUrl');
  if (fullUrl === undefined) {
    if (needsAddress && resource !== undefined) walk.report('entry-without-address');
    return;
  }
  if (!isAbsolute(fullUrl)) {
    walk.report('entry-address');
    return;
  }
  const type = typeAndId(fullUrl)?.type;
  if (type === undefined || !isResourceType(type) || !isObject(resource)) return;
  const own = textAt(resource, 'resourceType');
  const id = textAt(resource, 'id');
  if (id !== undefined && !fullUrl.endsWith(`/${own}/${id}`)) {
    walk.report('entry-identity');
  }
}

/** Checks the addresses of the entries of a bundle, which references are resolved by. */
export function checkEntries(bundle: JsonObject, walk: Walk): void {
  const needsAddress = !isOneOf(bundle['type'], [
    'batch',
    'transaction',
    'batch-response',
    'transaction-response',
  ]);
  walk.push('entry');
  itemsOf(bundle['entry']).forEach((entry, at) => {
    if (!isObject(entry)) return;
    walk.push(at);
    checkEntry(entry, needsAddress, walk);
    walk.pop();
  });
  walk.pop();
}
