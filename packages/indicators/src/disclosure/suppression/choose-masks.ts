import type { MaskChoice } from './mask-choice.js';
import type { Condition, Solver } from './solver.js';
import { type Weakness, WeaknessSearch } from './weakness.js';

/** Up to so many groups that may be hidden, the choice is the best there is; above, a good one. */
const MOST_EXACT = 22;
/** After so many looks at patterns, the search for the best one keeps the best that it has. */
const MOST_LOOKS = 1_000;
/** After so many partial patterns, too. */
const MOST_VISITS = 20_000;
/** Up to so many groups that may be hidden, a solver finds the best choice. */
const MOST_SOLVED = 40;
/** After so many choices of a solver that still have a weakness, the search keeps what it has. */
const MOST_ROUNDS = 20;
/** Up to so many hidden groups, each is tried without, the largest first. */
const MOST_RETRIED = 60;

/** Which groups are hidden, or what stays unprotected when all that may be hidden is. */
export type MaskPattern =
  | { readonly hidden: readonly boolean[] }
  | { readonly unprotected: Weakness };

class PatternSearch {
  readonly #choice: MaskChoice;
  readonly #search: WeaknessSearch;
  /** The groups that may be hidden: the least loss first, then by key. */
  readonly #candidates: readonly number[];
  readonly #linesOf: readonly (readonly number[])[];
  #looks = 0;

  constructor(choice: MaskChoice) {
    this.#choice = choice;
    this.#search = new WeaknessSearch(choice);
    const { groups } = choice;
    this.#candidates = [...groups.keys()]
      .filter((group) => groups[group]?.mayBeHidden === true && groups[group]?.hidden === false)
      .sort((a, b) => this.#compare(a, b));
    const linesOf: number[][] = groups.map(() => []);
    for (const [line, { whole, parts }] of choice.table.relations.entries()) {
      for (const cell of [whole, ...parts]) {
        const group = choice.owners[cell]?.group;
        const lines = typeof group === 'number' ? linesOf[group] : undefined;
        if (lines !== undefined && lines.at(-1) !== line) lines.push(line);
      }
    }
    this.#linesOf = linesOf;
  }

  #loss(group: number): number {
    return this.#choice.groups[group]?.loss ?? 0;
  }

  #compare(a: number, b: number): number {
    const { groups } = this.#choice;
    return (
      this.#loss(a) - this.#loss(b) || ((groups[a]?.key ?? '') < (groups[b]?.key ?? '') ? -1 : 1)
    );
  }

  /** The groups of which one must be hidden too. */
  #helpers({ relation }: Weakness, hidden: readonly boolean[]): number[] {
    const shown = this.#candidates.filter((group) => hidden[group] !== true);
    if (relation === undefined) return shown;
    const { owners } = this.#choice;
    const inLine = new Set([relation.whole, ...relation.parts].map((cell) => owners[cell]?.group));
    return shown.filter((group) => inLine.has(group));
  }

  /** Hides, one after the other, what opens the fewest new lines, then what loses least. */
  #greedy(): boolean[] | Weakness {
    const { groups, table, owners } = this.#choice;
    const hidden = groups.map((group) => group.hidden);
    const marked = table.relations.map(() => false);
    const mark = (group: number) => {
      for (const line of this.#linesOf[group] ?? []) marked[line] = true;
    };
    for (const [group, isHidden] of hidden.entries()) if (isHidden) mark(group);
    for (;;) {
      const weakness = this.#search.find(hidden);
      if (weakness === undefined) return hidden;
      let helpers = this.#helpers(weakness, hidden);
      if (weakness.relation === undefined) {
        const lines = new Set(
          weakness.cells.flatMap((cell) => {
            const group = owners[cell]?.group;
            return typeof group === 'number' ? (this.#linesOf[group] ?? []) : [];
          }),
        );
        const near = helpers.filter((group) =>
          this.#linesOf[group]?.some((line) => lines.has(line)),
        );
        if (near.length > 0) helpers = near;
      }
      const opened = new Map(
        helpers.map((group) => [
          group,
          (this.#linesOf[group] ?? []).filter((line) => marked[line] !== true).length,
        ]),
      );
      const [best] = helpers.sort(
        (a, b) => (opened.get(a) ?? 0) - (opened.get(b) ?? 0) || this.#compare(a, b),
      );
      if (best === undefined) return weakness;
      hidden[best] = true;
      mark(best);
    }
  }

  /** Shows again what need not be hidden, the largest loss first. */
  #trim(hidden: boolean[]): void {
    const added = [...this.#candidates].reverse().filter((group) => hidden[group] === true);
    if (added.length > MOST_RETRIED) return;
    for (const group of added) {
      hidden[group] = false;
      if (this.#search.find(hidden) !== undefined) hidden[group] = true;
    }
  }

  #cutOf(weakness: Weakness, hidden: readonly boolean[]): Condition {
    let needed = this.#helpers(weakness, hidden);
    if (weakness.relation === undefined) {
      // What does not help even with all that was found useless before is not needed.
      const more = [...hidden];
      for (const group of [...needed].reverse()) {
        if (this.#looks >= MOST_LOOKS) break;
        this.#looks += 1;
        more[group] = true;
        if (this.#search.lasts(weakness, more)) needed = needed.filter((other) => other !== group);
        else more[group] = false;
      }
    }
    const owner = this.#choice.owners[weakness.cells[0] ?? -1]?.group;
    const trigger =
      weakness.cells.length === 1 &&
      typeof owner === 'number' &&
      this.#choice.groups[owner]?.hidden === false
        ? owner
        : undefined;
    return { trigger, needed };
  }

  /**
   * The pattern that loses least, by branch and cut: every weakness of a pattern gives a condition that all
   * protected patterns meet, and the search goes through the patterns that meet them.
   */
  #exact(start: readonly boolean[]): readonly boolean[] {
    const { groups } = this.#choice;
    const cuts: Condition[] = [];
    const lossOf = (hidden: readonly boolean[]) =>
      this.#candidates.reduce((sum, group) => sum + (hidden[group] ? this.#loss(group) : 0), 0);
    let best = start;
    let least = lossOf(start);
    let visits = 0;
    const visit = (hidden: boolean[], loss: number, without: ReadonlySet<number>): void => {
      for (;;) {
        visits += 1;
        if (loss >= least || this.#looks >= MOST_LOOKS || visits > MOST_VISITS) return;
        let cut = cuts.find(
          ({ trigger, needed }) =>
            (trigger === undefined || hidden[trigger] === true) &&
            !needed.some((group) => hidden[group] === true),
        );
        if (cut === undefined) {
          this.#looks += 1;
          const weakness = this.#search.find(hidden);
          if (weakness === undefined) {
            best = [...hidden];
            least = loss;
            return;
          }
          cut = this.#cutOf(weakness, hidden);
          if (cut.trigger !== undefined || cut.needed.length > 0) cuts.push(cut);
        }
        const excluded = new Set(without);
        for (const group of cut.needed) {
          if (excluded.has(group)) continue;
          hidden[group] = true;
          visit(hidden, loss + this.#loss(group), excluded);
          hidden[group] = false;
          excluded.add(group);
        }
        return;
      }
    };
    visit(
      groups.map((group) => group.hidden),
      0,
      new Set(),
    );
    return best;
  }

  /** The pattern that loses least, from a solver that learns the conditions one after the other. */
  #solved(start: readonly boolean[], solver: Solver): readonly boolean[] {
    const { groups } = this.#choice;
    const placeOf = new Map(this.#candidates.map((group, place) => [group, place]));
    const losses = this.#candidates.map((group) => Math.round(this.#loss(group)));
    const conditions: Condition[] = [];
    const learn = (weakness: Weakness, hidden: readonly boolean[]) => {
      const { trigger, needed } = this.#cutOf(weakness, hidden);
      conditions.push({
        trigger: trigger === undefined ? undefined : placeOf.get(trigger),
        needed: needed.flatMap((group) => placeOf.get(group) ?? []),
      });
    };
    let hidden = groups.map((group) => group.hidden);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const weaknesses = this.#search.findAll(hidden);
      if (weaknesses.length === 0) return hidden;
      for (const weakness of weaknesses) learn(weakness, hidden);
      const chosen = solver.choose(losses, conditions);
      if (chosen === undefined) return start;
      hidden = groups.map((group) => group.hidden);
      for (const place of chosen) {
        const group = this.#candidates[place];
        if (group !== undefined) hidden[group] = true;
      }
    }
    return start;
  }

  choose(solver: Solver | undefined): MaskPattern {
    const greedy = this.#greedy();
    if (!Array.isArray(greedy)) return { unprotected: greedy };
    if (this.#candidates.every((group) => greedy[group] !== true)) return { hidden: greedy };
    this.#trim(greedy);
    const { length } = this.#candidates;
    if (length <= MOST_EXACT) return { hidden: this.#exact(greedy) };
    return {
      hidden: solver !== undefined && length <= MOST_SOLVED ? this.#solved(greedy, solver) : greedy,
    };
  }
}

/**
 * Complementary disclosure control: chooses which groups to hide besides those that must be, so that no hidden figure
 * can be found from the others.
 *
 * Where few groups may be hidden, the choice loses least among all that protect; ties go to what comes first by key. Where
 * there is a solver, it does in larger tables too; ties go to what hides fewest groups, then to the solver's own choice,
 * which is the same for the same problem. Else groups are hidden one after the other, and those that turn out not to be
 * needed are shown again. The same figures always give the same choice.
 */
export function chooseMasks(choice: MaskChoice, solver?: Solver): MaskPattern {
  return new PatternSearch(choice).choose(solver);
}
