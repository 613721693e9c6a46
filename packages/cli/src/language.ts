import type { Localised } from '@santeparticipative/core';

/** The languages that the command speaks. */
export const languages = ['fr', 'en'] as const satisfies (keyof Localised)[];

/** A language that the command speaks. */
export type Language = (typeof languages)[number];
