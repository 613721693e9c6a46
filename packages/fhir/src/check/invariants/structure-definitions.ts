import { type JsonObject, objectAt, objectsIn, textAt } from '../json.js';
import { areDistinct, has, hasChoice, type Invariant, rule } from './invariant.js';

const ELEMENT_TYPE = /^[a-zA-Z0-9]+$|^http:\/\/hl7\.org\/fhirpath\/System\.[A-Z][A-Za-z]+$/;

/** The invariants of the elements of a part of a definition, such as its snapshot. */
function elementsOf(definition: JsonObject, part: string): readonly JsonObject[] {
  return objectsIn(objectAt(definition, part)?.['element']);
}

function isRoot(element: JsonObject): boolean {
  return !(textAt(element, 'path') ?? '').includes('.');
}

/** The invariants of definitions of types and profiles. */
export const structureDefinitionInvariants: readonly Invariant[] = [
  rule(
    'sdf-1',
    'No path is twice in the snapshot of a new type.',
    'Aucun chemin n’est répété dans l’instantané d’un nouveau type.',
    (definition) =>
      definition['derivation'] === 'constraint' ||
      areDistinct(elementsOf(definition, 'snapshot').map(({ path }) => path)),
  ),
  rule(
    'sdf-2',
    'A mapping has a name or an address.',
    'Une correspondance a un nom ou une adresse.',
    (mapping) => has(mapping, 'name') || has(mapping, 'uri'),
  ),
  rule(
    'sdf-3',
    'Every element of a snapshot has a definition and a cardinality.',
    'Tout élément d’un instantané a une définition et une cardinalité.',
    (snapshot) =>
      objectsIn(snapshot['element']).every(
        (element) => has(element, 'definition') && has(element, 'min') && has(element, 'max'),
      ),
  ),
  rule(
    'sdf-4',
    'A type that is not abstract has a base.',
    'Un type qui n’est pas abstrait a une base.',
    (definition) => definition['abstract'] === true || has(definition, 'baseDefinition'),
  ),
  rule(
    'sdf-5',
    'An extension says where it may stand.',
    'Une extension dit où elle peut se trouver.',
    (definition) =>
      definition['type'] !== 'Extension' ||
      definition['derivation'] === 'specialization' ||
      has(definition, 'context'),
  ),
  rule(
    'sdf-6',
    'A definition has a snapshot or a differential.',
    'Une définition a un instantané ou un différentiel.',
    (definition) => has(definition, 'snapshot') || has(definition, 'differential'),
  ),
  rule(
    'sdf-8',
    'A snapshot’s elements are of its type.',
    'Les éléments d’un instantané sont de son type.',
    (snapshot, { resource }) => {
      const paths = objectsIn(snapshot['element']).map((element) => textAt(element, 'path') ?? '');
      const [first = ''] = paths;
      return (
        (resource['kind'] === 'logical' || first === resource['type']) &&
        paths.slice(1).every((path) => path.startsWith(`${first}.`))
      );
    },
  ),
  rule(
    'sdf-8a',
    'A differential’s elements are of its type.',
    'Les éléments d’un différentiel sont de son type.',
    (differential, { resource }) => {
      const paths = objectsIn(differential['element']).map(
        (element) => textAt(element, 'path') ?? '',
      );
      const [first = ''] = paths;
      const [root = ''] = first.split('.');
      return (
        (resource['kind'] === 'logical' || first.startsWith(textAt(resource, 'type') ?? '')) &&
        paths.slice(1).every((path) => path.startsWith(`${root}.`))
      );
    },
  ),
  rule(
    'sdf-8b',
    'Every element of a snapshot says its base.',
    'Tout élément d’un instantané dit sa base.',
    (snapshot) => objectsIn(snapshot['element']).every((element) => has(element, 'base')),
  ),
  rule(
    'sdf-9',
    'A root element has neither label, code nor requirements.',
    'Un élément racine n’a ni étiquette, ni code, ni exigences.',
    (definition) =>
      [...elementsOf(definition, 'snapshot'), ...elementsOf(definition, 'differential')]
        .filter(isRoot)
        .every(
          (element) =>
            !has(element, 'label') && !has(element, 'code') && !has(element, 'requirements'),
        ),
  ),
  rule(
    'sdf-10',
    'A binding has a value set or a description.',
    'Une liaison a un jeu de valeurs ou une description.',
    (element) => {
      const binding = objectAt(element, 'binding');
      return binding === undefined || has(binding, 'valueSet') || has(binding, 'description');
    },
  ),
  rule(
    'sdf-11',
    'The first element of a snapshot is the type.',
    'Le premier élément d’un instantané est le type.',
    (definition) =>
      definition['kind'] === 'logical' ||
      !has(definition, 'snapshot') ||
      elementsOf(definition, 'snapshot')[0]?.['path'] === definition['type'],
  ),
  rule('sdf-14', 'Every element has an id.', 'Tout élément a un id.', (definition) =>
    [...elementsOf(definition, 'snapshot'), ...elementsOf(definition, 'differential')].every(
      (element) => has(element, 'id'),
    ),
  ),
  rule(
    'sdf-15',
    'The first element of a snapshot has no type.',
    'Le premier élément d’un instantané n’a pas de type.',
    (definition) => {
      const [first] = elementsOf(definition, 'snapshot');
      return definition['kind'] === 'logical' || first === undefined || !has(first, 'type');
    },
  ),
  rule(
    'sdf-15a',
    'The first element of a differential has no type when it is the root.',
    'Le premier élément d’un différentiel n’a pas de type quand il est la racine.',
    (definition) => {
      const [first] = elementsOf(definition, 'differential');
      return (
        definition['kind'] === 'logical' ||
        first === undefined ||
        !isRoot(first) ||
        !has(first, 'type')
      );
    },
  ),
  rule(
    'sdf-16',
    'Every element of a snapshot has an id of its own.',
    'Tout élément d’un instantané a un id à lui.',
    (definition) => {
      const ids = elementsOf(definition, 'snapshot').map(({ id }) => id);
      return areDistinct(ids) && !ids.includes(undefined);
    },
  ),
  rule(
    'sdf-17',
    'Every element of a differential has an id of its own.',
    'Tout élément d’un différentiel a un id à lui.',
    (definition) => {
      const ids = elementsOf(definition, 'differential').map(({ id }) => id);
      return areDistinct(ids) && !ids.includes(undefined);
    },
  ),
  rule(
    'sdf-18',
    'Only an extension has invariants of context.',
    'Seule une extension a des invariants de contexte.',
    (definition) => !has(definition, 'contextInvariant') || definition['type'] === 'Extension',
  ),
  rule(
    'sdf-19',
    'FHIR’s own definitions use FHIR’s own types.',
    'Les définitions de FHIR utilisent les types de FHIR.',
    (definition) =>
      !(textAt(definition, 'url') ?? '').startsWith('http://hl7.org/fhir/StructureDefinition') ||
      [...elementsOf(definition, 'snapshot'), ...elementsOf(definition, 'differential')]
        .flatMap((element) => objectsIn(element['type']))
        .every(({ code }) => typeof code !== 'string' || ELEMENT_TYPE.test(code)),
  ),
  rule(
    'sdf-20',
    'The root of a differential is not sliced.',
    'La racine d’un différentiel n’est pas découpée.',
    (differential) =>
      objectsIn(differential['element'])
        .filter(isRoot)
        .every((element) => !has(element, 'slicing')),
  ),
  rule(
    'sdf-21',
    'Only a new type has default values.',
    'Seul un nouveau type a des valeurs par défaut.',
    (definition) =>
      definition['derivation'] === 'specialization' ||
      !elementsOf(definition, 'differential').some((element) => hasChoice(element, 'defaultValue')),
  ),
  rule(
    'sdf-22',
    'FHIR’s own definitions have no default values.',
    'Les définitions de FHIR n’ont pas de valeurs par défaut.',
    (definition) =>
      !(textAt(definition, 'url') ?? '').startsWith('http://hl7.org/fhir/StructureDefinition') ||
      ![...elementsOf(definition, 'snapshot'), ...elementsOf(definition, 'differential')].some(
        (element) => hasChoice(element, 'defaultValue'),
      ),
  ),
  rule(
    'sdf-23',
    'A root element is no slice.',
    'Un élément racine n’est pas une tranche.',
    (definition) =>
      [...elementsOf(definition, 'snapshot'), ...elementsOf(definition, 'differential')]
        .filter(isRoot)
        .every((element) => !has(element, 'sliceName')),
  ),
];
