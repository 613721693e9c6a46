import {
  Finess,
  hasFinessCheckDigit,
  hasRppsCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  Rna,
  Rpps,
  Siren,
  Siret,
  type Structure,
} from '@santeparticipative/core';

/** Above it, the zeros in front of a SIREN number would no longer tell it from a real one. */
const MAX_LEGAL_UNITS = 9_999;

/** Adds the digit that makes a number pass the check. */
function withCheckDigit(digits: string, passes: (number: string) => boolean): string {
  const numbers = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`);
  const [number] = numbers.filter(passes);
  if (number === undefined) throw new RangeError('No digit makes the number pass its check.');
  return number;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/**
 * Numbers that pass their checks and that no structure has: FINESS and RNA numbers of a département 00, which
 * does not exist, and SIREN and SIRET numbers that start with four zeros (for the first 9,999 structures).
 */
export function structureIdentifiers(
  number: number,
  kind: Structure['kind'],
): NonNullable<Structure['identifiers']> {
  const finess = (rank: number): Finess =>
    Finess.parse(withCheckDigit(padded(rank, 8), hasFinessCheckDigit));
  const siren = withCheckDigit(padded(number, 8), hasSirenCheckDigit);
  return {
    ...(kind === 'ccas' || kind === 'association'
      ? {}
      : {
          finessEj: finess(2 * number),
          finessEt: finess(2 * number + 1),
        }),
    ...(number > MAX_LEGAL_UNITS
      ? {}
      : {
          siren: Siren.parse(siren),
          siret: Siret.parse(withCheckDigit(`${siren}0001`, hasSiretCheckDigit)),
        }),
    ...(kind === 'association' ? { rna: Rna.parse(`W00${padded(number, 7)}`) } : {}),
  };
}

/** An RPPS number that passes its check and that nobody has: real ones do not start with 0. */
export function rppsNumber(structure: number, member: number): Rpps {
  return Rpps.parse(
    withCheckDigit(`${padded(structure, 8)}${padded(member, 2)}`, hasRppsCheckDigit),
  );
}
