import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultSystems } from '@santeparticipative/fhir';

/** A set of definitions: its folder, and where its addresses begin. */
export interface Guide {
  readonly name: string;
  readonly folder: string;
  readonly canonical: string;
}

/** The national definitions that our resources are judged by. TDDUI builds upon FR Core. */
const GUIDES: readonly Guide[] = [
  { name: 'FR Core 2.0.0', folder: 'fr-core-2.0.0', canonical: 'https://hl7.fr/ig/fhir/core/' },
  {
    name: 'TDDUI 2.4 (our transcription of a subset)',
    folder: 'tddui-2.4-subset',
    canonical: 'https://interop.esante.gouv.fr/ig/fhir/tddui/',
  },
];

/** Our own package, which is in the repository. */
const OWN: Guide = {
  name: 'our own package',
  folder: 'packages/fhir/package',
  canonical: `${defaultSystems.canonical}/`,
};

/** What FR Core 2.0.0 does not have and TDDUI 2.4 builds upon, transcribed: it is in the repository too. */
const NEWER_FR_CORE: Guide = {
  name: 'FR Core 2.1 (our transcription of one extension)',
  folder: 'tools/conformance/fr-core-2.1',
  canonical: 'https://hl7.fr/ig/fhir/core/',
};

/** The definitions at hand. */
export interface DefinitionFolders {
  readonly folders: readonly string[];
  readonly present: readonly Guide[];
  /** The guides whose definitions are not there: nothing can be judged by them. */
  readonly absent: readonly Guide[];
  /** Whether our own definitions are there: without them no run is a proof. */
  readonly own: boolean;
}

function holdsDefinitions(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder).some((file) => /^StructureDefinition-.*\.json$/.test(file))
  );
}

/**
 * Finds the definitions. Ours are in the repository; the national ones are where SANTEPARTICIPATIVE_DEFINITIONS says,
 * else beside the repository, or nowhere.
 */
export function findDefinitions(root: string): DefinitionFolders {
  const given = process.env['SANTEPARTICIPATIVE_DEFINITIONS'];
  const shared = resolve(root, given ?? '../shared/fhir/definitions');
  const guides = [
    { guide: OWN, folder: join(root, OWN.folder) },
    { guide: NEWER_FR_CORE, folder: join(root, NEWER_FR_CORE.folder) },
    ...GUIDES.map((guide) => ({ guide, folder: join(shared, guide.folder) })),
  ];
  const present = guides.filter(({ folder }) => holdsDefinitions(folder));
  const absent = guides.filter(({ folder }) => !holdsDefinitions(folder)).map(({ guide }) => guide);
  if (given !== undefined && absent.some((guide) => guide !== OWN)) {
    throw new Error('SANTEPARTICIPATIVE_DEFINITIONS names a folder that lacks some definitions.');
  }
  return {
    folders: present.map(({ folder }) => folder),
    present: present.map(({ guide }) => guide),
    absent,
    own: !absent.includes(OWN),
  };
}
