import type { Phrases } from './types.ts'

/** How a payment is asked for, by companies and persons. */
export const enRequests: Phrases = {
  request: `
    please pay | pay now | pay my bill | pay bill | pay invoice | pay your bill | pay online |
    make a payment | make payment | please remit | remit payment | please transfer | pay here |
    please settle | please arrange payment | arrange payment | please make payment | please make
    your payment | pay by bank transfer | pay using | pay today | pay balance | pay premium |
    please process | kindly process | kindly pay | view and pay | pay this invoice | pay the
    invoice | complete your payment | complete payment | submit payment | zelle | venmo me | check
    payable to | payment instructions | payment options | ways to pay | how to pay | bank transfer
    | bank details | wire transfer | make your check payable | make a bank transfer | review and
    pay | pay in full | please send payment | send payment | mail your payment | please make a
    payment | settle your invoices | settle your balance | proceed with the payment | pay by | get
    it to me | get it over to me | get that to me | get it over to us | can you pay | could you
    pay | can you send | could you send | can you transfer | could you transfer | please can you
    pay | please could you pay | would you mind paying | could you please pay | can you please pay
    | pay me back | pay me | pay us | send me the money | send it to my | transfer it to | to
    usual account | to the usual account | usual account | usual bank details | same account |
    same as always | drop a check | drop off a check | drop by or pay | drop in a check | pop in
    and pay | pay over the phone | pay by phone | pay by text | pay at reception | pay at the desk
    | pay at the office | pay at any branch | pay through | pay via | pay it here | pay securely |
    pay securely online | pay my balance | pay your balance | pay in person | pay when | cash or
    check | cash or cheque | cash or venmo | cash app | venmo | zelle me | please zelle | venmo or
    cash | paypal me | revolut me | monzo me | paynow to | upi id | gpay | google pay or | phonepe
    | paytm to | m pesa | mpesa paybill | gcash to | checks to | checks made out to | checks
    payable to | cheques payable to | cheque payable to | make cheques out to | make checks out to
    | make cheques payable | make checks payable | money orders payable to | money order payable |
    drop box | by bacs | pay by bacs | by eft | eft payment | pay by eft | bpay | direct credit |
    direct deposit to our | please clear | kindly clear | please clear this | kindly settle |
    kindly remit | kindly make payment | kindly arrange | please send your payment | please send a
    check | please make the payment | please make payment to | please make a transfer | please
    complete payment | please pay in full | please pay online | please pay this | please pay the |
    please pay your | please pay within | please pay straight away | please replenish | replenish
    your | please bring your account | bring your account | please forward payment | please get in
    touch so we can agree | make payment arrangements | pay arrears | pay deposit | pay the
    deposit | pay balance now | pay duties | pay fine | pay my fine | pay premium now | pay
    instalment | pay rent | pay toll | pay tolls | pay fees | pay dues | pay both | pay all | pay
    or decline | pay with card | pay with ach | view bill | view my bill | view invoice | view
    full bill | see my bill | see full bill | open invoice | review invoice | view and pay bill |
    view pay | make a one time payment | one time payment | pay as a guest | quick pay | pay fast
    | payment link | secure payment link | using the link below to pay | settle up | settle your
    bill | settle your account | settle the balance | to be paid via | must be paid by | is to be
    paid | needs to be paid | need to be paid | should reach us | need to reach us | that s …
    please | it s … please | that ll be … please | comes to … please | would you kindly send |
    kindly send | send the amount | bank details as before | bank details below | bank details are
    | our bank details | account details below | account details are | leave the cash | grateful
    for your payment | grateful for payment | grateful if you would pay | grateful if you could
    pay | appreciate payment | appreciate your payment | appreciate prompt payment | payment would
    be appreciated | prompt payment would be appreciated | look forward to receiving your payment
    | look forward to your payment | please ring us with your card | drop in to pay | pls pay |
    pls transfer | pls paynow | pls send | pls settle | screenshot to me | get in touch or pay |
    use this link | set up a transfer | transfer quoting | quoting your | as your reference | as
    the reference | as reference | use … as your reference | use … as reference | you need to pay
    | you must pay | you have to pay | you should pay`,
}
