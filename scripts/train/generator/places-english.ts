import { american, british, commas, place, type Place } from './place.ts'
import { en } from './wordings/en.ts'

/** Where people write English. */
export const ENGLISH: readonly Place[] = [
  place(en, ['US', 'USD', 'com', 'America/New_York'], {
    share: 22,
    money: ['$#', '$#', '$#_USD', 'USD_#', 'US$#'],
    marks: commas,
    days: american,
    forms: ['Inc.', 'LLC', 'Corp.'],
  }),
  place(en, ['GB', 'GBP', 'co.uk', 'Europe/London'], {
    share: 9,
    money: ['£#', '£#', 'GBP_#', '#_GBP'],
    marks: commas,
    days: british,
    forms: ['Ltd', 'plc', 'LLP'],
  }),
  place(en, ['IN', 'INR', 'in', 'Asia/Kolkata'], {
    share: 4,
    money: ['₹#', 'Rs._#', 'INR_#', 'Rs_#'],
    marks: [[',', '.']],
    days: ['dd-mm-yyyy', 'd MMM yyyy', 'dd/mm/yyyy', 'dd-MMM-yyyy'],
    forms: ['Pvt Ltd', 'Limited'],
  }),
  place(en, ['CA', 'CAD', 'ca', 'America/Toronto'], {
    share: 3,
    money: ['$#', 'CAD_#', 'CA$#', '$#_CAD'],
    marks: commas,
    days: american,
    forms: ['Inc.', 'Ltd.'],
  }),
  place(en, ['AU', 'AUD', 'com.au', 'Australia/Sydney'], {
    share: 3,
    money: ['$#', 'AUD_#', 'A$#'],
    marks: commas,
    days: british,
    forms: ['Pty Ltd'],
  }),
  place(en, ['IE', 'EUR', 'ie', 'Europe/Dublin'], {
    share: 2,
    money: ['€#', 'EUR_#'],
    marks: commas,
    days: british,
    forms: ['DAC', 'Ltd'],
  }),
  place(en, ['ZA', 'ZAR', 'co.za', 'Africa/Johannesburg'], {
    share: 1,
    money: ['R#', 'R_#', 'ZAR_#'],
    marks: [
      [' ', '.'],
      [',', '.'],
    ],
    days: british,
    forms: ['(Pty) Ltd'],
  }),
  place(en, ['SG', 'SGD', 'com.sg', 'Asia/Singapore'], {
    share: 1,
    money: ['S$#', 'SGD_#', '$#'],
    marks: commas,
    days: british,
    forms: ['Pte Ltd'],
  }),
]
