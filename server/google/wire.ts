import { z } from 'zod'

/**
 * Values as servers write them. Google's own replies are plain; other servers that speak its wire format, and
 * proxies between, write null or '' for nothing, numbers as text and text as numbers.
 */
const blank = (value: unknown) => (value === null || value === '' ? undefined : value)

/** What a server may leave out, or write as null or ''. */
export const maybe = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

/** As `maybe`, where a value nobody can read is as good as none. */
export const hopefully = <T extends z.ZodType>(schema: T) => maybe(schema).catch(undefined)

/** Text; a number only while it is exact. */
export const Text = z.union([z.string(), z.int().transform(String)])

/** A number, or its digits as text. */
export const Numeric = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,30}(?:\.\d{1,10})?$/)
    .transform(Number),
])

/** A message or thread id; it stands in paths and rows. */
export const Id = Text.pipe(z.string().regex(/^[\w-][\w.~:=@+-]{0,199}$/))

/** A history id. */
export const Digits = Text.pipe(z.string().regex(/^\d{1,30}$/))

const [FIRST_MS, LAST_MS] = [Date.parse('0001-01-02'), Date.parse('9999-12-30')]

/** True for an instant of the years 1 to 9999, wherever it is read: what our days and databases hold. */
export const isStorable = (date: Date): boolean =>
  date.getTime() >= FIRST_MS && date.getTime() <= LAST_MS

/** Milliseconds since 1970, or a date in words. */
export const Instant = z
  .union([Numeric.transform((ms) => new Date(ms)), z.string().transform((text) => new Date(text))])
  .refine(isStorable)

/** Base64 in either alphabet, with or without padding and line breaks. */
export const Bytes = z
  .string()
  .min(1)
  .refine((text) => !/[^\w+/=\s-]/.test(text))
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))

/** The entries of a list that can be read, whatever the others are; [] for what is no list. */
export const those = <T extends z.ZodType>(entry: T) =>
  z
    .unknown()
    .optional()
    .transform((value) => readableIn(Array.isArray(value) ? value : [], entry))

/** As `those`, but a list of which no entry can be read is no empty list: it cannot be read. */
export const readable = <T extends z.ZodType>(entry: T) =>
  z
    .preprocess((value) => blank(value) ?? [], z.array(z.unknown()))
    .transform((entries, context) => {
      const read = readableIn(entries, entry)
      if (entries.length > 0 && read.length === 0) context.addIssue('no entry can be read')
      return read
    })

const readableIn = <T extends z.ZodType>(entries: readonly unknown[], entry: T): z.output<T>[] =>
  entries.flatMap((one) => {
    const read = entry.safeParse(one)
    return read.success ? [read.data] : []
  })
