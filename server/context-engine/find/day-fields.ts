import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'
import { daysIn } from './days.ts'

const FIELDS = ['dueDate', 'scheduledFor', 'issueDate'] as const

/** Every day as what it might be: due, the day of the charge, or the document's own date. */
export const findDays = (page: Page): Candidate[] =>
  daysIn(page).flatMap(({ day, known, span, finder }) =>
    FIELDS.map((field) => ({ field, value: day, known, span, finder })),
  )
