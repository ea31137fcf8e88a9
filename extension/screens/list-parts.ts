import { AllClear, NothingFound, NothingMatches, NotReadYet } from './Empties.tsx'
import { OpenedPayment } from './OpenedPayment.tsx'

/** What stands in the list of what is due only at times: an opened row, and the words when nothing is in it. */
export const listParts = { AllClear, NothingFound, NothingMatches, NotReadYet, OpenedPayment }
export type ListParts = Readonly<typeof listParts>
