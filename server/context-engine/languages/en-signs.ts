import type { Phrases } from './types.ts'

export const enSigns: Phrases = {
  bill: `
    invoice | invoices | bill | e bill | ebill | billing | tax invoice | bills | dues | rent |
    tuition | premium | invoiced | instalment | fees | council tax | property tax | fine | penalty
    charge | parking charge | utility | amount due | total due | balance due | due date | fee |
    school fees | maintenance | levy | strata fees | strata fee | assessment | assessments | rates
    | rates instalment | water bill | electric bill | subs are due | membership dues | emi |
    contribution | deposit invoice | interim bill | fee note | fee statement | toll | tolls |
    duties | demand | retainer | bpay | biller code | payment plan | lessons`,
  newBill: `
    parking charge notice | penalty charge notice | notice of fine | your bill is ready | bill is
    ready | bill is now available | bill is available | bill available | invoice is available |
    invoice is ready | your invoice | your bill | new invoice | new bill | invoice created | this
    is an invoice | sent you an invoice | sent you a bill | invoice was generated | invoice has
    been generated | invoice … was generated | here is your invoice | here is your bill | find
    your invoice | find attached invoice | prepared the following invoice | invoice for | invoice
    from | bill from | e invoice | latest bill | next bill | monthly bill | monthly invoice |
    payment required | payment request | subscription is due for payment | rent is due | is due on
    the | rent … is due | fee is due | premium is due | time to pay | please find … invoice |
    attached … invoice | dues are due | requests payment | requested payment | requesting payment
    | requests $ | renewal invoice | view and pay | proceed with the payment | payment
    instructions | make a bank transfer | your statement … is due | amount due | total due |
    balance due | total amount due | bill for | bill summary | invoice summary | tax bill |
    assessment | bill is here | bill is in | bill s in | bill s here | bill s ready | bill is now
    ready | bill has been posted | has been posted | bill has been generated | e bill … has been
    generated | bill … has been generated | bill … is now available | bill … is available | bill …
    is ready | bill … is now ready | statement of your charges | your latest energy bill | latest
    energy statement | green bill | e bill for | ebill notification | toll invoice | deposit
    invoice | invoice for the | here s invoice | here s your invoice | here s your bill | here s
    the invoice | please see attached invoice | see attached invoice | attached invoice | find
    attached our invoice | attached our invoice | attached our bill | find attached our bill |
    attached our interim bill | our interim bill | our bill | enclosed our bill | enclosed invoice
    | here is the invoice | here is invoice | i ve attached the invoice | i ve attached my invoice
    | i have attached the invoice | my invoice | invoice attached | bill attached | invoice below
    | sent you an invoice for | sent you a new invoice | you have a new invoice | you have a new
    bill | you ve received an invoice | received an invoice | you have a new balance | new balance
    with | you have a balance | notice of assessment | demand for payment | service charge demand
    | payment notice | premium notice | premium due notice | premium due | premium … due | fee
    intimation | fee notice | fees for | fee invoice | fees are due | fees are now due | fees are
    payable | subscriptions are due | subs are due | subscriptions are now due | dues for | annual
    dues | estate dues | levies are due | rates notice | rates instalment | instalment is due |
    installment is due | instalment notice | is your responsibility | you owe | amount you owe |
    balance owing | your share is | your half is | is now payable | is payable | falls due | are
    payable | ordered to pay | following charges | the following amount | amount payable | total
    payable | please pay | pay this amount | charge notice | parking fine | fixed penalty notice |
    infringement notice | citation | duties and taxes need to be paid | duties are due | import
    duty due | customs charges due | duty payable | requests payment of | request for payment |
    payment request from | retainer replenishment | replenish your retainer | deposit is required
    | deposit required | registration fee | to hold your spot | to hold her spot | to hold his
    spot | to secure your place | to lock in your date | to confirm your place | final payment for
    | balance payment | first half is due | second half is due | maintenance bill | municipal
    account | tax invoice for | outstanding fee | payment on account | premium due intimation |
    special assessment | final tax bill | interim tax bill | rent instalment | rent installment |
    first term fees | term fees | school bus fare | we enclose our | enclose our tax invoice |
    enclose our invoice | enclosing our invoice | we ask for | you owe $ | balance due soon`,
  overdue: `
    overdue | past due | overdue notice | invoice overdue | payment overdue | is past due | is
    overdue | unpaid | remains unpaid | unpaid invoice | unpaid bill | have not received your
    payment | haven t received your payment | not received payment | haven t received payment |
    not yet received | missed payment | missed your payment | late payment | final notice | final
    reminder | second reminder | second notice | third notice | still outstanding | outstanding
    payment | outstanding payments | outstanding invoice | outstanding invoices | outstanding
    balance | delinquent | in arrears | arrears | collections | collection agency | days late |
    service restriction | due to an unpaid | final demand | notice of default | was due | was due
    on | past due by | disconnection notice | suspension warning | not been paid | has not been
    paid | hasn t been paid | final suspension warning | immediate payment | settle any
    outstanding | disconnect … for non payment | last reminder | now late | has not yet been paid
    | have not yet been paid | not yet been paid | demand payment | payment demand | final payment
    demand | hereby demand | demand immediate payment | has not been received | have not been
    received | haven t seen your | haven t had your | haven t heard from you | hasn t reached us |
    has not reached us | not reached us | have not had your payment | haven t had payment | we re
    still waiting for your payment | still waiting for payment | still waiting on payment |
    awaiting your payment | we ve not received | we haven t received | we have not received | i
    haven t received | i have not received | i ve not received | yet to receive your payment | yet
    to receive payment | not yet reached us | days past due | week overdue | weeks overdue | one
    week overdue | month overdue | months overdue | now overdue | overdue on your account | is
    late | payment is late | running late | you re behind | you are behind | behind on your |
    behind on your payments | behind with your payments | months behind | assessments behind |
    payments behind | fallen behind | is delinquent | delinquent assessment | notice of delinquent
    | delinquent account | past due notice | past due invoices | past due account | amount past
    due | total past due | disconnect notice | disconnection warning | shut off notice | shutoff
    notice | termination notice | notice of disconnection | avoid disconnection | to avoid
    disconnection | avoid disruption | avoid suspension | to avoid suspension | to avoid a lien |
    avoid interruption | avoid service interruption | will be disconnected | will be turned off |
    will be cut off | you ve missed | you have missed | you missed | missed a payment | missed two
    | missed an instalment | was due last week | was due last month | bring your account current |
    bring your account up to date | bring the account up to date | make up the payment | make this
    up | remain unpaid | remains outstanding | remain outstanding | remaining unpaid | still
    unpaid | still not paid | unpaid fees | unpaid toll | unpaid tolls | unpaid charges | unpaid
    balance | unpaid rent | rent arrears | account arrears | account is overdue | account is past
    due | your account remains | failing which | handed over for collection | handed over to our
    attorneys | referred to our solicitors | refer this matter | referral to counsel | debt
    collector | collect a debt | debt recovery | recovery of the debt | letter before action |
    letter before claim | pre legal | formal demand | final warning before | last chance to pay |
    final statement before | second request | third request | final request | negative balance |
    is negative | overdue items and fees | owed on your account | are owed | slipped through the
    cracks | slip through the cracks | slipped your mind | may have slipped | escaped your
    attention | escaped your notice | open items | open invoices | open items on your account |
    checking in on invoice | following up on invoice | follow up on invoice | chasing | chasing
    payment | could you let me know when i can expect | advise when we can expect payment | when
    we can expect payment | when i can expect payment | when can i expect payment | status of
    payment | status of this payment | outstanding fee | outstanding fees | outstanding charges |
    outstanding bill | outstanding account | outstanding amount | outstanding rent | outstanding
    dues | fee is outstanding | didn t get the payment | didn t get your payment | did not get
    your payment | didn t receive your payment | did not receive your payment | didn t receive the
    payment | did not receive the payment | haven t got your payment | canceled for nonpayment |
    cancelled for non payment | nonpayment of premium | for nonpayment | for non payment | due to
    non payment | due to nonpayment | may be canceled | may be cancelled | passed your account to
    us | passed to us for collection | placed with us | instructed by our client | still to be
    paid | still to pay | is still owing | still owing | remains owing | became due | children
    owing`,
  reminder: `
    payment reminder | reminder | friendly reminder | bill reminder | invoice reminder | due soon
    | is due soon | reminder notice | reminder that your invoice | reminder that your bill |
    gentle reminder | just a reminder | due tomorrow | due today | due in # days | is due in #
    days | payment is due soon | don t forget to pay | remind you that | upcoming due date | bill
    is due | payment due soon | pay your bill by | kindly be reminded | be reminded that | this is
    to remind you | we d like to remind you | we would like to remind you | like to remind you |
    wanted to remind you | reminding you | a quick reminder | quick reminder | polite reminder |
    courtesy reminder | kind reminder | second gentle reminder | automated reminder | payment is
    due in | payment is coming due | coming due | reminder about your payment | payment reminder
    for | checking in on | just checking in | kindly disregard this | disregard this reminder |
    please disregard this | please ignore this reminder | ignore this reminder | kindly ignore if
    | ignore if already paid | ignore if paid | if you ve already paid | if you have already paid
    | if payment has been made | if payment has already been made | if you have made payment | if
    you ve recently paid | if you ve paid | already paid thank you | is due this | due this week`,
  autopay: `
    autopay | auto pay | automatic payment | automatic payments | direct debit | will be charged |
    will automatically charge | automatically charge | will be automatically charged | charged
    automatically | will be debited | will be automatically debited | will be withdrawn | will be
    taken | be collected by | we will collect | will collect | we will charge | we ll charge | we
    ll automatically charge | will charge your | scheduled payment | payment is scheduled |
    payment scheduled | payment has been scheduled | recurring payment scheduled | auto debit |
    auto debited | standing order | payment method on file | card on file | no action is needed |
    no action needed | no action required | you do not need to do anything | you don t need to do
    anything | nothing you need to do | no need to do anything | will be processed | be charged
    automatically | will be deducted | deducted from your account | debited from your account |
    charged to your card | be charging your | will be paid automatically | automatic bank payment
    | automatic withdrawal | preauthorized | pre authorized | pre authorised | upcoming payment |
    upcoming charge | enrolled in autopay | agreed to a recurring payment | will be billed |
    upcoming autopay | can be charged | will be drafted | automatic debit | will go out | ach
    debit | upcoming invoice | your upcoming … invoice | you ll be charged | you will be charged |
    be charged on | your next charge | paid by direct debit | payable by direct debit | payment by
    direct debit | pay by direct debit on | you pay by direct debit | collected by direct debit |
    set up to pay by direct debit | auto debit payment | be withdrawn from | will be withdrawn
    from | will be drafted from | we ll collect | we will take | we ll take | we ll debit | we
    will debit | we will deduct | we ll deduct | will deduct | debit order | debit order
    notification | debit orders | nach | nach presentation | ecs | e mandate | emandate | standing
    instruction | giro deduction | payment leaves your account | leaves your account | come out of
    your account | comes out of your account | will be presented to your bank | maintain
    sufficient balance | maintain sufficient funds | ensure sufficient funds | sufficient funds
    are available | sufficient balance in your account | sufficient funds in your account |
    scheduled your payment | ve scheduled your | payment has been scheduled for | payment plan
    installment is scheduled | installment is scheduled | automatic payment is scheduled | autopay
    draft | draft date | you re paying by direct debit | paying by direct debit | advance notice
    of payment | collect the following payment | to collect the following | asked us to collect |
    charge the card on file | charged to the card on file | charge the payment method on file |
    charge your saved card | charge your default | nothing for you to do | nothing to do | don t
    need to do a thing | there s nothing you need to do | there s nothing for you to do | sit back
    and relax | being enrolled in autopay | autopay is scheduled | no action is required on your
    part | no action is necessary | amount to be debited | amount to be collected | will be paid
    from your | amount will be deducted | will be auto debited | auto debited from | autopay runs
    | run your card | ll run your card | pre authorized payment | preauthorized payment | will be
    billed to the card | will be billed to your card`,
  renewal: `
    will renew | will be renewed | renews on | renews in | auto renew | auto renewal | auto renews
    | automatically renew | automatically renews | automatic renewal | renew automatically |
    upcoming renewal | renewal notice | renewal reminder | subscription renewal | is up for
    renewal | up for renewal | due for renewal | due to renew | set to renew | time to renew |
    renew your | renew before | renew now | your renewal | renewal of your | trial ends | trial is
    ending | trial will end | trial will be ending | free trial ends | free trial is scheduled to
    end | trial ending | trial expires | trial period ends | trial is about to end | subscription
    price is changing | price will increase | price is updating | renewal is updating |
    subscription is updating | renews | renewal date | domain … expires | membership renewal |
    policy renewal | insurance renewal | to renew | renewal amount | renewal price | after your
    trial | after the trial | unless you cancel | until you cancel | after your free trial |
    renewal quote | renewal invitation | renewal offer | is set to auto renew | are set to auto
    renew | set to auto renew | will auto renew | renewing soon | renews soon | renews next |
    about to renew | coming up for renewal | coming up to renewal | comes up for renewal | it s
    time to renew | time for renewal | ready to renew | due for renewal on | registration renewal
    | licence renewal | license renewal | registration is due for renewal | licence is due for
    renewal | license is due for renewal | permit renewal | renew by | renew it by | renew online
    | renew today | your cover runs out | cover runs out | cover ends | policy ends | policy
    expires | policy is due for renewal | your renewal price | trial wraps up | trial … wraps up |
    trial is over | trial is almost over | trial almost over | trial is nearly over | trial is
    ending soon | trial ends soon | trial … ends soon | days left in your trial | days left of
    your trial | left in your trial | left on your trial | end of your trial | end of your free
    trial | your trial period | introductory period ends | first month s almost over | first month
    is almost over | promotional period ends | after that you ll be billed | after that you ll be
    charged | after that you ll pay | then you ll be charged | you ll be billed | membership
    continues | subscription continues | continues at $ | will continue at | will continue
    automatically | continue your subscription | keep your subscription | membership is expiring |
    membership expires | subscription expires | subscriptions expire | domains expiring | domain
    expiring | domain is expiring | license expires | licence expires | annual subscription is due
    | membership is due | is due for renewal | due to be renewed | next term | renewal term |
    scheduled to renew | is scheduled to renew | notice of automatic renewal | automatic renewal
    notice | for a further # months | for another year | for another # months | premium due
    intimation`,
  ending: `
    will expire | expires soon | expire soon | is expiring | about to expire | expires in |
    expiring | due to expire | will end on | will end soon | ends tomorrow | is ending |
    subscription ending | end soon | expires on | has expired | sponsorship is ending |
    reactivate your subscription | subscription will end | access … will end`,
  yesterday: 'yesterday',
  yearly: `
    yearly | annual | annually | for the year | year s total | full year | whole year | annual fee |
    total for the year | yearly total | annual total | total annual`,
  part: `
    instalment | installment | instalment of | installment of | instalments of | installments of |
    monthly payment | monthly payments of | quarterly | half yearly | semi annual | semiannual |
    monthly | monthly premium | payments of | equal payments of`,
}
