import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { datasetEndings, recipientIssues, saveText } from '@santeparticipative/connector-files';
import type { IndicatorDefinition } from '@santeparticipative/core';
import {
  type Campaign,
  type PartialResult,
  type Registry,
  type Submission,
  writePartialResult,
} from '@santeparticipative/indicators';
import { computeFile } from '../indicators/compute-file.js';
import { readCampaign } from '../indicators/read-campaign.js';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { datasetName } from '../main-job/dataset-name.js';
import { keepInputs } from '../main-job/input-in-the-way.js';
import { inputsOf } from '../main-job/inputs.js';
import { makeFolder } from '../main-job/make-folder.js';
import { withoutReleaseWords } from '../words/without-release.js';
import { day, definitionsOption, languageOption, periodBetween, wholeNumber } from './options.js';
import { printIssues } from './print-issues.js';
import { printWritten } from './print-written.js';

const ENDINGS = datasetEndings.join(', ');
const WORDS = {
  fr: {
    description:
      'Calcule les indicateurs et écrit un envoi pour une fédération : des résultats partiels, ' +
      'CONFIDENTIELS, qui s’additionnent avec ceux des autres structures.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    campaign: 'fichier JSON de la campagne : elle dit quels indicateurs, sur quelle période',
    structure:
      'structures qui envoient : à dire pour une campagne ; sinon, celles dont le jeu de données parle',
    periodOrCampaign: 'erreur : donnez --campaign, ou --from et --to, et non les deux.',
    whoSends:
      'erreur : dites avec --structure qui envoie, car un jeu de données peut nommer d’autres structures. La campagne attend : ',
    unknown: 'erreur : la campagne demande des indicateurs inconnus, ou dans une autre version.',
    from: 'premier jour de la période (AAAA-MM-JJ)',
    to: 'dernier jour de la période (AAAA-MM-JJ)',
    out: 'dossier où écrire',
    revision: '1 pour un premier envoi ; plus, pour une correction',
    recipient:
      'clé publique (age1…) de la fédération : elle seule pourra lire l’envoi ; peut se répéter',
    encrypted: 'Cet envoi est chiffré : seuls ses destinataires peuvent le lire.',
    confidential:
      'Cet envoi est confidentiel : il compte de petits groupes. Remettez-le à la seule fédération, par une voie protégée.',
  },
  en: {
    description:
      'Computes the indicators and writes a submission for a federation: partial results, ' +
      'CONFIDENTIAL, which add up with those of other structures.',
    dataset: `file of a dataset (${ENDINGS})`,
    campaign: 'JSON file of the campaign: it says which indicators, over which period',
    structure:
      'structures that send: to be told for a campaign; else, those of which the dataset tells',
    periodOrCampaign: 'error: give --campaign, or --from and --to, not both.',
    whoSends:
      'error: tell with --structure who sends, for a dataset may name other structures. The campaign expects: ',
    unknown: 'error: the campaign asks for indicators that are not known, or of another version.',
    from: 'first day of the period (YYYY-MM-DD)',
    to: 'last day of the period (YYYY-MM-DD)',
    out: 'folder to write into',
    revision: '1 for a first submission; more, for a correction',
    recipient:
      'public key (age1…) of the federation: it alone will be able to read the submission; may be repeated',
    encrypted: 'This submission is encrypted: only its recipients can read it.',
    confidential:
      'This submission is confidential: it counts small groups. Hand it to the federation alone, by a protected way.',
  },
} as const;

/** What a structure sends: the structures that its results tell of, and the results. */
function submissionOf(
  id: string,
  version: number,
  partials: readonly PartialResult[],
  now: Date,
): Submission {
  const structures = [...new Set(partials.flatMap(({ subject }) => subject))].sort();
  return {
    id,
    structures,
    receivedAt: now.toISOString(),
    version,
    partials: partials.map((partial): unknown => JSON.parse(writePartialResult(partial))),
  };
}

/** The definitions that a campaign asks for, as they are known; all that are known where there is no campaign. */
function definitionsAsked(
  registry: Registry,
  campaign: Campaign | undefined,
): readonly IndicatorDefinition[] | undefined {
  if (campaign === undefined) return registry.definitions;
  const found = campaign.definitions.flatMap((query) => registry.get(query) ?? []);
  return found.length === campaign.definitions.length ? found : undefined;
}

/** Whether some structures send, all of them structures of which a campaign expects figures. */
function areExpected(structures: readonly string[], { structures: expected }: Campaign): boolean {
  return structures.length > 0 && structures.every((id) => expected.includes(id));
}

/** `partial`: writes what a structure sends to a federation. */
export const partialCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('partial')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .option('--campaign <file>', words.campaign)
    .option('--structure <id...>', words.structure)
    .option('--from <day>', words.from, day(language))
    .option('--to <day>', words.to, day(language))
    .requiredOption('--out <folder>', words.out)
    .option('--revision <n>', words.revision, wholeNumber(language), 1)
    .option('--recipient <key...>', words.recipient)
    .addOption(definitionsOption(language))
    .addOption(languageOption(language))
    .action(async (path, options, command) => {
      const { recipient: recipients } = options;
      const unfit = await recipientIssues(recipients === undefined ? '' : '.age', recipients);
      printIssues(io, unfit, language);
      if (unfit.length > 0) return;
      const { from, to, out, revision, definitions: paths = [], structure = [] } = options;
      const told = periodBetween(from, to, language);
      if (told !== undefined && 'wrong' in told) return command.error(told.wrong);
      const registry = await readRegistry(paths);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      const campaign =
        options.campaign === undefined ? undefined : await readCampaign(options.campaign);
      printIssues(io, campaign?.issues ?? [], language);
      if (campaign?.ok === false) return;
      const asked = campaign?.value;
      const period = asked?.period ?? told;
      if (period === undefined || (asked !== undefined && told !== undefined)) {
        return command.error(words.periodOrCampaign);
      }
      if (asked !== undefined && !areExpected(structure, asked)) {
        return command.error(`${words.whoSends}${asked.structures.join(', ')}`);
      }
      const definitions = definitionsAsked(registry.value, asked);
      if (definitions === undefined) return command.error(words.unknown);
      const among = asked?.structures ?? structure;
      const sender = structure.length === 0 ? undefined : { structures: structure, among };
      const { dataset, partials } = await computeFile(path, {
        definitions,
        period,
        sender,
        sharedScope: asked?.sharedScope,
      });
      printIssues(io, dataset.issues, language);
      if (partials === undefined) {
        const reason = dataset.manifest === undefined ? 'not-read' : 'partly-read';
        io.stdout.write(`${withoutReleaseWords[reason][language]}\n`);
        return;
      }
      const sending = structure.length === 0 ? datasetName(path) : structure.join('-');
      const corrects = revision > 1 ? `-v${revision}` : '';
      const whole = `${sending}-${period.start}-${period.end}${corrects}`;
      const id = whole.replace(/[^A-Za-z0-9.-]+/g, '-').slice(-64);
      const name = `${id}.submission.json${recipients === undefined ? '' : '.age'}`;
      const given = [path, ...paths, ...(options.campaign === undefined ? [] : [options.campaign])];
      await keepInputs([join(out, name)], await inputsOf(given));
      await makeFolder(out);
      const submission = submissionOf(id, Math.max(1, revision), partials, new Date());
      const encryption = recipients === undefined ? {} : { recipients };
      await saveText(join(out, name), `${JSON.stringify(submission)}\n`, encryption);
      printWritten(io, out, [name], language);
      io.stdout.write(`${recipients === undefined ? words.confidential : words.encrypted}\n`);
    });
};
