interface Named {
  readonly type: string;
  readonly id: string;
}

/** True when a merge is of two records of one type. */
export function mergesTwoOfAKind({
  kept,
  merged,
}: {
  readonly kept: Named;
  readonly merged: Named;
}): boolean {
  return kept.type === merged.type && kept.id !== merged.id;
}
