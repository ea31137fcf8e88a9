/**
 * Everything Duebox takes for granted about Gmail's page, one entry per fact. Roles and data attributes come first;
 * a class name only ever narrows them.
 *
 * @source public notes of InboxSDK and gmail.js, last confirmed there in August and September 2026; not measured
 *   on live Gmail by us
 */
export const SELECTORS = {
  /** The pane that shows a list or a thread. Hidden ones of other views stay in the page. */
  main: '[role="main"]',
  /** Subject of the open thread, 0 or 1 in a visible main. A list's rows carry the attributes too, hence the h2. */
  subject: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
  /** Split pane: the selected row of the list, 0 or 1. Its attribute may come late. */
  selectedRow: '[gh="tl"] tr.aps [data-legacy-thread-id]',
  /** Messages of the open thread; a collapsed one may lack both attributes. */
  message: 'div.adn[data-legacy-message-id], div.adn[data-message-id]',
} as const

/** Attributes whose change means that another thread may be open. */
export const WATCHED = [
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-legacy-message-id',
  'data-message-id',
]
