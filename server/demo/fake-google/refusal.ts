const STATUS: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ABORTED',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
}
const REASON: Record<number, string> = {
  400: 'invalidArgument',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  429: 'rateLimitExceeded',
}
const MESSAGE: Record<string, string> = {
  authError:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.',
  insufficientPermissions: 'Request had insufficient authentication scopes.',
  notFound: 'Requested entity was not found.',
  rateLimitExceeded: 'Resource has been exhausted (e.g. check quota).',
  userRateLimitExceeded: 'User-rate limit exceeded.',
  accessNotConfigured:
    'Gmail API has not been used in project 0 before or it is disabled. Enable it, then retry.',
  domainPolicy: 'The domain administrators have disabled Gmail apps.',
  backendError: 'The service is currently unavailable.',
}
const USAGE = new Set([
  'userRateLimitExceeded',
  'quotaExceeded',
  'dailyLimitExceeded',
  'accessNotConfigured',
])

/** An answer of the API that is not a success, in Google's error shape. */
export class Refusal extends Error {
  readonly status: number
  readonly reason: string
  readonly domain: string
  readonly retryAfterSeconds: number | undefined
  constructor(
    status: number,
    more: { reason?: string | undefined; message?: string | undefined; domain?: string } = {},
    retryAfterSeconds?: number,
  ) {
    const reason = more.reason ?? REASON[status] ?? 'backendError'
    super(more.message ?? MESSAGE[reason] ?? reason)
    this.name = 'Refusal'
    this.status = status
    this.reason = reason
    // The rate reason itself comes from two layers: 403 from usage limits, 429 from the front end.
    this.domain =
      more.domain ??
      (USAGE.has(reason) || (reason === 'rateLimitExceeded' && status === 403)
        ? 'usageLimits'
        : 'global')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** The body Google sends: `{ error: { code, message, errors: [{ message, domain, reason }], status } }`. */
export const errorBody = ({ status, reason, domain, message }: Refusal) => ({
  error: {
    code: status,
    message,
    errors: [{ message, domain, reason }],
    status: STATUS[status] ?? (status >= 500 ? 'INTERNAL' : 'FAILED_PRECONDITION'),
  },
})

/** An error of the token endpoint: `{ error, error_description }`, RFC 6749 §5.2. */
export class OAuthRefusal extends Error {
  readonly status: 400 | 401
  readonly code: string
  constructor(code: string, description: string, status: 400 | 401 = 400) {
    super(description)
    this.name = 'OAuthRefusal'
    this.status = status
    this.code = code
  }
}
