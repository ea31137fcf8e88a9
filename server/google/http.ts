import { Gaxios, type GaxiosOptions } from 'gaxios'

/** One call to Google, whichever: the longest it may take, and the largest reply, in bytes. */
const CALL_TIMEOUT_MS = 10_000
const REPLY_LIMIT_BYTES = 20 * 1024 * 1024

/**
 * What every call to Google has: a time-out, a size limit, no redirects, and no retries of the library's own
 * (by default it repeats 429 and 5xx but never a 403 rate error). A proxy of the environment is not used for
 * servers on this machine.
 */
export const LIMITS = {
  retry: false,
  timeout: CALL_TIMEOUT_MS,
  maxContentLength: REPLY_LIMIT_BYTES,
  maxRedirects: 0,
  noProxy: ['localhost', '127.0.0.1', '[::1]'],
} satisfies GaxiosOptions

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
    responseType: 'json',
    timeout: 5_000,
  })
  const maxAge = /max-age=(\d{1,8})/.exec(headers.get('cache-control') ?? '')?.[1]
  return { body: data, maxAgeSeconds: maxAge === undefined ? undefined : Number(maxAge) }
}
