/** One icon on a 16 grid: `solid` is filled with its sign cut out, `line` is stroked 1.5, `dot` is a filled detail. */
export type Drawing = Readonly<{ solid?: string; line?: string; dash?: string; dot?: string }>

const DISC = 'M1.25 8a6.75 6.75 0 1 0 13.5 0a6.75 6.75 0 1 0-13.5 0z'

/** No two statuses share an outline; final and urgent states are solid, the rest are lines. */
export const DRAWINGS = {
  overdue: {
    solid: `${DISC}M7.15 4.6a.85.85 0 0 1 1.7 0v4a.85.85 0 0 1-1.7 0zM7 11.2a1 1 0 1 0 2 0a1 1 0 1 0-2 0z`,
  },
  failed: {
    solid: `${DISC}M6.366 5.234L8 6.869l1.634-1.635a.8.8 0 0 1 1.132 1.132L9.131 8l1.635 1.634a.8.8 0 0 1-1.132 1.132L8 9.131l-1.634 1.635a.8.8 0 0 1-1.132-1.132L6.869 8 5.234 6.366a.8.8 0 0 1 1.132-1.132z`,
  },
  paid: {
    solid: `${DISC}M4.634 8.866a.8.8 0 0 1 1.132-1.132l1.39 1.39 3.138-3.646a.8.8 0 0 1 1.212 1.044l-3.7 4.3a.8.8 0 0 1-1.172.044z`,
  },
  likely: { line: 'M5.5 8.2l1.8 1.8 3.3-3.8', dash: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z' },
  clock: { line: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM8 4.75V8l2.25 1.5' },
  cal: {
    line: 'M4.25 3h7.5a2 2 0 0 1 2 2v6.75a2 2 0 0 1-2 2h-7.5a2 2 0 0 1-2-2v-6.75a2 2 0 0 1 2-2zM2.5 6.5h11M5.25 1.75V4M10.75 1.75V4',
  },
  auto: {
    line: 'M13.25 7A5.4 5.4 0 0 0 3.6 4.9M2.75 9a5.4 5.4 0 0 0 9.65 2.1M3.25 2.25V5.1H6.1M12.75 13.75V10.9H9.9',
  },
  shield: {
    line: 'M8 1.75l5 1.9v3.9c0 3.1-2.1 5.4-5 6.7-2.9-1.3-5-3.6-5-6.7v-3.9zM8 5v3.25',
    dot: 'M7.6 10.6a.4 .4 0 1 0 .8 0a.4.4 0 1 0-.8 0z',
  },
  ask: {
    line: 'M5.25 2.25h5.5a3 3 0 0 1 3 3v5.5a3 3 0 0 1-3 3h-5.5a3 3 0 0 1-3-3v-5.5a3 3 0 0 1 3-3zM6.4 6.3c0-.9.7-1.5 1.6-1.5s1.6.6 1.6 1.4c0 1.1-1.6 1.2-1.6 2.5',
    dot: 'M7.6 11a.4 .4 0 1 0 .8 0a.4.4 0 1 0-.8 0z',
  },
  moon: { line: 'M13 9.6A5.5 5.5 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z' },
  slash: { line: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM4 12l8-8' },
  tick: { line: 'M3.5 8.5l3 3 6-7' },
  x: { line: 'M4 4l8 8M12 4l-8 8' },
  mail: {
    line: 'M3.75 3.25h8.5a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2zM2.25 5l5.75 4 5.75-4',
  },
  open: { line: 'M6.5 3H3.25v9.75H13V9.5M9.25 2.5h4.25v4.25M13.25 2.75L7.5 8.5' },
  undo: { line: 'M5.5 3L2.75 5.75 5.5 8.5M3 5.75h6.25a3.75 3.75 0 0 1 0 7.5H6' },
  search: { line: 'M2.5 7a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0zM10.5 10.5L14 14' },
  pen: { line: 'M3 13l.6-2.8 7.3-7.3a1.4 1.4 0 0 1 2 2L5.7 12.3z' },
  scan: { line: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M13.5 2v3h-3' },
  left: { line: 'M10 3.5L5.5 8l4.5 4.5' },
  right: { line: 'M6 3.5L10.5 8 6 12.5' },
  down: { line: 'M3.5 6L8 10.5 12.5 6' },
  info: {
    line: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM8 7.25V11',
    dot: 'M7.6 5a.4 .4 0 1 0 .8 0a.4.4 0 1 0-.8 0z',
  },
  lock: {
    line: 'M4.75 7h6.5a1.75 1.75 0 0 1 1.75 1.75v3.25a1.75 1.75 0 0 1-1.75 1.75h-6.5a1.75 1.75 0 0 1-1.75-1.75v-3.25a1.75 1.75 0 0 1 1.75-1.75zM5.25 7V5a2.75 2.75 0 0 1 5.5 0v2',
  },
  unlink: {
    line: 'M6.5 9.5l3-3M7 4.5l1.4-1.4a3 3 0 0 1 4.3 4.3L11.5 8.8M4.5 7.2L3.3 8.6a3 3 0 0 0 4.3 4.3L9 11.5',
  },
} satisfies Record<string, Drawing>

/** The icons every surface has; `page-drawings.ts` has those of pages only. */
export type IconName = keyof typeof DRAWINGS
