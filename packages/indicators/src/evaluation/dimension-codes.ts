import { type Coded, type DimensionId, known, themes } from '@santeparticipative/core';
import { type BaseRecord, structuresOf } from './base-record.js';

/**
 * The code of the stratum of what has no code in a dimension: no programme, a theme that no list has, a date
 * that is not precise enough. With it, the strata of every dimension cover all that is counted. No id and no
 * code of a list can be equal to it.
 */
export const UNKNOWN_CODE = '_unknown';

/** A code of the project's list as it is, one of another list behind the name of its system: `TRE_R66|603`. */
function codeOf({ system, code }: Coded): string {
  if (code === undefined) return UNKNOWN_CODE;
  return system === themes.id ? code : `${system}|${code}`;
}

/**
 * The codes under which a record stands in a dimension that the record itself decides. Gender and the calendar
 * are decided elsewhere: by the person, and by the period.
 */
export function ownCodes(record: BaseRecord, dimension: DimensionId): readonly string[] {
  switch (dimension) {
    case 'structure':
      return structuresOf(record);
    case 'programme':
      return 'programme' in record && record.programme !== undefined ? [record.programme.id] : [];
    case 'kind':
      return 'kind' in record ? [record.kind] : [];
    case 'mode':
      return 'mode' in record ? [record.mode] : [];
    case 'theme':
      return 'themes' in record ? (record.themes ?? []).map(codeOf) : [];
    case 'level': {
      const level = 'level' in record ? known(record.level) : undefined;
      return level === undefined ? [] : [level];
    }
    default:
      return [];
  }
}
