import { catalogue } from '@santeparticipative/core';
import { evaluate, loadSolver, publish } from './src/index.js';
import { generateRegion } from '@santeparticipative/testing';
const r = generateRegion({ seed: 3, structures: Number(process.argv[2] ?? 12), year: 2025 });
const partials = evaluate(catalogue, r.records, { period: { start: '2025-01-01', end: '2025-12-31' }, asOf: '2026-01-05' });
for (const s of process.argv[3] ? [undefined, await loadSolver()] : [undefined]) {
  const t = performance.now();
  const p = publish(partials, { recordedAt: '2026-01-05T08:00:00Z', solver: s });
  console.log(process.argv[2], s ? 'solver' : 'greedy', Math.round(performance.now() - t), p.ok && { whole: p.value.results.filter((x) => x.suppressed).map((x) => x.definition?.id), cut: p.value.results.filter((x) => x.notes?.some((n) => n.includes('ventilations'))).map((x) => [x.definition?.id, x.strata?.length]), hidden: p.value.results.flatMap((x) => [x, ...(x.strata ?? [])]).filter((x) => x.suppressed).length, of: p.value.results.flatMap((x) => [x, ...(x.strata ?? [])]).length });
}
