import type { Phrases } from './types.ts'

/** What asks for nothing. */
export const enNotices: Phrases = {
  order: `
    order confirmation | your order | order has been placed | order is confirmed |
    order has been confirmed | we ve received your order | we have received your order |
    received your order | order number | order summary | order details | booking confirmation |
    booking confirmed | reservation | your booking | your trip | itinerary | pre order |
    in your cart | your cart | left in your cart | pay on delivery | cash on delivery |
    pay at the hotel | pay in store | pay at pickup | thank you for shopping`,
  quote: `
    quote | quotation | estimate | your quote | proposal | pro forma | proforma | offer for |
    valid for # days | this quote | accept the quote | accept this quote | price estimate |
    request for quotation | bid`,
  promo: `
    # off | percent off | off your | sale | discount | shop now | buy now | limited time |
    special offer | offer ends | offer expires | last chance | coupon | promo code | use code |
    free shipping | save up to | save $ | deals | deal | black friday | cyber monday |
    exclusive offer | new arrivals | best sellers | order now | upgrade now | subscribe now |
    interest free payments | starting at | gift guide | try it free | free gift | buy one get one |
    bogo | clearance | early access | don t miss | special price | bestselling | act now |
    click here to order | money back guarantee | claim your | refer a friend | bonus points |
    member exclusive | treat yourself | upgrade to | special savings | get # | pre approved |
    preapproved | you re invited | add a line`,
  news: `
    newsletter | view in browser | view this email | unsubscribe from | read more | read on |
    this week | subscribe to | edition | in this issue | wrote | posted | article | blog |
    podcast | webinar | press release | mailing list | headlines | editor | according to | survey |
    today s | top stories | patch | announce | announces | announced | analysts`,
  delivery: `
    has shipped | was shipped | were shipped | have shipped | order shipped | shipped on | shipped via |
    just shipped | out for delivery | has been delivered | was delivered | delivered |
    track your package | track your order | tracking number | your package | your parcel |
    on its way | on the way | shipment | arriving | ready for pickup | shipping confirmation |
    dispatch | dispatched`,
  security: `
    sign in | new sign in | security alert | password | reset your password | verification code |
    one time code | two factor | login attempt | new device | verify your email |
    confirm your email | suspicious activity | logged in | passcode | authentication code |
    security code`,
  income: `
    you have been paid | paid into your account | money has arrived |
    you received a payment | you ve got money | you got paid | you ve been paid | sent you |
    paid you | payout | your payout | payout sent | deposit received | direct deposit | deposited |
    a deposit of | has been deposited | money received | you received | received a transfer |
    received a deposit | incoming transfer | transfer received | was credited to your account |
    has been credited to your account | is credited | your earnings | salary | payslip | pay stub |
    you made a sale | you sold | new sale | new order received | someone paid | paid your invoice |
    has paid invoice | invoice has been paid by | new donation | new contributor |
    received a donation | dividend | interest earned | expense … approved | expense has been paid |
    reimbursement has been | e transfer … deposited | funds are on their way | money in |
    transferred to your account | check deposit | your tax refund | you sent an invoice |
    invoice you sent | invoice to your customer | sent your invoice | invoice has been sent |
    sent an invoice to | got your invoice | received your invoice | will pay you | pay … to you |
    we will pay your invoice | processed your invoice | approved your invoice |
    your invoice has been approved | your invoice … received`,
  account: `
    price of … will go up | price will increase | price increase | price change | prices are changing |
    transaction alert | balance alert | low balance | spending alert | purchase alert |
    you made a purchase | a purchase of | a charge of | large purchase | transaction was |
    transaction of | spent | withdrawal | atm | debit card purchase | account alert |
    available balance | account update | profile | terms of service | privacy policy update |
    policy update | we re updating | terms and conditions | invited you | welcome to |
    your card is expiring | card will expire | card expires | card is about to expire |
    card has been issued | payment method will expire | has been cancelled | has been canceled |
    cancellation confirmed | paused | downgraded | approval | approved | pending approval |
    declined transaction | transfer sent | you transferred | e transfer | interac | joined |
    invitation | scheduled maintenance | outage | feedback | request to join | has been removed |
    added to | new member | credit score | your report | budget | usage alert | data usage |
    rate change | account has been created | due back | library | homework | assignment |
    library book | books are due | was used at | spending | account statement | bank statement |
    balance is below | balance falls below | balance dropped | asked us to tell you`,
  aside: `
    due to | due back | due diligence | in due course | due process | balance transfer |
    total control | amount of time | pay attention | paid subscription | paid plan | paid account |
    paid version | credit card statement | on your statement | bank statement | appear on your |
    enroll in autopay | set up autopay | sign up for autopay | try autopay | turn on autopay |
    enrol in direct debit | set up direct debit | set up a direct debit | switch to direct debit |
    pay by direct debit | go paperless | enroll in auto pay | set up auto pay |
    set up automatic payments | sign up for automatic | autopay is off | not enrolled in autopay |
    you received this | you have received this | you are receiving this | you re receiving this |
    received this email | receive this email | receive these | sent you this | received this message |
    until it has been paid | until it is paid | once it has been paid | once it is paid`,
  nothingDue: `
    will not renew | won t renew | not be renewed | does not renew | cancelled and will not renew |
    auto renew is off | auto renewal is off | auto renew is turned off | auto renewal is turned off |
    no payment will be taken | no payments will be taken | no money will be taken |
    nothing to pay | nothing to be paid | nothing more to pay | nothing left to pay |
    no payment is due | no payment due | no payment required | no payment is required |
    no payment is necessary | no payment needed | no amount due | nothing is due |
    this is not a bill | this is not an invoice | not a request for payment | do not pay |
    credit balance | balance is $0 | already paid | you don t owe | you owe nothing |
    no balance due | no further payment | no charge | won t be charged | will not be charged |
    not be charged | no further charges | no action is due | free of charge | no cost to you |
    not charged`,
  notice: `
    viewed your invoice | has viewed the invoice | opened your invoice | was viewed |
    your invoice to | awaiting your approval | awaiting approval |
    approval required | requires your approval | needs your approval | approve or reject |
    submitted for approval | submitted by | budget alert | budget limit | over budget |
    monthly budget | exceeded the … budget | exceeded your … budget | of your budget |
    alert threshold | spending limit | spending cap | cost alert | usage alert | billing alert |
    month to date | so far this month | forecast | forecasted | change to our pricing |
    changes to our pricing | change to your plan | changes to your plan | price change |
    pricing change | new prices | will increase from | price will change | prices will change |
    is going up | nothing is charged today | draft invoice | your timesheet | expense report |
    expense claim | reimbursement request | purchase request |
    waiting for your approval | waiting for approval | approval needed | approval request | please
    approve | approve this invoice | reminder of your appointment | appointment reminder | reminder
    your appointment | reminder about your appointment | reminder for your appointment | upcoming
    appointment | estimated cost | estimated costs | invoice template | invoicing tips | how to get
    paid | reimbursement of … expenses | reimbursement of expenses | request for reimbursement |
    request for the reimbursement | approval for reimbursement | expense request | your claim has
    been approved`,
  over: `
    cancellation confirmed | confirm your cancellation | cancellation of your |
    we have received your cancellation | received your cancellation request | cancellation request |
    has been cancelled | has been canceled | have been cancelled | has been terminated |
    have cancelled your | have canceled your | we ve cancelled your | we ve canceled your |
    trial cancelled | trial canceled |
    you cancelled | you canceled | you ve cancelled | you ve canceled | successfully cancelled |
    successfully canceled | subscription cancelled | subscription canceled | membership cancelled |
    subscription has ended | membership has ended |
    your subscription ended | your plan has ended | your trial has ended | will not be renewed |
    no further payments | no more payments | you won t be billed | will not be billed |
    won t be charged again | will not be charged again | account has been closed | account closed`,
  arranged: `
    now enrolled in | beginning with your next | starting with your next | from your next bill |
    gone paperless | going paperless | switched to paperless | paperless billing is on | when your
    bill is ready | when your next bill is ready | when your invoice is ready | when your statement
    is ready | confirm your direct debit mandate | confirmation of your direct debit | direct debit
    mandate confirmation | mandate has been set up | mandate has been created | direct debit has
    been set up | direct debit is set up | direct debit instruction has been | autopay has been
    turned on | autopay has been set up | autopay is now on | autopay is now active | automatic
    payments are now | you ve turned on autopay | an invoice will follow | invoice will follow |
    receive a separate invoice | invoice separately | invoiced separately | we will send you an
    invoice | invoice will be sent`,
  talk: `
    replied to | new reply | commented on | new comment | mentioned you |
    reply to this email directly | subscribed to this thread | view the conversation |
    view the thread | join the discussion | posted in | posted a | assigned to you | assigned you |
    opened an issue | closed the issue | ticket has been updated | support ticket | forum |
    has invited you to | you have been invited to | you ve been invited to | meeting invitation |
    meeting request | calendar invitation | invitation … meeting | rescheduled … meeting | accepted
    your invitation`,
}
