import type { ConceptMap, ConceptMapGroup } from 'fhir/r4.js';
import type { CodeList, Localised, NationalCode } from '../../packages/core/src/index.js';
import { englishOf } from '../../packages/fhir/src/elements/translation.js';
import { codeSystemUrl, defaultSystems } from '../../packages/fhir/src/systems.js';
import { nameOf } from './fsh.js';
import { allLists } from './terminology.js';

const { canonical } = defaultSystems;

const NARROWER = 'Le code national ne couvre qu’une partie de la notion.';

/** The codes of a list that one national nomenclature has too, and how near each of them comes. */
function groupOf({ id, concepts }: CodeList, system: string): ConceptMapGroup {
  const element = Object.entries(concepts).flatMap(([code, { display, national = [] }]) => {
    const target = national
      .filter((one) => one.system === system)
      .map(({ code, equivalence }: NationalCode) => ({
        code,
        equivalence: equivalence ?? ('equivalent' as const),
        // R4 wants words on a target that says less than the source (its rule cmd-1).
        ...(equivalence === 'narrower' ? { comment: NARROWER } : {}),
      }));
    return target.length === 0 ? [] : [{ code, display: display.fr, target }];
  });
  return {
    source: codeSystemUrl(defaultSystems, id),
    target: codeSystemUrl(defaultSystems, system),
    element,
  };
}

function mapOf(list: CodeList): ConceptMap[] {
  const codes = Object.values(list.concepts).flatMap(({ national = [] }) => national);
  const systems = [...new Set(codes.map(({ system }) => system))];
  if (systems.length === 0) return [];
  const id = `${list.id}-national`;
  const title: Localised = {
    fr: `${list.title.fr} : codes nationaux`,
    en: `${list.title.en}: national codes`,
  };
  return [
    {
      resourceType: 'ConceptMap',
      id,
      language: 'fr',
      url: `${canonical}/ConceptMap/${id}`,
      version: list.version,
      name: `${nameOf(id)}CM`,
      title: title.fr,
      _title: englishOf(title),
      status: 'active',
      experimental: false,
      sourceCanonical: `${canonical}/ValueSet/${list.id}`,
      group: systems.map((system) => groupOf(list, system)),
    },
  ];
}

/** From our codes to those of national nomenclatures, one map for each list that has some. */
export function conceptMaps(): ConceptMap[] {
  return allLists.flatMap(mapOf);
}
