import { formatMoney, formatMoneyToParts, type Money } from '#shared/money.ts'
import { locale } from './words.ts'

type AmountProps = Readonly<{ money: Money | null; soft?: boolean }>

/** An amount in its own currency; `soft` when it goes by itself or is a guess. Says "No amount" for null. */
export function Amount({ money, soft }: AmountProps) {
  if (!money) return <span className="amt none">No amount</span>
  return (
    <span className={soft ? 'amt soft' : 'amt'}>
      <bdi>{formatMoney(money, locale())}</bdi>
    </span>
  )
}

const MINOR = new Set(['decimal', 'fraction'])

/** The one big figure of a surface, its minor units dimmed. `large` is the overview's size. */
export function Total({ money, large }: Readonly<{ money: Money; large?: boolean }>) {
  return (
    <span className={large ? 'total xl' : 'total'}>
      <bdi>
        {formatMoneyToParts(money, locale()).map(({ type, value }, index) =>
          MINOR.has(type) ? (
            <span key={index} className="minor">
              {value}
            </span>
          ) : (
            value
          ),
        )}
      </bdi>
    </span>
  )
}
