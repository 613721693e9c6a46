/** The codes of the 18 régions in the code officiel géographique (INSEE), the first five being overseas. */
// biome-ignore format: one line per row of a table reads better than one per code
export const regionCodes = [
  '01', '02', '03', '04', '06',
  '11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94',
] as const;
/** The code of one of the 18 régions. */
export type Region = (typeof regionCodes)[number];
