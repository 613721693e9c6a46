import type { Issue, Localised, Severity } from '@santeparticipative/core';
import type { CodeSet } from './definitions/codes.js';
import type { Frame } from './frame.js';
import type { Invariant, Surroundings } from './invariants/index.js';
import type { JsonObject } from './json.js';
import { type RuleName, type RuleTexts, texts } from './messages.js';
import { OwnAddresses } from './own-addresses.js';
import { pointer } from './pointer.js';
import { KnownResources, resolveFrom } from './resolve.js';

/** What a check may be told. */
export interface CheckOptions {
  /** Canonicals of profiles that the resource must conform to, beside those that it claims itself. */
  readonly profiles?: readonly string[];
  /**
   * The base under which our own profiles, extensions and code systems are published, where it is another: what the
   * mapping was given as `systems.canonical`.
   */
  readonly canonical?: string;
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
  private readonly known = new KnownResources();
  private frame: Frame | undefined;
  private depth = 0;
  private profile: string | undefined;

  readonly own: OwnAddresses;

  constructor(readonly options: CheckOptions) {
    this.own = new OwnAddresses(options.canonical);
  }

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
    resolveFrom(this.frame, reference, this.known);

  /** Enters a resource; what is inside refers to it until it is left. */
  enter(resource: JsonObject, isContained: boolean, fullUrl: string | undefined): void {
    this.frame = { resource, isContained, fullUrl, outer: this.frame };
  }

  leave(): void {
    this.frame = this.frame?.outer;
  }

  /** One level deeper; `false` when that is deeper than any resource, or when no more issues are kept. */
  descend(): boolean {
    this.depth += 1;
    if (this.issues.length > MOST_ISSUES) return false;
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
    const { below, about = '', severity = 'error' } = details;
    const { message, hint = details.hint }: RuleTexts = texts[name];
    const told = this.own.told(about);
    const say = (text: Localised): Localised => ({
      fr: text.fr.replaceAll('{}', () => told),
      en: text.en.replaceAll('{}', () => told),
    });
    this.keep({
      rule: `fhir.${name}`,
      severity,
      path: pointer(below === undefined ? this.path : [...this.path, below]),
      message: say(message),
      ...this.hintOf(hint === undefined ? undefined : say(hint)),
    });
  }

  /** Runs a check for a profile: what it finds is told as what the profile asks. */
  asked(profile: string, check: () => void): void {
    const outer = this.profile;
    this.profile = profile;
    check();
    this.profile = outer;
  }

  /** What helps to mend an issue: the hint, and which profile asks. */
  private hintOf(hint: Localised | undefined): { hint?: Localised } {
    if (this.profile === undefined) return hint === undefined ? {} : { hint };
    const profile = this.own.told(this.profile);
    const asked = { fr: `Selon le profil ${profile}.`, en: `According to the profile ${profile}.` };
    if (hint === undefined) return { hint: asked };
    return { hint: { fr: `${hint.fr} ${asked.fr}`, en: `${hint.en} ${asked.en}` } };
  }

  /** Says that a code is none of a set where the walk stands; names the codes of a small set. */
  reportBinding({ url, few }: CodeSet): void {
    const codes = few.join(', ');
    const hint = { fr: `Ses codes : ${codes}.`, en: `Its codes: ${codes}.` };
    this.report('binding', { about: url, ...(few.length === 0 ? {} : { hint }) });
  }

  /** Keeps an issue; the one that is too many says so in its place, of the whole resource. */
  private keep(issue: Issue): void {
    const { length } = this.issues;
    if (length < MOST_ISSUES) this.issues.push(issue);
    else if (length === MOST_ISSUES) {
      const { message } = texts['too-many'];
      this.issues.push({ rule: 'fhir.too-many', severity: 'error', path: '', message });
    }
  }

  /** Says that an invariant is broken where the walk stands. */
  reportInvariant({ key, asks }: Invariant): void {
    const name = key.slice(key.indexOf('.') + 1);
    this.keep({
      rule: `fhir.invariant.${name}`,
      severity: 'error',
      path: pointer(this.path),
      message: {
        fr: `La règle ${name} n’est pas respectée. ${asks.fr}`,
        en: `The rule ${name} is broken. ${asks.en}`,
      },
      ...this.hintOf(undefined),
    });
  }
}

interface IssueDetails {
  /** The name, below the place of the walk, that the issue is about: one that is missing, for instance. */
  readonly below?: PropertyKey;
  /** What of the definition the message speaks of. */
  readonly about?: string;
  readonly severity?: Severity;
  /** What helps to mend it, where the rule's own texts have no hint. */
  readonly hint?: Localised;
}
