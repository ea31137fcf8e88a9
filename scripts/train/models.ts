import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'prettier'

const MODELS = join(import.meta.dirname, '../../server/context-engine/models')

/** Writes one file of what was learnt, as the format check wants it. */
export async function writeModel(name: 'weights' | 'confidence', model: object): Promise<void> {
  const text = await format(JSON.stringify(model), { parser: 'json', printWidth: 100 })
  await writeFile(join(MODELS, `${name}.json`), text)
}
