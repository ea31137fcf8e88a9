import type { Phrases } from './types.ts'

export const enLabels: Phrases = {
  due: `
    amount due | total due | total amount due | balance due | amount now due | amount payable |
    total payable | net payable | amount to pay | to pay | total to pay | to be paid | please pay |
    amount owing | amount owed | amount you owe | you owe | balance owing | balance owed |
    outstanding balance | outstanding amount | balance outstanding | amount outstanding |
    outstanding | still outstanding | unpaid balance | unpaid amount | past due amount |
    amount past due | overdue amount | amount overdue | past due balance | overdue balance |
    current amount due | new balance | statement balance | new statement balance |
    total balance due | pay this amount | payment due | total payment due | premium due | rent due |
    fees due | tax due | patient balance | patient responsibility | your responsibility |
    your balance is | bill total | invoice total | total bill | bill amount | invoice amount |
    amount of your bill | amount of this bill | your bill is | your bill of | next bill of |
    bill for $ | invoice for $ | bill of | invoice of | total amount payable | payment required |
    payment requested | amount requested | requests | requesting | due now | due today |
    make a payment of | payment of … is due | pay the amount of | pay the sum of |
    pay the total of | remit | total now due | closing balance | instalment due | installment due |
    balance after insurance | balance to pay | left to pay | remaining to pay | residual |
    amount remaining | amount due now | net amount due | amount due by | total amount owing |
    total owing | total owed | dues | is due | transfer the amount | transfer the sum |
    ground rent | settle | overdue balance of | owe us | owes | following amount |
    for the following amount | i would ask | comes to | that makes | that comes to |
    net amount payable by | amount payable by | amount payable before | payable by |
    net amount payable | pay by $ | pay before $ | fees payable | amount to be paid |
    you need to pay | you have to pay | total outstanding | closing outstanding | pending amount |
    amount pending | total pending | dues of | still to pay | total payable amount | you owe $ |
    now due $`,
  total: `
    total | grand total | total amount | total charges | total including tax | total incl vat |
    total inc vat | total including vat | balance | current charges | new charges |
    total current charges | total price | total cost | amount billed | total billed | billed at |
    net amount | gross amount | gross total | in total | final amount | the final amount |
    total for this bill | total usd | total eur | total gbp | rent | premium | tuition |
    membership fee | annual fee | renewal price | renewal fee | renewal amount | renewal cost |
    renew at | renews at | renew for | renews for | billed annually at | billed yearly at |
    billed monthly at | be billed at`,
  sum: `
    pay $ |
    amount | payment of | payment amount | charge of | price | fee | cost | sum of |
    in the amount of | for the amount of | value | charge | charged | donation of |
    contribution of | gift of | instalment | installment | instalment of | installment of |
    payment | last payment of | latest payment of | recent payment of | your latest payment of |
    most recent payment of | past payment of | payment attempt of | your payment of |
    your monthly payment of`,
  minimum: `
    minimum payment | minimum payment due | minimum amount due | minimum due |
    minimum monthly payment | min payment | min payment due | minimum repayment | minimum amount |
    only the minimum | pay at least | minimum`,
  paid: `
    amount paid | total paid | paid | payment received | payments received |
    we received your payment of | received | amount charged | total charged | total amount charged |
    charged to | payments | payment thank you | payments and credits | less payments |
    insurance paid | paid by insurance | deposit paid | amount received | last payment |
    previous payment | paid on | debited | has been charged | you paid | payment total |
    transaction amount | amount tendered | advance payment | deposit | prepaid | donated |
    you sent | total billed | paid today | account credit applied | credit applied | already paid`,
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
    up to | starting at | as low as | per share | worth | earn | win | prices from |
    free shipping on | orders over | spend | or more | for just | for only | deal | list price |
    regular price | sale price | discounted price | retail value`,
  fee: `
    late fee | late fees | late payment fee | late charge | reminder fee | collection fee |
    reconnection fee | interest | penalty | service fee | processing fee | convenience fee |
    surcharge | returned payment fee | cancellation fee | fine of up to | finance charge |
    interest charge | interest charged | administration fee | extension fee | tax free | a fee of |
    fee of`,
  limit: `
    credit limit | limit | coverage | coverage limit | deductible | spending limit |
    transfer limit | daily limit | mandate limit | credit line | total credit line | sum insured |
    cover | cash advance limit | maximum | insured value | excess | usage limit | budget |
    loan amount | principal | original principal | unpaid principal balance | principal balance |
    payoff amount | interest rate | escrow balance | replacement value | costs | threshold`,
  holding: `
    available credit | available balance | account balance | available | current balance |
    balance in your account | credit balance | wallet balance | account credit | in your account |
    savings balance | portfolio | account value | points | credit remaining | your credit |
    credit of | data allowance | remaining credit | net worth | ledger balance | cash available |
    portfolio value`,
  remaining: `
    remaining balance | balance remaining | remaining | remaining payments | total remaining |
    left after this payment | outstanding loan balance | loan balance | remaining principal |
    after this payment | remaining instalments | remaining installments`,
  later: `
    after due date | amount after due date | after the due date | if paid after | if paid late |
    payable after due date | if you pay after | late amount | total charge for | annual plan |
    yearly plan | next year | price after | thereafter | regular rate | standard price |
    updating to | total for the year | yearly total | annual total | estimated | estimate |
    projected | next payment | future payments | would be | could be | original price | normally |
    after … the amount due | after … amount due is | after … balance due is | reduced from |
    amount after | per year thereafter | average`,
  refunded: `
    refund | refunded | refund of | refund amount | total refunded | amount refunded |
    credit note | credited | your refund | reimbursed | reimbursement | returned to | refunded to |
    refund total | total refund | credit amount`,
  incoming: `
    you received | sent you | paid you | deposited | deposit of | was credited |
    has been credited | credited to your account | payout | payout of | transfer to your bank |
    you have received | net pay | salary | earnings | your earnings | dividend | prize |
    a donation of`,
  rate: `
    per month | a month | per year | a year | monthly | annually | per seat | per user |
    unit price | per unit | per kwh | mo | yr | per week | per day | per night | per hour |
    hourly | rate | qty | unit | per person | a day | a week`,
  dueBy: `
    due date | payment due date | due | due by | due on | is due on | is due by | is due | was due |
    was due on | were due on | due on or before | due no later than | pay by | pay before |
    please pay by | please pay before | payable by | payable on | pay on or before | payment by |
    payment before | payment is due | payment is due on | payment is due by | payment due by |
    payment due on | to be paid by | must be paid by | should be paid by | paid by | no later than |
    not later than | by no later than | on or before | payment deadline | deadline | last date |
    last day to pay | last date for payment | pay no later than | due for payment |
    due for payment on | due for payment by | remit payment by | remit by | settle by |
    settle … before | settle … by | payment … by | pay … by | pay … before | payment … before |
    pay … on or before | transfer … by | transfer … before | received by | receive … by | before |
    past due since | overdue since | outstanding since | unpaid since | pay your bill by |
    make a payment by | make your payment by | payment must be received by |
    final date for payment | due day | bill due date | invoice due date | date due | latest by |
    pay … within # days | complete the above steps before | not made by | due in full by |
    expected by | requested by | scheduled to be suspended on | avoid … by | must receive … by |
    is due on the | was due on the | is due the | by | payment due | until | payment terms |
    payment term | term of payment | net amount payable by | amount payable by | new due date |
    due date is now | new due date is | moved to`,
  charge: `
    will be charged on | charge date | will charge … on | charged … on | will be charged … on |
    will be debited on | will be debited … on | debited on | be debited on or around |
    charging … on or around | charging … on | will be collected on | collect … on |
    collected on or after | on or just after | on or around | on or after | taken on |
    will be taken on | will be taken … on | taken from … on | payment date | renews on | renew on |
    will renew on | renew automatically on | automatically renew on | auto renew on |
    auto renews on | renewed on | renewal date | due to renew on | renewal on | next billing date |
    next payment date | next charge | next payment | next payment on | scheduled for |
    scheduled on | processed on | will be processed on | autopay date | direct debit date |
    debit date | withdrawn on | will be withdrawn on | collection date | charged automatically on |
    renews | will renew … on | automatically charge … on | retry on | try again on | debit … on |
    withdraw … on | deducted on | will be deducted on | draft date | drafted on | billed on |
    will be billed on | billed … on | auto payment on | autopay on | send you an invoice |
    upcoming renewal on | due for renewal on | scheduled payment on | we will charge |
    we ll charge | we will collect | we will debit | we will take | will be charged |
    will be debited | will be collected | will be taken | first collection | deduction … on the |
    will be made on the | deduction of … will be made | first payment on | automatically renews on |
    will be debited from … in`,
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
    expires | expires on | expire on | expiry date | expiration date | expired on |
    will expire on | will expire | valid until | valid through | ends | ends on | will end on |
    trial ends | trial ends on | trial will end on | end on | offer ends | until | through |
    offer expires | sale ends | good through | cancel by | cancel before | expiry | contract end |
    scheduled to end on | access until | remain … until | available until | used by | book by |
    order by | register by | apply by | rsvp by | reply by | return by | redeem by | enroll by |
    taken off … by`,
  happened: `
    paid on | date paid | payment date | paid | received on | order date | ordered on | placed on |
    delivered | delivered on | shipped on | arrive by | arrives | arriving | delivery date |
    delivery by | estimated delivery | transaction date | transaction on | posted on | processed |
    purchase date | purchased on | visit date | date of service | check in | check out |
    departure | appointment | on the call | meeting | refunded on | refund date | made on |
    charged on | date of purchase | suspended on | disconnected on | disconnection date | sent on |
    member since | initiated on | last payment | received | date of birth`,
  skonto: `
    early payment | discount if paid by | if paid by | if paid before | if paid within |
    prompt payment discount | early payment discount | discount date | # discount`,
  invoiceNo: `
    invoice number | invoice no | invoice nr | invoice id | invoice | invoice ref |
    invoice reference | bill number | bill no | bill id | bill | inv | invoice inv |
    statement number | statement no | statement | receipt number | receipt no | receipt |
    document number | document no | reference | reference number | reference no | ref | ref no |
    payment reference | your reference | our reference | credit note number | credit note |
    transaction id | transaction number | tax invoice | order invoice | payment ref |
    confirmation number | notice number | penalty charge notice | ticket number | case number |
    return | policy | policy number | policy no | estimate number | claim number`,
  orderNo: `
    order number | order no | order id | order | purchase order | po number | booking reference |
    booking number | confirmation code | order reference`,
  accountNo: `
    account number | account no | acct | acct no | account | account ending in | customer number |
    customer no | customer id | customer account | client number | client no | member number |
    membership number | member id | subscriber number | account id | account ref |
    account reference | contract number | contract account | service number | tax reference |
    reference | meter point | consumer number | loan number | loan ending in | card ending in |
    card number ending in | patient id | patient number | property number | student id |
    relationship number | plan number`,
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
