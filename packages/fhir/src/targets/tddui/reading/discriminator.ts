import type { Systems } from '../../../systems.js';
import { codingsIn, type JsonObject, objectsIn, textIn } from './json.js';
import { idInGuide } from './kinds.js';

/** What a reference or a note is about, and where it says so. */
export interface Discriminated {
  readonly code: string;
  /** Where that is said, in the reference or the note: the whole of it has no other sense. */
  readonly said: readonly (string | number)[];
}

/** The texts that said it before there were codes (2.1, and the first drafts of 2.2). */
const BY_DISPLAY: { readonly [display: string]: string } = {
  'consentement usager': 'accordUsager',
  'consentement structure': 'accordStructure',
};

/**
 * What a reference or a note is about: by the extension of 2.2 and 2.4, by the one that notes had before, else by the
 * text of the reference.
 */
export function discriminated(item: JsonObject, systems: Systems): Discriminated | undefined {
  for (const { item: extension, index } of objectsIn(item['extension'])) {
    const name = idInGuide(extension['url'], systems);
    if (name === 'tddui-discriminator' || name === 'tddui-goal-note') {
      const [coding] = codingsIn(extension['valueCodeableConcept']);
      const code = textIn(coding, 'code') ?? textIn(extension, 'valueCode');
      if (code !== undefined) return { code, said: ['extension', index] };
    }
  }
  const code = BY_DISPLAY[textIn(item, 'display')?.trim().toLowerCase() ?? ''];
  return code === undefined ? undefined : { code, said: ['display'] };
}
