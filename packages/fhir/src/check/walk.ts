import type { Issue, Localised, Severity } from '@santeparticipative/core';
import type { Frame } from './frame.js';
import type { Invariant, Surroundings } from './invariants/index.js';
import type { JsonObject } from './json.js';
import { type RuleName, type RuleTexts, texts } from './messages.js';
import { pointer } from './pointer.js';
import { EntriesOfBundles, resolveFrom } from './resolve.js';

/** What a check may be told. */
export interface CheckOptions {
  /** Canonicals of profiles that the resource must conform to, beside those that it claims itself. */
  readonly profiles?: readonly string[];
  /**
   * How serious an extension is whose definition is not known. R4 allows it, so it is a warning unless told otherwise;
   * a validator that must know every definition, as HAPI's is set up in our conformance tests, makes it an error.
   */
  readonly unknownExtensions?: Severity;
}

/** No resource that anyone exchanges is nested as deep; what is deeper would exhaust the stack. */
const DEEPEST = 128;

/** Nobody reads more issues of one resource; all those of a very wrong one would exhaust the memory. */
const MOST_ISSUES = 10_000;

/** One walk through a resource: where it stands, and what it found. */
export class Walk implements Surroundings {
  readonly issues: Issue[] = [];
  private readonly path: PropertyKey[] = [];
  private readonly entries = new EntriesOfBundles();
  private frame: Frame | undefined;
  private depth = 0;

  constructor(readonly options: CheckOptions) {}

  get resource(): JsonObject {
    return this.frame?.resource ?? {};
  }

  get rootResource(): JsonObject {
    const { frame } = this;
    if (frame === undefined) return {};
    return (frame.isContained ? frame.outer : frame)?.resource ?? frame.resource;
  }

  get currentFrame(): Frame | undefined {
    return this.frame;
  }

  resolve = (reference: string): JsonObject | undefined =>
    resolveFrom(this.frame, reference, this.entries);

  /** Enters a resource; what is inside refers to it until it is left. */
  enter(resource: JsonObject, isContained: boolean, fullUrl: string | undefined): void {
    this.frame = { resource, isContained, fullUrl, outer: this.frame };
  }

  leave(): void {
    this.frame = this.frame?.outer;
  }

  /** One level deeper; `false` when that is deeper than any resource. */
  descend(): boolean {
    this.depth += 1;
    if (this.depth <= DEEPEST) return true;
    if (this.depth === DEEPEST + 1) this.report('too-deep');
    return false;
  }

  ascend(): void {
    this.depth -= 1;
  }

  /** Runs a check whose issues nobody wants; tells whether it found no error. */
  silently(check: () => void): boolean {
    const before = this.issues.length;
    check();
    const isClean = !this.issues.slice(before).some(({ severity }) => severity === 'error');
    this.issues.length = before;
    return isClean;
  }

  push(segment: PropertyKey): void {
    this.path.push(segment);
  }

  pop(): void {
    this.path.pop();
  }

  /** Says that a rule is broken where the walk stands, or at a name below. */
  report(name: RuleName, details: IssueDetails = {}): void {
    if (this.issues.length >= MOST_ISSUES) return;
    const { below, about = '', severity = 'error' } = details;
    const { message, hint }: RuleTexts = texts[name];
    const say = (text: Localised): Localised => ({
      fr: text.fr.replaceAll('{}', about),
      en: text.en.replaceAll('{}', about),
    });
    this.issues.push({
      rule: `fhir.${name}`,
      severity,
      path: pointer(below === undefined ? this.path : [...this.path, below]),
      message: say(message),
      ...(hint === undefined ? {} : { hint: say(hint) }),
    });
  }

  /** Says that an invariant is broken where the walk stands. */
  reportInvariant({ key, asks }: Invariant): void {
    const name = key.slice(key.indexOf('.') + 1);
    this.issues.push({
      rule: `fhir.invariant.${name}`,
      severity: 'error',
      path: pointer(this.path),
      message: {
        fr: `La règle ${name} n’est pas respectée. ${asks.fr}`,
        en: `The rule ${name} is broken. ${asks.en}`,
      },
    });
  }
}

interface IssueDetails {
  /** The name, below the place of the walk, that the issue is about: one that is missing, for instance. */
  readonly below?: PropertyKey;
  /** What of the definition the message speaks of. */
  readonly about?: string;
  readonly severity?: Severity;
}
