// node scripts/samples/write.ts OUT FILE…: writes the samples of the files as .eml with a truth.jsonl beside them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rawSample } from './mail.ts'
import { readSamples } from './read.ts'

const [out = '.', ...files] = process.argv.slice(2)
mkdirSync(join(out, 'files'), { recursive: true })
const truths = files
  .flatMap((file) => readSamples(readFileSync(file, 'utf8')))
  .map((sample) => {
    writeFileSync(join(out, 'files', `${sample.name}.eml`), rawSample(sample))
    return JSON.stringify({ file: `files/${sample.name}.eml`, ...sample.truth })
  })
writeFileSync(join(out, 'truth.jsonl'), `${truths.join('\n')}\n`)
