import type { Context } from 'hono'

/** Text for HTML: the five characters that mean something there. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:24px;
font:16px/1.5 system-ui,sans-serif;background:light-dark(#f4f6f7,#101619);color:light-dark(#17232a,#e8edef)}
main{max-width:34rem}h1{font-size:1.4rem;margin:0 0 8px}p{margin:0 0 12px}a{color:light-dark(#0b6075,#7fcbe0)}
code{background:light-dark(#e6ebed,#1d272c);padding:2px 5px;border-radius:5px}`

/**
 * A small page of the server's own, for the few moments a person sees the server itself.
 *
 * @param title already escaped
 * @param body HTML written by us, already escaped
 */
export function page(c: Context, title: string, body: string, status: 200 | 400 = 200): Response {
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  )
  return c.html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Duebox</title><style>${STYLE}</style><main><h1>${title}</h1>${body}</main></html>`,
    status,
  )
}
