/**
 * Two or three lines on how to see Duebox in the browser.
 *
 * @param server the address the extension must know
 */
export function howToSee({ server, demo }: { server: string; demo: boolean }): string {
  const account = demo
    ? 'Choose the demo account; nothing leaves this machine.'
    : 'Choose your Google account.'
  return `
See it in the browser (or: npm start -- --open)
  Chromium, Chrome  chrome://extensions → Developer mode → Load unpacked → dist/extension/chrome-mv3
  Firefox           about:debugging#/runtime/this-firefox → Load Temporary Add-on → dist/extension/firefox-mv3/manifest.json
  Then click Duebox in the toolbar and Connect Gmail (server: ${server}). ${account}
${demo ? 'New mail while it runs: npm run demo:mail. ' : ''}Ctrl-C stops everything.
`
}
