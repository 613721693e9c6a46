import type { Localised } from '../issue.js';
import { type CodeList, concept } from '../values/code-list.js';

/** How much of the model a structure fills. Each level holds the one before it. */
export const levels = {
  id: 'level',
  version: '1.0.0',
  title: { fr: 'Niveau de remplissage', en: 'Level of conformance' },
  concepts: {
    minimal: concept('Minimal', 'Minimal', {
      definition: {
        fr: 'Une ligne par accompagnement, une vingtaine de colonnes : ce que toute structure peut remplir.',
        en: 'One row an accompaniment, about twenty columns: what any structure can fill.',
      },
    }),
    standard: concept('Standard', 'Standard', {
      definition: {
        fr: 'Ce que remplit une structure dont un professionnel suit les parcours et anime des ateliers.',
        en: 'What a structure fills when a professional follows pathways and runs workshops.',
      },
    }),
    full: concept('Complet', 'Full', {
      definition: {
        fr: 'Tout ce que le modèle sait dire : évaluations, sources, financements, logiciels métier.',
        en: 'All that the model can say: evaluations, sources, funding, vendors of software.',
      },
    }),
  },
} as const satisfies CodeList;

/** The level from which on a field is filled. */
export type Level = keyof typeof levels.concepts;

/** What a thing of the model is called, and what it is. */
export interface Description {
  /** A short name, such as a form or the head of a column shows. */
  readonly title: Localised;
  /** What it is, in a sentence. */
  readonly description: Localised;
}

/** What a field is called, what it holds, and from which level on it is filled. */
export interface FieldDescription extends Description {
  readonly level: Level;
}

/** The names of a type's fields; of a union, those of all its alternatives. */
type FieldOf<Value> = Value extends unknown ? keyof Value : never;

/** What an object of the model is, field by field. The compiler asks for every field. */
export interface ObjectDescription<Value extends object = object> extends Description {
  readonly fields: { readonly [Field in FieldOf<Value>]: FieldDescription };
}

/** What a schema of the model is: with its fields when it is an object, without when it is a text, a number or a code. */
export interface Entry extends Description {
  readonly fields?: { readonly [field: string]: FieldDescription };
}

/** Describes a field. */
export function field(level: Level, title: Localised, description: Localised): FieldDescription {
  return { level, title, description };
}
