import { AppError } from '#server/errors.ts'
import { nextStep } from './next-step.ts'

/** Sentences for what only the operator, or an administrator, can mend; by Google's reason. */
const OPERATOR: Readonly<Record<string, string>> = {
  accessNotConfigured: gmailApiOff(),
  SERVICE_DISABLED: gmailApiOff(),
  domainPolicy:
    'The administrator of this Google Workspace does not let Duebox read Gmail. Ask them to trust the app, or connect another account.',
  admin_policy_enforced:
    'The administrator of this Google Workspace does not let Duebox in. Ask them to trust the app, or choose another account.',
  org_internal:
    'This Duebox server only serves accounts of its own organisation. Choose an account of that organisation.',
  dailyLimitExceeded:
    'The Google project of this Duebox server has used up its daily quota. Reading goes on tomorrow; the operator can raise the quota in the Google Cloud console.',
  failedPrecondition: 'This Google account has no Gmail mailbox. Connect an account that has one.',
  invalid_client: wrongClient(),
  unauthorized_client: wrongClient(),
  deleted_client: wrongClient(),
  redirect_uri_mismatch:
    'Google does not know the address it should come back to. The operator adds PUBLIC_URL followed by /api/auth/callback to the authorized redirect URIs of the client in the Google Cloud console.',
}

function gmailApiOff(): string {
  return 'The Gmail API is switched off in the Google project of this Duebox server. The operator switches it on in the Google Cloud console under APIs & Services, Library, Gmail API.'
}
function wrongClient(): string {
  return 'Google does not accept the client of this Duebox server. The operator checks GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET.'
}

const RECONNECT = 'Google no longer lets Duebox read this mailbox. Connect it again.'
const RECONNECT_SCOPE =
  'Duebox may not read the mail of this mailbox. Connect it again and leave the Gmail box ticked on Google’s page.'

/** A sentence for a lost permission, by Google's reason; undefined leaves it to the sentence here. */
export type ExplainLoss = (why: string) => string | undefined

/**
 * A failed call as a fault with a sentence that says what to do.
 *
 * @param explain knows more about a lost permission, such as when it was given
 * @returns the error itself when it is not Google's refusal
 */
export function asFault(error: unknown, now: Date, explain?: ExplainLoss): unknown {
  const next = nextStep(error, now)
  const lost = (message: string) => new AppError('reauth_required', message, { cause: error })
  if (next.do === 'operator')
    return new AppError('google_setup', operatorSentence(next.why), { cause: error })
  if (next.do === 'reconnect') return lost(explain?.(next.why) ?? lossSentence(next.why))
  if (next.do === 'refresh') return lost(explain?.('unauthorized') ?? RECONNECT)
  return error
}

/** The sentence for a reason that an operator or administrator must act on; a general one for the rest. */
export const operatorSentence = (why: string): string =>
  (isOperatorReason(why) && OPERATOR[why]) ||
  'Google refuses this Duebox server. The operator finds the reason in its log.'

/** True for reasons that an operator or administrator must act on. */
export const isOperatorReason = (why: string): boolean => Object.hasOwn(OPERATOR, why)

const lossSentence = (why: string) => (why === 'invalid_grant' ? RECONNECT : RECONNECT_SCOPE)
