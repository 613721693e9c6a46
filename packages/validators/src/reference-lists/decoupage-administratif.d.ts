/** The communes of the code officiel géographique, in the fields that this package reads. */
declare module '@etalab/decoupage-administratif/data/communes.json' {
  interface Common {
    readonly code: string;
    readonly nom: string;
    /** Codes that are no longer in use, of communes that this one took the place of. */
    readonly anciensCodes?: readonly string[];
  }
  const communes: readonly (
    | (Common & { readonly type: 'commune-actuelle' })
    | (Common & {
        readonly type: 'commune-deleguee' | 'commune-associee';
        /** The commune that it is a part of. */
        readonly chefLieu: string;
      })
    | (Common & {
        readonly type: 'arrondissement-municipal';
        /** Paris, Lyon or Marseille. */
        readonly commune: string;
      })
  )[];
  export default communes;
}
