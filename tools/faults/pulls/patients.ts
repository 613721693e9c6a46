/** A fictitious patient, and which time it is written. */
export function patient(id: string, time = 1) {
  return {
    resourceType: 'Patient',
    id,
    identifier: [{ system: 'https://exchange.example/identifiers', value: id }],
    birthDate: `${1930 + time}`,
  } as const;
}
