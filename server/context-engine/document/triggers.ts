import type { Form } from './forms.ts'
import type { Word } from './words.ts'

/**
 * Words that some reader looks for. A trigger is a bit; every form is asked once which triggers it pulls, every text
 * once which it holds, so that readers pass over texts in which they can find nothing.
 */
const tests: ((form: Form) => boolean)[] = []

/** Signs that some expressions take for plain letters ("ſ" for s, the Kelvin sign for k): such a word pulls everything. */
const ODD = /[\u017f\u1e9b\u1fbe\u2126\u212a\u212bµϐϑϕϖϰϱϵ\u1c80-\u1c88]|\u0345/
/** Runs of letters are cut into words of this length. */
const CUT = 60

/**
 * A new trigger.
 *
 * @param test whether a word pulls it; must not depend on anything but the form
 */
export function triggerOf(test: (form: Form) => boolean): number {
  return 1 << (tests.push(test) - 1)
}

/** The triggers that a word pulls. */
export function triggersOf(form: Form): number {
  const { pulls } = form
  if (pulls.asked === tests.length) return pulls.bits
  const isOdd = form.written.length >= CUT || ODD.test(form.written)
  let bits = isOdd ? -1 : 0
  for (const [place, test] of tests.entries()) if (!isOdd && test(form)) bits |= 1 << place
  pulls.bits = bits
  pulls.asked = tests.length
  return bits
}

/** The triggers that any word of a text pulls. */
export function triggersIn(words: readonly Word[]): number {
  let bits = 0
  for (const { form } of words) if (form) bits |= triggersOf(form)
  return bits
}

/** Whether a word that pulls one trigger ends at most so many characters before one that pulls the other. */
export function isFollowed(
  words: readonly Word[],
  [first, second]: readonly [number, number],
  chars: number,
): boolean {
  let end = -Infinity
  for (const { form, start, end: next } of words) {
    if (!form) continue
    const bits = triggersOf(form)
    if ((bits & second) !== 0 && start - end <= chars) return true
    if ((bits & first) !== 0) end = next
  }
  return false
}
