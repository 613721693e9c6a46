import type { Memory, Remembered } from '@santeparticipative/exchange';
import * as z from 'zod';

const Held = z.strictObject({
  /** Where we say that the resource stands: `Patient/1`. */
  address: z.string(),
  /** What was sent, as `contentOf` hashes it. */
  hash: z.string(),
  /** The version that the server gave to it. */
  version: z.string().optional(),
  /** The id that the server gave to it, where the server gives the ids. */
  id: z.string().optional(),
});

/** What is remembered of a resource that the server has. */
export type Held = z.infer<typeof Held>;

const HeldList = z.array(Held);

const nameOf = (deliveryId: string): string => `held:${deliveryId}`;
const idName = (address: string): string => `id:${address}`;

/** What is remembered of a delivery: its resources on the server; `undefined` when nothing is. */
export function heldOf(memory: Memory, deliveryId: string): readonly Held[] | undefined {
  const remembered = memory.get(nameOf(deliveryId));
  if (remembered === undefined) return undefined;
  const read = HeldList.safeParse(remembered);
  return read.success ? read.data : undefined;
}

/** The id that the server gave to the resource that we say stands at an address. */
export function serverIdOf(memory: Memory, address: string): string | undefined {
  const id = memory.get(idName(address));
  return typeof id === 'string' ? id : undefined;
}

/** What to remember of a delivery, so that what refers to its resources finds their ids too. */
export function rememberHeld(deliveryId: string, held: readonly Held[]): Remembered[] {
  const value = held.map(({ address, hash, version, id }) => ({
    address,
    hash,
    ...(version === undefined ? {} : { version }),
    ...(id === undefined ? {} : { id }),
  }));
  const ids = held.flatMap(({ address, id }) =>
    id === undefined ? [] : [{ name: idName(address), value: id }],
  );
  return [{ name: nameOf(deliveryId), value }, ...ids];
}

/** What to forget of a delivery whose resources the server has no more. */
export function forgetHeld(deliveryId: string, held: readonly Held[]): Remembered[] {
  const ids = held.flatMap(({ address, id }) =>
    id === undefined ? [] : [{ name: idName(address), value: undefined }],
  );
  return [{ name: nameOf(deliveryId), value: undefined }, ...ids];
}
