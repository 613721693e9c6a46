/**
 * The code of the stratum of what has no code in a dimension: no programme, a theme that no list has, a date
 * that is not precise enough. With it, the strata of every dimension cover all that is counted. No id and no
 * code of a list can be equal to it.
 */
export const UNKNOWN_CODE = '_unknown';
