// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.

/** The invariants of severity error, of the types and profiles of the tables, that are not checked. */
export const uncheckedInvariants: readonly string[] = [
  "Extension.inv-1",
];
