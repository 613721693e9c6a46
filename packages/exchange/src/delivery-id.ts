/** Names a thing in the world: its key, within its namespace where it has one. */
export function deliveryId(namespace: string, key: string): string {
  return namespace === '' ? key : `${namespace}#${key}`;
}
