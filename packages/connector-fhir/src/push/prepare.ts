import type { Delivery, Memory } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import type { FhirServerRule } from '../messages.js';
import { type Change, knownId } from './change.js';
import type { Describe, Described, Place } from './describe.js';
import { type Held, heldOf } from './held.js';
import { about, issueOf } from './issue.js';
import type { Parcel, Removal } from './parcel.js';
import type { WayOf } from './push-server.js';

/** What a delivery is prepared with. */
export interface Preparation<Value> {
  readonly wayOf: WayOf;
  readonly memory: Memory;
  readonly describe: Describe<Value>;
}

const typeOf = (address: string): string => address.slice(0, address.indexOf('/'));

/** Works out what a delivery changes on the server, from what it holds and what is remembered. */
export function prepare<Value>(delivery: Delivery<Value>, preparation: Preparation<Value>): Parcel {
  const { wayOf, memory, describe } = preparation;
  const described = describe.describe(delivery);
  const held = heldOf(memory, delivery.id);
  const isCautious = delivery.uncertain || delivery.attempt > 1;
  const { id, uncertain: isUncertain } = delivery;
  const parcel = { id, held, isCautious, isUncertain, kept: [], changes: [], removals: [] };
  if (!described.ok) {
    const isEarlierThan = () => false;
    return { ...parcel, record: { type: '', id: '' }, isEarlierThan, refusal: described.issues };
  }
  const { value } = described;
  const { record, isEarlierThan } = value;
  const refusedFor = (rule: FhirServerRule): Parcel => ({
    ...parcel,
    record,
    isEarlierThan,
    refusal: [issueOf(rule, record)],
  });
  const kept: Held[] = [];
  const changes: Change[] = [];
  const written = new Set<string>();
  for (const content of value.contents) {
    const { resource } = content;
    const address = `${resource.resourceType}/${resource.id ?? ''}`;
    const before = held?.find((one) => one.address === address);
    written.add(address);
    if (before?.hash === content.hash && !isCautious) {
      kept.push(before);
      continue;
    }
    const type = resource.resourceType;
    const way = wayOf(type);
    if (way === undefined) return refusedFor('fhir-server.no-writing');
    const about =
      way !== 'put' && type === 'Provenance' ? subjectOf(value, changes, kept) : undefined;
    const search =
      way === 'put' || about !== undefined ? undefined : describe.searchOf(resource, delivery);
    const isFindable = way === 'put' || (about ?? search ?? before?.id) !== undefined;
    if (!isFindable) return refusedFor('fhir-server.no-identifier');
    const subject = about === undefined ? {} : { about };
    changes.push({ address, type, way, content, search, held: before, ...subject });
  }
  for (const left of held ?? []) {
    if (!written.has(left.address)) changes.push(deletion(left.address, wayOf, left));
  }
  const removals = delivery.removes.map((id) => removalOf(id, value, preparation));
  for (const removal of removals) changes.push(...removal.changes);
  // Without its identifier nothing tells what is to go from all that is there.
  const isLost = changes.some(
    (change) =>
      change.content === undefined && knownId(change) === undefined && change.search === undefined,
  );
  if (isLost) return refusedFor('fhir-server.no-identifier');
  return { ...parcel, record, kept, changes, removals, isEarlierThan };
}

/** What the Provenance of a record is about: the resource that carries it, the first one. */
function subjectOf(
  { contents: [carrier] }: Described,
  changes: readonly Change[],
  kept: readonly Held[],
): Change | Held | undefined {
  const address = `${carrier?.resource.resourceType}/${carrier?.resource.id}`;
  return [...changes, ...kept].find((one) => one.address === address);
}

function removalOf<Value>(
  deliveryId: string,
  described: Described,
  { memory, wayOf }: Preparation<Value>,
): Removal {
  const held = heldOf(memory, deliveryId);
  const deletionAt = ({ address, search }: Place): Change =>
    deletion(address, wayOf, undefined, search);
  const places = held === undefined ? described.removedAt(deliveryId) : [];
  // Where the server gives the ids, what has no identifier is left out, unless nothing would be left to find.
  const findable = places.filter(
    ({ address, search }) => search !== undefined || wayOf(typeOf(address)) === 'put',
  );
  const changes =
    held === undefined
      ? (findable.length === 0 ? places : findable).map(deletionAt)
      : held.map((one) => deletion(one.address, wayOf, one));
  const partsNamedBy = (found: FhirResource): readonly Change[] =>
    described.partsNamedBy(found, deliveryId).map(deletionAt);
  return { deliveryId, held, changes, partsNamedBy };
}

function deletion(address: string, wayOf: WayOf, held: Held | undefined, search?: string): Change {
  const type = typeOf(address);
  const isOurs = held === undefined ? wayOf(type) === 'put' : held.id === undefined;
  const way = isOurs ? 'put' : 'conditional-update';
  return { address, type, way, content: undefined, search, held };
}

/** What a refusal says of a parcel. */
export function refusalOf({ record, refusal = [] }: Parcel): ReturnType<typeof about> {
  return about(record.type === '' ? undefined : record, refusal);
}
