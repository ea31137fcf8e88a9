/** The tab on Gmail's edge and the panel's place. Everything inside the panel has sheets of its own. */
export const handleStyle = `
:host { all: initial; color-scheme: light dark; position: fixed; inset-block-start: 96px; inset-inline-end: 0; z-index: 2147480000 }
:host([data-theme=light]) { color-scheme: light }
:host([data-theme=dark]) { color-scheme: dark }
.tab { all: unset; box-sizing: border-box; display: flex; flex-direction: column; align-items: center; gap: 8px; padding: 12px 7px;
  min-inline-size: 32px; cursor: pointer; font: 600 13px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  color: light-dark(#1b2529, #e9eef0); background: light-dark(#fdfefe, #14191c); border-start-start-radius: 10px; border-end-start-radius: 10px;
  border: 1px solid light-dark(#dde3e6, #2b3236); border-inline-end: 0 }
.tab span { writing-mode: vertical-rl }
.tab:hover { background: light-dark(#f1f4f5, #1c2226) }
.tab:focus-visible { outline: 2px solid light-dark(#14606f, #83c5d3); outline-offset: -3px }
.tab svg { inline-size: 16px; block-size: 16px; fill: light-dark(#14606f, #83c5d3) }
.tab[aria-expanded=true] { position: fixed; inset-block-start: 96px; inset-inline-end: min(360px, calc(100vw - 34px)) }
.place { position: fixed; inset-block: 0; inset-inline-end: 0; inline-size: min(360px, calc(100vw - 34px)); overflow: auto;
  overscroll-behavior: contain; background: light-dark(#fdfefe, #14191c); border-inline-start: 1px solid light-dark(#dde3e6, #2b3236) }
.place:empty { display: none }
.place:focus { outline: none }
.note { margin: 0; padding: 16px; font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: light-dark(#1b2529, #e9eef0) }
@media (forced-colors: active) { .tab, .place { border-color: CanvasText } }
@media print { :host { display: none } }
`
