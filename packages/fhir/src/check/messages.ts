import type { Localised } from '@santeparticipative/core';

/** What is said when a rule is broken; `{}` stands for a name of the definition, never for a value of the data. */
export interface RuleTexts {
  readonly message: Localised;
  readonly hint?: Localised;
}

/** The texts of the rules, by the end of their id: `fhir.cardinality` is `cardinality`. */
export const texts = {
  'not-an-object': {
    message: { fr: 'Une ressource est un objet JSON.', en: 'A resource is a JSON object.' },
  },
  'too-deep': {
    message: {
      fr: 'La ressource est imbriquée plus profondément qu’aucune ressource réelle ; le reste n’est pas vérifié.',
      en: 'The resource is nested deeper than any real one; the rest is not checked.',
    },
  },
  'too-many': {
    message: {
      fr: 'La ressource a plus de problèmes que personne n’en lira ; les autres ne sont pas dits.',
      en: 'The resource has more problems than anyone will read; the others are not told.',
    },
  },
  'unknown-type': {
    message: {
      fr: 'FHIR R4 n’a pas de ressource de ce type.',
      en: 'FHIR R4 has no resource of this type.',
    },
    hint: {
      fr: 'Le type est dans resourceType, avec ses majuscules.',
      en: 'The type stands in resourceType, with its capitals.',
    },
  },
  'unknown-element': {
    message: { fr: '{} n’a pas d’élément de ce nom.', en: '{} has no element of this name.' },
    hint: {
      fr: 'Ce que R4 ne prévoit pas se met dans une extension.',
      en: 'What R4 has no place for goes into an extension.',
    },
  },
  cardinality: {
    message: {
      fr: 'Le nombre de valeurs n’est pas permis : {}.',
      en: 'The number of values is not allowed: {}.',
    },
  },
  required: {
    message: { fr: 'L’élément {} est obligatoire.', en: 'The element {} is required.' },
  },
  'wrong-type': {
    message: {
      fr: 'La valeur n’est pas du type JSON attendu : {}.',
      en: 'The value is not of the expected JSON type: {}.',
    },
  },
  'wrong-choice': {
    message: {
      fr: 'Le profil n’admet ici que : {}.',
      en: 'The profile allows only this here: {}.',
    },
  },
  null: {
    message: {
      fr: 'Une valeur nulle n’est pas permise ici.',
      en: 'A null value is not allowed here.',
    },
    hint: {
      fr: 'Un élément sans valeur est absent ; null ne sert que dans une liste, à côté d’une extension.',
      en: 'An element without a value is left out; null only serves in a list, beside an extension.',
    },
  },
  empty: {
    message: {
      fr: 'Un texte, un objet ou une liste n’est jamais vide.',
      en: 'A text, an object or a list is never empty.',
    },
    hint: { fr: 'Retirer l’élément.', en: 'Leave the element out.' },
  },
  blank: {
    message: {
      fr: 'Le texte n’est fait que d’espaces.',
      en: 'The text is nothing but white space.',
    },
  },
  format: {
    message: {
      fr: 'La valeur n’a pas la forme du type {}.',
      en: 'The value does not have the form of the type {}.',
    },
  },
  range: {
    message: {
      fr: 'Le nombre est hors des bornes de {}.',
      en: 'The number is beyond the bounds of {}.',
    },
  },
  'impossible-date': {
    message: {
      fr: 'Ce jour n’existe pas dans le calendrier.',
      en: 'The calendar has no such day.',
    },
  },
  choice: {
    message: {
      fr: 'L’élément {} a plusieurs types à la fois.',
      en: 'The element {} has several types at once.',
    },
    hint: { fr: 'N’en garder qu’un.', en: 'Keep one of them.' },
  },
  binding: {
    message: {
      fr: 'Le code n’est pas dans le jeu de valeurs obligatoire : {}.',
      en: 'The code is not in the required value set: {}.',
    },
  },
  'unknown-code': {
    message: {
      fr: 'Le système de codes n’a pas ce code.',
      en: 'The code system has no such code.',
    },
  },
  'reference-type': {
    message: {
      fr: 'Le type que la référence annonce n’est pas celui de la ressource qu’elle désigne.',
      en: 'The type that the reference tells is not that of the resource that it refers to.',
    },
  },
  'expected-type': {
    message: {
      fr: 'La référence annonce un type de ressource qui n’est pas permis ici ; sont permis : {}.',
      en: 'The reference tells a type of resource that is not allowed here; allowed are: {}.',
    },
  },
  'entry-address': {
    message: {
      fr: 'L’adresse fullUrl d’une entrée est absolue.',
      en: 'The fullUrl of an entry is absolute.',
    },
  },
  'entry-without-address': {
    message: {
      fr: 'Hors lots et transactions, une entrée qui a une ressource a un fullUrl.',
      en: 'Except in batches and transactions, an entry with a resource has a fullUrl.',
    },
  },
  'entry-identity': {
    message: {
      fr: 'Le fullUrl d’une entrée finit par le type et l’id de sa ressource.',
      en: 'The fullUrl of an entry ends with the type and the id of its resource.',
    },
  },
  'code-count': {
    message: {
      fr: 'Le nombre de codes annoncé n’est pas celui des codes d’un système complet.',
      en: 'The stated number of codes is not that of the codes of a complete system.',
    },
  },
  'reference-target': {
    message: {
      fr: 'La référence mène à un type de ressource qui n’est pas permis ici ; sont permis : {}.',
      en: 'The reference leads to a type of resource that is not allowed here; allowed are: {}.',
    },
  },
  'reference-format': {
    message: {
      fr: 'Une référence relative s’écrit Type/id.',
      en: 'A relative reference is written Type/id.',
    },
  },
  'reference-profile': {
    message: {
      fr: 'La ressource désignée ne respecte aucun des profils permis : {}.',
      en: 'The resource that is referred to conforms to none of the allowed profiles: {}.',
    },
  },
  'invariant.ele-1': {
    message: {
      fr: 'Un élément a une valeur ou des enfants.',
      en: 'An element has a value or children.',
    },
  },
  'invariant.ext-1': {
    message: {
      fr: 'Une extension a une valeur ou des extensions, l’un ou l’autre.',
      en: 'An extension has a value or extensions, one or the other.',
    },
  },
  'invariant.dom-2': {
    message: {
      fr: 'Une ressource incluse n’en inclut pas d’autre.',
      en: 'A contained resource contains no other.',
    },
  },
  'invariant.dom-3': {
    message: {
      fr: 'Une ressource incluse est désignée par celle qui l’inclut, ou la désigne.',
      en: 'A contained resource is referred to by the one that contains it, or refers to it.',
    },
  },
  'invariant.dom-4': {
    message: {
      fr: 'Une ressource incluse n’a ni version ni date de mise à jour.',
      en: 'A contained resource has neither version nor date of update.',
    },
  },
  'invariant.dom-5': {
    message: {
      fr: 'Une ressource incluse n’a pas d’étiquette de sécurité.',
      en: 'A contained resource has no security label.',
    },
  },
  'unknown-profile': {
    message: {
      fr: 'Ce profil n’est pas connu : la ressource ne peut être vérifiée selon lui.',
      en: 'This profile is not known: the resource cannot be checked against it.',
    },
    hint: {
      fr: 'Vérifier l’adresse du profil ; les profils connus sont ceux de FHIR R4, de FR Core, de TDDUI et les nôtres.',
      en: 'Check the profile’s address; known are those of FHIR R4, FR Core, TDDUI and our own.',
    },
  },
  'profile-type': {
    message: {
      fr: 'Ce profil est celui d’un autre type : {}.',
      en: 'This profile is that of another type: {}.',
    },
  },
  'extension-unknown': {
    message: {
      fr: 'Aucune définition connue n’a cette extension.',
      en: 'No known definition has this extension.',
    },
  },
  'extension-url': {
    message: {
      fr: 'L’adresse d’une extension est absolue.',
      en: 'The address of an extension is absolute.',
    },
  },
  'extension-context': {
    message: {
      fr: 'Cette extension n’a pas sa place ici ; elle va sur : {}.',
      en: 'This extension does not belong here; it goes on: {}.',
    },
  },
  'extension-modifier': {
    message: {
      fr: 'Une extension qui change le sens va dans modifierExtension, et elle seule.',
      en: 'An extension that changes the meaning goes into modifierExtension, and it alone.',
    },
  },
  slice: {
    message: {
      fr: 'Le nombre de valeurs de la tranche {} n’est pas permis.',
      en: 'The number of values of the slice {} is not allowed.',
    },
  },
  'slice-closed': {
    message: {
      fr: 'La valeur n’est d’aucune des tranches, qui sont les seules permises.',
      en: 'The value is of none of the slices, and no other is allowed.',
    },
  },
  'slice-order': {
    message: {
      fr: 'Les tranches ne sont pas dans leur ordre.',
      en: 'The slices are not in their order.',
    },
  },
  pattern: {
    message: {
      fr: 'La valeur n’est pas celle que le profil fixe.',
      en: 'The value is not the one that the profile sets.',
    },
  },
  length: {
    message: {
      fr: 'Le texte est plus long que {} caractères.',
      en: 'The text is longer than {} characters.',
    },
  },
  'value-range': {
    message: {
      fr: 'La valeur est hors des bornes du profil.',
      en: 'The value is beyond the profile’s bounds.',
    },
  },
} satisfies { readonly [name: string]: RuleTexts };

/** The end of the id of a rule. */
export type RuleName = keyof typeof texts;
