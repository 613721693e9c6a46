import { test } from 'vitest';
import { publish, type PartialResult } from '../../src/index.js';
import { addToRegister } from '../../src/disclosure/register/release-register.js';
import { countTable } from './tables.js';
const recordedAt = '2026-01-15T08:00:00Z';
const show = (p: ReturnType<typeof publish>) => p.ok ? p.value.results.map((r) => [r, ...(r.strata ?? [])].map((c) => c.suppressed ? 'S' : c.value?.value).join(' ')).join(' | ') : p.issues.map((i) => i.rule + i.path).join();
function seq(...steps: PartialResult[][]) {
  let register: Parameters<typeof addToRegister>[0];
  return steps.map((partials) => { const p = publish(partials, { recordedAt, ...(register && { register }) }); if (p.ok) register = addToRegister(register, p.value); return show(p); });
}
const of = (counts: number[], subject: string[], period?: PartialResult['period']) => ({ ...countTable(counts), subject, ...(period && { period }) });
test('x', () => {
  const ab = ['a', 'b'], abc = ['a', 'b', 'c'];
  console.log('same', seq([of([5, 30, 40], abc)], [of([5, 30, 40], abc)]));
  console.log('rev total +3', seq([of([20, 30, 40], abc)], [of([23, 30, 40], abc)]));
  console.log('rev +3 +20', seq([of([20, 30, 40], abc)], [of([23, 50, 40], abc)]));
  console.log('rev hidden', seq([of([5, 30, 40], abc)], [of([8, 30, 40], abc)]));
  console.log('rev hidden2', seq([of([5, 30, 40], abc)], [of([8, 30, 60], abc)]));
  console.log('rev hidden3', seq([of([5, 30, 40, 50], ['a','b','c','d'])], [of([25, 30, 60,50], ['a','b','c','d'])]));
  console.log('subj', seq([of([20, 30], ab)], [of([20, 30, 5], abc)]));
  console.log('subj ok', seq([of([20, 30], ab)], [of([20, 30, 15], abc)]));
  console.log('subj hidden', seq([of([5, 30, 60], abc)], [of([5, 30, 60, 15], ['a','b','c','d'])]));
  const p = (end: string) => ({ start: '2025-01-01', end });
  console.log('cumul', seq([of([20, 30], ab, p('2025-02-28'))], [of([22, 31], ab, p('2025-03-31'))]));
  console.log('cumul ok', seq([of([20, 30], ab, p('2025-02-28'))], [of([40, 60], ab, p('2025-03-31'))]));
  console.log('cumul part', seq([of([20, 30], ab, p('2025-02-28'))], [of([23, 60], ab, p('2025-03-31'))]));
  const q = (n: number) => ({ start: `2025-0${3 * n - 2}-01`, end: `2025-0${3 * n}-30`.replace('03-30', '03-31') });
  console.log('quarters', seq([of([20, 30], ab, q(1))], [of([20, 30], ab, q(2))], [of([40, 65], ab, { start: '2025-01-01', end: '2025-06-30' })]));
  console.log('quarters', seq([of([20, 30], ab, q(1))], [of([20, 30], ab, q(2))], [of([42, 62], ab, { start: '2025-01-01', end: '2025-09-30' })]));
  console.log('quarters one release', seq([of([20, 30], ab, q(1)), of([20, 30], ab, q(2)), of([42, 62], ab, { start: '2025-01-01', end: '2025-09-30' })]));
  console.log('quarters with hidden', seq([of([20, 30], ab, q(1)), of([20, 30], ab, q(2)), of([2, 22], ab, q(3)), of([42, 82], ab, { start: '2025-01-01', end: '2025-09-30' })]));
});
