import { type Invariant, textRule } from './invariant.js';

/** The invariants of the French guides. */
export const nationalInvariants: readonly Invariant[] = [
  textRule(
    'ServiceRequestBesoinIdentifierFormat',
    'A need’s identifier is 3, the FINESS number, a slash, the local number, -BESO- and a number.',
    'L’identifiant d’un besoin est 3, le numéro FINESS, une barre oblique, le numéro local, -BESO- et un numéro.',
    (text) => /^3[0-9][0-9AB][0-9]{7}\/[A-Za-z0-9]+-BESO-[A-Za-z0-9]+$/.test(text),
  ),
];
