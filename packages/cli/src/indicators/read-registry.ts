import { readText } from '@santeparticipative/connector-files';
import {
  catalogue,
  type IndicatorDefinition,
  type Issue,
  type Result,
} from '@santeparticipative/core';
import { createRegistry, type Registry, readDefinitions } from '@santeparticipative/indicators';

/**
 * The definitions of the catalogue and those of the files given, a definition or a list of them each. Issues tell the
 * file; one that is wrong refuses them all, for a figure that is missing would not be seen.
 */
export async function readRegistry(paths: readonly string[] = []): Promise<Result<Registry>> {
  const own: IndicatorDefinition[] = [];
  const issues: Issue[] = [];
  let right = true;
  for (const path of paths) {
    const text = await readText(path);
    const read = text.ok ? readDefinitions(text.value, { path }) : text;
    if (read.ok) own.push(...read.value);
    else right = false;
    issues.push(...read.issues);
  }
  if (!right) return { ok: false, issues };
  const registry = createRegistry(catalogue, own);
  return { ...registry, issues: [...issues, ...registry.issues] };
}
