import { inChild } from '../core/child.mjs';
import { table } from '../core/table.mjs';
import { contenders } from './contenders.mjs';
import { folders } from './folders.mjs';
import { mistakes, variants } from './mistakes.mjs';

/** Which mistakes each contender refuses, and which valid resources. */
export async function caught() {
  const verdicts = {};
  for (const { module } of contenders) {
    verdicts[module] = await inChild('verdicts.mjs', [module], folders.fhir);
  }
  const rows = (kind, cases, refused, accepted) =>
    cases.map(({ name }, at) => [
      name,
      ...contenders.map(({ module }) => (verdicts[module][kind][at] ? refused : accepted)),
    ]);
  const counts = Object.fromEntries(
    contenders.map(({ module }) => [
      module,
      {
        caught: verdicts[module].mistakes.filter(Boolean).length,
        refused: verdicts[module].variants.filter(Boolean).length,
      },
    ]),
  );
  const header = ['', ...contenders.map(({ name }) => name)];
  const total = [
    '**in all**',
    ...contenders.map(({ module }) => `**${counts[module].caught} of ${mistakes.length}**`),
  ];
  const wrong = [
    '**refused wrongly**',
    ...contenders.map(({ module }) => `**${counts[module].refused} of ${variants.length}**`),
  ];
  const text = [
    '## What each catches',
    `${mistakes.length} single mistakes in the five resources. A schema of zod that knows nothing of contained resources beyond those here, nor of siblings such as \`_birthDate\`, refuses some of them without having understood them: its wrong refusals tell.`,
    table(header, [...rows('mistakes', mistakes, 'caught', '—'), total]),
    `${variants.length} resources that are right.`,
    table(header, [...rows('variants', variants, 'REFUSED', 'accepted'), wrong]),
  ].join('\n\n');
  return { text, counts };
}
