import type { Issue } from '@santeparticipative/core';
import type { Outcome, Sink, SinkSession } from '../../contracts/sink.js';
import { flawsOf } from '../disclosure.js';
import { isJson } from '../equal-json.js';
import type { Found } from '../finding.js';

/** What is wrong with what a sink says, whatever it is asked. Each thing is told once. */
export class Heard {
  readonly #found = new Map<string, Found>();

  constructor(readonly canary: string | undefined) {}

  get found(): readonly Found[] {
    return [...this.#found.values()];
  }

  issues(issues: readonly Issue[]): void {
    for (const flaw of flawsOf(issues, this.canary)) this.add(flaw);
  }

  outcomes(outcomes: readonly Outcome[], deliveries: number): void {
    if (outcomes.length !== deliveries) this.add({ rule: 'connector.outcomes' });
    for (const outcome of outcomes) {
      for (const { value } of outcome.remember ?? []) {
        if (value !== undefined && !isJson(value)) this.add({ rule: 'connector.memory' });
      }
      if (!('issues' in outcome)) continue;
      if (outcome.issues.length === 0) this.add({ rule: 'connector.issue-incomplete' });
      this.issues(outcome.issues);
    }
  }

  add(found: Found): void {
    this.#found.set(found.rule, found);
  }
}

/** The same sink, whose every word is listened to. */
export function listening<Value>(sink: Sink<Value>, heard: Heard): Sink<Value> {
  return {
    name: sink.name,
    format: sink.format,
    capabilities: sink.capabilities,
    open: async (context) => {
      const opened = await sink.open(context);
      if (opened.ok) return { ok: true, session: session(opened.session, heard) };
      if (opened.issues.length === 0) heard.add({ rule: 'connector.issue-incomplete' });
      heard.issues(opened.issues);
      return opened;
    },
  };
}

function session<Value>(own: SinkSession<Value>, heard: Heard): SinkSession<Value> {
  return {
    get batchSize() {
      return own.batchSize;
    },
    get concurrency() {
      return own.concurrency;
    },
    deliver: async (batch) => {
      const outcomes = await own.deliver(batch);
      heard.outcomes(outcomes, batch.length);
      return outcomes;
    },
    commit: async () => {
      const issues = await own.commit();
      heard.issues(issues);
      return issues;
    },
    close: () => own.close(),
  };
}
