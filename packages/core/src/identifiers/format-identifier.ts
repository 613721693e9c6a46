import { type IdentifierKind, type Identifiers, identifierKinds } from './identifier-kinds.js';

/**
 * An identifier as people read it: SIREN, SIRET and INS in their customary groups, `732 829 320 00074`.
 * The others have no grouping that all official documents share, and stay as they are.
 *
 * It is for display alone. {@link parseIdentifier} reads it back.
 */
export function formatIdentifier<Kind extends IdentifierKind>(
  kind: Kind,
  value: Identifiers[Kind],
): string {
  const { groups } = identifierKinds[kind];
  if (groups === undefined) return value;
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((start, length) => start + length, 0),
  );
  return starts.map((start, index) => value.slice(start, starts[index + 1])).join(' ');
}
