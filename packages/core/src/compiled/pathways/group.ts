// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isListOfCodedInPublic, isListOfReferenceToPerson, isReferenceToPathwayModel, isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isQuantity } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Group } from '../../pathways/group.js';


export function isGroup(value: unknown): value is Group {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "group")) return false;
        required += 1;
        break;
      case "id":
        if (!(isId(field))) return false;
        required += 1;
        break;
      case "meta":
        if (!(isRecordMeta(field))) return false;
        required += 1;
        break;
      case "sources":
        if (field !== undefined && !(isListOfSourceRef(field))) return false;
        break;
      case "openLists":
        if (field !== undefined && !(isGroupOpenLists(field))) return false;
        break;
      case "name":
        if (!(isText(field))) return false;
        required += 1;
        break;
      case "structure":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "model":
        if (field !== undefined && !(isReferenceToPathwayModel(field))) return false;
        break;
      case "publics":
        if (field !== undefined && !(isListOfCodedInPublic(field))) return false;
        break;
      case "size":
        if (field !== undefined && !((isQuantity(field) || isMissing(field)))) return false;
        break;
      case "members":
        if (field !== undefined && !(isListOfReferenceToPerson(field))) return false;
        break;
      case "period":
        if (field !== undefined && !(isPeriod(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4 && datasetConditions.openListsAreThere(value as never);
}

export function isGroupOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
