import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

const example = new URL('../../examples/exchange/src/push.mjs', import.meta.url);

afterEach(() => {
  vi.restoreAllMocks();
});

it('sends a file, finds it there again, sends what is corrected, and takes it back', async () => {
  const told: unknown[][] = [];
  vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => {
    told.push(parts);
  });
  await import(fileURLToPath(example));
  const none = {
    created: 0,
    updated: 0,
    deleted: 0,
    skipped: 0,
    rejected: 0,
    dead: 0,
    pending: 0,
  };
  expect(told).toEqual([
    ['would be', { ...none, input: 45, created: 45 }],
    ['sent', { ...none, input: 45, created: 45 }],
    ['sent again', { ...none, input: 45, skipped: 45 }],
    ['corrected', { ...none, input: 45, updated: 1, skipped: 44 }],
    ['back', { ...none, input: 45, created: 45 }],
  ]);
});
