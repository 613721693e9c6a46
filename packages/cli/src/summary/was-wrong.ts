import type { Issue, Severity } from '@santeparticipative/core';
import type { DatasetReport } from '../main-job/report.js';
import { type Content, type Html, html } from './html.js';
import { publicCount } from './public-count.js';
import { pageTable } from './table.js';

const SEVERITIES: { readonly [severity in Severity]: string } = {
  error: 'Erreur',
  warning: 'Avertissement',
  information: 'Information',
};
const ORDER: readonly Severity[] = ['error', 'warning', 'information'];

/** The issues of one rule on one type of record, which are told together. */
function grouped(issues: readonly Issue[]): Issue[][] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.rule} ${issue.record?.type ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return ORDER.flatMap((severity) =>
    [...groups.values()].filter(([first]) => first?.severity === severity),
  );
}

function rowsOf({ name, issues }: DatasetReport): Content[][] {
  return grouped(issues).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { severity, rule, message, hint, record } = first;
    const what = hint === undefined ? message.fr : `${message.fr} ${hint.fr}`;
    const kind = html`<span class="${severity}">${SEVERITIES[severity]}</span>`;
    return [
      [name, kind, what, html`<code>${rule}</code>`, publicCount(group.length, record?.type)],
    ];
  });
}

/** What was wrong: the issues, by dataset and rule. No record is named. */
export function wasWrong(datasets: readonly DatasetReport[]): Html {
  const rows = datasets.flatMap(rowsOf);
  const content =
    rows.length === 0
      ? html`<p>Aucun problème n’a été trouvé.</p>`
      : pageTable({
          caption: 'Les problèmes, par jeu de données et par règle',
          columns: [
            'Jeu de données',
            'Gravité',
            'Ce qui ne va pas, et que faire',
            'Règle',
            'Nombre',
          ],
          figures: [4],
          rows,
        });
  return html`<section aria-labelledby="problemes">
<h2 id="problemes">Ce qui n’allait pas</h2>
${content}
</section>`;
}
