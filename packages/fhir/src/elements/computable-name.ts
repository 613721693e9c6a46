/** A name for software, as R4 wants it of definitions: a capital, then letters, digits and underscores. */
export function computableName(kind: 'Indicator' | 'PathwayModel', id: string): string {
  return `${kind}_${id.replaceAll(/[^A-Za-z0-9]/g, '_')}`;
}
