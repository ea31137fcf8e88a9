import type { Letter } from '../letters/letter.ts'

/** A letter as plain text: paragraphs wrapped at 76, labels and values line by line. */
export function textOf(letter: Letter): string {
  const widest = Math.max(0, ...letter.facts.map(([label]) => label.length))
  const blocks = [
    letter.hello,
    ...letter.opening.map(wrap),
    ...(letter.items
      ? [
          [...letter.items.rows, ...letter.items.sums]
            .map(([left, right]) => `${left}: ${right}`)
            .join('\n'),
        ]
      : []),
    letter.facts.map(([label, value]) => `${`${label}:`.padEnd(widest + 2)}${value}`).join('\n'),
    ...(letter.button ? [`${letter.button.text}: ${letter.button.url}`] : []),
    ...letter.closing.map(wrap),
    `${letter.regards}\n${letter.biller}`,
    ...(letter.footer.length ? [['-- ', ...letter.footer].join('\n')] : []),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`.replaceAll(/[\u00a0\u202f]/g, ' ')
}

/** Breaks a paragraph at spaces so that no line passes 76 characters. */
export function wrap(paragraph: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line && line.length + 1 + word.length > 76) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}
