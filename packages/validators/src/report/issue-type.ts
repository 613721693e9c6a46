/** The codes of FHIR's required value set `issue-type` that a rule of the project stands for. */
export type IssueType =
  | 'business-rule'
  | 'code-invalid'
  | 'duplicate'
  | 'informational'
  | 'invariant'
  | 'not-found'
  | 'not-supported'
  | 'processing'
  | 'required'
  | 'structure'
  | 'too-long'
  | 'value';

/** By rule id, or by what comes before the point in it. The id is looked for first. */
const TYPES: ReadonlyMap<string, IssueType> = new Map([
  // a file, and the text in it
  ['file', 'structure'],
  ['file.not-found', 'not-found'],
  ['file.too-big', 'too-long'],
  ['file.unknown-kind', 'not-supported'],
  ['file.unreadable', 'processing'],
  ['json', 'structure'],
  ['json.line-too-long', 'too-long'],
  ['data', 'structure'],
  ['record', 'structure'],
  ['fhir', 'structure'],
  ['dataset', 'invariant'],
  ['dataset.changed-while-reading', 'processing'],
  ['dataset.newer-schema', 'not-supported'],
  ['dataset.no-manifest', 'required'],
  // a field and its value
  ['field', 'value'],
  ['field.required', 'required'],
  ['field.unknown', 'structure'],
  ['text', 'value'],
  ['number', 'value'],
  ['time', 'value'],
  ['time.end-before-start', 'invariant'],
  ['territory', 'value'],
  ['identifier', 'value'],
  ['identifier.siren-siret', 'invariant'],
  // fields of one record that contradict each other
  ['quantity', 'invariant'],
  ['enrolment', 'invariant'],
  ['person.age-band', 'invariant'],
  ['merge.two-of-a-kind', 'invariant'],
  ['indicator.no-figure', 'invariant'],
  ['indicator.numerator', 'invariant'],
  ['indicator.unnamed', 'required'],
  ['indicator.no-source', 'required'],
  // codes of a list
  ['field.not-allowed', 'code-invalid'],
  ['code', 'code-invalid'],
  ['commune', 'code-invalid'],
  ['qpv', 'code-invalid'],
  ['qpv.other-commune', 'business-rule'],
  // records among each other
  ['id', 'duplicate'],
  ['person.probable-duplicate', 'duplicate'],
  ['structure.probable-duplicate', 'duplicate'],
  ['reference', 'not-found'],
  ['session.step-unknown', 'not-found'],
  ['indicator.definition-unknown', 'not-found'],
]);

/** The code of FHIR's value set `issue-type` for a rule: `business-rule` when nothing closer is known. */
export function issueTypeOf(rule: string): IssueType {
  const [family = ''] = rule.split('.', 1);
  return TYPES.get(rule) ?? TYPES.get(family) ?? 'business-rule';
}
