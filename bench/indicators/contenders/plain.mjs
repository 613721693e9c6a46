// Plain JavaScript written by hand for this answer alone: the lines as they come, maps and sets.
import { createReadStream } from 'node:fs';
import { measure, summary } from '../measure.mjs';

const [file] = process.argv.slice(2);
const STATUSES = ['active', 'withdrawn', 'entered-in-error'];

async function* linesOf(path) {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    yield lines;
  }
  if (rest !== '') yield [rest];
}

const latest = new Map();
function isLater(meta, known) {
  if (meta.version !== known.version) return meta.version > known.version;
  const moment = Date.parse(meta.recordedAt);
  if (moment !== known.moment) return moment > known.moment;
  return STATUSES.indexOf(meta.status) > STATUSES.indexOf(known.standing);
}

function cell() {
  return { n: 0, histogram: new Map(), people: new Set() };
}

await measure(async () => {
  for await (const lines of linesOf(file)) {
    for (const line of lines) {
      if (line === '') continue;
      const { type, id, meta, subject, structure, programme, status, period } = JSON.parse(line);
      if (type !== 'pathway') continue;
      const known = latest.get(id);
      if (known !== undefined && !isLater(meta, known)) continue;
      latest.set(id, {
        version: meta.version,
        moment: Date.parse(meta.recordedAt),
        standing: meta.status,
        person: subject.id,
        structure: structure.id,
        programme: programme?.id,
        status,
        start: period?.start,
        end: period?.end,
      });
    }
  }
  const total = cell();
  const splits = [new Map(), new Map()];
  for (const { standing, person, structure, programme, status, start, end } of latest.values()) {
    if (standing !== 'active' || (status !== 'completed' && status !== 'revoked')) continue;
    if (typeof start !== 'string' || typeof end !== 'string') continue;
    if (start.length !== 10 || end.length !== 10 || end < start) continue;
    if (end < '2025-01-01' || end > '2025-12-31') continue;
    const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
    const cells = [total];
    for (const [index, code] of [structure, programme ?? '_unknown'].entries()) {
      if (!splits[index].has(code)) splits[index].set(code, cell());
      cells.push(splits[index].get(code));
    }
    for (const one of cells) {
      one.n += 1;
      one.histogram.set(days, (one.histogram.get(days) ?? 0) + 1);
      one.people.add(person);
    }
  }
  const strata = splits.flatMap((split) =>
    [...split.values()].map(({ n, people }) => ({ n, people: people.size })),
  );
  return summary({ n: total.n, people: total.people.size, strata });
});
