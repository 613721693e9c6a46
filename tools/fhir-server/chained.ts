import type { SearchRequest } from '@medplum/core';
import type { Medplum, Resource } from './medplum.js';
import type { Present, ResourceStore } from './store.js';

type Core = Medplum['core'];
type Filter = NonNullable<SearchRequest['filters']>[number];

const CHAIN = /^([a-z-]+)(?::([A-Z][A-Za-z]+))?\.identifier$/;

/** A parameter that follows a reference to what has an identifier: `target:Location.identifier`. */
export interface Chain {
  readonly parameter: string;
  /** Absent for any type. */
  readonly type: string | undefined;
}

/** The one chained parameter that this server has. */
export function chainIn({ code }: Filter): Chain | undefined {
  const [, parameter, type] = CHAIN.exec(code) ?? [];
  return parameter === undefined ? undefined : { parameter, type };
}

/** What a resource refers to by the reference of a chain, as far as it is there. */
export function chainedFrom(
  core: Core,
  store: ResourceStore,
  { parameter, type }: Chain,
  resource: Resource,
): Present[] {
  const { resourceType } = resource;
  const { expression } = core.globalSchema.types[resourceType]?.searchParams?.[parameter] ?? {};
  if (expression === undefined) return [];
  return core.evalFhirPath(expression, resource).flatMap((reference: unknown) => {
    const literal = String(Object(reference).reference ?? '');
    const [to = '', id = ''] = literal.split('/');
    return type === undefined || to === type ? (store.current(to, id) ?? []) : [];
  });
}
