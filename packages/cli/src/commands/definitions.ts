import { Command, Option } from '@commander-js/extra-typings';
import { indicatorHash } from '@santeparticipative/indicators';
import { readRegistry } from '../indicators/read-registry.js';
import type { Io } from '../io.js';
import type { Language } from '../language.js';
import { drawTable } from '../terminal/table.js';
import { languageOption } from './options.js';
import { printIssues } from './print-issues.js';

const WORDS = {
  fr: {
    description:
      'Vérifie des définitions d’indicateurs, et liste celles que l’on connaît, avec l’empreinte de ce qu’elles signifient.',
    files: 'fichiers JSON de définitions',
    format: 'table, ou json : ce qu’une campagne demande, à copier dans son fichier',
    columns: ['Identifiant', 'Version', 'Titre', 'Empreinte'],
  },
  en: {
    description:
      'Checks definitions of indicators, and lists those that are known, with the hash of what they mean.',
    files: 'JSON files of definitions',
    format: 'table, or json: what a campaign asks for, to be copied into its file',
    columns: ['Id', 'Version', 'Title', 'Hash'],
  },
} as const;

/** As much of a hash as tells two definitions apart to a person. */
const SHORT_HASH = 12;

/** `definitions`: checks a federation's own definitions. */
export const definitionsCommand = (io: Io, language: Language) => {
  const words = WORDS[language];
  return new Command('definitions')
    .description(words.description)
    .argument('[file...]', words.files)
    .addOption(
      new Option('--format <format>', words.format)
        .choices(['table', 'json'] as const)
        .default('table' as const),
    )
    .addOption(languageOption(language))
    .action(async (paths, { format }) => {
      const registry = await readRegistry(paths);
      printIssues(io, registry.issues, language);
      if (!registry.ok) return;
      if (format === 'json') {
        const references = registry.value.definitions.map((definition) => {
          const { id, version } = definition;
          return { id, version, hash: indicatorHash(definition) };
        });
        io.stdout.write(`${JSON.stringify(references, null, 2)}\n`);
        return;
      }
      const rows = registry.value.definitions.map((definition) => [
        definition.id,
        definition.version,
        definition.title[language],
        indicatorHash(definition).slice(0, SHORT_HASH),
      ]);
      const [id, version, title, hash] = words.columns;
      const table = drawTable(
        [
          { title: id, width: 36 },
          { title: version, width: 9 },
          { title, width: 38 },
          { title: hash, width: 14 },
        ],
        rows,
      );
      io.stdout.write(`${table}\n`);
    });
};
