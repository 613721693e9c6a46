/**
 * What a reader finds; `undefined` where the resource is malformed. Readers take elements for what R4 says they are:
 * where one is of another kind, a text in place of a list, reading it is a TypeError. Any other error is a mistake in
 * the code.
 */
export function unlessMalformed<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
