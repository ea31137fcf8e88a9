import { monogramOf } from './monogram.ts'

/** The neutral sign of a biller or an address; decoration, so it is hidden from assistive technology. */
export function Mark({ name, large }: Readonly<{ name: string; large?: boolean }>) {
  return (
    <span className={large ? 'mark l' : 'mark'} aria-hidden="true">
      {monogramOf(name)}
    </span>
  )
}
