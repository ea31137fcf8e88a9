import { Gaxios, type GaxiosOptions, type GaxiosOptionsPrepared, type GaxiosResponse } from 'gaxios'

/** One call to Google, whichever: the longest it may take, and the largest reply, in bytes. */
const CALL_TIMEOUT_MS = 10_000
const REPLY_LIMIT_BYTES = 20 * 1024 * 1024

/**
 * What every call to Google has: a time-out, a size limit, no redirects, and no retries of the library's own
 * (by default it repeats 429 and 5xx but never a 403 rate error). A proxy of the environment is not used for
 * servers on this machine. A reply is read as JSON whatever its content type says; what is none stays a string.
 */
export const LIMITS = {
  retry: false,
  responseType: 'json',
  timeout: CALL_TIMEOUT_MS,
  maxContentLength: REPLY_LIMIT_BYTES,
  maxRedirects: 0,
  noProxy: ['localhost', '127.0.0.1', '[::1]'],
} satisfies GaxiosOptions

/**
 * Options that send a googleapis client to `root`. The client itself keeps only the origin of a `rootUrl`, so the
 * path of a root that has one is put back in front of each call's.
 *
 * @param root with or without a trailing slash
 */
export function atRoot(root: string) {
  const { origin, pathname } = new URL(root)
  const prefix = pathname.replace(/\/$/, '')
  if (!prefix) return { rootUrl: `${origin}/` }
  type Run = (options: GaxiosOptionsPrepared) => Promise<GaxiosResponse>
  const adapter = (options: GaxiosOptionsPrepared, run: Run) => {
    const url = new URL(options.url)
    url.pathname = prefix + url.pathname
    return run({ ...options, url })
  }
  return { rootUrl: `${origin}/`, adapter }
}

const client = new Gaxios(LIMITS)

/**
 * Posts a form.
 *
 * @returns the reply's body: parsed JSON, or a string when it is none
 * @throws GaxiosError for every status but 2xx, and when no answer comes
 */
export async function postForm(
  url: string,
  fields: Record<string, string>,
  options: { timeoutMs?: number } = {},
): Promise<unknown> {
  const { data } = await client.request<unknown>({
    ...LIMITS,
    url,
    method: 'POST',
    data: new URLSearchParams(fields),
    timeout: options.timeoutMs ?? CALL_TIMEOUT_MS,
  })
  return data
}

/** Gets a JSON document and how long it may be kept, in seconds (`Cache-Control: max-age`), undefined when unsaid. */
export async function getJson(
  url: string,
): Promise<{ body: unknown; maxAgeSeconds: number | undefined }> {
  const { data, headers } = await client.request<unknown>({
    ...LIMITS,
    url,
    timeout: 5_000,
  })
  const maxAge = /max-age=(\d{1,8})/.exec(headers.get('cache-control') ?? '')?.[1]
  return { body: data, maxAgeSeconds: maxAge === undefined ? undefined : Number(maxAge) }
}
