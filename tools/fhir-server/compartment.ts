import type { Medplum, Resource } from './medplum.js';
import type { Present, ResourceStore } from './store.js';

interface Definition {
  readonly resource: readonly {
    readonly code: Resource['resourceType'];
    readonly param?: readonly string[];
  }[];
}

/** Finds what belongs to a patient: the patient itself, and what refers to it as the Patient compartment says. */
export function createPatientCompartment(
  { core, definitions }: Medplum,
  store: ResourceStore,
): { types: ReadonlySet<string>; of: (id: string) => readonly Present[] } {
  const definition: Definition = definitions.readJson('fhir/r4/compartmentdefinition-patient.json');
  const parameters = new Map(
    definition.resource.flatMap(({ code, param = [] }) =>
      param.length > 0 ? [[code, param] as const] : [],
    ),
  );
  let known = { revision: -1, byReference: new Map<string, Present[]>() };

  function byReference(): Map<string, Present[]> {
    if (known.revision === store.revision) return known.byReference;
    const found = new Map<string, Present[]>();
    for (const present of [...parameters.keys()].flatMap((type) => store.sorted(type))) {
      for (const reference of new Set(patientReferences(present.resource))) {
        const others = found.get(reference);
        if (others) others.push(present);
        else found.set(reference, [present]);
      }
    }
    known = { revision: store.revision, byReference: found };
    return found;
  }

  return {
    types: new Set([...parameters.keys(), 'Patient']),
    of: (id) => {
      const value = `Patient/${id}`;
      const patient = store.current('Patient', id);
      const others = (byReference().get(value) ?? []).filter((present) =>
        [...parameters].some(
          ([resourceType, codes]) =>
            resourceType === present.type &&
            codes.some((code) =>
              // What the store holds came in as a resource, through the router.
              core.matchesSearchRequest(present.resource as unknown as Resource, {
                resourceType,
                filters: [{ code, operator: 'eq', value }],
              }),
            ),
        ),
      );
      return patient ? [patient, ...others.filter((present) => present !== patient)] : others;
    },
  };
}

/** Every `reference` to a patient in a resource, wherever it stands. */
function* patientReferences(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'reference' && typeof member === 'string' && member.startsWith('Patient/'))
      yield member;
    else yield* patientReferences(member);
  }
}
