import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadAll } from '../../extension/screens/later.tsx'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A screen in a page of its own, asked and pressed as a person would. */
export type Shown = Readonly<{
  root: HTMLElement
  text: () => string
  /** The first visible button, link or field whose accessible name contains the words. */
  find: (name: string | RegExp) => HTMLElement
  query: (name: string | RegExp) => HTMLElement | undefined
  click: (name: string | RegExp) => Promise<void>
  press: (key: string, on?: Element) => Promise<void>
  type: (name: string | RegExp, text: string) => Promise<void>
  leave: () => Promise<void>
}>

/** Renders into the document's body; `leave` takes it away again. */
export async function show(screen: ReactNode): Promise<Shown> {
  await loadAll()
  const root = document.createElement('div')
  document.body.append(root)
  const react = createRoot(root)
  await act(async () => react.render(screen))
  const query = (name: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>('button, a, input, select, [role=progressbar]')].find(
      (element) => {
        const said = nameOf(element)
        return typeof name === 'string' ? said.includes(name) : name.test(said)
      },
    )
  const find = (name: string | RegExp) => {
    const found = query(name)
    if (!found) throw new Error(`nothing is called ${String(name)} in: ${root.textContent}`)
    return found
  }
  return {
    root,
    query,
    find,
    text: () => root.textContent ?? '',
    click: (name) => act(async () => find(name).click()),
    press: (key, on = document.activeElement ?? document.body) =>
      act(
        async () =>
          void on.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          ),
      ),
    type: (name, text) =>
      act(async () => {
        const field = find(name)
        // React keeps its own value on the element: the prototype's setter goes round it
        Reflect.set(Object.getPrototypeOf(field), 'value', text, field)
        field.dispatchEvent(new Event('input', { bubbles: true }))
        field.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    leave: () =>
      act(async () => {
        react.unmount()
        root.remove()
      }),
  }
}

/** Lets promises and the given fake time pass inside React. */
export const pass = (step: () => unknown = () => {}) => act(async () => void (await step()))

const nameOf = (element: HTMLElement) =>
  [element.getAttribute('aria-label'), element.textContent, element.closest('label')?.textContent]
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
