import type { Issue, Localised, Severity } from '@santeparticipative/core';

interface Dhis2Text {
  readonly severity: Severity;
  readonly message: Localised;
  readonly hint?: Localised;
}

const error = (fr: string, en: string, hint?: Localised): Dhis2Text => ({
  severity: 'error',
  message: { fr, en },
  ...(hint !== undefined && { hint }),
});

const texts = {
  'dhis2.period': error(
    "DHIS2 n'a pas de période de ces jours-là.",
    'DHIS2 has no period of these very days.',
    {
      fr: 'Calculez sur un jour, un mois, un trimestre, un semestre ou une année du calendrier.',
      en: 'Evaluate over a calendar day, month, quarter, half-year or year.',
    },
  ),
  'dhis2.no-id': error(
    "Cet élément n'a pas d'identifiant DHIS2 dans ceux qui sont donnés.",
    'This element has no DHIS2 identifier among those that are given.',
    {
      fr: "Donnez l'identifiant (UID) de chaque élément, de chaque unité d'organisation et de chaque combinaison d'options.",
      en: 'Give the identifier (UID) of each data element, organisation unit and category option combination.',
    },
  ),
  'dhis2.code': error(
    'Un code de DHIS2 a 50 caractères au plus, et un identifiant (UID) 11.',
    'A code of DHIS2 has 50 characters at most, and an identifier (UID) 11.',
    {
      fr: 'Donnez un autre code pour cet élément.',
      en: 'Give another code for this element.',
    },
  ),
  'dhis2.unknown-data-element': error(
    "Cet élément n'est celui d'aucune définition donnée.",
    'This data element is that of no definition that is given.',
  ),
  'dhis2.unknown-period': error(
    "Cette période n'est pas un jour, un mois, un trimestre, un semestre ou une année, ou n'est pas celle de la ventilation.",
    'This period is no day, month, quarter, half-year or year, or not that of the breakdown.',
  ),
  'dhis2.unknown-option': error(
    "Cette combinaison d'options n'est pas celle de la ventilation.",
    'This category option combination is not that of the breakdown.',
  ),
  'dhis2.unknown-org-unit': error(
    "Cette unité d'organisation est inconnue ou absente.",
    'This organisation unit is not known, or absent.',
  ),
  'dhis2.value': error('Un nombre est attendu.', 'A number is expected.'),
  'dhis2.deleted': error(
    'Cette valeur a été supprimée dans DHIS2.',
    'This value was deleted in DHIS2.',
  ),
  'dhis2.twice': error('Cette valeur est donnée deux fois.', 'This value is given twice.'),
} as const satisfies { readonly [rule: string]: Dhis2Text };

/** A rule of DHIS2's form. */
export type Dhis2Rule = keyof typeof texts;

/** An issue about what DHIS2 takes, or gave. */
export function dhis2Issue(rule: Dhis2Rule, path: string): Issue {
  return { rule, path, ...texts[rule] };
}
