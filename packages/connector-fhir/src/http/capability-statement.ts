import * as z from 'zod';

/** What a CapabilityStatement says of one type of resource. */
export interface StatedType {
  readonly interactions?: readonly string[] | undefined;
  readonly operations?: readonly string[] | undefined;
  readonly searchParameters?: readonly string[] | undefined;
  readonly updateCreate?: boolean | undefined;
  readonly conditionalCreate?: boolean | undefined;
  readonly conditionalUpdate?: boolean | undefined;
  readonly conditionalDelete?: string | undefined;
}

/** What a CapabilityStatement says of a server. */
export interface StatedRest {
  readonly fhirVersion: string | undefined;
  readonly interactions: readonly string[];
  readonly operations: readonly string[];
  readonly types: ReadonlyMap<string, StatedType>;
}

// A statement comes from a server, and what is wrong in one part of it must not hide the others.
const Codes = z.array(z.object({ code: z.string() }).catch({ code: '' })).catch([]);
const Names = z.array(z.object({ name: z.string() }).catch({ name: '' })).catch([]);
const Flag = z.boolean().optional().catch(undefined);

const StatedResource = z.object({
  type: z.string().catch(''),
  interaction: Codes,
  operation: Names,
  searchParam: Names,
  updateCreate: Flag,
  conditionalCreate: Flag,
  conditionalUpdate: Flag,
  conditionalDelete: z.string().optional().catch(undefined),
});

const Rest = z.object({
  mode: z.string().catch('server'),
  interaction: Codes,
  operation: Names,
  resource: z.array(StatedResource.nullable().catch(null)).catch([]),
});

const Statement = z.object({
  resourceType: z.literal('CapabilityStatement'),
  fhirVersion: z.string().optional().catch(undefined),
  rest: z.array(Rest),
});

/** Reads a CapabilityStatement; `undefined` for what is none, or says nothing of a server. */
export function statedBy(value: unknown): StatedRest | undefined {
  const { data } = Statement.safeParse(value);
  const rest = data?.rest.find(({ mode }) => mode === 'server');
  if (rest === undefined) return undefined;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
  const types = new Map<string, StatedType>();
  for (const resource of rest.resource) {
    if (resource === null || resource.type === '') continue;
    const { type, interaction, operation, searchParam, ...flags } = resource;
    types.set(type, {
      ...flags,
      interactions: codes(interaction),
      operations: names(operation),
      searchParameters: names(searchParam),
    });
  }
  return {
    fhirVersion: data?.fhirVersion,
    interactions: codes(rest.interaction),
    operations: names(rest.operation),
    types,
  };
}
