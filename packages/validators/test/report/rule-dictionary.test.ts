import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allRules, ruleDictionary } from '../../src/index.js';
import { loadReferenceLists, referenceRules } from '../../src/reference-lists/index.js';

// After a change to the rules, this writes the dictionaries again:
// npx vitest run packages/validators/test/report/rule-dictionary.test.ts --update
test.each(['fr', 'en'] as const)('docs/rules.%s.md says what the rules say', async (language) => {
  const rules = [...allRules, ...referenceRules(await loadReferenceLists())];
  const file = new URL(`../../../../docs/rules.${language}.md`, import.meta.url);
  await expect(ruleDictionary(language, rules)).toMatchFileSnapshot(fileURLToPath(file));
});
