import type { Localised } from '../issue.js';

/** What reading and showing a kind of identifier needs. */
export interface IdentifierDefinition<Value extends string> {
  /** The zod schema of the form. */
  readonly schema: { safeParse(text: string): { readonly data?: Value | undefined } };
  /** What the identifier looks like, for who typed something else. */
  readonly form: Localised;
  readonly hasCheckDigit?: (value: Value) => boolean;
  /** True when it can start with one zero, which a spreadsheet drops. */
  readonly canLoseZero?: true;
  /** Its prefix in an idNat_Struct, for a number of structure, or in an idNat_PS, for that of a professional. */
  readonly idNatPrefix?: string;
  /** The lengths of the groups that it is shown in, where official documents show it so. */
  readonly groups?: readonly number[];
}

/** The definitions of several kinds of identifiers, from the type of each. */
export type IdentifierDefinitions<Types extends { readonly [Kind in keyof Types]: string }> = {
  readonly [Kind in keyof Types]: IdentifierDefinition<Types[Kind]>;
};
