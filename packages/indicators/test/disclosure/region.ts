import { type AnyRecord, catalogue, type Id } from '@santeparticipative/core';
import { generateRegion } from '@santeparticipative/testing';
import { type EvaluationPeriod, evaluate, merge, type PartialResult } from '../../src/index.js';
import { filesOf } from '../merge/files.js';

/** A made-up region, in which each structure has a file of its own. */
export interface Federation {
  readonly structures: readonly Id[];
  readonly files: readonly (readonly AnyRecord[])[];
}

export function federationOf(structures: number, seed: number, pathways?: number): Federation {
  const { records } = generateRegion({
    seed,
    structures,
    year: 2025,
    pathwaysPerStructure: pathways,
  });
  const ids = records.flatMap(({ type, id }) => (type === 'structure' ? [id] : []));
  return {
    structures: ids,
    files: filesOf(
      records,
      ids.map((id) => [id]),
    ),
  };
}

/** The whole catalogue over what the first structures of a federation sent, merged. */
export function mergedResults(
  { structures, files }: Federation,
  period: EvaluationPeriod,
  first = structures.length,
): PartialResult[] {
  const sent = files.slice(0, first).map((file, index) => {
    const own = structures[index];
    const sender = { structures: own === undefined ? [] : [own], among: structures };
    return evaluate(catalogue, file, { period, sender });
  });
  return (sent[0] ?? []).map((_, index) => {
    const merged = merge(sent.flatMap((results) => results[index] ?? []));
    if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
    return merged.value;
  });
}
