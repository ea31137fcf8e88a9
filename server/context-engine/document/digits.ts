/** Digits of Arabic, Persian and Hindi, and the Arabic signs that stand among them. */
const FOREIGN = /[٠-٩۰-۹०-९٫٬٪]/g
const SIGNS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' }

/** Text with plain digits, unit by unit, so that offsets stay: "٢٥٠٫٥٠" → "250.50". */
export const withPlainDigits = (text: string): string =>
  text.replace(FOREIGN, (sign) => {
    const code = sign.charCodeAt(0)
    // Each row of digits begins at a multiple of sixteen, Hindi's six further.
    return SIGNS[sign] ?? String((code & 15) - (code >= 0x900 ? 6 : 0))
  })
