import { test } from 'vitest';
import { indicatorHash, publish, type PartialResult } from '../../src/index.js';
import { byStructure, countCell } from './tables.js';
const def = { ...byStructure('pathways-opened'), dimensions: [{ id: 'structure' as const, partition: true }, { id: 'quarter' as const, partition: true }], crossings: [['structure' as const, 'quarter' as const]] };
const hash = indicatorHash(def);
function grid(rows: number, cols: number, cells: number[]): PartialResult {
  const sum = (f: (r: number, c: number) => boolean) => cells.reduce((s, v, i) => s + (f(Math.floor(i / cols), i % cols) ? v : 0), 0);
  return { kind: 'partial', definition: def, hash, period: { start: '2025-01-01', end: '2025-12-31' }, subject: [], exactness: 'exact', unplaced: 0,
    total: countCell(sum(() => true)),
    strata: [
      ...Array.from({ length: rows }, (_, r) => ({ dimension: 'structure' as const, code: `s${r}`, cell: countCell(sum((a) => a === r)) })),
      ...Array.from({ length: cols }, (_, c) => ({ dimension: 'quarter' as const, code: `2025-Q${c + 1}`, cell: countCell(sum((_, b) => b === c)) })),
      ...cells.map((v, i) => ({ dimension: 'structure' as const, code: `s${Math.floor(i / cols)}`, crossed: [{ dimension: 'quarter' as const, code: `2025-Q${(i % cols) + 1}` }], cell: countCell(v) })),
    ] };
}
let seed = 1; const rnd = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
test('speed', () => {
  for (const [r, c, n, max] of [[2, 2, 3000, 16], [2, 3, 3000, 16], [3, 3, 500, 40], [4, 4, 100, 60]] as const) {
    let refused = 0, hidden = 0; const rules = new Set<string>();
    const t0 = process.cpuUsage().user;
    for (let i = 0; i < n; i += 1) {
      const p = publish([grid(r, c, Array.from({ length: r * c }, () => Math.floor(rnd() * max)))], { recordedAt: '2026-01-15T08:00:00Z' });
      if (!p.ok) { refused += 1; for (const x of p.issues) rules.add(x.rule); } else hidden += [p.value.results[0]!, ...(p.value.results[0]!.strata ?? [])].filter((x) => x.suppressed).length;
    }
    console.log(r, c, ((process.cpuUsage().user - t0) / n / 1000).toFixed(3), 'ms', 'refused', refused, 'hidden', (hidden / n).toFixed(2), [...rules]);
  }
}, 600000);
