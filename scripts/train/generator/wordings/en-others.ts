import type { Letter, Sort } from '../types.ts'

/** English letters that ask for nothing, the hard ones among them, and the scams. */
export const OTHERS: Partial<Record<Sort, Letter>> = {
  promo: {
    subjects: [
      'Up to {pct}% off everything',
      'Last chance: {item} for {price}',
      'A treat for you',
      'Weekend deals from {biller}',
      'Switch today and pay only {price}',
      '{pct}% off your first bill',
      'Prices drop at midnight',
      'Refinance and lower your payments',
      'Ends {day}: our best offer',
    ],
    says: [
      'Only until {day}: {item} for {price} instead of {price2}. Shop now!',
      'Take {pct}% off with code {code}. Offer runs through {day}. Free delivery from {price}.',
      'Plans from {price} a month. Sign up by {day} and your first month is free.',
      'Hot off the press: {item} now {price}, was {price2}. While stocks last.',
      'Bundle your bills and save {price} a year. Ask for a quote today.',
      'Give the gift of {item}. From {price}. Order before {day} for delivery in time.',
      'You have been pre-selected for a loan of up to {more}. Apply before {day}.',
      'Never pay full price again. Member price {price}, others pay {price2}.',
    ],
  },
  order: {
    subjects: [
      'Order {order} confirmed',
      'We have your order',
      'Thanks for ordering with {biller}',
      'Booking confirmation {order}',
      'Your reservation is confirmed',
    ],
    says: [
      'Thank you for your order {order} of {past}. Order value: {amount}. We will tell you when it ships.',
      'Your booking is confirmed for {later}. Price: {amount}, to be paid at the property.',
      'We are packing {item}. Sum of your order: {amount}. Estimated arrival: {later}.',
      'Your table is reserved for {later}. Menu price per person: {price}.',
      'Your order is being prepared. Payment is taken when it leaves our warehouse.',
    ],
  },
  quote: {
    subjects: [
      'Quotation {ref}',
      'Your estimate from {biller}',
      'Offer for {item}',
      'Proposal {ref}',
      'Your quote is ready',
    ],
    says: [
      'Please find our quotation for {item}: {amount}. It is valid until {day}.',
      'As discussed, our estimate for {item} comes to {amount}. We can start once you accept.',
      'Your insurance quote: {amount} a year. This price holds until {day}.',
      'Here is our proposal {ref} in the sum of {amount}. Accept it online by {day}.',
    ],
  },
  alert: {
    subjects: [
      'Transaction alert',
      'You spent {amount}',
      'Large purchase on your card',
      'Low balance alert',
      'Your daily account summary',
      'Card used abroad',
    ],
    says: [
      'Your card ending {last4} was used for {amount} at {item} on {past}. If this was not you, call us.',
      'The balance of your account ending {last4} has dropped below {price}. Available: {part}.',
      'A transfer of {amount} from your account ending {last4} was made on {past}.',
      'Daily summary: available funds {more}, pending {part}. No action is needed.',
      'A cash withdrawal of {amount} took place on {past}.',
    ],
  },
  income: {
    subjects: [
      'You’ve got money',
      'Payment on its way to you',
      'Your payout',
      'Deposit received',
      'Payslip for {month}',
      'Someone paid your invoice',
    ],
    says: [
      '{person} sent you {amount}. It is in your balance now.',
      'Your payout of {amount} will arrive on {later}.',
      'Your salary for {month}, {amount}, has been transferred.',
      'Your customer {person} has paid invoice {ref}. {amount} will be in your bank by {later}.',
      'A deposit of {amount} was added to your account on {past}.',
      'You earned {amount} in royalties this quarter.',
    ],
  },
  shipping: {
    subjects: [
      'Your parcel is on its way',
      'Out for delivery',
      'Delivered: {item}',
      'Delivery update',
      'Ready to collect',
    ],
    says: [
      'Your parcel with {item} arrives on {later}. Tracking: {code}.',
      'The courier left your package at the front door. Value: {amount}.',
      'Order {order} has left our warehouse and should be with you by {later}.',
      'Your order waits at the pick-up point until {later}. Bring code {code}.',
    ],
  },
  news: {
    subjects: [
      'This week at {biller}',
      'Your monthly digest',
      'Five things to read',
      '{month} newsletter',
      'What’s new in {month}',
      'Market wrap',
    ],
    says: [
      'The central bank kept rates on hold; the fund raised {more}. Read the full story.',
      'In this issue: how to save on energy, an interview with {person}, and dates for your diary: {later}.',
      'How families cut their bills by {price} a month, and what the new tax means from {later}.',
      'Our team grew to {n} people. Join the webinar on {later}.',
      'Start-up lands {more} in new money. Invoices are still a pain for small firms, a survey says.',
    ],
  },
  security: {
    subjects: [
      'New sign-in to your account',
      'Your code is {code}',
      'Password changed',
      'Please verify your e-mail',
      'Your card was added',
    ],
    says: [
      'Someone signed in from a new device on {past}. If it was you, all is well.',
      'Use {code} to sign in. It works for ten minutes.',
      'Your password was changed on {past}.',
      'You set a spending limit of {more} on {past}.',
      'A new payee, {person}, was added to your account.',
    ],
  },
  ended: {
    subjects: [
      'Your subscription has ended',
      'You have cancelled',
      'Sorry to see you go',
      'Your plan ends on {day}',
      'Autopay is set up',
    ],
    says: [
      'You cancelled {item}. You keep access until {day} and will not be charged again.',
      'Your subscription ran out on {past}. Come back any time from {price} a month.',
      'As requested we closed your account. No further bills will follow.',
      'You are now enrolled in automatic payments. Future bills are taken from the account ending {last4}.',
      'Your plan will not renew. It stops on {day}.',
    ],
  },
  prices: {
    subjects: [
      'Our prices are changing',
      'Changes to our terms',
      'Update to your tariff',
      'Your plan’s price from {later}',
    ],
    says: [
      'From {later} your plan will cost {price2} a month instead of {price}.',
      'Our terms change on {later}. The late fee becomes {part}.',
      'Your tariff goes up by {pct}% on {later}. You can leave free of charge until then.',
    ],
  },
  chat: {
    subjects: [
      'Dinner on Friday?',
      'Re: the trip',
      'Notes from today',
      'Question about the budget',
      'Splitting the costs',
    ],
    says: [
      'Shall we meet on {later}? The tickets are about {price} each.',
      'I talked to {person} and the kitchen would be roughly {more}. What do you think?',
      'Can you send me the slides by {later}? Also, did accounting ever pay that invoice?',
      'Thanks for lunch! I still have your umbrella.',
      'The budget we proposed is {more}, with {part} set aside for travel.',
    ],
  },
  visit: {
    subjects: [
      'Your appointment on {later}',
      'Appointment reminder',
      'Your meter will be read',
      'Your booking is tomorrow',
      'Event reminder',
    ],
    says: [
      'This is to remind you of your appointment on {later}. If you miss it we charge {part}.',
      'Our engineer visits on {later} between 8 and 12.',
      'Check-in opens on {later}. Bag fee at the gate: {part}.',
      'Reminder: submit your meter reading by {later}.',
      'Your library books are due back on {later}.',
    ],
  },
  scam: {
    subjects: [
      'Your account will be closed',
      'Unpaid toll – act now',
      'Invoice {ref} paid with your account',
      'Parcel held: pay the fee',
      'Urgent request',
      'Your mailbox is full',
      'You have won',
    ],
    says: [
      'Your parcel is held at customs. Pay {part} within 24 hours or it goes back: {link}',
      'We noticed unusual activity. Your account is locked until you confirm your password and card number here: {link}',
      'You have been charged {amount} for {item}. If you did not order this, call {phone} at once to cancel.',
      'Unpaid toll of {part}. Pay today to avoid a fine of {amount} and loss of your licence: {link}',
      'Are you at your desk? I need you to buy gift cards worth {amount} for a client. Send me the codes, keep it between us.',
      'I have recorded you. Send {amount} in bitcoin within 48 hours or everyone sees it.',
      'Our bank details have changed. Please pay invoice {ref} over {amount} to the new account {iban} today.',
      'Congratulations! You have won {more}. To release the prize, pay the processing fee of {part} at {link}',
    ],
  },
}
