import { itemsOf } from '../json.js';
import { hasCoding } from './coding.js';
import { has, hasChoice, type Invariant, nameOfChoice, rule } from './invariant.js';
import { isAtOrBefore } from './moments.js';

const ALLERGY = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification';

const CONDITION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';

const CLINICAL = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

/** The invariants of clinical and administrative statements. */
export const clinicalInvariants: readonly Invariant[] = [
  rule(
    'ait-1',
    'An allergy has a clinical status unless it was entered in error.',
    'Une allergie a un statut clinique sauf saisie par erreur.',
    (allergy) =>
      hasCoding(allergy['verificationStatus'], ALLERGY, ['entered-in-error']) ||
      has(allergy, 'clinicalStatus'),
  ),
  rule(
    'ait-2',
    'An allergy entered in error has no clinical status.',
    'Une allergie saisie par erreur n’a pas de statut clinique.',
    (allergy) =>
      !hasCoding(allergy['verificationStatus'], ALLERGY, ['entered-in-error']) ||
      !has(allergy, 'clinicalStatus'),
  ),
  rule(
    'con-1',
    'A stage has a summary or an assessment.',
    'Un stade a un résumé ou une évaluation.',
    (stage) => has(stage, 'summary') || has(stage, 'assessment'),
  ),
  rule(
    'con-2',
    'An evidence has a code or a detail.',
    'Une preuve a un code ou un détail.',
    (evidence) => has(evidence, 'code') || has(evidence, 'detail'),
  ),
  rule(
    'con-4',
    'A condition that ended is resolved, in remission or inactive.',
    'Un état qui a pris fin est résolu, en rémission ou inactif.',
    (condition) =>
      !hasChoice(condition, 'abatement') ||
      hasCoding(condition['clinicalStatus'], CLINICAL, ['resolved', 'remission', 'inactive']),
  ),
  rule(
    'con-5',
    'A condition entered in error has no clinical status.',
    'Un état saisi par erreur n’a pas de statut clinique.',
    (condition) =>
      !hasCoding(condition['verificationStatus'], CONDITION, ['entered-in-error']) ||
      !has(condition, 'clinicalStatus'),
  ),
  rule(
    'fhs-1',
    'An age and a birth exclude each other.',
    'Un âge et une naissance s’excluent.',
    (history) => !hasChoice(history, 'age') || !hasChoice(history, 'born'),
  ),
  rule(
    'fhs-2',
    'Only an age may be estimated.',
    'Seul un âge peut être estimé.',
    (history) => hasChoice(history, 'age') || !has(history, 'estimatedAge'),
  ),
  rule(
    'imm-1',
    'An education has a type of document or a reference.',
    'Une information a un type de document ou une référence.',
    (education) => has(education, 'documentType') || has(education, 'reference'),
  ),
  rule(
    'imr-1',
    'A recommendation names a vaccine or a disease.',
    'Une recommandation nomme un vaccin ou une maladie.',
    (recommendation) => has(recommendation, 'vaccineCode') || has(recommendation, 'targetDisease'),
  ),
  rule(
    'mad-1',
    'A dosage has a dose or a rate.',
    'Une posologie a une dose ou un débit.',
    (dosage) => has(dosage, 'dose') || hasChoice(dosage, 'rate'),
  ),
  rule(
    'mdd-1',
    'A medication is not handed over before it is prepared.',
    'Un médicament n’est pas remis avant d’être préparé.',
    (dispense) => isAtOrBefore(dispense['whenPrepared'], dispense['whenHandedOver']),
  ),
  rule(
    'ces-1',
    'An item has a category or a product, not both.',
    'Une ligne a une catégorie ou un produit, pas les deux.',
    (item) => has(item, 'category') !== has(item, 'productOrService'),
  ),
  rule(
    'lnk-1',
    'A linkage has two items at least.',
    'Un lien a au moins deux éléments.',
    (linkage) => itemsOf(linkage['item']).length > 1,
  ),
  rule(
    'sev-1',
    'An entity has a name or a query, not both.',
    'Une entité a un nom ou une requête, pas les deux.',
    (entity) => !has(entity, 'name') || !has(entity, 'query'),
  ),
  rule(
    'evv-1',
    'A characteristic is defined in one way.',
    'Une caractéristique est définie d’une seule façon.',
    (characteristic) => {
      const name = nameOfChoice(characteristic, 'definition');
      const others = Object.keys(characteristic).filter(
        (key) => /^definition[A-Z]/.test(key) && key !== name,
      );
      return others.length === 0;
    },
  ),
];
