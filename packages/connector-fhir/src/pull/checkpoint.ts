import * as z from 'zod';

const Mark = z.object({
  /** The server's instant up to which everything was given, in milliseconds since 1970. */
  since: z.number(),
  /** How far the server's clock was ahead of ours then, in milliseconds: to notice when one of them was set. */
  ahead: z.number().optional(),
  /** The hashes of the versions that the next pull will be given again, for it begins a while before. */
  given: z.array(z.string().regex(/^[0-9a-z]{1,13}$/)),
});

/** How far a part of what is pulled was read: a type, or all that an export or the records of patients gave. */
export type Mark = z.infer<typeof Mark>;

const Checkpoint = z.record(z.string(), Mark);

/** How far each part was read. */
export type Marks = Readonly<Record<string, Mark>>;

/** The marks that a checkpoint holds; none where it is not one of ours, for then everything is read again. */
export function marksOf(checkpoint: unknown): Marks {
  return Checkpoint.safeParse(checkpoint).data ?? {};
}

/** Where a pull begins. */
export interface Window {
  /** What was updated from then on, in the server's time; everything, where it is absent. */
  readonly from?: number;
  /** What was given before, and will come again. */
  readonly given: ReadonlySet<string>;
  /** Up to when everything was given before. */
  readonly since?: number;
}

/** What the clocks say when a pull begins. */
export interface Clocks {
  /** The server's, in milliseconds since 1970, where it says it. */
  readonly server?: number;
  /** How far it is ahead of ours. */
  readonly ahead?: number;
}

/** The seconds by which clocks differ between a request and its answer. */
const ANSWER_TIME = 5_000;

const EVERYTHING: Window = { given: new Set() };

/**
 * Where to begin after a mark: an overlap before it, by the server's clock. A server whose clock went back gives new
 * things times that are past: when it is behind the mark, everything is read again; when it has only come closer to our
 * clock since, reading begins that much earlier.
 */
export function windowAfter(mark: Mark | undefined, clocks: Clocks, overlap: number): Window {
  if (mark === undefined) return EVERYTHING;
  const given = new Set(mark.given);
  const { server, ahead } = clocks;
  const { since } = mark;
  if (server !== undefined && server + ANSWER_TIME < since) return { given };
  const wentBack =
    mark.ahead === undefined || ahead === undefined ? 0 : Math.max(0, mark.ahead - ahead);
  return { from: since - overlap - wentBack, given, since };
}
