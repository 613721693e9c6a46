import { shapeRules } from '../../packages/core/src/index.js';
import type { Unsaid } from './published-schema.js';

/** The page of the documentation that tells what the published JSON Schemas leave to us. */
export function unsaidPage(unsaid: readonly Unsaid[]): string {
  const places = new Map<string, Set<string>>();
  for (const { rule, where } of unsaid) {
    places.set(rule, (places.get(rule) ?? new Set()).add(where));
  }
  const rows = [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, where]) => {
      const message = shapeRules[rule]?.message.en ?? '';
      const names = [...where].sort().map((name) => `\`${name}\``);
      return `| \`${rule}\` | ${message} | ${names.join(', ')} |`;
    });
  return `# JSON Schema

<!-- Generated from the schemas by \`pnpm generate\`. -->

The package \`@santeparticipative/core\` carries a JSON Schema (2020-12) of every record and of the manifest, with titles
and descriptions in French (\`schemas/fr/\`) or in English (\`schemas/en/\`). The two say the same of the data:

\`\`\`js
import Ajv from 'ajv/dist/2020.js';
import pathway from '@santeparticipative/core/schemas/fr/pathway.json' with { type: 'json' };

const isPathway = new Ajv().compile(pathway);
\`\`\`

Patterns are ECMA-262 regular expressions with the flag \`u\`, as JSON Schema recommends.

## What they do not say

A record that the schemas accept may still break these rules, which \`checkRecord\` checks; nothing that they refuse is
right.

| rule | what it says | in |
| --- | --- | --- |
${rows.join('\n')}

Nor do they say how deep data may go (\`checkRecord\` refuses what is nested deeper than 64 levels, which a filter of
filters alone could be), or look across records, which the rules of \`@santeparticipative/validators\` do.
`;
}
