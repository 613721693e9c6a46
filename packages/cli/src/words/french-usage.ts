import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';

/** The headings that commander gives to its help. */
const HEADINGS: { readonly [heading: string]: string } = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

/** The sentences with which commander refuses a usage. */
const SENTENCES: readonly (readonly [english: RegExp, french: string])[] = [
  [/^error: missing required argument '(.*)'/s, 'erreur : l’argument « $1 » manque'],
  [/^error: option '(.*)' argument missing/s, 'erreur : l’option « $1 » attend une valeur'],
  [/^error: required option '(.*)' not specified/s, 'erreur : l’option « $1 » est obligatoire'],
  [/^error: unknown option '(.*)'/s, 'erreur : l’option « $1 » n’existe pas'],
  [/^error: unknown command '(.*)'/s, 'erreur : la commande « $1 » n’existe pas'],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)/s,
    'erreur : trop d’arguments pour « $1 » : $2 au plus, et non $3',
  ],
  [
    /^error: option '([^']*)' argument '(.*)' is invalid\./s,
    'erreur : l’option « $1 » n’accepte pas « $2 ».',
  ],
  [/Allowed choices are ([a-z0-9, -]+)\.$/m, 'Au choix : $1.'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '(Vouliez-vous dire : $1 ?)'],
];

/** A sentence of commander in French; a text that is none of them stays as it is. */
export function frenchError(text: string): string {
  return SENTENCES.reduce((said, [english, french]) => said.replace(english, french), text);
}

function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const details = [
    argChoices === undefined ? [] : `au choix : ${argChoices.join(', ')}`,
    typeof defaultValue === 'string' ? `sinon : ${defaultValue}` : [],
  ].flat();
  return details.length === 0 ? description : `${description} (${details.join(' ; ')})`;
}

/** Makes the help that commander writes around the descriptions of a command French. */
export function speakFrench(root: CommandUnknownOpts): void {
  root
    .usage('[options] <commande>')
    .helpOption('-h, --help', 'affiche cette aide')
    .helpCommand('help [commande]', "affiche l'aide d'une commande")
    .configureHelp({
      styleTitle: (heading) => HEADINGS[heading] ?? heading,
      optionDescription,
    });
}
