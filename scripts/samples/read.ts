/** One invented message as a person wrote it down: its headers, its body in light markup, and what it truly says. */
export type WrittenSample = Readonly<{
  name: string
  headers: ReadonlyArray<readonly [name: string, value: string]>
  skin: string
  body: string
  truth: Readonly<Record<string, unknown>>
}>

/**
 * Reads a file of samples. Each begins with a line `@@ name`, then header lines, of which `Skin:` says how it is dressed
 * (`skins.ts`) and `Truth:` is JSON in the fields of a reading; after an empty line its body, up to the next `@@`.
 *
 * @throws Error that names the sample whose truth is missing or no JSON
 */
export function readSamples(text: string): readonly WrittenSample[] {
  return text
    .split(/^@@ /m)
    .slice(1)
    .map((block) => sampleOf(block))
}

function sampleOf(block: string): WrittenSample {
  const gap = block.indexOf('\n\n')
  const [name = '', ...lines] = (gap < 0 ? block : block.slice(0, gap)).split('\n')
  const fields = lines
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const
    })
  const field = (wanted: string) => fields.find(([key]) => key.toLowerCase() === wanted)?.[1]
  return {
    name: name.trim(),
    headers: fields.filter(([key]) => !['skin', 'truth'].includes(key.toLowerCase())),
    skin: field('skin') ?? 'plain',
    body: gap < 0 ? '' : block.slice(gap + 2).trimEnd(),
    truth: truthOf(name.trim(), field('truth')),
  }
}

function truthOf(name: string, json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const truth: unknown = JSON.parse(json ?? '')
    if (typeof truth === 'object' && truth) return { ...truth }
  } catch {
    // told below, with the sample's name
  }
  throw new Error(`sample ${name}: its line "Truth:" is missing or no JSON`)
}
