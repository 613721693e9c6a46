import type { Mapping } from '../../../context.js';
import { takeRecordCodes } from '../pathways/read-need.js';
import type { Draft } from '../reading/draft.js';

/** The role of a professional, with our code where the guide has room for words alone. */
export function readRole(draft: Draft, mapping: Mapping): void {
  const own = takeRecordCodes(draft, mapping);
  if (own.length > 0) draft.set('code', own);
}
