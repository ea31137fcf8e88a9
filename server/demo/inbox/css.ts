/** The look of the inbox: its own, so that nobody takes it for Gmail or for Duebox. Contrast 4.5:1, no picture. */
export const INBOX_CSS = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f4f2ee, #17161a);
  --card: light-dark(#fffefb, #201f25);
  --read: light-dark(#f8f6f2, #1b1a1f);
  --hover: light-dark(#efecf6, #2b2836);
  --ink: light-dark(#25222b, #eceaf1);
  --quiet: light-dark(#5f5b68, #aca7b8);
  --line: light-dark(#e2ded6, #34313c);
  --control: light-dark(#85808f, #7f798e);
  --accent: light-dark(#594b8f, #b9aaf0);
  --warn: light-dark(#6b4700, #f2c879);
  --warn-tint: light-dark(#fdf1d8, #33280f);
  --clip: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M12.5 7.2 7.6 12a2.9 2.9 0 0 1-4-4.1l5.2-5.2a1.9 1.9 0 0 1 2.7 2.7l-5 5a1 1 0 0 1-1.4-1.4L9.6 4.6' fill='none' stroke='%23000' stroke-width='1.3' stroke-linecap='round'/%3E%3C/svg%3E");
}
* { box-sizing: border-box }
body {
  margin: 0; block-size: 100dvh; display: grid; grid-template-rows: auto minmax(0, 1fr);
  background: var(--page); color: var(--ink);
  font: 400 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
a { color: var(--accent) }
i { font-style: normal }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

header {
  display: grid; grid-template-columns: auto minmax(12rem, 34rem) 1fr; align-items: center; gap: 16px;
  padding: 10px 20px; border-block-end: 1px solid var(--line); background: var(--card);
}
.label { margin: 0; padding: 5px 12px; border-radius: 8px; color: var(--warn); background: var(--warn-tint); white-space: nowrap }
.label span::before { content: "· " }
input {
  inline-size: 100%; font: inherit; color: var(--ink); background: var(--page); padding: 8px 14px; min-block-size: 40px;
  border: 1px solid var(--control); border-radius: 10px;
}
input::placeholder { color: var(--quiet); opacity: 1 }
.accounts { position: relative; justify-self: end; min-inline-size: 0 }
.accounts summary { list-style: none; cursor: pointer; padding: 4px 10px; border-radius: 8px }
.accounts summary:hover { background: var(--hover) }
.accounts b, .accounts i { display: block; font-size: 0.875rem; line-height: 1.3; overflow-wrap: anywhere }
.accounts b { font-weight: 600 }
.accounts summary b::after { content: " ▾"; color: var(--quiet) }
.accounts i { color: var(--quiet); font-size: 0.8125rem }
.accounts ul {
  position: absolute; z-index: 2; inset-block-start: calc(100% + 6px); inset-inline-end: 0; inline-size: max-content;
  margin: 0; padding: 6px; list-style: none; background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  box-shadow: 0 8px 24px #0003;
}
.accounts a { display: block; padding: 8px 14px; border-radius: 6px; color: inherit; text-decoration: none }
.accounts a:hover { background: var(--hover) }
.accounts [aria-current] b::after { content: " ✓"; color: var(--accent) }

.panes { display: grid; grid-template-columns: minmax(0, 852px) minmax(0, 300px); gap: 20px; padding: 16px 20px 0; min-block-size: 0 }
main { display: flex; flex-direction: column; min-block-size: 0; overflow-y: auto; padding: 0 4px 16px; margin: 0 -4px; scrollbar-width: thin; scrollbar-color: var(--control) transparent }
main:focus { outline: none }
.tools { display: flex; align-items: baseline; gap: 16px; min-block-size: 32px; margin-block-end: 8px; font-size: 0.875rem }
.tools h1 { margin: 0; font-size: 1.125rem; font-weight: 600; overflow-wrap: anywhere }
.tools nav { margin-inline-start: auto; display: flex; align-items: baseline; gap: 14px; color: var(--quiet); white-space: nowrap }
.tools a { text-decoration: none; padding-block: 4px }
.tools a:hover { text-decoration: underline }
.nothing { padding: 48px 16px; text-align: center; color: var(--quiet) }

table { inline-size: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0; border: 1px solid var(--line); border-radius: 12px; overflow: hidden; flex: none }
tr { position: relative; background: var(--read) }
tr:hover, tr:has(:focus-visible) { background: var(--hover) }
tr.unread { background: var(--card) }
tr.unread:hover, tr.unread:has(:focus-visible) { background: var(--hover) }
tr + tr td { border-block-start: 1px solid var(--line) }
td { padding: 0 8px; block-size: 40px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
td.from { inline-size: 196px; padding-inline-start: 28px; position: relative }
td.when { inline-size: 116px; padding-inline-end: 16px; text-align: end; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums }
.unread .from, .unread .row { font-weight: 600 }
.unread .when { color: var(--ink); font-weight: 600 }
.unread .from::before { content: ""; position: absolute; inset-inline-start: 12px; inset-block-start: calc(50% - 4px); inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--accent) }
.row { color: inherit; text-decoration: none }
.row::after { content: ""; position: absolute; inset: 0 }
.row:focus-visible { outline: none }
.row:focus-visible::after { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 6px }
.snippet { color: var(--quiet) }
.snippet::before { content: " – " }
td small { color: var(--quiet); font-weight: 400 }
.clip { display: inline-block; inline-size: 15px; block-size: 15px; vertical-align: -3px; margin-inline-end: 4px; background: currentColor; mask: var(--clip) center / contain no-repeat }
@keyframes arrive { from { background: var(--warn-tint) } }
tr.arrived td { animation: arrive 4s ease-out }

h2.hP { margin: 4px 0 12px; font-size: 1.375rem; font-weight: 600; line-height: 1.3; overflow-wrap: anywhere; outline: none }
.adn { flex: none; margin-block-end: 10px; background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden }
.adn > details > summary { display: flex; gap: 16px; justify-content: space-between; align-items: baseline; padding: 12px 16px; cursor: pointer; list-style: none }
.adn > details > summary:hover { background: var(--hover) }
.adn > details > summary:focus-visible { outline-offset: -3px; border-radius: 12px }
.adn > details[open] > summary { padding-block-end: 0 }
.who { min-inline-size: 0; overflow-wrap: anywhere }
.who i, .to, .adn time, .headers { color: var(--quiet); font-size: 0.875rem }
.adn time { white-space: nowrap; flex: none }
.to { margin: 0; padding: 0 16px; overflow-wrap: anywhere }
.headers { padding: 2px 16px 10px }
.headers > summary { inline-size: fit-content; cursor: pointer }
dl { margin: 8px 0 0; padding: 10px 12px; max-block-size: 260px; overflow: auto; background: var(--page); border-radius: 8px; font: 0.8125rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace }
dl div { display: grid; grid-template-columns: minmax(7rem, 13rem) 1fr; gap: 12px }
dt { color: var(--quiet); overflow-wrap: anywhere }
dd { margin: 0; color: var(--ink); overflow-wrap: anywhere; white-space: pre-wrap }
iframe { display: block; inline-size: 100%; block-size: max(340px, calc(100dvh - 316px)); border: 0; border-block-start: 1px solid var(--line); background: #fff }
.adn:has(.files) iframe { block-size: max(340px, calc(100dvh - 380px)) }
pre { margin: 0; padding: 16px; border-block-start: 1px solid var(--line); font: inherit; line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere }
.files { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 12px 16px; list-style: none; border-block-start: 1px solid var(--line) }
.files a { display: block; padding: 6px 12px; border: 1px solid var(--control); border-radius: 8px; text-decoration: none; overflow-wrap: anywhere }
.files a:hover { background: var(--hover) }
.files small { color: var(--quiet) }

aside { align-self: start; padding: 14px 16px; border: 1px dashed var(--control); border-radius: 12px; color: var(--quiet); font-size: 0.875rem; margin-inline-end: 32px }
/* Over an open mail Duebox opens its panel in this place. */
.panes:has(h2.hP) aside { visibility: hidden }
aside h2 { margin: 0 0 4px; font-size: 0.9375rem; color: var(--ink) }
aside p { margin: 0 0 10px }
aside ol { margin: 0 0 12px; padding-inline-start: 1.2em }
aside li { margin-block-end: 4px }
code, kbd { font: 0.8125rem ui-monospace, "DejaVu Sans Mono", monospace; color: var(--ink) }
kbd { padding: 0 5px; border: 1px solid var(--control); border-radius: 4px }
.keys { margin: 0 }
#said { position: fixed; z-index: 3; inset-block-end: 16px; inset-inline-start: 20px; max-inline-size: 34rem; margin: 0; padding: 10px 16px; border-radius: 10px; background: light-dark(#25222b, #eceaf1); color: light-dark(#fff, #1c1a21); box-shadow: 0 6px 20px #0004 }
#said:empty { display: none }

@media (max-width: 1080px) {
  .panes { grid-template-columns: minmax(0, 1fr); padding-inline-end: 52px }
  aside { display: none }
  header { grid-template-columns: auto minmax(8rem, 1fr) auto; gap: 12px }
  td.from { inline-size: 168px }
}
@media (max-width: 620px) {
  header { grid-template-columns: 1fr auto }
  search { grid-row: 2; grid-column: 1 / -1 }
  .accounts i, .snippet { display: none }
  td.from { inline-size: 120px; padding-inline-start: 22px }
  td.when { inline-size: 84px }
}
@media (prefers-reduced-motion: reduce) { tr.arrived td { animation: none; background: var(--warn-tint) } }
@media (forced-colors: active) { .unread .from::before, .clip { background: CanvasText } }
`
