/** The look of the consent page: system font, light and dark, no picture. Contrast at least 4.5:1 in both. */
export const CONSENT_CSS = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f3f6f7, #101719);
  --card: light-dark(#ffffff, #1a2326);
  --ink: light-dark(#1c282d, #e8eef0);
  --quiet: light-dark(#4b5a61, #a9b8be);
  --line: light-dark(#d4dde0, #36444a);
  --control: light-dark(#748188, #7e8e95);
  --accent: light-dark(#0b5c73, #7cc7dc);
  --on-accent: light-dark(#ffffff, #0b2027);
  --tint: light-dark(#e6f1f4, #1d3138);
  --warn: light-dark(#6b4700, #f2c879);
  --warn-tint: light-dark(#fdf1d8, #33280f);
  --danger: light-dark(#9c2b20, #f3a79c);
}
* { box-sizing: border-box; }
body {
  margin: 0; min-height: 100vh; padding: 16px; display: grid; place-items: center;
  background: var(--page); color: var(--ink);
  font: 400 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main {
  width: 100%; max-width: 440px; padding: 20px 24px; background: var(--card);
  border: 1px solid var(--line); border-radius: 12px;
}
.demo {
  margin: 0 0 16px; padding: 8px 12px; border-radius: 8px; font-size: 0.875rem;
  background: var(--warn-tint); color: var(--warn);
}
h1 { margin: 0; font-size: 1.375rem; font-weight: 600; line-height: 1.25; }
.to { margin: 2px 0 16px; color: var(--quiet); overflow-wrap: anywhere; }
.fault { margin: 8px 0 16px; color: var(--danger); font-weight: 600; }
fieldset { margin: 0 0 16px; padding: 0; border: 0; min-width: 0; }
legend { padding: 0 0 6px; font-size: 0.875rem; font-weight: 600; color: var(--quiet); }
.fixed { margin: 0 0 8px; font-size: 0.875rem; color: var(--quiet); }
.choice {
  display: flex; align-items: center; gap: 12px; padding: 8px 12px; min-height: 56px;
  border: 1px solid var(--line); border-radius: 8px; cursor: pointer;
}
.choice + .choice { margin-top: 8px; }
.choice:hover { border-color: var(--control); }
.choice:has(input:checked) { background: var(--tint); border-color: var(--accent); }
.choice:has(input:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.choice input { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--accent); }
.choice input:focus-visible { outline: none; }
.choice span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.choice b { display: block; font-weight: 600; }
.choice i { display: block; font-style: normal; font-size: 0.875rem; color: var(--quiet); }
.choice small { flex: none; font-size: 0.8125rem; color: var(--quiet); }
.actions { display: flex; gap: 8px; margin: 0; }
button {
  font: inherit; font-weight: 600; min-height: 40px; padding: 8px 20px; cursor: pointer;
  color: var(--ink); background: transparent; border: 1px solid var(--control); border-radius: 8px;
}
button:hover { background: var(--tint); }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.main:hover { filter: brightness(1.08); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) { .choice:has(input:checked) { outline: 2px solid Highlight; } }
@media (max-width: 420px) {
  body { padding: 0; place-items: start stretch; }
  main { max-width: none; min-height: 100vh; border: 0; border-radius: 0; }
  .choice small { display: none; }
}
`
