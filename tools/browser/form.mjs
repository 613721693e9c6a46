// What a form does: it knows at once whether a pathway is right, and asks what is wrong when it is not. The page
// works by itself: what a test evaluates from outside is not under the page's policy.
import { checkPathway, isPathway } from '@santeparticipative/core/check/pathway';

const right = {
  type: 'pathway',
  id: 'accompagnement-1',
  meta: { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' },
  subject: { type: 'person', id: 'personne-1' },
  structure: { type: 'structure', id: 'msp-1' },
  status: 'active',
};
const wrong = { ...right, status: 'ouvert', period: { start: '2025-03', end: '2024' } };

function canEvaluate() {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}

function scripts() {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

async function fill() {
  const atFirst = scripts();
  const verdicts = [isPathway(right), isPathway(wrong)];
  const accepted = await checkPathway(right);
  const onceAccepted = scripts().length;
  const refused = await checkPathway(wrong);
  return {
    canEvaluate: canEvaluate(),
    verdicts,
    accepted: accepted.ok,
    refused: refused.issues.map(({ rule, path }) => [rule, path]),
    loaded: {
      atFirst: atFirst.length,
      onceAccepted,
      onceRefused: scripts().length,
      names: atFirst,
    },
  };
}

globalThis.filled = fill();
