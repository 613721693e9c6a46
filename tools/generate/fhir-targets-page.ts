import { recordTypes } from '../../packages/core/src/index.js';
import { mappers } from '../../packages/fhir/src/mappers.js';
import type { Carriage, Need } from '../../packages/fhir/src/targets/guide.js';
import { guides } from '../../packages/fhir/src/targets/guides.js';
import { needs } from '../../packages/fhir/src/targets/needs.js';
import type { NationalTarget } from '../../packages/fhir/src/targets/target.js';
import { markdownTable } from './markdown-table.js';

const code = (text: string): string => `\`${text}\``;

/** How a guide takes a type of record, in a cell. */
function cell({ how, profiles = [], needs: demanded = [] }: Carriage): string {
  if (how === 'none') return 'not carried';
  if (how === 'as-r4') return 'as for `r4`';
  const asked = demanded.length === 0 ? '' : `; needs ${demanded.map(code).join(', ')}`;
  return `${profiles.map(code).join(', ')}${asked}`;
}

const targets = Object.keys(guides).filter((target): target is NationalTarget => target in guides);

/** The targets and types of record that ask for a need. */
function askedBy(need: Need): string {
  return targets
    .flatMap((target) => {
      const types = recordTypes.filter((type) =>
        guides[target].carriage[type].needs?.includes(need),
      );
      return types.length === 0 ? [] : [`${code(target)}: ${types.map(code).join(', ')}`];
    })
    .join('; ');
}

/** The page of the documentation that says which record each target carries, and what it needs. */
export function fhirTargetsPage(): string {
  const rows = recordTypes.map((type) => [
    code(type),
    mappers[type].carriers.join(', '),
    ...targets.map((target) => cell(guides[target].carriage[type])),
  ]);
  const demanded = Object.entries(needs).flatMap(([name, { en }]) => {
    const need = Object.keys(needs).find((known): known is Need => known === name);
    const by = need === undefined ? '' : askedBy(need);
    return by === '' ? [] : [[code(name), en, by]];
  });
  return `# The targets of the mapping to FHIR

<!-- Generated from the mappers by \`pnpm generate\`. -->

\`toFhir(record, { namespace, target, identities })\` writes for one of three targets:

- \`r4\`, unless told otherwise: any server of FHIR R4, in the profiles of this project. It takes every record and asks for
  nothing.
- \`fr-core\`: FR Core 2.0.0, as its source of October 2023 has it; what it has no profile for stays in ours.
- \`tddui@2.4\`: the national guide TDDUI 2.4, which is made for the accompaniment of persons.

${markdownTable(['record', code('r4'), ...targets.map(code)], rows)}

"As for \`r4\`" says that the guide has no profile for the record and allows ours; what is not carried is refused
(\`fhir.target-has-no-place\`). Whatever the target, what its profiles have no element for stays in our extensions, so that
\`fromFhir\` gives the same record back.

## What targets need

A target refuses a record that lacks what its profiles demand: one issue for each thing (\`fhir.target-needs.<name>\`), and
no resource. A dataset does not hold who people are: a caller who may know it supplies it by \`identities\`, and receives it
apart from the records when resources are read.

${markdownTable(['need', 'what it is', 'asked by'], demanded)}

## What FR Core 2.0.0 leaves out

- A session that was held, or a meeting without known times, stays in our profiles: the Encounter of this release is that
  of one patient.
- The role of a professional stays in ours: the guide's takes functions of a national list alone, on which mediators are
  not.
- The types of an Organization are written with the published address of their code system. The source of October 2023
  fixes one address for it and takes codes of another: neither could be right there.
- First names after the first are in the extension of FR Core 2.1 for them: 2.0.0 has place for one.
- An INS is written only when it was qualified, and the identity is then said to be validated; otherwise it is provisional.
`;
}
