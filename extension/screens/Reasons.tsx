import type { Payment } from '#shared/contract/payments.ts'
import { Icon } from '../ui/Icon.tsx'

/** Warnings, one a line. */
export function Reasons({ warnings }: Pick<Payment, 'warnings'>) {
  return (
    <ul className="reasons">
      {warnings.map(({ code, text }) => (
        <li key={code}>
          <Icon name="x" tone="danger" />
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  )
}
