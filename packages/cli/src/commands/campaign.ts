import { Command } from '@commander-js/extra-typings';
import { campaignResults, campaignState } from '@santeparticipative/indicators';
import { clearBeside } from '../indicators/clear.js';
import { readCampaign, readSubmissions } from '../indicators/read-campaign.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { campaignTable } from '../terminal/campaign-table.js';
import { instant, instants, languageOption } from './options.js';
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
    complete: (received: number, expected: number) =>
      `Structures of which everything came: ${received} out of ${expected}.`,
  },
} as const;

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
    .addOption(formOption(language))
    .addOption(registerOption(language))
    .addOption(thresholdOption(language))
    .addOption(reasonOption(language))
    .addOption(languageOption(language))
    .action(async (path, paths, { out, asOf: told, published, publisher, ...options }) => {
      const asOf = told ?? new Date().toISOString();
      const read = await readCampaign(path);
      const { submissions, issues: unread } = await readSubmissions(paths);
      printIssues(io, [...read.issues, ...unread], language);
      if (!read.ok) return;
      const campaign = read.value;
      const state = campaignState(campaign, submissions, asOf);
      io.stdout.write(`${campaignTable(state, language)}\n`);
      const { received, expected } = state.completeness;
      io.stdout.write(`${words.complete(received, expected)}\n`);
      printIssues(
        io,
        state.rejections.flatMap(({ issues }) => issues),
        language,
      );
      if (out === undefined) return;
      const { results, completeness, revision } = campaignResults(campaign, submissions, {
        asOf,
        published,
      });
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
