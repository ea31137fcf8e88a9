/** What one message may cost. Each limit stops the attack named beside it. */
export const LIMITS = {
  /** Raw message; Gmail itself allows 25–50 MB. */
  rawBytes: 10 * 1024 * 1024,
  /** Header bombs: of 1,033 public mails the largest header has 530 lines and 37 KB. */
  headerBytes: 256 * 1024,
  headerLines: 2_000,
  /** Multipart inside multipart; deeper is refused. */
  nesting: 10,
  /** 50,000 tiny parts cost 1–2 s and 355 MB in the parser; what follows the hundredth is cut. */
  parts: 100,
  /** Decoded text and HTML, in UTF-16 units. */
  textChars: 1024 * 1024,
  htmlChars: 1024 * 1024,
  /** Opened tags: a million `<div>` must not cost a million of anything. */
  htmlTags: 20_000,
  links: 500,
  /** Attached documents that are read, by their first bytes. */
  attachments: 3,
  /** Messages attached to a message; what is attached to those is not read. */
  letters: 2,
  attachmentBytes: 5 * 1024 * 1024,
  /** Pages of one PDF, and what its streams may grow to; see `pdf/bomb.ts`. */
  pdfPages: 10,
  pdfInflatedBytes: 4 * 1024 * 1024,
  pdfChars: 128 * 1024,
  xmlBytes: 2 * 1024 * 1024,
  cells: 4_000,
  /** JSON-LD scripts, in characters and number. */
  dataChars: 32 * 1024,
  dataScripts: 4,
  subjectChars: 998,
  nameChars: 200,
  addressChars: 320,
} as const
