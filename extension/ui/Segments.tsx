type Props<T extends string> = Readonly<{
  name: string
  label: string
  value: T
  options: readonly (readonly [T, string])[]
  disabled?: boolean
  onPick: (value: T) => void
}>

/** One of a few, side by side: radio buttons, so that the arrow keys move between them. */
export function Segments<T extends string>({
  name,
  label,
  value,
  options,
  disabled,
  onPick,
}: Props<T>) {
  return (
    <fieldset className="seg" disabled={disabled ?? false}>
      <legend className="vh">{label}</legend>
      {options.map(([option, word]) => (
        <label key={option} className={option === value ? 'on' : undefined}>
          <input
            type="radio"
            className="vh"
            name={name}
            checked={option === value}
            onChange={() => onPick(option)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  )
}
