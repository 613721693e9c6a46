import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** How many structures the pathways are of: a national federation. */
const STRUCTURES = 2_000;
const PROGRAMMES = 12;
/** Of how many lines one corrects an earlier one. */
const LINES_A_CORRECTION = 40;
const REASONS = ['goals-achieved', 'handover', 'person-decision', 'lost-to-follow-up', 'removal'];

/** Numbers from 0 to below 2^32, the same for the same seed: xorshift32, Marsaglia 2003. */
function randomNumbers(seed) {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const HEX = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'));

/** An id of the form that most software gives: a UUID, which the number decides. */
function uuid(kind, number) {
  const high = Math.imul(number, 0x9e3779b1) >>> 0;
  const low = Math.imul(number ^ 0x5bd1e995, 0x85ebca6b) >>> 0;
  const [a, b, c, d] = [HEX[high >>> 16], HEX[high & 0xffff], HEX[low >>> 16], HEX[low & 0xffff]];
  return `${a}${b}-${kind}-4${c.slice(1)}-8${d.slice(1)}-${HEX[number >>> 16]}${HEX[number & 0xffff]}${a}`;
}

function day(number) {
  return new Date(Date.UTC(2024, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
}
const DAYS = Array.from({ length: 1_200 }, (_, number) => day(number));

function pathway(number, version, random) {
  const began = random() % 730;
  const length = random() % 400;
  const chance = random() % 100;
  const isClosed = chance < 60;
  const start = chance === 99 ? '2025' : chance === 98 ? DAYS[began].slice(0, 7) : DAYS[began];
  const end =
    chance === 59
      ? ',"end":{"missing":"unknown"}'
      : isClosed
        ? `,"end":"${chance === 58 ? DAYS[began + length].slice(0, 7) : DAYS[began + length]}"`
        : '';
  // One person in four comes back.
  const person = random() % 4 === 0 ? Math.floor(number / 2) : number;
  const structure = uuid('0001', random() % STRUCTURES);
  const programme = uuid('0002', random() % PROGRAMMES);
  const closure = isClosed ? `,"closure":{"reason":"${REASONS[random() % REASONS.length]}"}` : '';
  return (
    `{"type":"pathway","id":"${uuid('0003', number)}","meta":{"version":${version},` +
    `"recordedAt":"2026-01-${HEX[0x10 + (random() % 10)].slice(2)}T08:00:00Z","status":"active"},` +
    `"subject":{"type":"person","id":"${uuid('0004', person)}"},` +
    `"structure":{"type":"structure","id":"${structure}"},` +
    `"programme":{"type":"programme","id":"${programme}"},"status":"${isClosed ? 'completed' : 'active'}",` +
    `"period":{"start":"${start}"${end}}${closure}}\n`
  );
}

/**
 * Writes a dataset of pathways of made-up people, as NDJSON: so many lines, each with the same text for the same
 * seed, of which one in forty corrects an earlier pathway.
 */
export async function generatePathways(path, { lines, seed = 1 }) {
  const random = randomNumbers(seed);
  const file = createWriteStream(path);
  let text =
    '{"type":"manifest","namespace":"https://region-fictive.example/bench","schemaVersion":"0.2.0",' +
    '"producer":"Générateur de données fictives","created":"2026-01-05T08:00:00Z"}\n';
  let pathways = 0;
  for (let line = 0; line < lines; line += 1) {
    const corrects = line % LINES_A_CORRECTION === LINES_A_CORRECTION - 1;
    if (!corrects) pathways += 1;
    const number = corrects ? random() % pathways : pathways - 1;
    // Versions are all different, so that no two contents claim to be the same one.
    text += pathway(number, corrects ? 2 + (line % 1_000_000_000) : 1, random);
    if (text.length > 1_000_000) {
      if (!file.write(text)) await once(file, 'drain');
      text = '';
    }
  }
  file.end(text);
  await once(file, 'close');
}
