/** KeePassXC's value: below it a person does not clearly see what is clicked. */
const LEAST_OPACITY = 0.7

/**
 * Lets only a person's own clicks on a visible sidebar through; everything else in it is stopped before any of our
 * listeners. Gmail's page or another extension may send synthetic clicks, cover the sidebar or fade it.
 */
export function guardClicks(host: HTMLElement, shadow: ShadowRoot): void {
  const stop = (event: Event) => {
    if (event instanceof MouseEvent && isOwn(host, event)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  shadow.addEventListener('click', stop, { capture: true })
}

function isOwn(host: HTMLElement, event: MouseEvent): boolean {
  if (!event.isTrusted || opacityOf(host) < LEAST_OPACITY) return false
  const [x, y] = placeOf(event)
  return host.ownerDocument.elementsFromPoint(x, y)[0] === host
}

/** Where it was clicked; the middle of the control for a click by keyboard, which has no place. */
function placeOf(event: MouseEvent): [number, number] {
  const target = event.composedPath()[0]
  if (event.detail !== 0 || !(target instanceof Element)) return [event.clientX, event.clientY]
  const { left, top, width, height } = target.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function opacityOf(host: HTMLElement): number {
  let opacity = 1
  for (let element: Element | null = host; element; element = element.parentElement)
    opacity *= Number(getComputedStyle(element).opacity)
  return opacity
}
