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
    your bill comes to | your total is | total this bill | payment needed | deposit due | deposit
    required | required deposit | deposit needed | deposit to pay | retainer due | instalment
    amount | installment amount | next instalment | next installment | current instalment |
    current installment | amount of debt | amount of the debt | total amount of the debt | total
    debt | penalty amount | fine amount | total fine | duty payable | duties and taxes due |
    duties payable | import charges | customs charges | rates due | levy due | contribution due |
    subscription due | dues payable | charges due | total charges due | maintenance due |
    maintenance charges | total fees due | fees outstanding | remaining balance due | balance
    still due | final balance due | final balance | final payment | balance payment | balance to
    be paid | emi of | emi amount | emi due | total emi | net payable amount | bill amount payable
    | payable amount | payable now | pay now $ | payment due now | total to be paid | to be
    settled | amount to settle | to settle | please send $ | send $ | clear the balance of | clear
    the amount of | replenish … in the amount of | a charge of $ is due | reduced charge of |
    penalty charge of | penalty charge | invoice value | bill value | claim amount | amount
    claimed | judgment amount | sent you an invoice for | request for $ | asking for $ | is asking
    you for $ | is requesting $ | transfer of $ | leaving | leaving $ | your new bill is $ | this
    month s bill is | balance of $ | is still to be paid | still to be paid | we ask for | asking
    for | on account of our costs | the rest $ | the rest | the balance of | balance left | sum
    due | total amount to pay | unit s portion is | each unit s portion is | your contribution is
    | pay just $ | don t receive $ | do not receive $ | the direct debit for | run your card for |
    ll run your card for | budget billing amount | balance is $ | new amount due | updated amount
    due | invoice balance | open balance | open amount | budget plan amount | levelized amount |
    payment plan amount | minimum to pay in full | current due`,
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
    charge | assessment of | deposit of | total incl | total incl gst | total incl tax | total inc
    gst | total including gst | total including hst | total including taxes | total inclusive of
    gst | total inclusive of taxes | total with tax | total after tax | total plus tax | the fee
    of | your fee of | fee for | fees for | that ll be $ | that will be $ | which comes to | which
    is $ | works out at | works out to | works out as | hire is | total with tax is | together $ |
    all in $ | all told | renewal cost of | annual charge | yearly charge | bill for | price of |
    cost of | portion is | instalments $ | fare for | fare | that s $ for`,
  sum: `
    pay $ | amount | payment of | payment amount | charge of | price | fee | cost | sum of | in
    the amount of | for the amount of | value | charge | charged | donation of | contribution of |
    gift of | instalment | installment | instalment of | installment of | payment | last payment
    of | latest payment of | recent payment of | your latest payment of | most recent payment of |
    past payment of | payment attempt of | your payment of | your monthly payment of | debit order
    of | direct debit of | withdrawal of | auto debit of | debit of | not vat registered | vat
    registered | gst registered | incl vat | incl gst | inc vat | inc gst | incl tax | including
    vat | including gst | including tax | including hst | including taxes | inclusive of gst |
    inclusive of vat | inclusive of tax | inclusive of taxes | vat included | gst included | tax
    included | all taxes included`,
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
    deposit | less deposits | deposit received | your deposit of | deposit already paid | you ve
    paid | you have paid | already paid us | paid so far | less retainer | retainer | charged
    today | was taken | we took | total charged today | amount debited | minus payments | payment
    applied | interim billing | less interim billing | less interim | came through | you ve
    already paid | less amounts paid | you have already paid`,
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
    tickets | each | per couple | sponsorships | up to $ | you could save | you re saving | saving
    | usually $ | retest | pre qualified | rates as low as`,
  fee: `
    late fee | late fees | late payment fee | late charge | reminder fee | collection fee |
    reconnection fee | interest | penalty | service fee | processing fee | convenience fee |
    surcharge | returned payment fee | cancellation fee | fine of up to | finance charge |
    interest charge | interest charged | administration fee | extension fee | tax free | a fee of
    | late charges | late charge of | penalty of | a fine of | bounce charges | cheque return
    charges | dishonour fee | dishonor fee | nsf fee | returned check fee | reconnect fee |
    disconnection fee | late payment charge | late payment surcharge | surcharge of | no show fee
    | missed appointment fee | interest at | card fee | administrative fee | admin fee | dispute
    fee | enrollment fee | lost card fee | invoice fee | per day | damage waiver | cleaning fee |
    late fee of | admin fee of | administration fee of | cancellation fee of | instalment fee |
    instalment fee of | booking fee | origination fee | service fee of | late payment fee of |
    reminder fee of | reconnection fee of | joining fee | interest of | penalty interest | fee if`,
  limit: `
    credit limit | limit | coverage | coverage limit | deductible | spending limit | transfer
    limit | daily limit | mandate limit | credit line | total credit line | sum insured | cover |
    cash advance limit | maximum | insured value | excess | usage limit | budget | loan amount |
    principal | original principal | unpaid principal balance | principal balance | payoff amount
    | interest rate | escrow balance | replacement value | threshold | sum assured | assured sum |
    maturity value | cover amount | sum covered | cover up to | insured for`,
  holding: `
    available credit | available balance | account balance | available | current balance | balance
    in your account | credit balance | wallet balance | account credit | in your account | savings
    balance | portfolio | account value | points | credit remaining | your credit | credit of |
    data allowance | remaining credit | net worth | ledger balance | cash available | portfolio
    value | beginning value | ending value | market value | change in value | balance on | in
    credit | meal account | account is in credit | credit left | your points | rewards balance |
    cash balance | total assets | investment value | beginning balance | ending balance | opening
    value | closing value | surplus | surplus of | budget balance | plan discount | plan paid |
    provider charged | amount billed by provider | you may owe`,
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
    after the # | if you pay late | if unpaid | otherwise | or else | once overdue | before
    discount | if received after | if not paid | not paid in time | second half | next half |
    second instalment | second installment | next year s | ongoing price`,
  refunded: `
    refund | refunded | refund of | refund amount | total refunded | amount refunded | credit note
    | credited | your refund | reimbursed | reimbursement | returned to | refunded to | refund
    total | total refund | credit amount | we ll refund | we will refund | you re due … back | due
    back to you | money back | reversed | we reversed | will be returned | rebate of | your rebate
    | total credit | credit total | amount credited | sending … back to | paying … back to`,
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
  whole: `
    order total | purchase total | total purchase | purchase amount | plan total | total order |
    total purchase price | original loan amount | cart total | total price of`,
}
