import { hash } from 'node:crypto';
import type { FhirResource } from 'fhir/r4.js';
import { canonicalText } from '../canonical-text.js';
import { withoutServerMeta } from './server-meta.js';

/** A resource as it is sent, and what tells its content from another. */
export interface Content {
  readonly resource: FhirResource;
  /** The same as canonical text (RFC 8785). */
  readonly text: string;
  /** SHA-256 of the text, in base64url. */
  readonly hash: string;
  /** The length of the text in UTF-8: about what the resource takes in a request. */
  readonly bytes: number;
}

/**
 * What is to be stored of a resource.
 *
 * @param written The canonical text of the resource, where it is known already.
 */
export function contentOf(resource: FhirResource, written?: string): Content {
  const sent = withoutServerMeta(resource);
  const text = sent === resource && written !== undefined ? written : canonicalText(sent);
  return {
    resource: sent,
    text,
    hash: hash('sha256', text, 'base64url'),
    bytes: Buffer.byteLength(text),
  };
}
