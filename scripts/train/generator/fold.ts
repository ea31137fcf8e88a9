import { FOLDS } from './senders.ts'

/** The wordings a fold may use: where there are enough, each fold has its own. */
export const forFold = <T>(list: readonly T[], fold: number): readonly T[] =>
  list.length < FOLDS ? list : list.filter((_, at) => at % FOLDS === fold)
