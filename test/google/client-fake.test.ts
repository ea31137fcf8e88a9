import { startFakeGoogle } from '#server/demo/fake-google/start.ts'
import { type Peer, MESSAGES, clientSuite } from './client-suite.ts'
import { ROBIN, SAM } from './person.ts'

async function openFake(): Promise<Peer> {
  const fake = await startFakeGoogle({
    mailboxes: [
      { email: SAM, name: 'Sam', messages: [] },
      { email: ROBIN, name: 'Robin', messages: MESSAGES },
    ],
  })
  return {
    config: { clientId: fake.client.id, clientSecret: fake.client.secret, ...fake.endpoints },
    jwksUrl: fake.jwksUrl,
    consent: (url, { without }) => fake.consent(url, without ? { without: [without] } : {}),
    deliver: async (raw) => fake.deliver(ROBIN, { raw, labels: ['INBOX', 'UNREAD'] }),
    addLabel: async (id, label) => void fake.relabel(ROBIN, id, { add: [label] }),
    remove: async (id) => void fake.remove(ROBIN, id),
    expireHistory: () => fake.expireHistory(ROBIN),
    pushToken: (audience, serviceAccount) => fake.pushToken({ audience, serviceAccount }),
    [Symbol.asyncDispose]: () => fake[Symbol.asyncDispose](),
  }
}

clientSuite(openFake, [])
