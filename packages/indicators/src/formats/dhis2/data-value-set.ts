/** How DHIS2 knows its elements: by codes that people gave, or by identifiers that it gave. */
export type Dhis2IdScheme = 'CODE' | 'UID';

/** A value of DHIS2: a text, whatever it counts. */
export interface Dhis2DataValue {
  readonly dataElement: string;
  readonly period: string;
  readonly orgUnit: string;
  /** Absent for the default combination: where there is no category. */
  readonly categoryOptionCombo?: string;
  readonly value: string;
}

/**
 * A data value set, as `POST /api/dataValueSets` takes it (DHIS2 developer documentation, "Data values"): the schemes say
 * how its elements are named.
 */
export interface Dhis2DataValueSet {
  readonly dataElementIdScheme: Dhis2IdScheme;
  readonly orgUnitIdScheme: Dhis2IdScheme;
  readonly categoryOptionComboIdScheme: Dhis2IdScheme;
  readonly dataValues: readonly Dhis2DataValue[];
}

/** The names that DHIS2 has for ours, each by our code. */
export interface Dhis2Names {
  /** `CODE` unless said. */
  readonly idScheme?: Dhis2IdScheme | undefined;
  /** By the code of a figure: `pathway-dropout.structure.numerator`. */
  readonly dataElements?: { readonly [code: string]: string } | undefined;
  /** By the id of a structure, or the name given to several together. */
  readonly orgUnits?: { readonly [id: string]: string } | undefined;
  /** By the codes of the categories, joined by `+`: `workshop`, `women+16-25`. */
  readonly categoryOptionCombos?: { readonly [codes: string]: string } | undefined;
}

const UID = /^[A-Za-z][A-Za-z0-9]{10}$/;
const MOST_OF_CODE = 50;

/** The kinds of names. */
export type NameKind = 'dataElements' | 'orgUnits' | 'categoryOptionCombos';

/** DHIS2's name for ours: our code itself, where codes are used and none is given. Or what is wrong with it. */
export function dhis2Name(
  names: Dhis2Names,
  kind: NameKind,
  code: string,
): { readonly name: string } | { readonly rule: 'dhis2.no-id' | 'dhis2.code' } {
  const given = names[kind];
  const name = given !== undefined && Object.hasOwn(given, code) ? given[code] : undefined;
  if (names.idScheme === 'UID') {
    if (name === undefined) return { rule: 'dhis2.no-id' };
    return UID.test(name) ? { name } : { rule: 'dhis2.code' };
  }
  const used = name ?? code;
  return used.length <= MOST_OF_CODE ? { name: used } : { rule: 'dhis2.code' };
}

/** Our code for a name of DHIS2, or `undefined` when it has none. */
export function codeOfName(names: Dhis2Names, kind: NameKind, name: string): string | undefined {
  const [found] = Object.entries(names[kind] ?? {}).find(([, given]) => given === name) ?? [];
  return found ?? (names.idScheme === 'UID' ? undefined : name);
}
