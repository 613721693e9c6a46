import type { Ledger, SkipReason } from '@santeparticipative/exchange';
import type { Language } from '../language.js';
import { drawTable } from '../terminal/table.js';
import { formatNumber } from '../words/number.js';

type Line = Exclude<keyof Ledger, 'input' | 'carried' | 'skippedFor'>;

const WORDS: {
  readonly [language in Language]: {
    readonly columns: readonly [string, string, string];
    readonly lines: Readonly<Record<Line, readonly [string, string]>>;
    readonly reasons: Readonly<Record<SkipReason, string>>;
    readonly total: string;
    readonly carried: string;
    readonly predicted: string;
  };
} = {
  fr: {
    columns: ['Devenu', 'Nombre', 'Ce que cela veut dire'],
    lines: {
      created: ['créé', 'nouveau chez le destinataire'],
      updated: ['mis à jour', 'déjà chez le destinataire, et changé'],
      deleted: ['supprimé', 'retiré chez le destinataire'],
      skipped: ['laissé', 'rien à faire'],
      rejected: ['refusé', 'illisible ou non conforme : à corriger dans la source'],
      dead: ['mis de côté', 'le destinataire n’en veut pas : à corriger, puis à renvoyer'],
      pending: ['en attente', 'reste à envoyer : relancez la commande'],
    },
    reasons: {
      unchanged: 'rien n’a changé depuis son envoi',
      superseded: 'cède la place à un contenu plus récent',
      withdrawn: 'retiré par un avis de retrait',
      waiting: 'attendait déjà',
      'left-out': 'non demandé',
    },
    total: 'En tout',
    carried: 'dont reste d’un envoi précédent',
    predicted: 'À blanc : rien n’a été écrit. Voici ce qui se passerait.',
  },
  en: {
    columns: ['Became', 'Number', 'What it means'],
    lines: {
      created: ['created', 'new at the recipient'],
      updated: ['updated', 'there already, and changed'],
      deleted: ['deleted', 'taken away at the recipient'],
      skipped: ['skipped', 'nothing to do'],
      rejected: ['rejected', 'unreadable or not conform: mend it in the source'],
      dead: ['put aside', 'the recipient does not want it: mend it, then send it again'],
      pending: ['pending', 'still to be sent: run the command again'],
    },
    reasons: {
      unchanged: 'nothing changed since it was sent',
      superseded: 'gave way to later content',
      withdrawn: 'taken away by a tombstone',
      waiting: 'waiting already',
      'left-out': 'not asked for',
    },
    total: 'In all',
    carried: 'of which left from an earlier exchange',
    predicted: 'Dry run: nothing was written. This is what would happen.',
  },
};

const LINES = [
  'created',
  'updated',
  'deleted',
  'skipped',
  'rejected',
  'dead',
  'pending',
] as const satisfies readonly Line[];

/** A count after its words, so that they need no plural. */
function counted(words: string, count: number, language: Language): string {
  return `${words}${language === 'fr' ? ' : ' : ': '}${formatNumber(count, language)}`;
}

function meaning(line: Line, { skippedFor }: Ledger, language: Language): string {
  const { lines, reasons } = WORDS[language];
  if (line !== 'skipped') return lines[line][1];
  const told = (Object.keys(reasons) as SkipReason[])
    .filter((reason) => skippedFor[reason] > 0)
    .map((reason) => counted(reasons[reason], skippedFor[reason], language));
  return told.length === 0 ? lines.skipped[1] : told.join(language === 'fr' ? ' ; ' : '; ');
}

/** The ledger as a person reads it: a table whose lines add up to the last one. */
export function ledgerText(ledger: Ledger, dryRun: boolean, language: Language): string {
  const { columns, lines, total, carried, predicted } = WORDS[language];
  const [became, number, means] = columns;
  const rows = LINES.map((line) => [
    lines[line][0],
    formatNumber(ledger[line], language),
    meaning(line, ledger, language),
  ]);
  const left = ledger.carried === 0 ? '' : counted(carried, ledger.carried, language);
  rows.push([total, formatNumber(ledger.input, language), left]);
  const table = drawTable(
    [
      { title: became, width: 14 },
      { title: number, width: 12, number: true },
      { title: means, width: 66 },
    ],
    rows,
  );
  return `${dryRun ? `${predicted}\n` : ''}${table}\n`;
}
