import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

const example = new URL('../../examples/federation/src/federation.mjs', import.meta.url);

afterEach(() => {
  vi.restoreAllMocks();
});

it('plays a campaign through: who sent, what is published, what a revision says', async () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => {
    lines.push(parts.join(' '));
  });
  await import(fileURLToPath(example));
  const [states, releases] = [lines.slice(0, 6), lines.slice(6)];
  expect(states.map((line) => line.trim())).toEqual([
    'structure-1 received',
    'structure-2 received',
    'structure-3 received',
    'structure-4 corrected',
    'structure-5 received',
    'structure-6 missing (late)',
  ]);
  expect(releases.length).toBe(2);
  const [first = '', revised = ''] = releases;
  expect(first).toMatch(/^pathways-opened,.*,6,5,1,/m);
  expect(revised).toMatch(/^pathways-opened,.*,6,6,2,/m);
  expect(first + revised).toContain('secret');
});
