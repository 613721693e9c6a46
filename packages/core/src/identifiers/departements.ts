/** The codes of the 101 départements in the code officiel géographique (INSEE), Corsica's and those overseas included. */
// biome-ignore format: one line per row of a table reads better than one per code
export const departementCodes = [
  '01', '02', '03', '04', '05', '06', '07', '08', '09',
  '10', '11', '12', '13', '14', '15', '16', '17', '18', '19',
  '2A', '2B', '21', '22', '23', '24', '25', '26', '27', '28', '29',
  '30', '31', '32', '33', '34', '35', '36', '37', '38', '39',
  '40', '41', '42', '43', '44', '45', '46', '47', '48', '49',
  '50', '51', '52', '53', '54', '55', '56', '57', '58', '59',
  '60', '61', '62', '63', '64', '65', '66', '67', '68', '69',
  '70', '71', '72', '73', '74', '75', '76', '77', '78', '79',
  '80', '81', '82', '83', '84', '85', '86', '87', '88', '89',
  '90', '91', '92', '93', '94', '95',
  '971', '972', '973', '974', '976',
] as const;
/** The code of one of the 101 départements. */
export type Departement = (typeof departementCodes)[number];

/**
 * The codes that the files of FINESS have for territories overseas, and those of the code officiel géographique.
 * The last, Wallis-et-Futuna, is no département.
 */
export const finessDepartementCodes = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9F': '976',
  '9J': '986',
} as const;

function departement(code: string): Departement | undefined {
  return departementCodes.find((known) => known === code);
}

/**
 * The département of a commune, from the commune's code (not its postal code); `undefined` in a collectivité
 * overseas that is no département, or when no département starts so.
 *
 * @example
 * departementOfCommune('2A004'); // '2A'
 * departementOfCommune('97105'); // '971'
 */
export function departementOfCommune(commune: string): Departement | undefined {
  return departement(commune.slice(0, commune.startsWith('97') ? 3 : 2));
}

/**
 * The département of a quartier prioritaire, from its code of 2015 or of 2024; `undefined` in a collectivité
 * overseas that is no département (Saint-Martin, Polynésie française).
 *
 * @example
 * departementOfQpv('QN07302M'); // '73'
 */
export function departementOfQpv(qpv: string): Departement | undefined {
  const code = qpv.slice(2, 5);
  return departement(code.startsWith('0') ? code.slice(1) : code);
}

/**
 * The département that the files of FINESS call by a code: `9A` is 971, `04` is 04; `undefined` when it is none.
 * A FINESS number does not start with these codes, and its first characters are not a département to rely on.
 */
export function departementOfFinessFile(code: string): Departement | undefined {
  const known = Object.entries(finessDepartementCodes).find(([finess]) => finess === code);
  return departement(known?.[1] ?? code);
}
