import type { Phrases } from './types.ts'

/** What has happened to a payment, or was wrong with it. */
export const enOutcomes: Phrases = {
  failed: `
    payment failed | payment has failed | your payment failed | payment unsuccessful | was
    unsuccessful | were unsuccessful | failed payment | payment was declined | payment declined |
    renewal declined | was declined | card was declined | card declined | been declined | has been
    declined | unable to process | not able to process | could not process | couldn t process |
    unable to charge | weren t able to charge | wasn t able to charge | not able to charge | could
    not charge | couldn t charge | unable to collect | could not collect | couldn t collect |
    unable to auto debit | unable to debit | unable to bill | trouble processing | trouble with
    your payment | trouble billing | trouble charging | problem with your payment | problem with
    your latest payment | problem processing | issue with your payment | issue processing your
    payment | didn t go through | did not go through | could not be processed | couldn t be
    processed | cannot be processed | failed to process | failed to charge | payment method failed
    | payment … has failed | payment … failed | payment … was unsuccessful | payment … was not
    successful | contribution … failed | subscription … failed | charge failed | autopay failed |
    direct debit failed | returned unpaid | payment was returned | payment returned | returned
    payment | bounced | retry the payment | try charging your card again | attempt to charge your
    card again | re attempt | confirm your payment | confirmation is needed to process | requires
    confirmation | payment action required | authentication is required | rejected | was rejected
    | dishonoured | due payment failure | due to payment failure | past payment attempt | on hold
    due to payment | billing problem | payment problem | couldn t take your payment | could not
    take payment | unable to take payment | unable to take your payment | not successful | don t
    have enough credits | haven t added a card | unable to obtain an authorization | payment
    attempt | payment error | needed to process your payment | order to process your | required to
    verify your | verify your credit card | having trouble processing | has been returned by your
    bank | was returned by your bank | returned by your bank | bank returned | bank has returned |
    returned your | returned unpaid by | were unable to collect | unable to collect your | unable
    to take | unable to complete your payment | unable to renew | could not renew | couldn t renew
    | couldn t complete your payment | could not complete your payment | couldn t be completed |
    could not be completed | couldn t be taken | could not be taken | couldn t be collected |
    could not be collected | could not be charged | couldn t be charged | tried to charge | tried
    to take | tried to collect | tried to bill | tried to debit | tried to process your payment |
    attempted to charge | attempted to process | attempted to collect | bank said no | bank
    declined | bank rejected | bank has declined | card issuer declined | card company declined |
    declined by your bank | declined by your card | payment has been declined | payment was
    rejected | payment rejected | payment has bounced | payment bounced | trouble with your
    current billing information | trouble with your billing information | trouble with your
    billing | trouble with your card | trouble with your payment method | problem with your card |
    problem with your payment method | problem with your billing | issue with your card | issue
    with your payment method | issue with your billing | issue with your recent payment | issue
    with your last payment | problem billing | problem charging | payment issue | failed direct
    debit | unpaid direct debit | missed direct debit | returned direct debit | dishonoured direct
    debit | debit order was returned | debit order has been returned | unpaid debit order | failed
    debit order | debit order failed | debit order was unsuccessful | emi bounced | emi bounce |
    mandate bounced | nach bounced | autopay was unsuccessful | autopay unsuccessful | auto
    payment failed | automatic payment failed | automatic payment was returned | automatic payment
    was declined | we ll try again | we will try again | we ll retry | we will retry | retry
    automatically | retry your payment | retry payment | didn t work | did not work | has not gone
    through | hasn t gone through | wouldn t go through | not go through | payment not received
    from your bank | card has expired | expired card | returned check | returned cheque | check
    was returned | cheque was returned | check bounced | ach return | ach returned | nsf |
    insufficient funds | fix payment | unsuccessful payment | transaction failed | transaction
    declined | was not paid | not paid refer to payer | refer to payer | direct debit unpaid |
    direct debit was unpaid | has not been honoured | was not honoured | not honoured | came back
    unpaid | been returned unpaid | tried to renew | we tried to renew | your card on file has
    expired | card on file has expired | card on file was declined | card on file is expired`,
  mend: `
    update your payment method | update your payment details | update your payment information |
    update your billing information | update your billing | update payment method | update your
    card | insufficient funds | verify your credit card | update your payment info | update your
    billing info | update billing information | update payment details | update card | double
    check your payment information | new payment method | payment method is up to date | fix
    billing | fix it now | update your billing now | payment method has expired | no longer valid
    | update now | revise payment information | renew your storage | upgrade your storage |
    upgrade your cloud storage | trouble authorizing your payment | current billing information |
    update your details | add a new card | add a new payment method | add another payment method |
    use a different card | use another card | try another card | try a different card | different
    payment method | fix payment method | fix your payment | fix payment | check your payment
    details | check your payment method | check your card details | check your billing details |
    update your bank details | update your bank account | update your billing details | update
    billing | update account now | update my card | update my payment | update payment | update
    your credit card | update your debit card | new card details | update your expired card |
    enter a new card | switch payment method | change your payment method | change payment method
    | make sure there are enough funds | contact your bank | check with your bank`,
  receipt: `
    receipt | your receipt | payment receipt | receipt for | thank you for your payment | thanks
    for your payment | thank you for the payment | thank you for your recent payment | payment
    received | payment confirmation | payment confirmed | payment successful | payment was
    successful | payment is complete | payment complete | payment completed | payment processed |
    payment has been processed | payment … has been processed | processed successfully |
    successfully processed | we received your payment | we ve received your payment | we have
    received your payment | we received payment | got your payment | received your latest payment
    | received your payment | receipt of payment | receipt of your payment | has been paid | have
    been paid | was paid | paid in full | invoice paid | total paid | amount paid | date paid |
    you paid | you sent | you ve paid | thank you for your order | thanks for your order | thank
    you for your purchase | thanks for your purchase | order confirmed | payment has been received
    | payment … has been received | charged to | has been charged | was charged | we charged | we
    ve charged | successfully charged | thank you for your donation | thank you for your generous
    donation | thank you for your contribution | thank you for contributing | payment made |
    payment has been made | payment … has been made | your payment to | paid with | paid by |
    charged $ | transaction receipt | total charged | your payment was received | payment posted |
    has been initiated | has renewed | plan renewed | has been renewed | was renewed |
    subscription renewed | order receipt | sales receipt | tax receipt | donation receipt | e
    receipt | ereceipt | we ve successfully | subscription confirmed | you re subscribed | thank
    you for subscribing | payment … was made on | thank you for your payment of | payment accepted
    | thank you for paying | you re all set thank | is a receipt for | as your receipt | received
    your donation | your donation has been | thank you for your gift | thanks for your gift |
    received with thanks | all settled | settled in full | paid thank you | with thanks for your
    payment | payment is received | membership confirmation | subscription confirmation | is now
    active | thank you … donation | thank you … contribution | thank you … gift | thanks … gift |
    you re now subscribed | you are now subscribed | now subscribed to | thanks for starting your
    | thanks for subscribing | thank you for starting your | your order is complete | proof of
    payment | payment method has been charged | card has been charged | we ve charged your |
    payment method visa | payment method mastercard | paid via | billed to visa | billed to
    mastercard | confirmed receipt of your payment | confirm receipt of your payment | payment is
    confirmed | we ve confirmed your payment | ve just charged | we just charged | just charged
    your | we ve taken | we ve collected | we collected | purchase successful | purchase was
    successful | token purchase successful | recharge successful | recharge was successful | top
    up successful | top up was successful | transaction successful | transaction was successful |
    paid successfully | successfully paid | payment has been successful | payment has been
    completed | payment submitted | payment was submitted | payment has been submitted | your
    payment has been accepted | payment went through | payment has cleared | we got your payment |
    thanks for your donation | thank you for donating | thank you for your support of | thank you
    for your generosity | date of gift | goods or services were provided in exchange | keep this
    for your records | for your tax records | for your records | keep this message for your tax
    records | parking session receipt | session receipt | ride receipt | trip receipt | your ride
    | e ticket | ticket is confirmed | vat receipt | official receipt | rent receipt | fee receipt
    | payment acknowledgement | acknowledgement of payment | acknowledge receipt of | acknowledge
    with thanks | received your cheque | received your check | thanks for renewing | thank you for
    renewing | thanks for paying | thanks for your prompt payment | thank you for your prompt
    payment | thank you for buying | thanks for buying | thanks for shopping | was renewed today |
    successfully renewed | renewal was successful | renewed successfully | renewal confirmation |
    renewal confirmed | your card was charged | card was charged | was charged to your | been
    charged to your | paid with visa | paid with mastercard | paid with amex | paid using | paid
    from | paid by card | paid by visa | paid by cheque | paid by check | paid in cash | visa
    ending in | contactless | chip and pin | amount tendered | change due | approved auth | auth
    code | charged successfully | has been successfully charged | invoice has been paid | invoice
    is paid | bill has been paid | bill paid | bill payment successful | bill payment confirmation
    | your payment is on its way | nothing more to pay | we ve received $ | we have received $ |
    came through safely | you re going | your monthly gift | gift came through`,
  refund: `
    refund | refunded | your refund | refund has been | has been refunded | refund is on its way |
    processed your refund | issued a refund | refund processed | refund confirmation | refund
    receipt | credit note | credit memo | we have refunded | we ve refunded | reimbursement |
    money back to | chargeback | been credited back | credited back | return has been processed |
    issued … refund | refund of | refunds | refund is on the way | refund on the way | refund is
    coming | refund initiated | refund issued | refund sent | refund approved | refund completed |
    refund has been issued | refund has been processed | refunding | refund request has been
    approved | you ll get a refund | you will receive a refund | receive a refund | we ve issued a
    refund | we issued a refund | we ve sent your refund | due a refund | due back | you re due …
    back | pay … back to you | we ve credited your account | credited your account | credit has
    been applied to your | credit applied to your account | applied a credit | reversed the | fee
    reversed | fee has been waived | fee was waived | we ve reversed | we reversed | reversal of |
    goodwill credit | goodwill gesture | service credit | credit note attached | we owe you |
    overpayment | overpaid | deposit has been returned | returning your deposit | return of your
    deposit | refund cheque | refund check`,
  theirs: `
    you are owed | you re owed | owed to you | send reminder | send a reminder | send a payment
    reminder to your customer | when it is viewed | viewed or paid | viewed your invoice | has
    viewed the invoice | opened your invoice | matching transaction | mark as paid | mark it as
    paid | we sent inv | we sent invoice | we ve sent invoice | sent to your customer | send us
    your invoice | send us an invoice | please send your invoice | please invoice us | invoice us
    for | submit your invoice | submit your invoices | submit an invoice | your invoice has been
    received | your invoice was received | we will pay your | you will be paid | we pay invoices |
    as a supplier | new supplier | supplier onboarding | supplier portal | vendor onboarding |
    calendar invitation | meeting invitation | invited you to a meeting | invites you to | join
    the meeting | accept or decline | client has paid | awaiting payment from | payment from your
    | your customer has | your customer hasn t | your customer … not yet paid | your customer …
    has not paid | your customer … is overdue | your client … not yet paid | your client … has not
    paid | reminder to your customer | reminder to your client | remind your customer | send them
    a reminder | chase this payment | when they pay | when it is paid we | please send us your
    invoice | please send us an invoice | please send us the invoice | send your invoice to | we
    will pay you | we will pay your invoice | we ll pay you | po number on your invoice | purchase
    order number on your invoice | from receipt of a valid invoice | receipt of your invoice | on
    behalf of your business | your self billing | you got paid | you ve been paid | customer
    disputed | a customer disputed | disputed a payment | dispute opened | dispute fee | submit
    evidence | respond to the dispute | challenge the dispute | payment dispute | chargeback
    received | received a chargeback | inquiry on a payment | your customer paid | remittance
    advice | payment advice | ach remittance | eft remittance | remittance notice | payment
    notification to vendor | dear vendor | dear supplier | payment has been issued to you | has
    issued … payment to your account | issued a payment to | the payment covers the following |
    covers the following invoices | payment covers | in settlement of your invoice | in payment of
    your invoice | in respect of your invoice | against your invoice | payment for … went out |
    payment went out | went out yesterday | check is in the mail | cheque is in the post | will be
    with you | should be with you | i ve paid | i have paid | i just paid | i just sent you | just
    sent you | i ve just sent | i ve sent you | i ve transferred | i have transferred | i
    transferred | just transferred | i ve just paid | paid you back | sent the money | money
    should be | let me know if it didn t come through | lmk if it didn t | let me know once you ve
    received | scheduled your invoice for payment | processing your invoice | your invoice will be
    paid | your invoice is scheduled | your invoice is in our | we have processed payment | offer
    letter | job offer | signing bonus | a year with a | salary of | annual salary`,
  statement: `
    statement | your statement | credit card statement | card statement | monthly statement |
    statement is available | statement is ready | e statement | estatement | statement balance |
    new statement | billing statement | minimum payment due | statement is now available | view
    statement | log in to view your bill | view your bill | see your due date | statement of
    account | mortgage statement | loan statement | esoa | e soa | statement ready | statement is
    here | energy statement is here | statement is now ready | statement has been generated |
    statement for card ending | card statement for | statement summary | summary of your statement
    | summary of your electronic statement | minimum amount due | total minimum due | account
    summary | statement period | credit card bill | card bill | new statement is available`,
  attached: `
    attached invoice | invoice attached | attached is your invoice | attached please find | please
    find attached | attached bill | attached is your bill | see attached | in the attachment |
    attached statement | attached pdf | is attached | invoice is attached | enclosed | attached to
    this email | attached to this mail | attached herewith | attached hereto | i ve attached | i
    have attached | we ve attached | see the attached | please see attached | find the attached |
    pdf attached | on the pdf | enclosed please find | is enclosed | enclosed is`,
}
