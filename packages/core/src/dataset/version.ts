/** Major and minor number of a version: what is compatible shares both, for there is no 1.0 yet. */
function numbersOf(version: string): readonly [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

/** Below 0 when the first version comes before the second, 0 when the same schemas hold, above 0 when after. */
export function compareVersions(version: string, other: string): number {
  const [major, minor] = numbersOf(version);
  const [otherMajor, otherMinor] = numbersOf(other);
  return major - otherMajor || minor - otherMinor;
}
