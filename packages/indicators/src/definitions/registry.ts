import type { IndicatorDefinition, Issue, Result } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import { compareVersions } from './compare-versions.js';
import { definitionIssues } from './definition-issues.js';
import { indicatorHash } from './indicator-hash.js';
import { definitionIssue } from './messages.js';

/** What names a definition: an id, and where it matters a version, or what it means. */
export interface DefinitionQuery {
  readonly id: string;
  readonly version?: string | undefined;
  /** {@link indicatorHash} of the definition: SHA-256, in hexadecimal. */
  readonly hash?: string | undefined;
}

/** A definition, with what it means in one value. */
export interface RegisteredDefinition {
  readonly definition: IndicatorDefinition;
  readonly hash: string;
  /** True when the version before it means the same: words alone were mended, and results of both are merged. */
  readonly editorial: boolean;
}

/** The definitions that are known: those of the catalogue, and a federation's own. */
export interface Registry {
  /** The latest version of each definition, in the order in which they were given. */
  readonly definitions: readonly IndicatorDefinition[];
  /** The definition of a version; without one, the latest that has the hash; without either, the latest. */
  get(query: DefinitionQuery): IndicatorDefinition | undefined;
  /** Every version of a definition, the oldest first; none when the id is not known. */
  versionsOf(id: string): readonly RegisteredDefinition[];
}

function register(definitions: readonly IndicatorDefinition[]): RegisteredDefinition[] {
  const registered: RegisteredDefinition[] = [];
  const inOrder = [...definitions].sort((a, b) => compareVersions(a.version, b.version));
  for (const definition of inOrder) {
    const hash = indicatorHash(definition);
    registered.push({ definition, hash, editorial: registered.at(-1)?.hash === hash });
  }
  return registered;
}

class Definitions implements Registry {
  readonly #byId: ReadonlyMap<string, readonly RegisteredDefinition[]>;
  readonly definitions: readonly IndicatorDefinition[];

  constructor(byId: ReadonlyMap<string, readonly IndicatorDefinition[]>) {
    this.#byId = new Map([...byId].map(([id, versions]) => [id, register(versions)]));
    this.definitions = [...byId.keys()].flatMap((id) => this.get({ id }) ?? []);
  }

  get({ id, version, hash }: DefinitionQuery): IndicatorDefinition | undefined {
    return this.versionsOf(id).findLast(
      (known) =>
        (version === undefined || known.definition.version === version) &&
        (hash === undefined || known.hash === hash),
    )?.definition;
  }

  versionsOf(id: string): readonly RegisteredDefinition[] {
    return this.#byId.get(id) ?? [];
  }
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function isSame(one: IndicatorDefinition, other: IndicatorDefinition): boolean {
  const { meta: _one, ...first } = one;
  const { meta: _other, ...second } = other;
  return canonicalize(first) === canonicalize(second);
}

/** What is wrong with a definition beside one that is known and has its id and version. */
function repetitionIssues(known: IndicatorDefinition, definition: IndicatorDefinition): Issue[] {
  if (indicatorHash(known) !== indicatorHash(definition)) {
    return [definitionIssue('definition.same-version', '/version')];
  }
  return isSame(known, definition)
    ? []
    : [definitionIssue('definition.text-without-version', '/version')];
}

/**
 * Gathers definitions: those of the catalogue, and a federation's own. One of its own in which
 * {@link definitionIssues} finds an error is refused (warnings are told where definitions are read); none may have an
 * id of the catalogue, unless it is that definition itself; two that have one id and one version mean the same. The
 * path of an issue points into the definition that `record` names.
 *
 * @example
 * const registry = createRegistry(catalogue, own);
 * if (registry.ok) registry.value.get({ id: 'pathways-opened' })?.version; // '1.0.0'
 */
export function createRegistry(
  catalogue: readonly IndicatorDefinition[],
  own: readonly IndicatorDefinition[] = [],
): Result<Registry> {
  const byId = new Map<string, IndicatorDefinition[]>();
  const ids = new Set(catalogue.map(({ id }) => id));
  const issues: Issue[] = [];
  const add = (definition: IndicatorDefinition, isOwn: boolean): void => {
    const { type, id, version } = definition;
    const tell = (found: readonly Issue[]): void => {
      issues.push(...found.map((issue) => ({ ...issue, record: { type, id } })));
    };
    const versions = byId.get(id) ?? [];
    const known = versions.find((each) => each.version === version);
    if (isOwn && ids.has(id)) {
      const same = known !== undefined && indicatorHash(known) === indicatorHash(definition);
      if (!same) tell([definitionIssue('definition.in-catalogue', '/id')]);
    } else if (known !== undefined) {
      tell(repetitionIssues(known, definition));
    } else {
      if (isOwn) tell(definitionIssues(definition).filter(isError));
      byId.set(id, [...versions, definition]);
    }
  };
  for (const definition of catalogue) add(definition, false);
  for (const definition of own) add(definition, true);
  return issues.some(isError)
    ? { ok: false, issues }
    : { ok: true, value: new Definitions(byId), issues };
}
