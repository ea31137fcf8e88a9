/** Facts about a value's place that weigh beside the words around it. */
export type Extra =
  | 'bias'
  | 'negative'
  | 'bare'
  | 'subject'
  | 'repeated'
  | 'largest'
  | 'only'
  | 'terms'
  | 'implied'
  | 'before'
  | 'farAhead'
  | 'longAgo'
  | 'structured'
  | 'eInvoice'
  | 'eInvoiceTerms'
  | 'range'
  | 'smallPrint'
  | 'monthDay'
  | 'ofDiscount' // a term with a percentage in its clause
  | 'sumOf'
  | 'partOf'
  | 'ofYear'
  | 'instalment'
  | 'stillDue'
  | 'askedWithin'
  | 'besideDay' // in the sentence of a day to pay by
  | 'onlyLeft' // what remains, and no other amount is named
  | 'resultOf' // right behind an equals sign
