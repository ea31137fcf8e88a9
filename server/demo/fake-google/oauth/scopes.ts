const AUTH = 'https://www.googleapis.com/auth/'
export const EMAIL_SCOPE = `${AUTH}userinfo.email`
export const PROFILE_SCOPE = `${AUTH}userinfo.profile`

/** Short names and what Google writes for them in its answers. */
const LONG: Record<string, string> = { email: EMAIL_SCOPE, profile: PROFILE_SCOPE }

/** Scopes nobody can untick. */
const ALWAYS = new Set(['openid', EMAIL_SCOPE, PROFILE_SCOPE])

const MAIL = new Set(['https://mail.google.com/', `${AUTH}gmail.readonly`, `${AUTH}gmail.modify`])
const MAIL_METADATA = `${AUTH}gmail.metadata`

/** The scopes of a space-separated list in Google's long form, each once, in the order asked. */
export const readScopes = (text: string): string[] => [
  ...new Set(text.split(/\s+/).flatMap((scope) => (scope ? [LONG[scope] ?? scope] : []))),
]

/** True for a scope the consent page shows with a tick box. */
export const isOptional = (scope: string): boolean => !ALWAYS.has(scope)

/** How much of a mailbox the scopes open. */
export function mailAccess(scopes: readonly string[]): 'all' | 'metadata' | 'none' {
  if (scopes.some((scope) => MAIL.has(scope))) return 'all'
  return scopes.includes(MAIL_METADATA) ? 'metadata' : 'none'
}

const WORDS: Record<string, [title: string, detail: string]> = {
  [`${AUTH}gmail.readonly`]: [
    'Read the messages of this mailbox',
    'Subjects, texts and attachments. It cannot write, send or delete.',
  ],
  [MAIL_METADATA]: ['See the headers of the messages', 'Senders, subjects and labels, no texts.'],
  [`${AUTH}gmail.modify`]: [
    'Read, label and send messages',
    'Everything except deleting for good.',
  ],
  'https://mail.google.com/': ['Full access to this mailbox', 'Read, write, send and delete.'],
  [`${AUTH}calendar.app.created`]: [
    'Make a calendar of its own',
    'It sees and changes only the calendars it made itself.',
  ],
}

/** What a scope means, in words for the consent page. */
export const wordsFor = (scope: string): [title: string, detail: string] =>
  WORDS[scope] ?? [`Use ${scope.replace(AUTH, '')}`, scope]
