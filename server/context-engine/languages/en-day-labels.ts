import type { Phrases } from './types.ts'

/** Labels of days and of numbers. */
export const enDayLabels: Phrases = {
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
    due on | due again on | tax by | collect by | must be cleared by | delinquent after |
    delinquent on | should be with us by | is with us by | be with us by | fully paid on or before
    | be fully paid by | must be settled by | to pay by | paid on or before | before we begin | to
    us by | over to me by | to me by | to keep … by | pay now by | update your card by | closes on
    | pay until | to be in by | money by | need the money by | need it by | payment to us by |
    payment is expected by | option # … by`,
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
    rental payment | autopay runs | autopay runs on | runs on | scheduled to renew on | is
    scheduled to renew on | payment will be taken | pre authorized payment will be taken |
    preauthorized payment will be taken | pre authorized payment | pre authorized payment on | run
    your card … on | ll run your card … on | will be billed to … on | will be applied to … on | be
    put through on`,
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
    iban | bic | security code | charity number | registered charity | registered number | abn |
    against invoice | original invoice | original invoice number | related invoice | relating to
    invoice | case | case no | roll number`,
  payTo: `
    payable to | pay to | made payable to | bill from | invoice from | bill to be paid to |
    owed to | beneficiary | payee | account name | account holder | in favour of | paid to |
    contribution to | donation to | sold by | remit to | receipt from | payment to |
    statement from | charges from`,
}
