import * as z from 'zod';

/**
 * The matricule of the identité nationale de santé (INS): the 13 characters of a person's NIR or NIA and the
 * 2 digits of its key, with `2A` or `2B` as département in Corsica. The schema checks the form; {@link hasInsKey} the key.
 *
 * No record holds it. It serves a caller who supplies a qualified identity to a target that demands one; it
 * belongs in no dataset and no log, and no id is made from it: its values can be listed, and so can their hashes.
 */
export const Ins = z
  .string()
  .regex(/^[1-9]\d{4}(?:\d{2}|2[AB])\d{8}$/)
  .brand<'Ins'>();
/** The matricule of the identité nationale de santé. See {@link Ins:var}. */
export type Ins = z.infer<typeof Ins>;

/**
 * The OIDs that tell what an INS is made from: the numéro d'inscription au répertoire (NIR) or the numéro
 * identifiant d'attente (NIA), or that it is nobody's and serves for tests or demonstrations.
 */
export const insOids = {
  nir: '1.2.250.1.213.1.4.8',
  nia: '1.2.250.1.213.1.4.9',
  test: '1.2.250.1.213.1.4.10',
  demo: '1.2.250.1.213.1.4.11',
} as const;

/** True when an INS ends with its key: 97 less the remainder of its 13 characters by 97, 2A counting as 19 and 2B as 18. */
export function hasInsKey(ins: string): boolean {
  const departement = ins.slice(5, 7).replace('2A', '19').replace('2B', '18');
  const number = Number(`${ins.slice(0, 5)}${departement}${ins.slice(7, 13)}`);
  return ins.slice(13) === String(97 - (number % 97)).padStart(2, '0');
}
