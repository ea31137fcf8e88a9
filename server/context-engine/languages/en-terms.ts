import type { Phrases } from './types.ts'

/** Days counted from another day. */
export const enTerms: Phrases = {
  monthEnd: `
    end of the month | end of this month | end of the current month | month end | month s end |
    last day of the month | last day of this month | by month s end | by month end | at month end
    | end of month | by the end of month | at the end of the month | before the end of the month |
    this month end`,
  nextMonthEnd: `
    end of next month | end of the following month | end of month following`,
  withinDays: `
    within # days | within # business days | within # calendar days | within # working days | in #
    days | in the next # days | over the next # days | due in # days | ends in # days | expires in
    # days | renews in # days | no later than # days | # days from now | in the coming # days | #
    days left | # days left to pay | in # day | within # day | due in # day | within the next #
    business days | in # business days | in # working days | in the next # business days | has #
    days to pay | have # days to pay | you have # days | in # banking days | # days from today | #
    days from the date of this | within the following # days | # day left | in about # days | in
    less than # days | within # days from today | within # days of this | before # days | # days
    remaining | within the next # # days | # days to pay | # days to make | # days to settle | you
    now have # days | in # days time | in # day s time | in # days from now | ends in # day |
    renews in # day | expires in # day | expires in just # days | in just # days`,
  withinWeeks: `
    within # weeks | in # weeks | within # week | in # week | within the next # weeks | # weeks
    from now | in # week s | due in # weeks | within # weeks of | in # weeks time | within # weeks
    from | within # weeks of the date | over the next # weeks | in the next # weeks | # weeks to
    pay`,
  withinMonths: 'in # months | within # months | within # month',
  netDays: `
    net # | net # days | # days net | terms # days | payment terms # days | # days from invoice
    date | # days from the invoice date | # days after invoice date | # days from the date of | #
    days of invoice | # days of the invoice date | within # days of the invoice | within # days of
    receipt | # days of receipt | within # days of invoice | within # days from the date of |
    within # days of the date of | # days after receipt | payable within # days | payment within #
    days | pay within # days | due within # days | due # days | within # days of receiving |
    within # days from receipt | within # days after receipt | within # days of the date of this |
    # days from the date of this invoice | # days from invoice | # days after the invoice date | #
    days following | # days end of month | # days eom | net eom # | pay … within # days | pay …
    within the next # days | pay us within # days | settle … within # days | settled within # days
    | paid within # days | remit within # days | remit … within # days | payment is due within #
    days | payment is due in # days | payment due in # days | payment due within # days | due and
    payable within # days | due # days after | due # days from | payable in # days | payable #
    days from | payable # days after | payment in # days | payment terms of # days | payment term
    # days | terms are # days | our terms are # days | our payment terms are # days | transfer …
    within # days | received within # days | receive … within # days | not received within # days
    | not paid within # days | failure to pay within # days | credit terms # days | # day terms |
    # day payment terms | # days credit | within # days of this notice | within # days of this
    letter | within # days of this bill | within # days of this invoice | within # days of the
    date of this notice | within # days of the date of this letter | within # days from the date
    of this | within # days after the date | within # # days | within # # days of the date of this
    | # days after the date of this | # days from the date hereof | within # days of date of | #
    days from date | # days from date of invoice | # days nett | nett # days | strictly # days |
    strictly net # | # days of issue | within # days of issue | within # days of service | within
    # days of presentation | our terms are payment within # days | terms are payment within # days`,
  daysAgo: `
    past due by # days | overdue by # days | # days overdue | # days past due | # days late |
    # days ago | late by # days |
    overdue for # days | overdue since # days | was due # days ago | # day overdue |
    # day past due | # day ago | past due for # days | # days beyond`,
  today: 'today | due today | end of day | end of the day | tonight',
  tomorrow: 'tomorrow | due tomorrow | ends tomorrow',
  onReceipt: `
    due on receipt | due upon receipt | payable on receipt | payable upon receipt | payment due
    upon receipt | payable immediately | due immediately | upon receipt | on receipt of invoice |
    on receipt of this invoice | payment due on receipt | terms due on receipt | due when received
    | payable on presentation | immediately upon receipt | payment is due upon receipt | payment
    is due on receipt | on presentation | due on presentation`,
}
