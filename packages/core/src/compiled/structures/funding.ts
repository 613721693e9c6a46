// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { isListOfSourceRef, isRecordMeta } from '../../compiled/dataset/record-base.js';
import { isCodedInFundingScheme, isReferenceToProgramme, isReferenceToStructure } from '../../compiled/shared.js';
import { isId } from '../../compiled/values/id.js';
import { isMissing } from '../../compiled/values/missing.js';
import { isPeriod } from '../../compiled/values/period.js';
import { isMoney } from '../../compiled/values/quantity.js';
import { isText } from '../../compiled/values/text.js';
import * as datasetConditions from '../../dataset/conditions.js';
import type { Funding } from '../../structures/funding.js';


export function isFunding(value: unknown): value is Funding {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  let required = 0;
  for (const key in value) {
    const field: unknown = value[key as never];
    switch (key) {
      case "type":
        if (!(field === "funding")) return false;
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
        if (field !== undefined && !(isFundingOpenLists(field))) return false;
        break;
      case "funder":
        if (!((isReferenceToStructure(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "beneficiary":
        if (field !== undefined && !(isReferenceToStructure(field))) return false;
        break;
      case "programme":
        if (field !== undefined && !(isReferenceToProgramme(field))) return false;
        break;
      case "scheme":
        if (field !== undefined && !(isCodedInFundingScheme(field))) return false;
        break;
      case "amount":
        if (!((isMoney(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "period":
        if (!((isPeriod(field) || isMissing(field)))) return false;
        required += 1;
        break;
      case "description":
        if (field !== undefined && !(isText(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 6 && datasetConditions.openListsAreThere(value as never);
}

export function isFundingOpenLists(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 1) return false;
  for (let at = 0; at < value.length; at += 1) if (!(typeof value[at] === 'string')) return false;
  return true;
}
