const LOGO =
  'M2.5 1H8a7 7 0 0 1 0 14H2.5A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1zM4.75 4A.75.75 0 0 0 4 4.75v6.5a.75.75 0 0 0 .75.75H8a4 4 0 0 0 3.873-3H7.5a1 1 0 0 1 0-2h4.373A4 4 0 0 0 8 4z'

/** The D with one bill in its slot, in the accent. It does not mirror. `size` is in pixels. */
export function Logo({ size = 18 }: Readonly<{ size?: number }>) {
  return (
    <svg className="logo-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path fillRule="evenodd" d={LOGO} />
    </svg>
  )
}
