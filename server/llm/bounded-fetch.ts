/** A true answer is two short quotes; models that think aloud write some pages. */
const ANSWER_BYTES = 64 * 1024

/**
 * `fetch` for an endpoint that is not trusted: it follows no redirect (the text and the key would go elsewhere), and
 * an answer that grows beyond 64 KiB fails.
 */
export async function boundedFetch(
  input: Parameters<typeof fetch>[0],
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' })
  let bytes = 0
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length
        if (bytes > ANSWER_BYTES) controller.error(new Error('the answer is too long'))
        else controller.enqueue(chunk)
      },
    }),
  )
  return new Response(counted ?? null, { status: response.status, headers: response.headers })
}
