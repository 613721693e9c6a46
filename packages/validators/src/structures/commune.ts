import type { Structure, Territory } from '@santeparticipative/core';
import type { CommuneList } from '../reference-lists/communes.js';
import { defineRule, type Rule } from '../rule.js';

/** A commune's code, where it stands, and the year of its geography when the record states one. */
type CommuneCode = readonly [path: string, code: string, vintage: string | undefined];

function* communeCodesOf(record: Structure | Territory): Generator<CommuneCode> {
  if (record.type === 'territory') {
    const { kind, code, vintage } = record;
    if (kind === 'commune' && code !== undefined) yield ['/code', code, vintage];
    return;
  }
  const commune = record.address?.commune;
  if (commune !== undefined) yield ['/address/commune', commune, undefined];
  for (const [position, { address }] of (record.sites ?? []).entries()) {
    if (address?.commune === undefined) continue;
    yield [`/sites/${position}/address/commune`, address.commune, undefined];
  }
}

/**
 * Rules on the codes of communes, by the list of a year. The code of an arrondissement of Paris, Lyon or
 * Marseille is as good as that of the whole commune. That of a commune déléguée or associée, or one
 * that is no longer in use, gives a warning: it was that of a commune, and may be in old data. A record that states
 * another year than the list's is never refused, because what existed then is not known.
 */
export function communeRules(communes: CommuneList): readonly Rule[] {
  const appliesTo = ['structure', 'territory'] as const;
  const isOfThisYear = (vintage: string | undefined): boolean =>
    vintage === undefined || vintage === communes.vintage;
  return [
    defineRule({
      id: 'commune.unknown',
      severity: 'error',
      title: {
        fr: `Un code de commune existe dans le code officiel géographique ${communes.vintage}`,
        en: `A commune's code exists in the code officiel géographique ${communes.vintage}`,
      },
      message: {
        fr: `Aucune commune n’a ce code dans le code officiel géographique ${communes.vintage}.`,
        en: `No commune has this code in the code officiel géographique ${communes.vintage}.`,
      },
      hint: {
        fr: 'Un code de commune n’est pas un code postal : cherchez celui de l’INSEE.',
        en: 'A commune’s code is not a postal code: look for that of INSEE.',
      },
      appliesTo,
      *check(record) {
        for (const [path, code, vintage] of communeCodesOf(record)) {
          if (isOfThisYear(vintage) && !communes.has(code)) yield path;
        }
      },
    }),
    defineRule({
      id: 'commune.former',
      severity: 'warning',
      title: {
        fr: `Un code de commune est celui d’une commune de ${communes.vintage}`,
        en: `A commune's code is that of a commune of ${communes.vintage}`,
      },
      message: {
        fr: `Ce code n’est plus celui d’une commune en ${communes.vintage} : elle a rejoint une autre commune ou changé de code.`,
        en: `This code is no longer that of a commune in ${communes.vintage}: it joined another commune or changed its code.`,
      },
      hint: {
        fr: 'Prenez le code de la commune actuelle, ou indiquez dans « vintage » du territoire l’année du découpage.',
        en: 'Take the code of the present commune, or state the year of the geography in the territory’s "vintage".',
      },
      appliesTo,
      *check(record) {
        for (const [path, code, vintage] of communeCodesOf(record)) {
          const kind = communes.find(code)?.kind ?? 'commune';
          const isPresent = kind === 'commune' || kind === 'arrondissement-municipal';
          if (isOfThisYear(vintage) && !isPresent) yield path;
        }
      },
    }),
    defineRule({
      id: 'commune.other-vintage',
      severity: 'warning',
      title: {
        fr: `Un code de commune d’un autre découpage se retrouve dans celui de ${communes.vintage}`,
        en: `A commune's code of another geography is found in that of ${communes.vintage}`,
      },
      message: {
        fr: `Ce code n’est pas dans le découpage de ${communes.vintage}, seul connu ici ; l’enregistrement en indique un autre.`,
        en: `This code is not in the geography of ${communes.vintage}, the only one known here; the record states another.`,
      },
      hint: {
        fr: 'Vérifiez ce code dans le code officiel géographique de l’année indiquée.',
        en: 'Check this code in the code officiel géographique of the year stated.',
      },
      appliesTo,
      *check(record) {
        for (const [path, code, vintage] of communeCodesOf(record)) {
          if (!isOfThisYear(vintage) && !communes.has(code)) yield path;
        }
      },
    }),
  ];
}
