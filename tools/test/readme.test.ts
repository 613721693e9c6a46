import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows the quick start as it is, in fifteen lines', () => {
  const code = read('examples/quick-start/src/quick-start.mjs');
  expect(read('README.md')).toContain(`\`\`\`js\n${code}\`\`\``);
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
});

it('shows a quick start that runs', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await import(new URL('examples/quick-start/src/quick-start.mjs', root).href);
  expect(log.mock.calls).toEqual([
    [['/opened : Cette date n’existe pas, ou n’est pas écrite comme il faut.']],
    [
      'Organization',
      [
        {
          type: 'structure',
          id: 'msp-1',
          meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
          name: 'MSP des Exemples',
          kind: 'msp',
          opened: '2025-02',
        },
      ],
    ],
  ]);
});

it('links to files that exist', () => {
  const links = [...read('README.md').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, path]) => path ?? '',
  );
  expect(links.length).toBeGreaterThan(10);
  const broken = links.filter((link) => !existsSync(fileURLToPath(new URL(link, root))));
  expect(broken).toEqual([]);
});
