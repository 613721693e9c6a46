/** The style of the summary page: light or dark as the reader's system says, and black on white on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1d2327; --soft: #5a656d; --paper: #fdfdfb; --line: #d5dade; --band: #f1f4f4;
  --accent: #0b5d66; --error: #a3161a; --warning: #7a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ea; --soft: #a3adb3; --paper: #14181a; --line: #364046; --band: #1d2326;
    --accent: #7cc7cf; --error: #ff9c98; --warning: #f0c070;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 74rem; padding: 2rem 1.25rem 4rem;
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  color: var(--ink); background: var(--paper);
}
header { border-bottom: 3px solid var(--accent); margin-bottom: 2.5rem; padding-bottom: 1rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2rem; }
h2 { margin: 3rem 0 1rem; font-size: 1.45rem; color: var(--accent); }
h3 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
h4 { margin: 1.5rem 0 .5rem; }
p { max-width: 44rem; }
a { color: var(--accent); }
a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.scroll { overflow-x: auto; margin: 1rem 0 1.75rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { padding: .3rem 0 .5rem; text-align: left; font-weight: 600; }
th, td { padding: .4rem .75rem; vertical-align: top; text-align: left; unicode-bidi: isolate; overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--line); color: var(--soft); font-weight: 600; }
tbody th { font-weight: 500; }
tbody tr { border-bottom: 1px solid var(--line); }
tbody tr:nth-child(even) { background: var(--band); }
.figure { text-align: right; white-space: nowrap; }
td ul { margin: 0; padding: 0; list-style: none; }
code { font-size: .85em; overflow-wrap: anywhere; }
small, q, .note { color: var(--soft); }
ol.note { max-width: 44rem; font-size: .92rem; }
.error { color: var(--error); font-weight: 600; }
.warning { color: var(--warning); font-weight: 600; }
.secret { color: var(--soft); font-style: italic; }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2.5rem; align-items: start; }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --band: #fff; --accent: #000; --error: #000; --warning: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`;
