// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isCoded } from '../compiled/values/code-list.js';
import { isId } from '../compiled/values/id.js';
import * as valuesConditions from '../values/conditions.js';

const CODES_1 = /* @__PURE__ */ new Set<unknown>(["mediateur-sante","accompagnateur-sante","coordinateur","coordinateur-parcours","referent","medecin","infirmier","sage-femme","chirurgien-dentiste","kinesitherapeute","orthophoniste","pedicure-podologue","dieteticien","pharmacien","psychologue","assistant-medical","educateur-apa","travailleur-social","assistant-service-social","conseiller-esf","educateur-specialise","educateur-jeunes-enfants","moniteur-educateur","mediateur-familial","tisf","aes","accueillant","interprete","animateur-atelier","professionnel-sante","stagiaire","benevole"]);
const CODES_2 = /* @__PURE__ */ new Set<unknown>(["habitant","usager","patient","conseiller-citoyen","conseiller-quartier","habitant-relais","pair","aidant","professionnel","partenaire","elu"]);
const CODES_3 = /* @__PURE__ */ new Set<unknown>(["precarite","tout-public","jeunes","etudiants","habitants-qpv","professionnels","chronique-ald","perte-autonomie","personnes-agees-autonomes","handicap","handicap-vieillissement","addiction"]);
const CODES_4 = /* @__PURE__ */ new Set<unknown>(["projets","participation","financement","animation","soutien","impulsion","lieu"]);
const CODES_5 = /* @__PURE__ */ new Set<unknown>(["fir","asv","appel-a-projets","article-51","cls"]);
const CODES_6 = /* @__PURE__ */ new Set<unknown>(["acces-droits","acces-soins","prevention","depistage","alimentation","activite-physique","sante-mentale","addictions","alcool","tabac","contraception","representations-sante","parentalite","logement","numerique","participation-sante","education-therapeutique"]);
const CODES_7 = /* @__PURE__ */ new Set<unknown>(["puma","c2s","ame","ald","aah","rsa","mdph"]);
const CODES_8 = /* @__PURE__ */ new Set<unknown>(["formalised","instant","non-formalised"]);
const CODES_9 = /* @__PURE__ */ new Set<unknown>(["gouvernance","projet-sante","programme-etp","action-collective","diagnostic-partage","evaluation","evenement"]);
const CODES_10 = /* @__PURE__ */ new Set<unknown>(["programme","structure","session","participation","pathway-model","group","evaluation"]);

export function isReferenceToSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "source"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToTerritory(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "territory"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToStructure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "structure"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfReferenceToTerritory(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReferenceToTerritory(value[at]))) return false;
  return true;
}

export function isCodedInStaffFunction(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "staff-function", CODES_1);
}

export function isCodedInParticipantRole(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "participant-role", CODES_2);
}

export function isListOfReferenceToStructure(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReferenceToStructure(value[at]))) return false;
  return true;
}

export function isReferenceToProgramme(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "programme"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfCodedInPublic(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInPublic(value[at]))) return false;
  return true;
}

export function isCodedInPublic(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "public", CODES_3);
}

export function isListOfCodedInStaffFunction(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInStaffFunction(value[at]))) return false;
  return true;
}

export function isListOfCodedInPartnerRole(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInPartnerRole(value[at]))) return false;
  return true;
}

export function isCodedInPartnerRole(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "partner-role", CODES_4);
}

export function isCodedInFundingScheme(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "funding-scheme", CODES_5);
}

export function isReferenceToPathwayModel(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "pathway-model"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfReferenceToPerson(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReferenceToPerson(value[at]))) return false;
  return true;
}

export function isReferenceToPerson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "person"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToPersonOrGroup(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "person" || field === "group"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isCodedInTheme(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "theme", CODES_6);
}

export function isReferenceToProfessionalOrStructure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "professional" || field === "structure"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToProfessional(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "professional"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToPathway(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "pathway"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isCodedInRight(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "right", CODES_7);
}

export function isListOfCodedInTheme(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInTheme(value[at]))) return false;
  return true;
}

export function isReferenceToGroup(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "group"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfCodedInParticipantRole(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInParticipantRole(value[at]))) return false;
  return true;
}

export function isListOfCodedInParticipationForm(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInParticipationForm(value[at]))) return false;
  return true;
}

export function isCodedInParticipationForm(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "participation-form", CODES_8);
}

export function isListOfCodedInParticipationObject(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isCodedInParticipationObject(value[at]))) return false;
  return true;
}

export function isCodedInParticipationObject(value: unknown): boolean {
  return isCoded(value) && valuesConditions.isCodeOf(value as never, "participation-object", CODES_9);
}

export function isReferenceToSession(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "session"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfReferenceToParticipationOrSession(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReferenceToParticipationOrSession(value[at]))) return false;
  return true;
}

export function isReferenceToParticipationOrSession(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "participation" || field === "session"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToProgrammeOrStructureOrSessionOrParticipationOrPathwayModelOrGroupOrEvaluation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(CODES_10.has(field))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isListOfReferenceToFeedback(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(isReferenceToFeedback(value[at]))) return false;
  return true;
}

export function isReferenceToFeedback(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "feedback"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToSessionOrParticipationOrGroupOrPathwayModel(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "session" || field === "participation" || field === "group" || field === "pathway-model"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

export function isReferenceToPersonOrStructure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!((field === "person" || field === "structure"))) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}
