import type { Phrases } from './types.ts'

/** What asks for nothing. */
export const enNotices: Phrases = {
  order: `
    order confirmation | your order | order has been placed | order is confirmed | order has been
    confirmed | we ve received your order | we have received your order | received your order |
    order number | order summary | order details | booking confirmation | booking confirmed |
    reservation | your booking | your trip | itinerary | pre order | in your cart | your cart |
    left in your cart | pay on delivery | cash on delivery | pay at the hotel | pay in store | pay
    at pickup | thank you for shopping | thanks for ordering | order … confirmed | order is being
    prepared | getting it ready to ship | getting your order ready | we ll let you know once it s
    on the way | let you know when it ships | your booking is confirmed | booking is confirmed |
    reservation confirmed | reservation is confirmed | look forward to welcoming you | pay when
    you pick up | pay when you arrive | pay on arrival | pay on collection | payable at the hotel
    | payable on arrival | payable at the property | pay at the property | pay at check in | pay
    at the counter | complete checkout | complete your order | complete your purchase | finish
    your order | left something behind | left something in your | forgot something | still
    thinking it over | your bag | items in your bag | work order | is scheduled for installation |
    you re on the calendar | pre order confirmed | trip confirmation | flight confirmation |
    ticket confirmation | e ticket | your tickets | boarding pass`,
  quote: `
    quote | quotation | estimate | your quote | proposal | pro forma | proforma | offer for |
    valid for # days | this quote | accept the quote | accept this quote | price estimate |
    request for quotation | bid | your estimate | attached is the estimate | attached is a quote |
    attached is our quote | attached is the quote | here s the quote | here is the quote | here s
    your quote | quote is saved | your quote is | saved quote | estimated total | estimate is
    valid | quote valid | quote is valid | valid until end of | this price is good until | price
    is good until | good until | treatment plan and costs | treatment plan | estimated gap |
    ballpark | rough price | we d charge | we would charge | menu and pricing | pricing for your
    event | upon booking | once the start date is booked | if you d like to go ahead | if you want
    to go ahead | if you re happy | if you are happy with | happy to proceed | if you wish to
    proceed | would you like to proceed | to accept this | accept quote | approve estimate |
    approve quote | for your approval | fee proposal | proposed fee | our proposal | indicative
    price | indicative cost | guide price | get a quote | reply yes to book | holds the date |
    deposit holds`,
  promo: `
    # off | percent off | off your | sale | discount | shop now | buy now | limited time | special
    offer | offer ends | offer expires | last chance | coupon | promo code | use code | free
    shipping | save up to | save $ | deals | deal | black friday | cyber monday | exclusive offer
    | new arrivals | best sellers | order now | upgrade now | subscribe now | interest free
    payments | starting at | gift guide | try it free | free gift | buy one get one | bogo |
    clearance | early access | don t miss | special price | bestselling | act now | click here to
    order | money back guarantee | claim your | refer a friend | bonus points | member exclusive |
    treat yourself | upgrade to | special savings | get # | pre approved | preapproved | you re
    invited | add a line | tickets | on sale now | tickets on sale | get tickets | table
    sponsorships | silent auction | switch and save | shop plans | new customer offer | pre
    qualified | prequalified | could be pre approved | you could be | you may be eligible | may
    qualify | you may qualify | debt consolidation | consolidate debt | apr | activate coverage |
    coverage starts at | our records show your home warranty | buy one | flash sale | today only |
    this weekend only | while supplies last | while stocks last | limited offer | just $ | from
    just | only $ | for as little as | bring your number | bundle and save | earn up to | earn $ |
    win a | enter to win | giveaway | doorbuster | bestsellers | gift card with | sent you a gift
    | redeem | redeem gift | apply by | apply now | book now | match every gift | will you give |
    double your gift | give now | donate now | your gift today | before midnight | use them or
    lose them | waive the`,
  news: `
    newsletter | view in browser | view this email | unsubscribe from | read more | read on | this
    week | subscribe to | edition | in this issue | wrote | posted | article | blog | podcast |
    webinar | press release | mailing list | headlines | according to | today s | top stories |
    patch | announce | announces | announced | analysts | weekly digest | our latest issue | read
    the full issue | read the full story | full story | good morning savers | vote on | will vote
    | have your say | town hall | council meeting | pledge | your pledge | pledge drive | pledged
    | goal of | so far … have pledged | class action | settlement fund | file a claim | claims
    must be submitted | newsflash | tips | how to save | ways to save | money saving | americans |
    consumers | study finds | experts | annual meeting | join us | proposed # budget | proposed
    budget`,
  delivery: `
    has shipped | was shipped | were shipped | have shipped | order shipped | shipped on | shipped
    via | just shipped | out for delivery | has been delivered | was delivered | delivered | track
    your package | track your order | tracking number | your package | your parcel | on its way |
    on the way | shipment | arriving | ready for pickup | shipping confirmation | dispatch |
    dispatched | out with the carrier | with the carrier | arrives tomorrow | arriving tomorrow |
    arriving today | estimated delivery | expected delivery | delivery update | shipping update |
    track package | in transit`,
  security: `
    sign in | new sign in | security alert | password | reset your password | verification code |
    one time code | two factor | login attempt | new device | verify your email |
    confirm your email | suspicious activity | logged in | passcode | authentication code |
    security code`,
  income: `
    you have been paid | paid into your account | money has arrived | you received a payment | you
    ve got money | you got paid | you ve been paid | sent you | paid you | payout | your payout |
    payout sent | deposit received | direct deposit | deposited | a deposit of | has been
    deposited | money received | you received | received a transfer | received a deposit |
    incoming transfer | transfer received | was credited to your account | has been credited to
    your account | is credited | your earnings | salary | payslip | pay stub | you made a sale |
    you sold | new sale | new order received | someone paid | paid your invoice | has paid invoice
    | invoice has been paid by | new donation | new contributor | received a donation | dividend |
    interest earned | expense … approved | expense has been paid | reimbursement has been | e
    transfer … deposited | funds are on their way | money in | transferred to your account | check
    deposit | your tax refund | you sent an invoice | invoice you sent | invoice to your customer
    | sent your invoice | invoice has been sent | sent an invoice to | got your invoice | received
    your invoice | will pay you | pay … to you | we will pay your invoice | processed your invoice
    | approved your invoice | your invoice has been approved | your invoice … received | you re
    getting paid | payout of | funds have been sent | funds are on the way | money is on its way
    to you | we ve sent your earnings | earnings statement | net pay | payroll | your payslip |
    payslip is available | will be paid into your account | will be paid to you | paid to your
    bank account | will reach your bank account | should arrive in your bank account | a check
    will be mailed | cheque will be mailed | surplus check | escrow surplus | feed in tariff
    payment | you ve earned | commission | royalty | royalties | your winnings | tax refund
    deposited | paid out | cash out | cashed out | withdrawal to your bank | transfer to your bank
    account | sent you $ | money is available | money is now available | customer paid | your
    customer paid invoice | weekly earnings | your weekly earnings | base pay | transferring to
    your bank | transfer to your bank | just paid you`,
  account: `
    price of … will go up | price will increase | price increase | price change | prices are
    changing | transaction alert | balance alert | low balance | spending alert | purchase alert |
    you made a purchase | a purchase of | a charge of | large purchase | transaction was |
    transaction of | spent | withdrawal | atm | debit card purchase | account alert | available
    balance | account update | profile | terms of service | privacy policy update | policy update
    | we re updating | terms and conditions | invited you | welcome to | your card is expiring |
    card will expire | card expires | card is about to expire | card has been issued | payment
    method will expire | has been cancelled | has been canceled | cancellation confirmed | paused
    | downgraded | approval | approved | pending approval | declined transaction | transfer sent |
    you transferred | e transfer | interac | joined | invitation | scheduled maintenance | outage
    | feedback | request to join | has been removed | added to | new member | credit score | your
    report | budget | usage alert | data usage | rate change | account has been created | due back
    | library | homework | assignment | library book | books are due | was used at | spending |
    account statement | bank statement | balance is below | balance falls below | balance dropped
    | asked us to tell you | balance is low | low meal balance | low balance threshold | balance
    threshold | below your threshold | which is below | dropped to | dropped below | add funds |
    add money | top up your | auto reload | overdraft | purchases above | charge of … was made |
    you asked us to tell you | you asked to be notified | don t recognize it | don t recognise it
    | didn t make this | number on the back of your card | quarterly statement | brokerage
    statement | investment statement | account statement for the period | statement for the period
    | you ve used | data used | high speed data | of your data | is on hold pending | plan is
    changing | price of your plan | monthly price | monthly rate will | rate will go from | will
    go from | go up from | goes up from | price of … is changing | promotional rate is ending |
    promotion ends | changes to your plan | changes to your policy | changes to our prices |
    changes to your price | changes to our terms | we re writing to let you know that the |
    autopay is on | you re enrolled | enrolled in paperless | autopay enrollment | escrow analysis
    | explanation of benefits | you may owe | current account statement | statement is ready to
    view in online banking | ready to view in online banking | starting with your first bill |
    will cost $ | updating our prices | we re updating our prices | under budget | over budget`,
  aside: `
    due to | due back | due diligence | in due course | due process | balance transfer | total
    control | amount of time | pay attention | paid subscription | paid plan | paid account | paid
    version | credit card statement | on your statement | bank statement | appear on your | enroll
    in autopay | set up autopay | sign up for autopay | try autopay | turn on autopay | enrol in
    direct debit | set up direct debit | set up a direct debit | switch to direct debit | pay by
    direct debit | go paperless | enroll in auto pay | set up auto pay | set up automatic payments
    | sign up for automatic | autopay is off | not enrolled in autopay | you received this | you
    have received this | you are receiving this | you re receiving this | received this email |
    receive this email | receive these | sent you this | received this message | until it has been
    paid | until it is paid | once it has been paid | once it is paid | without a receipt | money
    in the account | enough money in | enough money in the account | refund policy | no refunds |
    no refund | non refundable | nonrefundable | refundable deposit | get a refund call | late
    payment warning | direct debit guarantee | set up a payment plan | avoid late fees | never
    miss a due date | never miss a payment | never miss a bill | enrol in autopay | sign up for
    direct debit | pay by direct debit and | save with direct debit | paying by direct debit saves
    | don t currently pay by direct debit | not currently pay by direct debit | you re not on
    automatic renewal | not on automatic renewal | not on auto renewal | has been cancelled or |
    mandate has been cancelled | if we disconnect | if you cancel | cyber crime | bank details
    will not change | bank details won t change | our bank details will not change | never ask for
    bank details | we ll never ask | we will never ask | never share your | do not share your`,
  nothingDue: `
    will not renew | won t renew | not be renewed | does not renew | cancelled and will not renew
    | auto renew is off | auto renewal is off | auto renew is turned off | auto renewal is turned
    off | no payment will be taken | no payments will be taken | no money will be taken | nothing
    to pay | nothing to be paid | nothing more to pay | nothing left to pay | no payment is due |
    no payment due | no payment required | no payment is required | no payment is necessary | no
    payment needed | no amount due | nothing is due | this is not a bill | this is not an invoice
    | not a request for payment | do not pay | credit balance | balance is $0 | already paid | you
    don t owe | you owe nothing | no balance due | no further payment | no charge | won t be
    charged | will not be charged | not be charged | no further charges | no action is due | free
    of charge | no cost to you | not charged | nothing else for you to do | you re in credit |
    account is in credit | you are in credit | in credit by | in credit so | there s nothing to
    pay | there is nothing to pay | nothing to pay right now | nothing to pay this | nothing owing
    | nothing outstanding | no amount is due | no payment is needed | no payment is due at this
    time | no payment is expected | no balance | zero balance | balance is zero | nil balance |
    amount due nil | nil due | nothing due | don t owe anything | do not owe anything | you owe $0
    | it s already paid for | already paid for | not be billed again | won t be billed again | won
    t be charged again | not an invoice | not a bill | not a demand for payment | not a demand |
    not charged until | no charge today | pay nothing | prepaid at checkout | were prepaid | was
    prepaid | there s nothing to pay when | nothing to pay when it arrives`,
  notice: `
    viewed your invoice | has viewed the invoice | opened your invoice | was viewed | your invoice
    to | awaiting your approval | awaiting approval | approval required | requires your approval |
    needs your approval | approve or reject | submitted for approval | submitted by | budget alert
    | budget limit | over budget | monthly budget | exceeded the … budget | exceeded your … budget
    | of your budget | alert threshold | spending limit | spending cap | cost alert | usage alert
    | billing alert | month to date | so far this month | forecast | forecasted | change to our
    pricing | changes to our pricing | change to your plan | changes to your plan | price change |
    pricing change | new prices | will increase from | price will change | prices will change | is
    going up | nothing is charged today | draft invoice | your timesheet | expense report |
    expense claim | reimbursement request | purchase request | waiting for your approval | waiting
    for approval | approval needed | approval request | please approve | approve this invoice |
    reminder of your appointment | appointment reminder | reminder your appointment | reminder
    about your appointment | reminder for your appointment | upcoming appointment | estimated cost
    | estimated costs | invoice template | invoicing tips | how to get paid | reimbursement of …
    expenses | reimbursement of expenses | request for reimbursement | request for the
    reimbursement | approval for reimbursement | expense request | your claim has been approved |
    budget name | budgeted amount | has reached # | of $ has reached | exceeds # | actual cost |
    forecast for | notice of settlement | estimated charges so far | charges so far | current
    usage | spend alert | your spend | spending alert | spending summary | monthly summary |
    weekly summary | your month in review | price will go up | monthly price of | will go up from
    | price rise | rate increase | new rate | changes to your plan from | we ve updated our |
    updated terms | we re changing | tax receipt for | child care tax receipt`,
  over: `
    cancellation confirmed | confirm your cancellation | cancellation of your | we have received
    your cancellation | received your cancellation request | cancellation request | have been
    cancelled | has been terminated | have cancelled your | have canceled your | we ve cancelled
    your | we ve canceled your | trial cancelled | trial canceled | you cancelled | you canceled |
    you ve cancelled | you ve canceled | successfully cancelled | successfully canceled |
    subscription cancelled | subscription canceled | membership cancelled | subscription has ended
    | membership has ended | your subscription ended | your plan has ended | your trial has ended
    | will not be renewed | no further payments | no more payments | you won t be billed | will
    not be billed | won t be charged again | will not be charged again | account has been closed |
    account closed | ve canceled your | ve cancelled your | your plan has been canceled | your
    plan has been cancelled | your subscription has been canceled | your subscription has been
    cancelled | membership has been canceled | membership has been cancelled | won t be billed
    again | you ll keep access until | as you asked we ve cancelled | restart my plan | restart
    your plan | restart your subscription | resubscribe | come back any time | sorry to see you go
    | sad to see you go`,
  arranged: `
    now enrolled in | beginning with your next | starting with your next | from your next bill |
    gone paperless | going paperless | switched to paperless | paperless billing is on | when your
    bill is ready | when your next bill is ready | when your invoice is ready | when your
    statement is ready | confirm your direct debit mandate | confirmation of your direct debit |
    direct debit mandate confirmation | mandate has been set up | mandate has been created |
    direct debit has been set up | direct debit is set up | direct debit instruction has been |
    autopay has been turned on | autopay has been set up | autopay is now on | autopay is now
    active | automatic payments are now | you ve turned on autopay | an invoice will follow |
    invoice will follow | receive a separate invoice | invoice separately | invoiced separately |
    we will send you an invoice | invoice will be sent | once the work is done | after the work is
    done | we ll invoice you | we will invoice you | invoice you after | invoice to follow | bill
    to follow | you ll be invoiced | you will be invoiced | bills will go out | your bill will
    arrive | bill will be sent | statement will be sent`,
  talk: `
    replied to | new reply | commented on | new comment | mentioned you |
    reply to this email directly | subscribed to this thread | view the conversation |
    view the thread | join the discussion | posted in | posted a | assigned to you | assigned you |
    opened an issue | closed the issue | ticket has been updated | support ticket | forum |
    has invited you to | you have been invited to | you ve been invited to | meeting invitation |
    meeting request | calendar invitation | invitation … meeting | rescheduled … meeting | accepted
    your invitation`,
}
