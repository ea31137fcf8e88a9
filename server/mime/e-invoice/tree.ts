/** A parsed XML element: its text, or its children by local name, attributes with `@`. */
export type Tree = string | { readonly [name: string]: Tree | readonly Tree[] | undefined }

const VALUE_CHARS = 2_000

/** The elements at a path, in order; every step takes all elements of that name. */
export function all(tree: Tree | undefined, ...path: string[]): Tree[] {
  let found: Tree[] = tree === undefined ? [] : [tree]
  for (const name of path)
    found = found.flatMap((at) => {
      const next = typeof at === 'object' && Object.hasOwn(at, name) ? at[name] : undefined
      return next === undefined ? [] : Array.isArray(next) ? [...next] : [next as Tree]
    })
  return found.slice(0, 200)
}

/** The first element at a path, or undefined. */
export const one = (tree: Tree | undefined, ...path: string[]): Tree | undefined =>
  all(tree, ...path)[0]

/** The text of the first element at a path; undefined when it has none. */
export function text(tree: Tree | undefined, ...path: string[]): string | undefined {
  for (const at of all(tree, ...path)) {
    const value = typeof at === 'string' ? at : at['#text']
    if (typeof value === 'string' && value.trim()) return value.trim().slice(0, VALUE_CHARS)
  }
  return undefined
}

/** The texts of all elements at a path that have one. */
export const texts = (tree: Tree | undefined, ...path: string[]): string[] =>
  all(tree, ...path).flatMap((at) => text(at) ?? [])

/** An attribute of the first element at a path. */
export function attribute(tree: Tree | undefined, name: string, ...path: string[]) {
  const at = one(tree, ...path)
  const value = typeof at === 'object' ? at[`@${name}`] : undefined
  return typeof value === 'string' ? value : undefined
}
