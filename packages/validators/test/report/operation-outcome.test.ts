import type { Issue } from '@santeparticipative/core';
import { parseDatasetJson, parseNdjson, shapeRules } from '@santeparticipative/core';
import type { OperationOutcome as FhirOperationOutcome } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { allRules, toOperationOutcome, validateRecords } from '../../src/index.js';
import { structure } from '../examples.js';
import { cases } from '../rules/cases.js';

const due: Issue = {
  rule: 'pathway.goal-due-before-start',
  severity: 'warning',
  path: '/goals/0/due',
  record: { type: 'pathway', id: 'p-1' },
  at: { file: 'suivi.ndjson', line: 12 },
  message: { fr: 'C’est trop tôt.', en: 'It is too early.' },
  hint: { fr: 'Corrigez.', en: 'Correct it.' },
};
const cut: Issue = {
  rule: 'json.syntax',
  severity: 'error',
  path: '',
  message: { fr: 'C’est coupé.', en: 'It is cut.' },
};
const translation = (lang: string, content: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: lang },
        { url: 'content', valueString: content },
      ],
    },
  ],
});

describe('toOperationOutcome', () => {
  test('writes what FHIR R4 calls an OperationOutcome', () => {
    // The type is that of @types/fhir: the type check is a part of this test.
    const outcome: FhirOperationOutcome = toOperationOutcome([due, cut], { language: 'fr' });
    expect(outcome).toEqual({
      resourceType: 'OperationOutcome',
      language: 'fr',
      issue: [
        {
          severity: 'warning',
          code: 'business-rule',
          details: {
            coding: [
              {
                system: 'https://santeparticipative.example/fhir/CodeSystem/validation-rule',
                code: 'pathway.goal-due-before-start',
              },
            ],
            text: 'C’est trop tôt.',
            _text: translation('en', 'It is too early.'),
          },
          diagnostics: 'Corrigez.',
          _diagnostics: translation('en', 'Correct it.'),
          expression: ['Pathway.goals[0].due'],
          location: ['pathway/p-1#/goals/0/due', 'suivi.ndjson, ligne 12'],
        },
        {
          severity: 'error',
          code: 'structure',
          details: {
            coding: [
              {
                system: 'https://santeparticipative.example/fhir/CodeSystem/validation-rule',
                code: 'json.syntax',
              },
            ],
            text: 'C’est coupé.',
            _text: translation('en', 'It is cut.'),
          },
        },
      ],
    });
  });

  test('speaks English, with French beside it, under another code system', () => {
    const [issue] = toOperationOutcome([due], {
      language: 'en',
      ruleSystem: 'https://fictif.example/regles',
    }).issue;
    expect(issue).toMatchObject({
      details: {
        coding: [{ system: 'https://fictif.example/regles' }],
        text: 'It is too early.',
        _text: translation('fr', 'C’est trop tôt.'),
      },
      diagnostics: 'Correct it.',
      location: ['pathway/p-1#/goals/0/due', 'suivi.ndjson, line 12'],
    });
  });

  test('says that all is well in the one issue that it must have', () => {
    expect(toOperationOutcome([], { language: 'fr' }).issue).toEqual([
      {
        severity: 'information',
        code: 'informational',
        details: {
          text: 'Aucun problème trouvé.',
          _text: translation('en', 'No issue found.'),
        },
      },
    ]);
  });

  test.each([
    ['', 'pathway-model', 'PathwayModel'],
    ['/steps/10/title', 'pathway-model', 'PathwayModel.steps[10].title'],
    ['/answers/médecin traitant', 'assessment', 'Assessment.answers.`médecin traitant`'],
    ['/a~1b/c~0`d', 'contact', 'Contact.`a/b`.`c~\\`d`'],
  ])('writes the field %j of a record as a FHIRPath', (path, type, expression) => {
    const [issue] = toOperationOutcome([{ ...due, path, record: { type, id: 'x' } }], {
      language: 'fr',
    }).issue;
    expect(issue?.expression).toEqual([expression]);
  });

  test('names the field of what is no record', () => {
    const [issue] = toOperationOutcome([{ ...cut, path: '/type' }], { language: 'fr' }).issue;
    expect(issue?.expression).toBeUndefined();
    expect(issue?.location).toEqual(['#/type']);
  });

  test('tells the field and the line of a record that was refused, and not its name', () => {
    const refused = { ...structure, opened: '25/03/2020' };
    const lines = toOperationOutcome(parseNdjson(JSON.stringify(refused)).issues, {
      language: 'fr',
    });
    expect(lines.issue.map(({ location }) => location)).toEqual([
      undefined,
      ['#/opened', 'ligne 1'],
    ]);
    const { issues } = parseDatasetJson(JSON.stringify({ records: [structure, refused] }));
    const list = toOperationOutcome(issues, { language: 'fr' });
    expect(list.issue.map(({ location }) => location)).toEqual([undefined, ['#/records/1/opened']]);
    expect(list.issue.map(({ expression }) => expression)).toEqual([undefined, undefined]);
  });

  test('lets a file name hold no character that FHIR forbids in a string', () => {
    const file = 'a\u0000\u001b[2J\n\ud800b';
    const [issue] = toOperationOutcome([{ ...cut, at: { file } }], { language: 'fr' }).issue;
    expect(issue?.location).toEqual(['a\ufffd\ufffd[2J\ufffd\ufffdb']);
  });

  test.each([
    ['field.required', 'required'],
    ['field.unknown', 'structure'],
    ['field.too-big', 'value'],
    ['time.end-before-start', 'invariant'],
    ['time.not-a-date', 'value'],
    ['code.not-in-list', 'code-invalid'],
    ['field.not-allowed', 'code-invalid'],
    ['commune.unknown', 'code-invalid'],
    ['id.duplicate', 'duplicate'],
    ['reference.unresolved', 'not-found'],
    ['indicator.no-source', 'required'],
    ['file.not-found', 'not-found'],
    ['dataset.newer-schema', 'not-supported'],
    ['pathway.closure-status', 'business-rule'],
    ['constructor.prototype', 'business-rule'],
  ])('takes %s for the issue type %s', (rule, code) => {
    expect(toOperationOutcome([{ ...cut, rule }], { language: 'fr' }).issue[0]?.code).toBe(code);
  });

  test('knows something closer than a business rule for every rule on the shape of a record', () => {
    const outcome = toOperationOutcome(
      Object.keys(shapeRules).map((rule) => ({ ...cut, rule })),
      { language: 'fr' },
    );
    expect(outcome.issue.map(({ code }) => code)).not.toContain('business-rule');
  });
});

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('holds nothing of the data but the type and id of the record', () => {
  const ofTheRules = new Set(
    allRules.flatMap(({ id, message, hint }) => [id, ...textsIn(message), ...textsIn(hint)]),
  );
  const issues = cases.flatMap(({ broken }) => validateRecords(broken));
  expect(issues.length).toBeGreaterThan(allRules.length / 2);
  for (const { details, diagnostics, _diagnostics, location } of toOperationOutcome(issues, {
    language: 'fr',
  }).issue) {
    const told = [
      ...textsIn(details.text),
      ...textsIn(details.coding?.map(({ code }) => code)),
      ...textsIn([diagnostics, details._text, _diagnostics]),
    ].filter((text) => !/^(?:lang|content|fr|en|http:.*translation)$/.test(text));
    for (const text of told) expect(ofTheRules).toContain(text);
    for (const text of location ?? []) expect(text).toMatch(/^[a-z-]+\/[\w.-]+#(?:\/\w+)*$/);
  }
});
