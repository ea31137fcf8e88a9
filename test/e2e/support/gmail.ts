import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gmailPage, type GmailPage } from './gmail-page.ts'

/** Which of the two policies the page is served with: our approximation of Gmail's, and a stricter one. */
export type Policy = 'gmail' | 'strict'

export type FakeGmail = AsyncDisposable & { port: number }

const NONCE = 'bm9uY2U'
const POLICIES: Record<Policy, string[]> = {
  gmail: [
    `script-src 'nonce-${NONCE}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'; object-src 'none'; base-uri 'self'`,
    `require-trusted-types-for 'script'`,
  ],
  strict: [
    `default-src 'self'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; connect-src 'self'; object-src 'none'; base-uri 'self'`,
    `require-trusted-types-for 'script'; trusted-types gmail#html`,
  ],
}

/**
 * An HTTPS server that plays mail.google.com: /mail/u/0/ with Gmail's policy, /strict/ with the stricter one, /bare/
 * with none of the attributes Duebox looks for. The certificate is its own, made by openssl for this run.
 *
 * @param shown read at each request, so that a test may change it before it opens the page
 */
export async function startGmail(shown: GmailPage): Promise<FakeGmail> {
  const server = createServer(certificate(), (request, reply) => {
    const strict = request.url?.startsWith('/strict') ?? false
    const bare = request.url?.startsWith('/bare') ?? false
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.setHeader('content-security-policy', POLICIES[strict ? 'strict' : 'gmail'])
    reply.setHeader('cross-origin-opener-policy', 'same-origin-allow-popups')
    reply.setHeader('x-frame-options', 'SAMEORIGIN')
    reply.end(gmailPage(shown, { nonce: NONCE, bare }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return {
    port: address.port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function certificate(): { key: Buffer; cert: Buffer } {
  const dir = mkdtempSync(join(tmpdir(), 'duebox-gmail-'))
  const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')]
  const options =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=mail.google.com -addext subjectAltName=DNS:mail.google.com'
  try {
    execFileSync('openssl', [...options.split(' '), '-keyout', key, '-out', cert], {
      stdio: 'pipe',
    })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
