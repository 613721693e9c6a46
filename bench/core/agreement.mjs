import { deepStrictEqual } from 'node:assert';
import * as core from '@santeparticipative/core';
import * as codes from './codes.mjs';
import { contenders, readerOf } from './contenders.mjs';
import { mistakes, right } from './mistakes.mjs';

const listsOfCore = () => ({
  recordTypes: core.recordTypes,
  missingReasons: core.codesOf(core.missingReasons),
  pathwayStatuses: core.Pathway.shape.status.options,
  referralOrigins: core.codesOf(core.referralOrigins),
  referralDecisions: core.codesOf(core.referralDecisions),
  needDimensions: core.codesOf(core.needDimensions),
  expectationOrigins: core.codesOf(core.expectationOrigins),
  goalStatuses: core.Goal.shape.status.options,
  achievements: core.Goal.shape.achievement.unwrap().options,
  actionKinds: core.codesOf(core.actionKinds),
  actionStatuses: core.Action.shape.status.options,
  reviewKinds: core.codesOf(core.reviewKinds),
  closureReasons: core.codesOf(core.closureReasons),
  themes: core.codesOf(core.themes),
  staffFunctions: core.codesOf(core.staffFunctions),
});

function judge(name, read, { lines, right, mistakes }) {
  const accepts = (value) => read(JSON.stringify(value));
  const wrong = [
    ...lines.flatMap((line, at) => (read(line) ? [] : [`refuses line ${at + 1}`])),
    ...right.flatMap((one) => (accepts(one.value) ? [] : [`refuses ${one.name}`])),
    ...mistakes.flatMap((one) => (accepts(one.value) ? [`accepts ${one.name}`] : [])),
  ];
  if (wrong.length > 0) throw new Error(`${name} does not agree: it ${wrong.join('; ')}.`);
}

/**
 * Proves that all contenders check the same: they accept every line and every odd value that is right, and refuse
 * every single mistake. Throws an error otherwise.
 */
export async function proveAgreement(lines) {
  const written = new Map(Object.entries(codes));
  for (const [name, listed] of Object.entries(listsOfCore())) {
    deepStrictEqual(written.get(name), [...listed], `The codes ${name} are not those of core.`);
  }
  for (const { name, module } of contenders) {
    judge(name, await readerOf(module), { lines, right, mistakes });
  }
  return `All ${contenders.length} contenders accept ${lines.length} generated pathways and ${right.length} odd ones that are right, and refuse ${mistakes.length} that have one mistake each.`;
}
