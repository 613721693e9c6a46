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

/** True when each field that a record names as an open list holds a list. */
export function openListsAreThere(record: {
  readonly openLists?: readonly string[] | undefined;
}): boolean {
  const { openLists } = record;
  return (
    openLists === undefined || openLists.every((name) => Array.isArray(Reflect.get(record, name)))
  );
}
