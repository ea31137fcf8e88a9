import type { Phrases } from './types.ts'

export const enLabels: Phrases = {
  due: `
    amount due | total due | total amount due | balance due | amount now due | amount payable |
    total payable | net payable | amount to pay | to pay | total to pay | to be paid | please pay
    | amount owing | amount owed | amount you owe | you owe | balance owing | balance owed |
    outstanding balance | outstanding amount | balance outstanding | amount outstanding |
    outstanding | still outstanding | unpaid balance | unpaid amount | past due amount | amount
    past due | overdue amount | amount overdue | past due balance | overdue balance | current
    amount due | new balance | statement balance | new statement balance | total balance due | pay
    this amount | payment due | total payment due | premium due | rent due | fees due | tax due |
    patient balance | patient responsibility | your responsibility | your balance is | bill total
    | invoice total | total bill | bill amount | invoice amount | amount of your bill | amount of
    this bill | your bill is | your bill of | next bill of | bill for $ | invoice for $ | bill of
    | invoice of | total amount payable | payment required | payment requested | amount requested
    | requests | requesting | due now | due today | make a payment of | payment of … is due | pay
    the amount of | pay the sum of | pay the total of | remit | total now due | closing balance |
    instalment due | installment due | balance after insurance | balance to pay | left to pay |
    remaining to pay | residual | amount remaining | amount due now | net amount due | amount due
    by | total amount owing | total owing | total owed | dues | is due | transfer the amount |
    transfer the sum | ground rent | settle | overdue balance of | owe us | owes | following
    amount | for the following amount | i would ask | comes to | that makes | that comes to | net
    amount payable by | amount payable by | amount payable before | payable by | net amount
    payable | pay by $ | pay before $ | fees payable | amount to be paid | you need to pay | you
    have to pay | total outstanding | closing outstanding | pending amount | amount pending |
    total pending | dues of | still to pay | total payable amount | you owe $ | now due $ | now
    owe | still owe | you still owe | you owe a total of | owed is | owing is | owing | left owing
    | left outstanding | still owing | still unpaid | come to | amounting to | amounts to | in the
    sum of | the sum of | for the sum of | a total of $ | total of $ | totalling | totaling |
    totals $ | amount to be debited | amount to be collected | amount to be charged | amount to be
    deducted | amount we ll collect | amount we will collect | amount we ll take | amount we will
    take | amount we ll charge | amount we will charge | we ll collect $ | we will collect $ | we
    ll take $ | we will take $ | we ll charge $ | we will charge $ | we ll charge you $ | we will
    charge you $ | will be charged $ | ll be charged $ | will be billed $ | ll be billed $ | you
    ll pay $ | you will pay $ | we will deduct $ | we ll deduct $ | we will debit $ | we ll debit
    $ | will withdraw $ | draft amount | debit amount | autopay amount | auto pay amount |
    scheduled amount | amount scheduled | payment amount due | to clear | amount required |
    required payment | required amount | kindly remit | please remit | remittance due | amt due |
    total amt due | amt payable | net due | nett amount due | balance now due | balance payable |
    account balance due | current balance due | total account balance | total amount outstanding |
    total amount past due | total past due | total overdue | total arrears | outstanding total |
    outstanding sum | outstanding charges | outstanding fees | unpaid charges | unpaid fees |
    arrears of | arrears amount | arrears are | in arrears by | in arrears of | behind by |
    overdue sum | overdue by $ | past due by $ | due amount | your share | your share is | your
    share of the bill | your half | your half is | your part is | your portion | your portion is |
    you owe me | owe me | owes me | amount you need to pay | what you owe | what you need to pay |
    what s due | your new bill | your bill comes to | your total is | this month s bill | total
    this bill | payment needed | deposit due | deposit required | required deposit | deposit
    needed | deposit to pay | retainer due | instalment amount | installment amount | next
    instalment | next installment | current instalment | current installment | amount of debt |
    amount of the debt | total amount of the debt | total debt | penalty amount | fine amount |
    total fine | duty payable | duties and taxes due | duties payable | import charges | customs
    charges | rates due | levy due | contribution due | subscription due | dues payable | charges
    due | total charges due | maintenance due | maintenance charges | total fees due | fees
    outstanding | remaining balance due | balance still due | final balance due | final balance |
    final payment | balance payment | balance to be paid | emi of | emi amount | emi due | total
    emi | net payable amount | bill amount payable | payable amount | payable now | pay now $ |
    payment due now | total to be paid | to be settled | amount to settle | to settle | please
    send $ | send $ | clear the balance of | clear the amount of | replenish … in the amount of |
    a charge of $ is due | reduced charge of | penalty charge of | penalty charge | invoice value
    | bill value | claim amount | amount claimed | judgment amount | sent you an invoice for |
    request for $ | asking for $ | is asking you for $ | is requesting $ | transfer of $ | balance
    of $`,
  total: `
    total | grand total | total amount | total charges | total including tax | total incl vat |
    total inc vat | total including vat | balance | current charges | new charges | total current
    charges | total price | total cost | amount billed | total billed | billed at | net amount |
    gross amount | gross total | in total | final amount | the final amount | total for this bill
    | total usd | total eur | total gbp | rent | premium | tuition | membership fee | annual fee |
    renewal price | renewal fee | renewal amount | renewal cost | renew at | renews at | renew for
    | renews for | billed annually at | billed yearly at | billed monthly at | be billed at |
    price to renew | your price | new premium | annual premium | premium amount | total premium |
    total rent | total fee | total fees | total dues | fees are | fee is | dues are | rent is |
    cost is | price is | subs are | subscription is | membership is | registration fee of |
    registration fee | enrolment fee of | enrollment fee of | membership fee of | subscription fee
    of | annual fee of | licence fee of | license fee of | tuition fee of | school fee of | school
    fees of | entry fee of | course fee of | renewal fee of | application fee of | permit fee of |
    premium of | rent of | fees of | levy of | subscription of | tuition of | dues of | charge for
    | sent you an invoice | sent you a bill | sent you a payment request | account total | flat
    charge | assessment of | deposit of`,
  sum: `
    pay $ | amount | payment of | payment amount | charge of | price | fee | cost | sum of | in
    the amount of | for the amount of | value | charge | charged | donation of | contribution of |
    gift of | instalment | installment | instalment of | installment of | payment | last payment
    of | latest payment of | recent payment of | your latest payment of | most recent payment of |
    past payment of | payment attempt of | your payment of | your monthly payment of | debit order
    of | direct debit of | withdrawal of | auto debit of | debit of`,
  minimum: `
    minimum payment | minimum payment due | minimum amount due | minimum due |
    minimum monthly payment | min payment | min payment due | minimum repayment | minimum amount |
    only the minimum | pay at least | minimum`,
  paid: `
    amount paid | total paid | paid | payment received | payments received | we received your
    payment of | received | amount charged | total charged | total amount charged | charged to |
    payments | payment thank you | payments and credits | less payments | insurance paid | paid by
    insurance | deposit paid | amount received | last payment | previous payment | paid on |
    debited | has been charged | you paid | payment total | transaction amount | amount tendered |
    advance payment | deposit | prepaid | donated | you sent | total billed | paid today | account
    credit applied | credit applied | already paid | payment of … received | minus deposit | less
    deposit | less deposits | deposit received | your deposit of | deposit already paid | so far |
    you ve paid | you have paid | already paid us | paid so far | less retainer | retainer |
    charged today | was taken | we took | total charged today | amount debited | minus payments |
    payment applied`,
  previous: `
    previous balance | opening balance | balance forward | last bill | last statement |
    previous bill | prior balance | balance brought forward | brought forward | previous amount |
    last month | previous reading | last statement balance | previous amount due |
    amount of last bill`,
  subtotal: `
    subtotal | sub total | total charges and allowances | charges and allowances | net total | total before tax | total excl vat | total excluding tax |
    total excluding vat | total ex vat | net | taxable amount | item total | items | merchandise |
    original charges | original amount | total before discount | goods total`,
  tax: `
    tax | tax total | vat total | total tax | total vat | vat | gst | hst | pst | sales tax | service tax | value added tax | taxes | cgst | sgst |
    igst | taxes and fees | shipping | shipping cost | postage | delivery | delivery fee |
    handling | tip | gratuity | of which vat | including vat of`,
  discount: `
    discount | savings | you saved | you save | saved | save | off | coupon | voucher | promo |
    promotion | rebate | cashback | cash back | reward | rewards | bonus | reg price | gift card |
    up to | starting at | as low as | per share | worth | earn | win | prices from | free shipping
    on | orders over | spend | or more | for just | for only | deal | list price | regular price |
    sale price | discounted price | retail value | cover price | off the cover price | value $ | a
    $ value | reg | regularly | was $ | usual price | member price | early bird | per ticket |
    tickets | each | per couple | sponsorships | up to $ | you could save | you re saving | saving`,
  fee: `
    late fee | late fees | late payment fee | late charge | reminder fee | collection fee |
    reconnection fee | interest | penalty | service fee | processing fee | convenience fee |
    surcharge | returned payment fee | cancellation fee | fine of up to | finance charge |
    interest charge | interest charged | administration fee | extension fee | tax free | a fee of
    | fee of | late charges | late charge of | penalty of | a fine of | bounce charges | cheque
    return charges | dishonour fee | dishonor fee | nsf fee | returned check fee | reconnect fee |
    disconnection fee | late payment charge | late payment surcharge | surcharge of | no show fee
    | missed appointment fee | interest at | card fee | administrative fee | admin fee | dispute
    fee | enrollment fee | lost card fee | invoice fee | per day | damage waiver | cleaning fee`,
  limit: `
    credit limit | limit | coverage | coverage limit | deductible | spending limit |
    transfer limit | daily limit | mandate limit | credit line | total credit line | sum insured |
    cover | cash advance limit | maximum | insured value | excess | usage limit | budget |
    loan amount | principal | original principal | unpaid principal balance | principal balance |
    payoff amount | interest rate | escrow balance | replacement value | costs | threshold`,
  holding: `
    available credit | available balance | account balance | available | current balance | balance
    in your account | credit balance | wallet balance | account credit | in your account | savings
    balance | portfolio | account value | points | credit remaining | your credit | credit of |
    data allowance | remaining credit | net worth | ledger balance | cash available | portfolio
    value | beginning value | ending value | market value | change in value | balance on | in
    credit | meal account | account is in credit | credit left | your points | rewards balance |
    cash balance | total assets | investment value | beginning balance | ending balance | opening
    value | closing value | surplus | surplus of`,
  remaining: `
    remaining balance | balance remaining | remaining | remaining payments | total remaining |
    left after this payment | outstanding loan balance | loan balance | remaining principal |
    after this payment | remaining instalments | remaining installments | outstanding principal |
    principal outstanding | loan outstanding | outstanding loan | total loan outstanding |
    outstanding loan amount | outstanding as on | outstanding on your loan | current principal |
    remaining plan balance | plan balance remaining | remaining term | balance of your loan |
    mortgage balance | remaining premium | total remaining premium`,
  later: `
    after due date | amount after due date | after the due date | if paid after | if paid late |
    payable after due date | if you pay after | late amount | total charge for | annual plan |
    yearly plan | next year | price after | thereafter | regular rate | standard price | updating
    to | total for the year | yearly total | annual total | estimated | estimate | projected |
    next payment | future payments | would be | could be | original price | normally | after … the
    amount due | after … amount due is | after … balance due is | reduced from | amount after |
    per year thereafter | average | a further $ | further $ | increases to | increase to | will
    increase to | rises to | will rise to | goes up to | go up to | going up to | will go up to |
    it s $ | after the # | if you pay late | if unpaid | otherwise | or else | once overdue |
    before discount | if received after | if not paid | not paid in time | second half | next half
    | second instalment | second installment | next year s | ongoing price`,
  refunded: `
    refund | refunded | refund of | refund amount | total refunded | amount refunded | credit note
    | credited | your refund | reimbursed | reimbursement | returned to | refunded to | refund
    total | total refund | credit amount | we ll refund | we will refund | you re due … back | due
    back to you | money back | reversed | we reversed | will be returned | rebate of | your rebate`,
  incoming: `
    you received | sent you | paid you | deposited | deposit of | was credited | has been credited
    | credited to your account | payout | payout of | transfer to your bank | you have received |
    net pay | salary | earnings | your earnings | dividend | prize | a donation of | issued …
    payment to your account | net payout | we ve sent you | paid into your account | will be paid
    into your account | paid to you | we paid you | sent to your bank | arrive in your bank |
    reach your bank account | gross sales | total sales | net sales | your sales | we ve
    transferred to you | remittance amount | settlement amount | commission earned | royalties |
    royalty`,
  rate: `
    per month | a month | per year | a year | monthly | annually | per seat | per user |
    unit price | per unit | per kwh | mo | yr | per week | per day | per night | per hour |
    hourly | rate | qty | unit | per person | a day | a week`,
  dueBy: `
    due date | payment due date | due | due by | due on | is due on | is due by | is due | was due
    | was due on | were due on | due on or before | due no later than | pay by | pay before |
    please pay by | please pay before | payable by | payable on | pay on or before | payment by |
    payment before | payment is due | payment is due on | payment is due by | payment due by |
    payment due on | to be paid by | must be paid by | should be paid by | paid by | no later than
    | not later than | by no later than | on or before | payment deadline | deadline | last date |
    last day to pay | last date for payment | pay no later than | due for payment | due for
    payment on | due for payment by | remit payment by | remit by | settle by | settle … before |
    settle … by | payment … by | pay … by | pay … before | payment … before | pay … on or before |
    transfer … by | transfer … before | received by | receive … by | before | past due since |
    overdue since | outstanding since | unpaid since | pay your bill by | make a payment by | make
    your payment by | payment must be received by | final date for payment | due day | bill due
    date | invoice due date | date due | latest by | pay … within # days | complete the above
    steps before | not made by | due in full by | expected by | requested by | scheduled to be
    suspended on | avoid … by | must receive … by | is due on the | was due on the | is due the |
    by | payment due | until | payment terms | payment term | term of payment | net amount payable
    by | amount payable by | new due date | due date is now | new due date is | moved to |
    required payment date | payment required by | required by | before or on | on or prior to |
    prior to | at the latest by | by the latest | last day for payment | last date of payment |
    last date without | last date for paying | last day for paying | final day to pay | final
    payment date | payment cut off | cut off date | deadline for payment | deadline to pay |
    payment must reach us by | must reach us by | need to reach us by | needs to reach us by |
    reach us by | reach us before | to reach us by | must be made by | should be made by | must be
    in by | needs to be paid by | need to be paid by | has to be paid by | have to be paid by | to
    be received by | must be received by | be received by | not received by | isn t received by |
    is not received by | clear … by | cleared by | get it to me by | get it to us by | get … to me
    by | send it by | send … by | with us by | in our account by | falls due on | fall due on |
    falls due | fall due | fell due | fell due on | becomes due on | become due on | becomes
    payable on | comes due on | is payable on | are payable on | payable in full by | payable
    before | due and payable on | due and payable by | renew by | due to be paid on | due to be
    paid by | pay us by | hope to receive … by | postmarked by | postmark by | amount due on |
    amount due by | balance due by | balance due on | balance due date | instalment due date |
    installment due date | premium due date | emi due date | next due date | your payment due date
    | on before | latest | payable latest by | payment expected by | bring … by | remit … by |
    replenish … by | pay it by | pay in full by | payment in full by | settle this by | settled by
    | is required by | are required by | must be paid before | should be paid before | payment
    date due | pay by date | pay on | due in full on | repay by | return … by | owed by | coming
    due on | due again on | tax by | collect by | must be cleared by`,
  charge: `
    will be charged on | charge date | will charge … on | charged … on | will be charged … on |
    will be debited on | will be debited … on | debited on | be debited on or around | charging …
    on or around | charging … on | will be collected on | collect … on | collected on or after |
    on or just after | on or around | on or after | taken on | will be taken on | will be taken …
    on | taken from … on | payment date | renews on | renew on | will renew on | renew
    automatically on | automatically renew on | auto renew on | auto renews on | renewed on |
    renewal date | due to renew on | renewal on | next billing date | next payment date | next
    charge | next payment | next payment on | scheduled for | scheduled on | processed on | will
    be processed on | autopay date | direct debit date | debit date | withdrawn on | will be
    withdrawn on | collection date | charged automatically on | renews | will renew … on |
    automatically charge … on | retry on | try again on | debit … on | withdraw … on | deducted on
    | will be deducted on | draft date | drafted on | billed on | will be billed on | billed … on
    | auto payment on | autopay on | send you an invoice | upcoming renewal on | due for renewal
    on | scheduled payment on | we will charge | we ll charge | we will collect | we will debit |
    we will take | will be charged | will be debited | will be collected | will be taken | first
    collection | deduction … on the | will be made on the | deduction of … will be made | first
    payment on | automatically renews on | will be debited from … in | withdrawn … on | will be
    withdrawn … on | will be withdrawn from … on | will be drafted on | will be drafted from … on
    | auto debit date | autopay draft date | automatic payment date | automatic payment on | next
    automatic payment | ach date | payment will be made on | take it from … on | take it on | ll
    take … on | we ll take … on | we will take … on | ll collect … on | leaves your account on |
    leave your account on | come out of your account on | comes out of your account on | comes out
    on | come out on | go out on | goes out on | will go out on | presented to your bank on | will
    be presented on | presented on | presented for payment on | debit order date | deduct … on |
    will deduct … on | will be deducted from … on | deducted from … on | will be taken on or after
    | will be taken on or around | collected … on | will be collected from … on | on or shortly
    after | on or about | shortly after | continues at | first payment will be taken on | payment
    will be taken on | next collection | next debit | next debit date | next withdrawal | next
    draft | payment scheduled for | will be paid on | will be automatically paid on | charge the
    card on file on | the card on file on | billing date | next bill date | your next payment is |
    scheduled date | next renewal | next renewal date | will continue on | plan renews |
    subscription renews | membership renews | policy renews | renewing on | begin charging … on |
    billing begins on | billing starts on | first charge | first charge on | starting | next
    rental payment`,
  issued: `
    invoice date | date of invoice | bill date | billing date | statement date | issue date |
    issued | issued on | date issued | date of issue | date | invoiced on | generated on | dated |
    billed on | document date | bill issue date | statement closing date | closing date |
    date of bill | tax date | created on | tax point | bill generated on | invoice issued |
    prepared on | invoice of`,
  period: `
    billing period | service period | period | statement period | for the period |
    coverage period | policy period | service from | usage period | billing cycle | service dates |
    for the month of | charges for | subscription period | valid from | reading date |
    meter reading | usage | between`,
  ends: `
    expires | expires on | expire on | expiry date | expiration date | expired on | will expire on
    | will expire | valid until | valid through | ends | ends on | will end on | trial ends |
    trial ends on | trial will end on | end on | offer ends | until | through | offer expires |
    sale ends | good through | cancel by | cancel before | expiry | contract end | scheduled to
    end on | access until | remain … until | available until | used by | book by | order by |
    register by | apply by | rsvp by | reply by | return by | redeem by | enroll by | taken off …
    by | runs out at | runs out on | cover ends on | policy ends on | lapses on | lapse on |
    expiring on | in june | set to expire on | due to expire on | due to end on | finishes on |
    runs until | stops on | wraps up | finishes`,
  happened: `
    paid on | date paid | payment date | paid | received on | order date | ordered on | placed on
    | delivered | delivered on | shipped on | arrive by | arrives | arriving | delivery date |
    delivery by | estimated delivery | transaction date | transaction on | posted on | processed |
    purchase date | purchased on | visit date | date of service | check in | check out | departure
    | appointment | on the call | meeting | refunded on | refund date | made on | charged on |
    date of purchase | suspended on | disconnected on | disconnection date | sent on | member
    since | initiated on | last payment | received | date of birth | appointment date | service
    date | date of gift | arrival | departure date | check in is | start | end time | served on |
    was served on | delivered by | pick up | trip on | agreement dated | approved at`,
  skonto: `
    early payment | discount if paid by | if paid by | if paid before | if paid within |
    prompt payment discount | early payment discount | discount date | # discount`,
  invoiceNo: `
    invoice number | invoice no | invoice nr | invoice id | invoice | invoice ref | invoice
    reference | bill number | bill no | bill id | bill | inv | invoice inv | statement number |
    statement no | statement | receipt number | receipt no | receipt | document number | document
    no | reference | reference number | reference no | ref | ref no | payment reference | your
    reference | our reference | credit note number | credit note | transaction id | transaction
    number | tax invoice | order invoice | payment ref | confirmation number | notice number |
    penalty charge notice | ticket number | case number | return | policy | policy number | policy
    no | estimate number | claim number | credit memo | credit memo no | credit memo number | toll
    invoice | proforma invoice | demand no | demand number | service charge demand | assessment
    number | assessment no | bill reference | our file | file number | citation number | citation
    | notice no | penalty notice | infringement notice | infringement number | reference code |
    claim no | shipment`,
  orderNo: `
    order number | order no | order id | order | purchase order | po number | booking reference |
    booking number | confirmation code | order reference`,
  accountNo: `
    account number | account no | acct | acct no | account | account ending in | customer number |
    customer no | customer id | customer account | client number | client no | member number |
    membership number | member id | subscriber number | account id | account ref | account
    reference | contract number | contract account | service number | tax reference | reference |
    meter point | consumer number | loan number | loan ending in | card ending in | card number
    ending in | patient id | patient number | property number | student id | relationship number |
    plan number | acct number | customer ref | customer reference | policyholder number | k no |
    ca number | contract account no | consumer no | bp number | unit | plate | vehicle | parcel |
    property | account ending | subscriber id | loan a c | a c | a c no | policy | client id |
    customer code | client code | flat no`,
  otherNo: `
    tracking number | tracking id | tax id | vat number | vat no | ein | phone | tel | fax | zip |
    ext | extension | license | registration number | company number | serial number | version |
    gstin | meter number | ssn | code | verification code | sort code | swift | routing number |
    iban | bic | security code | charity number | registered charity | registered number | abn`,
  payTo: `
    payable to | pay to | made payable to | bill from | invoice from | bill to be paid to |
    owed to | beneficiary | payee | account name | account holder | in favour of | paid to |
    contribution to | donation to | sold by | remit to | receipt from | payment to |
    statement from | charges from`,
  whole: `
    order total | purchase total | total purchase | purchase amount | plan total | total order |
    total purchase price | original loan amount | cart total | total price of`,
}
