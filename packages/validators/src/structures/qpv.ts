import { Qpv2015Code, Qpv2024Code, type Territory } from '@santeparticipative/core';
import type { CommuneList } from '../reference-lists/communes.js';
import type { ReferenceList } from '../reference-lists/reference-list.js';
import { defineRule, type Rule } from '../rule.js';

function qpv2024CodeOf({ kind, code }: Territory): string | undefined {
  return kind === 'qpv' && Qpv2024Code.safeParse(code).success ? code : undefined;
}

/** A quartier prioritaire of 2015 has a code of the right form. Whether it exists is not known here. */
const qpv2015IsFormOnly = defineRule({
  id: 'qpv.geography-2015',
  severity: 'warning',
  title: {
    fr: 'Un quartier prioritaire a un code de 2024',
    en: 'A quartier prioritaire has a code of 2024',
  },
  message: {
    fr: 'Ce code est du découpage de 2015 : sa forme est bonne, mais rien ne dit ici qu’il existe.',
    en: 'This code is of the geography of 2015: its form is right, but nothing here tells that it exists.',
  },
  hint: {
    fr: 'Les découpages de 2015 et de 2024 ne se correspondent pas : pour des données depuis 2024, cherchez le quartier dans la liste de 2024.',
    en: 'The geographies of 2015 and 2024 do not correspond: for data since 2024, look for the quartier in the list of 2024.',
  },
  appliesTo: ['territory'],
  *check({ kind, code }) {
    if (kind === 'qpv' && Qpv2015Code.safeParse(code).success) yield '/code';
  },
});

/**
 * Rules on the codes of quartiers prioritaires. A commune is one of a quartier's when both are, or belong to,
 * the same commune of the day: the third arrondissement of Marseille stands for Marseille, and Saint-Denis
 * for Pierrefitte-sur-Seine, which it took in after the list was made.
 */
export function qpvRules(qpv2024: ReferenceList, communes: CommuneList): readonly Rule[] {
  const today = (commune: string): readonly string[] =>
    communes.find(commune)?.communes ?? [commune];
  return [
    defineRule({
      id: 'qpv.unknown',
      severity: 'error',
      title: {
        fr: 'Le code d’un quartier prioritaire est dans la liste de 2024',
        en: 'The code of a quartier prioritaire is in the list of 2024',
      },
      message: {
        fr: 'Aucun quartier prioritaire n’a ce code dans la liste de 2024.',
        en: 'No quartier prioritaire has this code in the list of 2024.',
      },
      hint: {
        fr: 'La dernière lettre fait partie du code : cherchez-le sur sig.ville.gouv.fr.',
        en: 'The last letter is a part of the code: look for it on sig.ville.gouv.fr.',
      },
      appliesTo: ['territory'],
      *check(territory) {
        const code = qpv2024CodeOf(territory);
        if (code !== undefined && !qpv2024.has(code)) yield '/code';
      },
    }),
    defineRule({
      id: 'qpv.other-commune',
      severity: 'error',
      title: {
        fr: 'Un quartier prioritaire fait partie de l’une de ses communes',
        en: 'A quartier prioritaire is a part of one of its communes',
      },
      message: {
        fr: 'Ce quartier prioritaire n’est pas dans la commune à laquelle « partOf » renvoie.',
        en: 'This quartier prioritaire is not in the commune that "partOf" refers to.',
      },
      hint: {
        fr: 'Vérifiez le code du quartier et celui de la commune. Un quartier peut s’étendre sur plusieurs communes : chacune convient.',
        en: 'Check the code of the quartier and that of the commune. A quartier may lie in several communes: any of them will do.',
      },
      appliesTo: ['territory'],
      *check(territory, index) {
        const code = qpv2024CodeOf(territory);
        const qpv = code === undefined ? undefined : qpv2024.find(code);
        const stated = territory.partOf && index.communeCode(territory.partOf);
        if (qpv === undefined || stated === undefined) return;
        const possible = new Set(qpv.communes.flatMap(today));
        if (!today(stated).some((commune) => possible.has(commune))) yield '/partOf';
      },
    }),
    qpv2015IsFormOnly,
  ];
}
