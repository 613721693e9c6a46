import type { SourceContext } from '@santeparticipative/exchange';
import type { FhirHttp } from '../http/answer.js';
import { type Clocks, marksOf } from './checkpoint.js';
import type { Pull, PullContext } from './pull.js';
import type { PullOptions } from './pull-options.js';

const OVERLAP = 5 * 60_000;
const PAGE_SIZE = 500;

/** What a server says of itself, as far as a pull asks for it. */
interface Server {
  readonly clocks: Clocks;
  readonly heldTypes?: ReadonlySet<string>;
  readonly typesWithHistory: ReadonlySet<string>;
}

const UNKNOWN: Server = { clocks: {}, typesWithHistory: new Set() };

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function hasInteraction(interactions: unknown, wanted: string): boolean {
  return listOf(interactions).some((interaction) => Object(interaction).code === wanted);
}

/** Asks a server for its CapabilityStatement: what it holds, and what its clock says. */
async function meet(http: FhirHttp, { clock }: PullContext): Promise<Server> {
  const answer = await http.ask({ method: 'GET', url: 'metadata' });
  if (answer.kind !== 'answered') return UNKNOWN;
  const { date, resource } = answer;
  const clocks = date === undefined ? {} : { server: date, ahead: date - clock.now() };
  if (resource?.resourceType !== 'CapabilityStatement') return { ...UNKNOWN, clocks };
  const { rest }: { rest?: unknown } = resource;
  const server = Object(listOf(rest).find((one) => Object(one).mode === 'server'));
  const held = listOf(server.resource).map((one) => Object(one));
  const searched = held.filter(({ interaction }) => hasInteraction(interaction, 'search-type'));
  const told = held.filter(({ interaction }) => hasInteraction(interaction, 'history-type'));
  return {
    clocks,
    typesWithHistory: new Set(told.map(({ type }) => String(type))),
    ...(searched.length === 0
      ? {}
      : { heldTypes: new Set(searched.map(({ type }) => String(type))) }),
  };
}

/** Begins a pull: what the last one left, and what the server says. */
export async function beginPull(
  http: FhirHttp,
  { checkpoint, ...context }: Omit<SourceContext, 'checkpoint'> & { readonly checkpoint?: unknown },
  options: PullOptions,
): Promise<Pull> {
  const { pageSize = PAGE_SIZE, overlap = OVERLAP, deletions = false, onWarning } = options;
  return {
    http,
    context,
    options,
    pageSize,
    overlap,
    deletions,
    marks: marksOf(checkpoint),
    ...(await meet(http, context)),
    warn: (...issues) => onWarning?.(issues),
  };
}
