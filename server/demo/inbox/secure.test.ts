import { createHash, X509Certificate } from 'node:crypto'
import { request } from 'node:https'
import { expect, test } from 'vitest'
import { startFakeGoogle } from '../fake-google/start.ts'

/** One request as the demo's Chromium makes it; also gives the certificate that was shown. */
function ask(port: number, path: string, host = 'mail.google.com') {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number
    location: string | undefined
    body: string
    certificate: X509Certificate
  }>()
  const call = request(
    {
      port,
      path,
      host: '127.0.0.1',
      servername: host,
      headers: { host },
      rejectUnauthorized: false,
    },
    (reply) => {
      const certificate = new X509Certificate(
        'getPeerCertificate' in reply.socket &&
          typeof reply.socket.getPeerCertificate === 'function'
          ? reply.socket.getPeerCertificate().raw
          : '',
      )
      let body = ''
      reply.on('data', (chunk) => (body += String(chunk)))
      reply.on('end', () =>
        resolve({
          status: reply.statusCode ?? 0,
          location: reply.headers.location,
          body,
          certificate,
        }),
      )
    },
  )
  call.on('error', reject)
  call.end()
  return promise
}

test('the inbox is served as mail.google.com, with the key it names', async () => {
  const mailboxes = [{ email: 'ana@mail.example', name: 'Ana', messages: [] }]
  await using google = await startFakeGoogle({ mailboxes })
  const { url, port, spki, visited } = await google.openInbox()
  expect(url).toBe('https://mail.google.com/mail/u/0/')
  const { status, body, certificate } = await ask(port, '/mail/u/0/')
  expect(status).toBe(200)
  expect(body).toContain('tab on the right edge')
  expect(certificate.checkHost('mail.google.com')).toBe('mail.google.com')
  const shown = certificate.publicKey.export({ type: 'spki', format: 'der' })
  expect(createHash('sha256').update(shown).digest('base64')).toBe(spki)
  expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now())
  expect((await ask(port, '/')).location).toBe('/mail/u/0/')
  expect((await ask(port, '/mail/u/0/', 'rebound.example')).status).toBe(403)
  expect((await ask(port, '/mail/u/0/view')).status).toBe(200)
  await visited
  expect((await ask(port, '/_control/mailboxes')).status).toBe(404)
})

test('it ends with the fake Google', async () => {
  const google = await startFakeGoogle({ mailboxes: [] })
  const { port } = await google.openInbox()
  await google[Symbol.asyncDispose]()
  await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/)
})
