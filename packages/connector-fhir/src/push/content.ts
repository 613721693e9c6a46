import { hash } from 'node:crypto';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalText } from '../canonical-text.js';

/** A resource as it is sent, and what tells its content from another. */
export interface Content {
  readonly resource: FhirResource;
  /** SHA-256 of the canonical text (RFC 8785), in base64url. */
  readonly hash: string;
  /** The length of that text in UTF-8: about what the resource takes in a request. */
  readonly bytes: number;
}

/** A resource without what each server gives: its version there, and when it was stored. */
function withoutServerMeta(resource: FhirResource): FhirResource {
  if (resource.meta === undefined) return resource;
  const { versionId: _version, lastUpdated: _time, ...meta } = resource.meta;
  if (Object.keys(meta).length > 0) return { ...resource, meta };
  const { meta: _meta, ...others } = resource;
  return others;
}

/** What is to be stored of a resource. */
export function contentOf(resource: FhirResource): Content {
  const sent = withoutServerMeta(resource);
  const text = canonicalText(sent);
  return {
    resource: sent,
    hash: hash('sha256', text, 'base64url'),
    bytes: Buffer.byteLength(text),
  };
}
