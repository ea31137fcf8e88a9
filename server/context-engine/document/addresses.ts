import { COUNTRIES, type Country } from './countries.ts'

/** Postal codes that only one country writes so, behind its states where numbers alone are shared. */
const CODES: readonly (readonly [string, RegExp])[] = [
  [
    'ca',
    /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/u,
  ],
  ['gb', /(?<![\p{L}\d])[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPS-UW]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/u],
  ['au', /(?<!\p{L})(?:NSW|VIC|QLD|TAS|ACT) \d{4}(?!\d)/u],
  [
    'us',
    /(?<!\p{L})(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) {1,2}\d{5}(?:-\d{4})?(?!\d)/u,
  ],
]
const LOOKED_CHARS = 20_000

/** Country of the addresses on a document, where all of them are of one. */
export function countryOfAddresses(texts: readonly string[]): Country | undefined {
  const said = CODES.filter(([, code]) =>
    texts.some((text) => code.test(text.slice(0, LOOKED_CHARS))),
  )
  const [only] = said
  return only && said.length === 1 ? COUNTRIES.find(({ code }) => code === only[0]) : undefined
}
