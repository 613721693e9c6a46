import { Command, Option } from '@commander-js/extra-typings';
import { datasetEndings, loadDataset } from '@santeparticipative/connector-files';
import { targets } from '@santeparticipative/fhir';
import { type Form, forms } from '../fhir/forms.js';
import { readIdentities } from '../fhir/identities-file.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { inputsOf } from '../main-job/inputs.js';
import { withheldLine } from '../main-job/withheld.js';
import { languageOption } from './options.js';
import { printIssues } from './print-issues.js';
import { printRefused } from './print-refused.js';
import { printWritten } from './print-written.js';

const ENDINGS = datasetEndings.join(', ');
const FORMS = ['collection', 'transaction', 'ndjson'] as const satisfies readonly Form[];
const WORDS = {
  fr: {
    description: 'Écrit un jeu de données en FHIR R4, pour la cible et sous la forme demandées.',
    dataset: `fichier d'un jeu de données (${ENDINGS})`,
    out: 'dossier où écrire',
    target: 'les profils à suivre',
    form: 'un Bundle de tout, une transaction pour un serveur, ou un export de masse (Bulk Data)',
    identities: 'fichier des identités que la cible demande (.json, .ndjson)',
    onlyAgreed: 'n’écrit que ce dont le partage est consenti',
  },
  en: {
    description: 'Writes a dataset as FHIR R4, for the target and in the form that are asked for.',
    dataset: `file of a dataset (${ENDINGS})`,
    out: 'folder to write into',
    target: 'the profiles to follow',
    form: 'one Bundle of all, a transaction for a server, or a Bulk Data export',
    identities: 'file of the identities that the target demands (.json, .ndjson)',
    onlyAgreed: 'writes only what people consent to share',
  },
} as const;

/** `map`: writes a dataset as FHIR. */
export const mapCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('map')
    .description(words.description)
    .argument('<dataset>', words.dataset)
    .requiredOption('--out <folder>', words.out)
    .addOption(
      new Option('--target <target>', words.target).choices(targets).default('r4' as const),
    )
    .addOption(
      new Option('--form <form>', words.form).choices(FORMS).default('collection' as const),
    )
    .option('--identities <file>', words.identities)
    .option('--only-agreed', words.onlyAgreed, false)
    .addOption(languageOption(language))
    .action(async (path, { out, target, form, identities: identitiesPath, onlyAgreed }) => {
      const { manifest, records, issues } = await loadDataset(path);
      const given = identitiesPath === undefined ? undefined : await readIdentities(identitiesPath);
      printIssues(io, [...issues, ...(given?.issues ?? [])], language);
      if (manifest === undefined) return;
      const { namespace } = manifest;
      const {
        files,
        withheld,
        issues: refused,
      } = await forms[form]({
        folder: out,
        manifest,
        records,
        context: { namespace, target, identities: given?.identities ?? {} },
        sharing: { agreement: onlyAgreed ? 'required' : 'presumed' },
        inputs: await inputsOf([path, ...(identitiesPath === undefined ? [] : [identitiesPath])]),
        language,
      });
      printWritten(io, out, files, language);
      io.stdout.write(withheldLine(withheld, language));
      printRefused(io, refused, language);
    });
};
