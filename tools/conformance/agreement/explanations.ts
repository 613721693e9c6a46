const UNLIKE_UNITS =
  'A range whose quantities have different units: the validator cannot compare them, and takes that for a breach of rng-2.';

/** Why the two differ on a kind of change: who is right by the text of R4, and what `checkResource` does about it. */
export const explanations: { readonly [kind: string]: string } = {
  'time of day with fractions':
    'The validator refuses `10:11:12.5`; the pattern that R4 gives of a `time` allows fractions of a second, and so do we.',
  'malformed base64':
    'The validator does not look at the characters of a `base64Binary` that no attachment holds (`Binary.data`, `Signature.data`). We do.',
  'empty list': 'R4 forbids empty lists. The validator overlooks some of them.',
  'extension in place of a primitive':
    'A coding that is left without its code, which the validator looks up as the code `null`.',
  'optional element removed':
    'A coding that is left without its code, which the validator looks up as the code `null`; or a quantity of a range that is left without its value, which it cannot compare.',
  'two codes in a concept':
    'For a concept bound to languages, the validator refuses a second coding of another system, although one of the codings is a language. R4 asks for one.',
  oid: 'The validator breaks while it looks for the code system that an OID names.',
  'quantities in a required unit system':
    'The validator knows the grammar of UCUM and refuses a unit that has none. `checkResource` does not parse units.',
  'long text': UNLIKE_UNITS,
  'space before a text': UNLIKE_UNITS,
};
