import type { Localised } from '@santeparticipative/core';
import type { Output } from '../io.js';
import type { Language } from '../language.js';
import type { JobProgress, JobStep } from '../main-job/progress.js';
import { printable } from '../words/printable.js';

const STEPS: { readonly [step in JobStep]: Localised } = {
  read: { fr: 'lecture', en: 'reading' },
  check: { fr: 'vérification', en: 'checking' },
  map: { fr: 'passage en FHIR et retour', en: 'mapping to FHIR and back' },
  compute: { fr: 'calcul des indicateurs', en: 'computing the indicators' },
  write: { fr: 'écriture', en: 'writing' },
};

/**
 * Prints the progress of a job, one line a dataset, its steps as they begin:
 * `[2/6] lille : lecture · vérification · passage en FHIR et retour`. To be called with each step, and with
 * nothing once the job is done.
 *
 * @example
 * const progress = progressPrinter(process.stderr, 'fr');
 * await runMainJob({ datasets, out, onProgress: progress });
 * progress();
 */
export function progressPrinter(
  output: Output,
  language: Language,
): (progress?: JobProgress) => void {
  let current: number | undefined;
  return (progress) => {
    if (progress?.number === current && progress !== undefined) {
      output.write(` · ${STEPS[progress.step][language]}`);
      return;
    }
    if (current !== undefined) output.write('\n');
    current = progress?.number;
    if (progress === undefined) return;
    const { number, of, dataset, step } = progress;
    output.write(`[${number}/${of}] ${printable(dataset)} : ${STEPS[step][language]}`);
  };
}
