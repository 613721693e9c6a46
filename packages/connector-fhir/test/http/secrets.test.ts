import { expect, it } from 'vitest';
import { makeKeys } from '../auth/keys.js';
import { runChild } from './run-child.js';

it('no secret and nothing of a person shows in what is given, printed or warned of', async () => {
  const { privateKey } = await makeKeys('ES384');
  const { code, stdout, stderr } = await runChild('./tell-everything.ts', {
    INPUT: JSON.stringify(privateKey),
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // It said something each time: silence would prove nothing.
  expect(Number(/^said (\d+)$/m.exec(stdout)?.[1])).toBeGreaterThan(200);
  expect(stdout).toContain('fhir-server.not-fhir');
  expect(stdout).toContain('fhir-server.token-refused');
  expect(stdout.split('\n').filter((line) => line.includes('CANARY'))).toEqual([]);
  expect(stdout).not.toContain(String(privateKey.d));
});
