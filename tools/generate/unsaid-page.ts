import { shapeRules } from '../../packages/core/src/index.js';
import { markdownTable } from './markdown-table.js';
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
      return [`\`${rule}\``, message, names.join(', ')];
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

Patterns keep to what engines of regular expressions share: no look-ahead, no property of Unicode, no escape that is read
in two ways. CI has them judged by ajv in strict mode and by Python's \`jsonschema\`. What remains to be known:

- Go's engine refuses the address of a source, which may have 2,000 characters where it counts to 1,000.
- Python's \`json\` reads \`NaN\`, \`Infinity\` and \`1e400\` as numbers, which they are not here: read with \`parse_constant\`.
- The pattern of visible text needs an engine that counts characters, not halves of them: the flag \`u\` in JavaScript.

## What they do not say

A record that the schemas accept may still break these rules, which \`checkRecord\` checks; nothing that they refuse is
right.

${markdownTable(['rule', 'what it says', 'in'], rows)}

Nor do they say how deep data may go (\`checkRecord\` refuses what is nested deeper than 64 levels, which a filter of
filters alone could be), or look across records, which the rules of \`@santeparticipative/validators\` do.
`;
}
