/**
 * The Gmail account a tab shows, from its title: "Inbox (3) - ana@example.org - Gmail". Whatever a subject says, the
 * address is the last part but one.
 *
 * @returns lower case; undefined when the title has no address there
 */
export function addressIn(title: string | undefined): string | undefined {
  const part = title?.slice(-500).split(' - ').at(-2)?.trim()
  return part && /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/.test(part) ? part.toLowerCase() : undefined
}
