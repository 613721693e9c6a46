import type { Missing } from '@santeparticipative/core';
import type { Element, Extension } from 'fhir/r4.js';
import { absentElement, absentExtension, readAbsent } from './absent.js';
import type { ExtensionShape, ValueType } from './extension-shape.js';

/** An extension whose value of each type is only an element that says something of it. */
const BARE_VALUES: {
  readonly [type in ValueType]: (element: Element) => Omit<Extension, 'url'>;
} = {
  boolean: (_valueBoolean) => ({ _valueBoolean }),
  code: (_valueCode) => ({ _valueCode }),
  CodeableConcept: (valueCodeableConcept) => ({ valueCodeableConcept }),
  date: (_valueDate) => ({ _valueDate }),
  dateTime: (_valueDateTime) => ({ _valueDateTime }),
  decimal: (_valueDecimal) => ({ _valueDecimal }),
  Identifier: (valueIdentifier) => ({ valueIdentifier }),
  instant: (_valueInstant) => ({ _valueInstant }),
  integer: (_valueInteger) => ({ _valueInteger }),
  Money: (valueMoney) => ({ valueMoney }),
  Period: (valuePeriod) => ({ valuePeriod }),
  Reference: (valueReference) => ({ valueReference }),
  string: (_valueString) => ({ _valueString }),
  uri: (_valueUri) => ({ _valueUri }),
};

/** An extension that says why it has no value: on the value, or among its parts where it has some. */
export function absentValue(url: string, shape: ExtensionShape, missing: Missing): Extension {
  return 'value' in shape
    ? { url, ...BARE_VALUES[shape.value](absentElement(missing)) }
    : { url, extension: [absentExtension(missing)] };
}

/** Why an extension of a shape has no value, when it says so: on the value, or as an extension of its own. */
export function readAbsentValue(
  extension: Extension | undefined,
  shape: ExtensionShape,
): Missing | undefined {
  if (extension === undefined) return undefined;
  const own = readAbsent(extension);
  if (own !== undefined || !('value' in shape)) return own;
  const [key] = Object.keys(BARE_VALUES[shape.value]({}));
  const element: unknown = key === undefined ? undefined : Reflect.get(extension, key);
  return typeof element === 'object' && element !== null ? readAbsent(element) : undefined;
}
