import { type Issue, shapeIssue } from '@santeparticipative/core';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { fhirServerIssue } from '../../messages.js';
import { isTooDeep } from '../../nesting.js';
import { isResourceId } from '../../resource-address.js';

/** An entry of a page: a resource, or why there is none to take. */
export type PageEntry =
  | { readonly kind: 'resource'; readonly resource: FhirResource }
  | { readonly kind: 'rejected'; readonly issues: readonly Issue[] };

/** A page of a search, or of the records of a patient. */
export interface Page {
  readonly entries: readonly PageEntry[];
  readonly warnings: readonly Issue[];
  /** Where the next page is; `elsewhere` when the server says that it is on another one. */
  readonly next?: URL | 'elsewhere';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a resource that has a type and an id, by which it can be told from others. */
export function isIdentified(value: unknown): value is FhirResource & { readonly id: string } {
  return isObject(value) && typeof value['resourceType'] === 'string' && isResourceId(value['id']);
}

/** What an OperationOutcome has to say, in our words: a server's own may hold anything. */
function saidBy(outcome: Record<string, unknown>): PageEntry | readonly Issue[] {
  const issues = Array.isArray(outcome['issue']) ? outcome['issue'] : [];
  const severities = issues.map((issue: unknown) => Object(issue).severity);
  if (severities.some((severity) => severity === 'error' || severity === 'fatal'))
    return { kind: 'rejected', issues: [fhirServerIssue('fhir-server.incomplete-answer')] };
  return severities.includes('warning') ? [fhirServerIssue('fhir-server.warned')] : [];
}

function entryOf(resource: unknown, wanted: string | undefined): PageEntry {
  if (!isIdentified(resource))
    return { kind: 'rejected', issues: [fhirServerIssue('fhir-server.without-id')] };
  if (wanted !== undefined && resource.resourceType !== wanted)
    return { kind: 'rejected', issues: [fhirServerIssue('fhir-server.other-type')] };
  if (isTooDeep(resource)) return { kind: 'rejected', issues: [shapeIssue('data.too-deep')] };
  return { kind: 'resource', resource };
}

/** Where the next page is. What is no address, or one on another server, is `elsewhere`. */
export function nextOf(links: unknown, base: URL): URL | 'elsewhere' | undefined {
  const found: unknown = Array.isArray(links)
    ? links.find((link: unknown) => Object(link).relation === 'next')
    : undefined;
  if (found === undefined) return undefined;
  const { url }: { url?: unknown } = Object(found);
  if (typeof url !== 'string' || !URL.canParse(url, base.href)) return 'elsewhere';
  const next = new URL(url, base);
  return next.origin === base.origin ? next : 'elsewhere';
}

/**
 * What a page of results holds. What was included without being asked for is left out: a search for its own type finds
 * it.
 *
 * @param wanted The type of the matches, when they have one.
 */
export function pageOf(bundle: Bundle, base: URL, wanted: string | undefined): Page {
  const entries: PageEntry[] = [];
  const warnings: Issue[] = [];
  const given: unknown = bundle.entry;
  for (const entry of Array.isArray(given) ? given : []) {
    const { resource, search }: { resource?: unknown; search?: unknown } = Object(entry);
    const { mode }: { mode?: unknown } = Object(search);
    if (isObject(resource) && resource['resourceType'] === 'OperationOutcome') {
      const said = saidBy(resource);
      if ('kind' in said) entries.push(said);
      else warnings.push(...said);
    } else if (mode !== 'include' || wanted === undefined) {
      entries.push(entryOf(resource, wanted));
    }
  }
  const next = nextOf(bundle.link, base);
  return { entries, warnings, ...(next === undefined ? {} : { next }) };
}
