import type { Phrases } from './types.ts'

export const enSigns: Phrases = {
  bill: `
    invoice | invoices | bill | e bill | ebill | billing | tax invoice | bills | dues | rent |
    tuition | premium | invoiced | instalment | fees | council tax | property tax | fine |
    penalty charge | parking charge | utility | amount due | total due | balance due | due date`,
  newBill: `
    parking charge notice | penalty charge notice | notice of fine |
    your bill is ready | bill is ready | bill is now available | bill is available |
    bill available | invoice is available | invoice is ready | your invoice | your bill |
    new invoice | new bill | invoice created | this is an invoice | sent you an invoice |
    sent you a bill | invoice was generated | invoice has been generated |
    invoice … was generated | here is your invoice | here is your bill | find your invoice |
    find attached invoice | prepared the following invoice | invoice for | invoice from |
    bill from | e invoice | latest bill | next bill | monthly bill | monthly invoice |
    payment required | payment request | subscription is due for payment | rent is due |
    is due on the | rent … is due | fee is due | premium is due | time to pay |
    please find … invoice | attached … invoice | dues are due | requests payment |
    requested payment | requesting payment | requests $ | renewal invoice | view and pay |
    proceed with the payment | payment instructions | make a bank transfer |
    your statement … is due | amount due | total due | balance due | total amount due | bill for |
    bill summary | invoice summary | tax bill | assessment`,
  overdue: `
    overdue | past due | overdue notice | invoice overdue | payment overdue | is past due |
    is overdue | unpaid | remains unpaid | unpaid invoice | unpaid bill |
    have not received your payment | haven t received your payment | not received payment |
    haven t received payment | not yet received | missed payment | missed your payment |
    late payment | final notice | final reminder | second reminder | second notice | third notice |
    still outstanding | outstanding payment | outstanding payments | outstanding invoice |
    outstanding invoices | outstanding balance | delinquent | in arrears | arrears | collections |
    collection agency | days late | service restriction | due to an unpaid | final demand |
    notice of default | was due | was due on | past due by | disconnection notice |
    suspension warning | not been paid | has not been paid | hasn t been paid |
    final suspension warning | immediate payment | settle any outstanding |
    disconnect … for non payment | last reminder | now late |
    has not yet been paid | have not yet been paid | not yet been paid | demand payment | payment
    demand | final payment demand | hereby demand | demand immediate payment | has not been received
    | have not been received`,
  reminder: `
    payment reminder | reminder | friendly reminder | bill reminder | invoice reminder | due soon |
    is due soon | reminder notice | reminder that your invoice | reminder that your bill |
    gentle reminder | just a reminder | due tomorrow | due today | due in # days |
    is due in # days | payment is due soon | don t forget to pay | remind you that |
    upcoming due date | bill is due | payment due soon | pay your bill by`,
  autopay: `
    autopay | auto pay | automatic payment | automatic payments | direct debit | will be charged |
    will automatically charge | automatically charge | will be automatically charged |
    charged automatically | will be debited | will be automatically debited | will be withdrawn |
    will be taken | be collected by | we will collect | will collect | we will charge |
    we ll charge | we ll automatically charge | will charge your | scheduled payment |
    payment is scheduled | payment scheduled | payment has been scheduled |
    recurring payment scheduled | auto debit | auto debited | standing order |
    payment method on file | card on file | no action is needed | no action needed |
    no action required | you do not need to do anything | you don t need to do anything |
    nothing you need to do | no need to do anything | will be processed | be charged automatically |
    will be deducted | deducted from your account | debited from your account |
    charged to your card | be charging your | will be paid automatically | automatic bank payment |
    automatic withdrawal | preauthorized | pre authorized | pre authorised | upcoming payment |
    upcoming charge | enrolled in autopay | agreed to a recurring payment | will be billed |
    upcoming autopay | can be charged | will be drafted | automatic debit | will go out |
    ach debit | upcoming invoice | your upcoming … invoice | you ll be charged |
    you will be charged | be charged on | your next charge | paid by direct debit |
    payable by direct debit | payment by direct debit | pay by direct debit on |
    you pay by direct debit | collected by direct debit | set up to pay by direct debit`,
  renewal: `
    will renew | will be renewed | renews on | renews in | auto renew | auto renewal |
    auto renews | automatically renew | automatically renews | automatic renewal |
    renew automatically | upcoming renewal | renewal notice | renewal reminder |
    subscription renewal | is up for renewal | up for renewal | due for renewal | due to renew |
    set to renew | time to renew | renew your | renew before | renew now | your renewal |
    renewal of your | trial ends | trial is ending | trial will end | trial will be ending |
    free trial ends | free trial is scheduled to end | trial ending | trial expires |
    trial period ends | trial is about to end | subscription price is changing |
    price will increase | price is updating | renewal is updating | subscription is updating |
    renews | renewal date | domain … expires | membership renewal | policy renewal |
    insurance renewal | to renew | renewal amount | renewal price | after your trial |
    after the trial | unless you cancel | until you cancel | after your free trial`,
  ending: `
    will expire | expires soon | expire soon | is expiring | about to expire | expires in |
    expiring | due to expire | will end on | will end soon | ends tomorrow | is ending |
    subscription ending | end soon | expires on | has expired | sponsorship is ending |
    reactivate your subscription | subscription will end | access … will end`,
  failed: `
    payment failed | payment has failed | your payment failed | payment unsuccessful | was
    unsuccessful | were unsuccessful | failed payment | payment was declined | payment declined |
    renewal declined | was declined | card was declined | card declined | been declined | has been
    declined | unable to process | not able to process | could not process | couldn t process |
    unable to charge | weren t able to charge | wasn t able to charge | not able to charge | could
    not charge | couldn t charge | unable to collect | could not collect | couldn t collect | unable
    to auto debit | unable to debit | unable to bill | trouble processing | trouble with your
    payment | trouble billing | trouble charging | problem with your payment | problem with your
    latest payment | problem processing | issue with your payment | issue processing your payment |
    didn t go through | did not go through | could not be processed | couldn t be processed | cannot
    be processed | failed to process | failed to charge | payment method failed | payment … has
    failed | payment … failed | payment … was unsuccessful | payment … was not successful |
    contribution … failed | subscription … failed | charge failed | autopay failed | direct debit
    failed | returned unpaid | payment was returned | payment returned | returned payment | bounced
    | retry the payment | try charging your card again | attempt to charge your card again | re
    attempt | confirm your payment | confirmation is needed to process | requires confirmation |
    payment action required | authentication is required | rejected | was rejected | dishonoured |
    due payment failure | due to payment failure | past payment attempt | on hold due to payment |
    billing problem | payment problem | couldn t take your payment | could not take payment | unable
    to take payment | unable to take your payment | not successful | don t have enough credits |
    haven t added a card | unable to obtain an authorization | payment attempt | payment error |
    needed to process your payment | order to process your | required to verify your | verify your
    credit card | having trouble processing`,
  receipt: `
    receipt | your receipt | payment receipt | receipt for | thank you for your payment |
    thanks for your payment | thank you for the payment | thank you for your recent payment |
    payment received | payment confirmation | payment confirmed | payment successful |
    payment was successful | payment is complete | payment complete | payment completed |
    payment processed | payment has been processed | payment … has been processed |
    processed successfully | successfully processed | we received your payment |
    we ve received your payment | we have received your payment | we received payment |
    got your payment | received your latest payment | received your payment | receipt of payment |
    receipt of your payment | has been paid | have been paid | was paid | paid in full |
    invoice paid | total paid | amount paid | date paid | you paid | you sent | you ve paid |
    thank you for your order | thanks for your order | thank you for your purchase |
    thanks for your purchase | order confirmed | payment has been received |
    payment … has been received | charged to | has been charged | was charged | we charged |
    we ve charged | successfully charged | thank you for your donation |
    thank you for your generous donation | thank you for your contribution |
    thank you for contributing | payment made | payment has been made | payment … has been made |
    your payment to | paid with | paid by | charged $ | transaction receipt | total charged |
    your payment was received | payment posted | has been initiated | has renewed | plan renewed |
    has been renewed | was renewed | subscription renewed | order receipt | sales receipt |
    tax receipt | donation receipt | e receipt | ereceipt | we ve successfully |
    subscription confirmed | you re subscribed | thank you for subscribing | payment … was made on |
    thank you for your payment of | payment accepted | thank you for paying | you re all set thank |
    is a receipt for | as your receipt | received your donation | your donation has been |
    thank you for your gift | thanks for your gift | received with thanks | all settled |
    settled in full | paid thank you | with thanks for your payment | payment is received |
    membership confirmation | subscription confirmation | is now active | thank you … donation |
    thank you … contribution | thank you … gift | thanks … gift | you re now subscribed |
    you are now subscribed | now subscribed to | thanks for starting your | thanks for subscribing |
    thank you for starting your | your order is complete |
    proof of payment | payment method has been charged | card has been charged |
    we ve charged your | payment method visa | payment method mastercard | paid via |
    billed to visa | billed to mastercard |
    confirmed receipt of your payment | confirm receipt of your payment | payment is confirmed | we
    ve confirmed your payment`,
  refund: `
    refund | refunded | your refund | refund has been | has been refunded | refund is on its way |
    processed your refund | issued a refund | refund processed | refund confirmation |
    refund receipt | credit note | credit memo | we have refunded | we ve refunded |
    reimbursement | money back to | chargeback | been credited back | credited back |
    return has been processed`,
  statement: `
    statement | your statement | credit card statement | card statement | monthly statement |
    statement is available | statement is ready | e statement | estatement | statement balance |
    new statement | billing statement | minimum payment due | statement is now available |
    view statement | log in to view your bill | view your bill | see your due date |
    statement of account | mortgage statement | loan statement`,
  request: `
    please pay | pay now | pay my bill | pay bill | pay invoice | pay your bill | pay online |
    make a payment | make payment | please remit | remit payment | please transfer | pay here |
    please settle | please arrange payment | arrange payment | please make payment |
    please make your payment | pay by bank transfer | pay using | pay today | pay balance |
    pay premium | please process | kindly process | kindly pay | view and pay | pay this invoice |
    pay the invoice | complete your payment | complete payment | submit payment | zelle |
    venmo me | check payable to | payment instructions | payment options | ways to pay |
    how to pay | bank transfer | bank details | wire transfer | make your check payable |
    make a bank transfer | review and pay | pay in full | please send payment | send payment |
    mail your payment | please make a payment | settle your invoices | settle your balance |
    proceed with the payment | pay by`,
  attached: `
    attached invoice | invoice attached | attached is your invoice | attached please find |
    please find attached | attached bill | attached is your bill | see attached |
    in the attachment | attached statement | attached pdf | is attached | invoice is attached |
    enclosed`,
  mend: `
    update your payment method | update your payment details | update your payment information |
    update your billing information | update your billing | update payment method |
    update your card | insufficient funds | verify your credit card | update your payment info |
    update your billing info | update billing information | update payment details | update card |
    double check your payment information | new payment method | payment method is up to date |
    fix billing | fix it now | update your billing now | payment method has expired |
    no longer valid | update now | revise payment information | renew your storage |
    upgrade your storage | upgrade your cloud storage | trouble authorizing your payment`,
  theirs: `
    you are owed | you re owed |
    owed to you | send reminder | send a reminder | send a payment reminder to your customer |
    when it is viewed | viewed or paid | viewed your invoice | has viewed the invoice |
    opened your invoice | matching transaction | mark as paid | mark it as paid | we sent inv |
    we sent invoice | we ve sent invoice | sent to your customer | send us your invoice |
    send us an invoice | please send your invoice | please invoice us | invoice us for |
    submit your invoice | submit your invoices | submit an invoice |
    your invoice has been received | your invoice was received | we will pay your |
    you will be paid | we pay invoices | as a supplier | new supplier | supplier onboarding |
    supplier portal | vendor onboarding | calendar invitation | meeting invitation |
    invited you to a meeting | invites you to | join the meeting | accept or decline |
    client has paid | awaiting payment from | payment from your |
    your customer has | your customer hasn t | your     customer … not yet paid | your customer …
    has not paid | your customer … is overdue | your     client … not yet paid | your client … has
    not paid | reminder to your customer | reminder to     your client | remind your customer | send
    them a reminder | chase this payment | when they pay | when it is paid we | please send us your
    invoice | please send us an invoice | please send us the invoice | send your invoice to | we
    will pay you | we will pay your invoice | we     ll pay you | po number on your invoice |
    purchase order number on your invoice | from receipt of     a valid invoice | receipt of your
    invoice | on behalf of your business | your self billing`,
  yesterday: 'yesterday',
  yearly: `
    yearly | annual | annually | for the year | year s total | full year | whole year | annual fee |
    total for the year | yearly total | annual total | total annual`,
  part: `
    instalment | installment | instalment of | installment of | instalments of | installments of |
    monthly payment | monthly payments of | quarterly | half yearly | semi annual | semiannual |
    monthly | monthly premium | payments of | equal payments of`,
}
