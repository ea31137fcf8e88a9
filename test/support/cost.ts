/** Four times the text may cost four times as much, and a good deal for a busy machine; squared it would be sixteen. */
const [TIMES, MOST] = [4, 10]
/** Below this the clock of the processor is too coarse to compare. */
const LEAST_US = 10_000
/** A busy machine or compiling spoils a comparison; what is squared is so each time. */
const TRIES = 4

/**
 * Whether reading four times as much costs about four times as much processor time, never sixteen.
 *
 * @param read reads a text of about `length` characters
 * @param length of the shorter text
 */
export async function growsWithLength(
  read: (length: number) => unknown,
  length: number,
): Promise<boolean> {
  const costOf = async (some: number) => {
    const before = process.cpuUsage()
    await read(some)
    return process.cpuUsage(before).user
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const short = Math.max(await costOf(length), LEAST_US)
    if ((await costOf(length * TIMES)) / short < MOST) return true
  }
  return false
}
