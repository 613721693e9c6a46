// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The codes of the value sets of the transcribed subset of TDDUI 2.4. */
export const tdduiValueSets: { readonly [name: string]: string } = {
};
