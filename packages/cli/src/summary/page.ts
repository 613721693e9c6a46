import type { JobReport } from '../main-job/report.js';
import { cameIn } from './came-in.js';
import { Html, html } from './html.js';
import { published } from './published.js';
import { stated, statesFigures } from './stated.js';
import { style } from './style.js';
import { wasWrong } from './was-wrong.js';
import { wentOut } from './went-out.js';

/**
 * Sums a job up in one page of HTML, in French, for anyone to read: it needs nothing else, runs nothing and
 * loads nothing. No person, no record of a person and no hidden cell of a release is in it. Stated figures are
 * given as the documents give them, without disclosure control.
 */
export function summaryPage({ datasets }: JobReport): string {
  const figures = datasets.some(statesFigures);
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Synthèse des jeux de données</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>Synthèse des jeux de données</h1>
<nav aria-label="Sections"><ul>
<li><a href="#entree">Ce qui est entré</a></li>
<li><a href="#problemes">Ce qui n’allait pas</a></li>
${figures ? html`<li><a href="#enonces">Les chiffres énoncés</a></li>` : ''}
<li><a href="#indicateurs">Les indicateurs publiables</a></li>
<li><a href="#sortie">Ce qui est sorti</a></li>
</ul></nav>
</header>
<main>
${cameIn(datasets)}
${wasWrong(datasets)}
${stated(datasets)}
${published(datasets)}
${wentOut(datasets)}
</main>
</body>
</html>
`.markup;
}
