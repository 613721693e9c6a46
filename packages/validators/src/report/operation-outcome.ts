import type { Issue, Localised, Severity } from '@santeparticipative/core';
import { fhirPathOf } from './field-path.js';
import { type IssueType, issueTypeOf } from './issue-type.js';
import { positionInWords, printable } from './position.js';
import { type Language, NO_ISSUE } from './words.js';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** The code system of rule ids, unless told otherwise. Its base is that of the project's other code systems. */
const RULE_SYSTEM = 'https://santeparticipative.example/fhir/CodeSystem/validation-rule';

/** A text in the other language, in HL7's extension for it. */
export interface Translated {
  extension: {
    readonly url: typeof TRANSLATION;
    extension: [
      { readonly url: 'lang'; readonly valueCode: Language },
      { readonly url: 'content'; readonly valueString: string },
    ];
  }[];
}

/** An issue of an {@link OperationOutcome}. */
export interface OperationOutcomeIssue {
  readonly severity: Severity;
  readonly code: IssueType;
  readonly details: {
    /** The id of the rule, as a code. */
    coding?: { readonly system: string; readonly code: string }[];
    /** What is wrong. */
    readonly text: string;
    readonly _text: Translated;
  };
  /** What can be done about it. */
  readonly diagnostics?: string;
  readonly _diagnostics?: Translated;
  /** The field in the type of record, as a FHIRPath: `Pathway.goals[0].due`. Only where the issue names a record. */
  expression?: string[];
  /**
   * The field in the record, `pathway/p-1#/goals/0/due`, or in what was read where the issue names no record,
   * `#/goals/0/due`; then the position in a file, `suivi.ndjson, ligne 12`, where it is known.
   */
  location?: string[];
}

/**
 * A FHIR R4 OperationOutcome, in the elements that this package writes. It can be given to whatever takes one:
 * its lists can be added to, as those of FHIR libraries can.
 */
export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  /** The language of the texts that are not translations. */
  readonly language: Language;
  issue: OperationOutcomeIssue[];
}

/** How issues are written as an OperationOutcome. */
export interface OperationOutcomeOptions {
  /** The language of the texts. The other language is beside each, as a translation. */
  readonly language: Language;
  /**
   * The address of the code system of rule ids. Unless told otherwise
   * `https://santeparticipative.example/fhir/CodeSystem/validation-rule`.
   */
  readonly ruleSystem?: string;
}

function translated(text: Localised, language: Language): Translated {
  const other = language === 'fr' ? 'en' : 'fr';
  return {
    extension: [
      {
        url: TRANSLATION,
        extension: [
          { url: 'lang', valueCode: other },
          { url: 'content', valueString: text[other] },
        ],
      },
    ],
  };
}

function locationsOf({ record, path, at = {} }: Issue, language: Language): string[] {
  const about = record === undefined ? '' : `${record.type}/${record.id}`;
  const field = record === undefined && path === '' ? '' : printable(`${about}#${path}`);
  return [field, positionInWords(at, language)].filter((location) => location !== '');
}

function outcomeIssue(
  issue: Issue,
  { language, ruleSystem = RULE_SYSTEM }: OperationOutcomeOptions,
): OperationOutcomeIssue {
  const { rule, severity, message, hint, record, path } = issue;
  const location = locationsOf(issue, language);
  return {
    severity,
    code: issueTypeOf(rule),
    details: {
      coding: [{ system: ruleSystem, code: rule }],
      text: message[language],
      _text: translated(message, language),
    },
    ...(hint === undefined
      ? {}
      : { diagnostics: hint[language], _diagnostics: translated(hint, language) }),
    ...(record === undefined ? {} : { expression: [printable(fhirPathOf(record.type, path))] }),
    ...(location.length === 0 ? {} : { location }),
  };
}

/**
 * Writes issues as a FHIR R4 OperationOutcome, in their order, for software that knows FHIR. Where there is no
 * issue it has one of severity `information` that says so, because an OperationOutcome cannot be empty.
 *
 * `expression` names a field of the model, not of a resource. R4 allows in it nothing that would tell which
 * record: `location` does, though R4 keeps it for XPath and deprecates it. An issue on the shape of a record
 * names none, because an id that is wrong may be anything, such as a name: its `location` is the field, then the
 * file and the line. Like the issues, it holds no value of the data but the type and id of the record.
 *
 * @example
 * const outcome = toOperationOutcome(validateRecords(records), { language: 'fr' });
 * outcome.issue[0]?.expression; // ['Pathway.goals[0].due']
 * outcome.issue[0]?.location; // ['pathway/p-1#/goals/0/due']
 */
export function toOperationOutcome(
  issues: readonly Issue[],
  options: OperationOutcomeOptions,
): OperationOutcome {
  const { language } = options;
  const allIsWell: OperationOutcomeIssue = {
    severity: 'information',
    code: 'informational',
    details: { text: NO_ISSUE[language], _text: translated(NO_ISSUE, language) },
  };
  return {
    resourceType: 'OperationOutcome',
    language,
    issue: issues.length === 0 ? [allIsWell] : issues.map((issue) => outcomeIssue(issue, options)),
  };
}
