/** How the page of the API looks: the colors of the other pages (app/globals.css), dark or light as the browser says. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#f8fafc, #111827);
  --raised: light-dark(#ffffff, #1f2937);
  --sunken: light-dark(#e8edf5, #0b1120);
  --line: light-dark(#d7dee9, #2c3850);
  --ink: light-dark(#111827, #e5e7eb);
  --muted: light-dark(#4b5563, #9ca3af);
  --link: light-dark(#1d4ed8, #93c5fd);
  --good: light-dark(#047857, #6ee7b7);
  --warn: light-dark(#92400e, #fcd34d);
  --danger: light-dark(#b91c1c, #fca5a5);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header { padding: 1rem; border-block-end: 1px solid var(--line); }
header a { display: inline-flex; align-items: center; gap: .625rem; color: inherit; font-size: 1.125rem; font-weight: 600; text-decoration: none; min-height: 2.75rem; }
main { max-width: 72rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
nav { margin-block-start: 1.5rem; columns: 10rem; }
nav p { font-size: .875rem; color: var(--muted); margin: 1rem 0 .25rem; }
nav p:first-child { margin-block-start: 0; }
nav p { break-after: avoid; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding-block: .25rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.2; }
section { margin-block-start: 3rem; }
main h2 { font-size: 1.5rem; margin: 0; }
h3 { font-size: 1.25rem; margin: 0 0 .5rem; }
h4 { font-size: .875rem; color: var(--muted); margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; max-width: 44rem; }
article { margin-block-start: 1.25rem; padding: 1.25rem; background: var(--raised); border: 1px solid var(--line); border-radius: .75rem; }
article, dt { scroll-margin-block-start: 1rem; }
:target { border-color: var(--link); }
dt:target { background: var(--sunken); }
code, pre { font: .875rem/1.5 ui-monospace, monospace; }
:not(pre) > code { background: var(--sunken); border-radius: .25rem; padding: .1em .35em; }
pre { margin: .5rem 0 0; padding: .875rem; background: var(--sunken); border-radius: .5rem; overflow-x: auto; overflow-wrap: normal; }
.line { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.method { font: 600 .8125rem/1.5 ui-monospace, monospace; border: 1px solid; border-radius: .375rem; padding: .05rem .5rem; }
.get { color: var(--link); } .post { color: var(--good); } .patch { color: var(--warn); } .delete { color: var(--danger); }
dl { margin: 0; }
dt { margin-block-start: .75rem; }
dt span { color: var(--muted); font-size: .875rem; }
dd { margin: 0; }
dd dl { margin-inline-start: 1rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.problems { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; font-size: .875rem; }
.problems a { display: inline-block; padding-block: .25rem; }
@media (pointer: coarse) { nav a, .problems a { padding-block: .625rem; } }
@media (min-width: 60rem) {
  main { display: grid; grid: "nav intro" "nav all" / 13rem minmax(0, 1fr); column-gap: 3rem; }
  .intro { grid-area: intro; }
  .all { grid-area: all; }
  nav { grid-area: nav; columns: auto; margin: 0; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100dvh - 3rem); overflow-y: auto; }
}
`;
