import type { ReactNode } from 'react'

type CardProps = Readonly<{ id: string; title: string; more?: ReactNode; children: ReactNode }>

/** A card of settings that belong together. */
export const SettingsCard = ({ id, title, more, children }: CardProps) => (
  <section className="card" id={id} aria-labelledby={`${id}-title`}>
    <div className="head">
      <h2 id={`${id}-title`}>{title}</h2>
      {more && <span className="more">{more}</span>}
    </div>
    {children}
  </section>
)

type Props = Readonly<{ title: string; text: ReactNode; children: ReactNode }>

/** One setting: its name, what it means now, and its control. */
export const Setting = ({ title, text, children }: Props) => (
  <div className="set">
    <div>
      <b>{title}</b>
      <p>{text}</p>
    </div>
    <div className="control">{children}</div>
  </div>
)
