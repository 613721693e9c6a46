import { judge } from '../../packages/indicators/test/attack/attack.js';
import { attackFamily, type Tally } from '../../packages/indicators/test/attack/campaign.js';
import {
  drawnTables,
  type Family,
  smallTables,
} from '../../packages/indicators/test/attack/families.js';
import {
  interval,
  type Riddle,
  type Unknown,
} from '../../packages/indicators/test/attack/riddle.js';
import { type View, viewOf } from '../../packages/indicators/test/attack/view.js';
import { boundsOf } from './glpsol.js';

/** How much is attacked. */
export interface Extent {
  readonly full: boolean;
  readonly seed: number;
  /** Whether `glpsol` is there to be asked. */
  readonly glpsol: boolean;
}

/** What came of a family, and what `glpsol` said of a part of it. */
export interface Attacked {
  readonly tally: Tally;
  /** Hidden figures that `glpsol` bounded. */
  readonly judged: number;
  /** What it says otherwise than the plain search, or finds that leaks. */
  readonly disagreements: readonly string[];
}

/** Drawn tables of each kind: 100,000 in all when nothing is left out, there being eight kinds. */
const DRAWN = { full: 12_500, part: 1_000 };

/** Tables of 2x3 and of 3x3, where not all are attacked. */
const SMALL = 10_000;

/** The families that are attacked. */
export function familiesOf({ full, seed }: Extent): Family[] {
  const small = smallTables(full ? undefined : { number: SMALL, seed });
  return [...small, ...drawnTables(seed, full ? DRAWN.full : DRAWN.part)];
}

/** Releases of a family that `glpsol` is asked about. */
const JUDGED = { full: 500, part: 10 };

/** Attacks one family, and has `glpsol` bound every hidden figure of a part of it. */
export async function attacked(index: number, extent: Extent): Promise<Attacked> {
  const family = familiesOf(extent)[index];
  if (family === undefined) throw new RangeError('There is no such family.');
  const most = extent.full ? JUDGED.full : JUDGED.part;
  let views: View[] = [];
  const undecided: { riddle: Riddle; unknown: Unknown }[] = [];
  let met = 0;
  let step = 1;
  const tally = await attackFamily(family, (release, { partials, onePersonEach }, leaks) => {
    const view = viewOf(release, partials, { somethingIsSmall: onePersonEach });
    if (view.marks.length === 0) return;
    const open = leaks.filter(({ kind }) => kind === 'undecided').map(({ where }) => where);
    for (const { unknown } of view.marks) {
      if (open.includes(unknown.name)) undecided.push({ riddle: view.riddle, unknown });
    }
    if (met % step === 0) views.push(view);
    met += 1;
    if (views.length < 2 * most) return;
    // Half of them go, so that those kept are spread over the whole family.
    views = views.filter((_, place) => place % 2 === 0);
    step *= 2;
  });
  const kept = views.filter(
    (_, place) => place % Math.max(1, Math.floor(views.length / most)) === 0,
  );
  if (!extent.glpsol) return { tally, judged: 0, disagreements: [] };
  const compared = await compare(kept.slice(0, most));
  const decided = await decide(undecided);
  // What is left of them is said below.
  tally.leaks.delete('undecided');
  return {
    tally,
    judged: compared.judged + undecided.length,
    disagreements: [...compared.disagreements, ...decided],
  };
}

/** What the plain search gave up on, and leaks. */
async function decide(open: readonly { riddle: Riddle; unknown: Unknown }[]): Promise<string[]> {
  const leaks: string[] = [];
  for (const { riddle, unknown } of open) {
    const bounds = await boundsOf(riddle, unknown);
    const leak =
      bounds === undefined
        ? { where: unknown.name, kind: 'undecided' }
        : judge(unknown.name, bounds, riddle.threshold);
    if (leak !== undefined) leaks.push(JSON.stringify(leak));
  }
  return leaks;
}

/** Whether the plain search and glpsol bound every hidden figure alike. */
async function compare(views: readonly View[]): Promise<Omit<Attacked, 'tally'>> {
  let judged = 0;
  const disagreements: string[] = [];
  for (const { riddle, marks } of views) {
    for (const { unknown } of marks) {
      judged += 1;
      const answer = await boundsOf(riddle, unknown);
      const found = interval(riddle, unknown);
      const text = (bounds: typeof answer) =>
        bounds === undefined ? 'no answer' : `${bounds.low} to ${bounds.high}`;
      // Where the plain search gave up, it has not cleared the figure either.
      if (found !== undefined && text(found) !== text(answer)) {
        disagreements.push(`${unknown.name}: ${text(found)} by search, ${text(answer)} by glpsol`);
      }
    }
  }
  return { judged, disagreements };
}
