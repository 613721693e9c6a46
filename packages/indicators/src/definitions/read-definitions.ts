import {
  checkRecordOf,
  type IndicatorDefinition,
  type Issue,
  parseJsonText,
  pointer,
  type Result,
} from '@santeparticipative/core';
import { definitionIssues } from './definition-issues.js';

/** Where definitions were read. */
export interface DefinitionSource {
  /** The name of the file, which issues then tell. */
  readonly path?: string;
}

/** The published schema of a definition, in which an editor looks up what to write. */
const SCHEMA = '@santeparticipative/core/schemas';

function withSchema({ hint, ...issue }: Issue): Issue {
  return {
    ...issue,
    hint: {
      fr: `${hint === undefined ? '' : `${hint.fr} `}Le schéma : ${SCHEMA}/fr/indicator-definition.json.`,
      en: `${hint === undefined ? '' : `${hint.en} `}The schema: ${SCHEMA}/en/indicator-definition.json.`,
    },
  };
}

function readOne(value: unknown, base: readonly PropertyKey[]): Result<IndicatorDefinition> {
  const below = (issues: readonly Issue[]): Issue[] =>
    issues.map((issue) => ({ ...issue, path: `${pointer(base)}${issue.path}` }));
  const checked = checkRecordOf('indicator-definition', value);
  if (!checked.ok) return { ok: false, issues: below(checked.issues).map(withSchema) };
  const issues = below(definitionIssues(checked.value));
  return issues.some(({ severity }) => severity === 'error')
    ? { ok: false, issues }
    : { ok: true, value: checked.value, issues };
}

/**
 * Reads definitions of indicators: a JSON text, or the value that it holds, which is a definition or a list of
 * definitions. All of them must be right: each issue tells the rule, the place as a JSON Pointer into what was
 * given, and what to do. Reading the file itself is up to the caller.
 *
 * @example
 * const read = readDefinitions(await readFile('nos-indicateurs.json', 'utf8'), { path: 'nos-indicateurs.json' });
 * if (read.ok) createRegistry(catalogue, read.value);
 */
export function readDefinitions(
  given: unknown,
  { path }: DefinitionSource = {},
): Result<readonly IndicatorDefinition[]> {
  const told = (issues: readonly Issue[]): Issue[] =>
    path === undefined ? [...issues] : issues.map((issue) => ({ ...issue, at: { file: path } }));
  const parsed: Result<unknown> =
    typeof given === 'string' ? parseJsonText(given) : { ok: true, value: given, issues: [] };
  if (!parsed.ok) return { ok: false, issues: told(parsed.issues) };
  const { value } = parsed;
  const results = Array.isArray(value)
    ? value.map((item: unknown, at) => readOne(item, [at]))
    : [readOne(value, [])];
  const issues = told(results.flatMap((result) => result.issues));
  const definitions = results.flatMap((result) => (result.ok ? result.value : []));
  return definitions.length === results.length
    ? { ok: true, value: definitions, issues }
    : { ok: false, issues };
}
