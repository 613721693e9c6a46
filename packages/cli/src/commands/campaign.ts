import { Command } from '@commander-js/extra-typings';
import type { Issue } from '@santeparticipative/core';
import {
  type CampaignResult,
  campaignResults,
  campaignState,
  type Rejection,
} from '@santeparticipative/indicators';
import { clearBeside } from '../indicators/clear.js';
import { readCampaign, readSubmissions } from '../indicators/read-campaign.js';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { campaignTable } from '../terminal/campaign-table.js';
import { definitionsOption, instant, instants, languageOption } from './options.js';
import { printIssues } from './print-issues.js';
import { formOption, reasonOption, registerOption, thresholdOption } from './release-options.js';
import { writeAndSay } from './write-and-say.js';

const WORDS = {
  fr: {
    description:
      'Dit où en est la collecte d’une fédération : ce qui manque, est en retard, refusé ou corrigé ; ' +
      'additionne ce qui est arrivé et écrit ce qui peut en être publié.',
    campaign: 'fichier JSON de la campagne',
    submissions: 'fichiers JSON des envois',
    out: 'dossier où écrire ce qui peut être publié ; sans lui, l’état seul est dit',
    asOf: 'l’instant où l’on se place (AAAA-MM-JJThh:mm:ssZ) ; maintenant, sinon',
    published: 'instants des publications précédentes, pour dire ce que celle-ci révise',
    publisher: 'qui publie',
    identity: 'fichier de votre clé privée age, pour lire les envois chiffrés (.age)',
    complete: (received: number, expected: number) =>
      `Structures dont tout est arrivé : ${received} sur ${expected}.`,
  },
  en: {
    description:
      'Says where the collection of a federation stands: what is missing, late, rejected or corrected; ' +
      'adds up what came and writes what may be published of it.',
    campaign: 'JSON file of the campaign',
    submissions: 'JSON files of the submissions',
    out: 'folder to write into what may be published; without it, only the state is told',
    asOf: 'the instant at which one stands (YYYY-MM-DDThh:mm:ssZ); now, unless told',
    published: 'instants of earlier publications, to tell what this one revises',
    publisher: 'who publishes',
    identity: 'file of your private age key, to read encrypted submissions (.age)',
    complete: (received: number, expected: number) =>
      `Structures of which everything came: ${received} out of ${expected}.`,
  },
} as const;

/** Why submissions are not taken: each reason once a submission, however many of its indicators have it. */
function rejectionIssues(rejections: readonly Rejection[]): Issue[] {
  const told = new Map<string, Issue>();
  for (const { submission: id, issues } of rejections) {
    for (const issue of issues) {
      const key = JSON.stringify([id, issue.rule]);
      const path = told.has(key) ? '' : issue.path;
      told.set(key, { ...issue, path, record: { type: 'submission', id } });
    }
  }
  return [...told.values()];
}

/** Why indicators that the campaign asks for are not in the release: nobody sent them, or their figures do not add up. */
function unmergedIssues(results: readonly CampaignResult[]): Issue[] {
  return results.flatMap(({ definition: id, result }) =>
    result.ok
      ? []
      : result.issues.map((issue): Issue => {
          // That nothing came is no fault: the campaign may still be open.
          const severity = issue.rule === 'merge.nothing' ? 'warning' : issue.severity;
          return { ...issue, severity, record: { type: 'indicator-definition', id } };
        }),
  );
}

/** `campaign`: says where a federation's collection stands, and publishes what came. */
export const campaignCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('campaign')
    .description(words.description)
    .argument('<campaign>', words.campaign)
    .argument('[submission...]', words.submissions)
    .option('--out <folder>', words.out)
    .option('--as-of <instant>', words.asOf, instant(language))
    .option('--published <instant...>', words.published, instants(language))
    .option('--publisher <name>', words.publisher)
    .option('--identity <file>', words.identity)
    .addOption(definitionsOption(language))
    .addOption(formOption(language))
    .addOption(registerOption(language))
    .addOption(thresholdOption(language))
    .addOption(reasonOption(language))
    .addOption(languageOption(language))
    .action(async (path, paths, { out, asOf: told, published, publisher, ...options }) => {
      const asOf = told ?? new Date().toISOString();
      const registry = await readRegistry(options.definitions);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      const read = await readCampaign(path);
      const { submissions, issues: unread } = await readSubmissions(paths, options.identity);
      printIssues(io, [...read.issues, ...unread], language);
      if (!read.ok) return;
      const campaign = read.value;
      const state = campaignState(campaign, submissions, asOf);
      io.stdout.write(`${campaignTable(state, language)}\n`);
      const { received, expected } = state.completeness;
      io.stdout.write(`${words.complete(received, expected)}\n`);
      printIssues(io, rejectionIssues(state.rejections), language);
      if (out === undefined) return;
      const { results, completeness, revision } = campaignResults(campaign, submissions, {
        asOf,
        published,
        definitions: registry.value.definitions,
      });
      printIssues(io, unmergedIssues(results), language);
      const partials = results.flatMap(({ result }) => (result.ok ? result.value : []));
      const { register, threshold, reason, form } = options;
      const cleared = await clearBeside(register, partials, {
        recordedAt: asOf,
        threshold,
        reason,
        completeness,
        revises: revision,
      });
      const { id, title } = campaign;
      const output = {
        folder: out,
        name: id,
        title: title[language],
        publisher: publisher ?? title[language],
        namespace: `urn:santeparticipative:campaign:${id}`,
        language,
      };
      await writeAndSay(io, cleared, output, form);
    });
};
