import learnt from './weights.json' with { type: 'json' }

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>

const KINDS: Rows = learnt.kinds

/** Weights of a kind set by hand, with what training found to add to them; see docs/engine.md, learning. */
export function withLearnt(
  kind: string,
  set: Readonly<Record<string, number>>,
): readonly (readonly [string, number])[] {
  const added = KINDS[kind] ?? {}
  const names = new Set([...Object.keys(set), ...Object.keys(added)])
  return [...names].map((name) => [name, (set[name] ?? 0) + (added[name] ?? 0)])
}
