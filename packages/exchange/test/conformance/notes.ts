import { type Issue, parseJsonText } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import * as z from 'zod';
import type { Format } from '../../src/contracts/index.js';

/** A note on a shelf; one that says that another is gone names it. */
const Note = z.strictObject({
  id: z.string().min(1),
  version: z.int(),
  text: z.string(),
  gone: z.string().min(1).optional(),
});
export type Note = z.infer<typeof Note>;

export const CANARY = 'CANARY-77aa';

export function issue(rule: string, text = 'Fictif.'): Issue {
  return { rule, severity: 'error', path: '', message: { fr: text, en: text } };
}

export const noteFormat: Format<Note> = {
  name: 'note',
  parse: (text) => {
    const json = parseJsonText(text);
    if (!json.ok) return json;
    const note = Note.safeParse(json.value);
    return note.success
      ? { ok: true, value: note.data, issues: [] }
      : { ok: false, issues: [issue('note.shape')] };
  },
  write: (note) => canonicalize(note),
  identify: ({ id, version, gone }) => ({
    key: id,
    version,
    ...(gone === undefined ? {} : { removes: [gone] }),
  }),
};

export function note(id: string, text = `${CANARY} of ${id}`): Note {
  return { id, version: 1, text };
}

export function changed(value: Note): Note {
  return { ...value, version: value.version + 1, text: `${value.text}, changed` };
}

export function removal({ id }: Note): Note {
  return { ...note(`end-of-${id}`), gone: id };
}
