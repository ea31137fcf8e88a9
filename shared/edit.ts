import type { Edit, EditField } from './contract/edit.ts'

export type { Edit, EditField }

/** Everything a person can set, in the order of a form. */
export const EDIT_FIELDS: readonly EditField[] = [
  'biller',
  'amountDue',
  'dueDate',
  'scheduledFor',
  'reference',
  'accountRef',
  'autopay',
  'note',
]

/** The fields an edit sets, in the order of a form. */
export const fieldsIn = (set: Edit): EditField[] =>
  EDIT_FIELDS.filter((field) => set[field] !== undefined)
