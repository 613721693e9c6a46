import type { Description } from '../description.js';

export const internalId: Description = {
  title: { fr: 'Identifiant interne', en: 'Internal id' },
  description: {
    fr: 'Comment une structure désigne un de ses professionnels : des caractères ASCII, sans espace ni barre oblique ; jamais un nom.',
    en: 'What a structure calls one of its professionals: ASCII characters, without space or slash; never a name.',
  },
};

export const idNatPs: Description = {
  title: { fr: 'idNat_PS', en: 'idNat_PS' },
  description: {
    fr: 'L’identifiant national d’un professionnel : un préfixe et son numéro, ou le numéro d’une structure, une barre oblique et un identifiant interne.',
    en: 'The national identifier of a professional: a prefix and their number, or the number of a structure, a slash and an internal id.',
  },
};
