import { isTimeOfDay, verdictOnDate, verdictOnDateTime, verdictOnInstant } from './calendar.js';
import { isBase64, isCode, isId, isNotBlank, isOid, isUri, isUuid } from './texts.js';

/** What is wrong with the value of a primitive type: the end of the rule that accuses it. */
export type PrimitiveFault =
  | 'wrong-type'
  | 'empty'
  | 'blank'
  | 'format'
  | 'impossible-date'
  | 'range';

/** The check of a primitive type: what is wrong with a value, if anything is. */
export type PrimitiveCheck = (value: unknown) => PrimitiveFault | undefined;

function text(isRight: (text: string) => boolean): PrimitiveCheck {
  return (value) => {
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length === 0) return 'empty';
    return isRight(value) ? undefined : 'format';
  };
}

/** R4 asks that a text SHOULD have something else than white space: one that has not is told, not refused. */
const words: PrimitiveCheck = (value) => {
  if (typeof value !== 'string') return 'wrong-type';
  if (value.length === 0) return 'empty';
  return isNotBlank(value) ? undefined : 'blank';
};

function moment(verdictOn: typeof verdictOnDate): PrimitiveCheck {
  return (value) => {
    if (typeof value !== 'string') return 'wrong-type';
    if (value.length === 0) return 'empty';
    const verdict = verdictOn(value);
    if (verdict === 'right') return undefined;
    return verdict === 'impossible' ? 'impossible-date' : 'format';
  };
}

const GREATEST = 2_147_483_647;

function whole(least: number): PrimitiveCheck {
  return (value) => {
    if (typeof value !== 'number') return 'wrong-type';
    if (!Number.isInteger(value)) return 'format';
    return value >= least && value <= GREATEST ? undefined : 'range';
  };
}

/** The checks of FHIR's primitive types; `xhtml` has its own rules beside its being a text. */
export const primitiveChecks: { readonly [type: string]: PrimitiveCheck } = {
  boolean: (value) => (typeof value === 'boolean' ? undefined : 'wrong-type'),
  decimal: (value) =>
    typeof value === 'number' ? (Number.isFinite(value) ? undefined : 'format') : 'wrong-type',
  integer: whole(-2_147_483_648),
  unsignedInt: whole(0),
  positiveInt: whole(1),
  string: words,
  markdown: words,
  xhtml: text(isNotBlank),
  code: text(isCode),
  id: text(isId),
  uri: text(isUri),
  url: text(isUri),
  canonical: text(isUri),
  oid: text(isOid),
  uuid: text(isUuid),
  base64Binary: text(isBase64),
  date: moment(verdictOnDate),
  dateTime: moment(verdictOnDateTime),
  instant: moment(verdictOnInstant),
  time: text(isTimeOfDay),
};
