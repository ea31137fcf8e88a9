import { expect, test } from 'vitest'
import { readMail, type Mail } from '../../../test/support/read-mail.ts'

const MAILS: readonly Mail[] = [
  [
    'a bill for water',
    {
      name: 'Vodárne Belá',
      from: 'faktury@vodarne-bela.example',
      subject: 'Faktúra za vodné a stočné',
      text: 'Dobrý deň,\nvystavili sme Vám faktúru č. 26004471.\nUhradené preddavky: 60,00 €\nSuma na úhradu: 41,18 €\nDátum splatnosti: 10.12.2026',
    },
    { kind: 'bill', amount: '41.18 EUR', due: '2026-12-10' },
  ],
  [
    'a landlady',
    {
      name: 'Mária Krivá',
      from: 'maria.kriva@posta.example',
      subject: 'nájom december',
      text: 'Ahoj Juraj,\npripomínam nájom za december, spolu 540 €. Pošli prosím do 5. decembra na účet.',
    },
    { kind: 'reminder', amount: '540.00 EUR', due: '2026-12-05' },
  ],
  [
    'a reminder of an unpaid bill',
    {
      name: 'Sieť Orava',
      from: 'uctaren@sietorava.example',
      subject: 'Upomienka – neuhradená faktúra',
      text: 'Evidujeme neuhradenú faktúru 2611007 v sume 22,90 € splatnú 12. 11. 2026. Prosíme o jej úhradu.',
    },
    { kind: 'reminder', amount: '22.90 EUR', due: '2026-11-12' },
  ],
  [
    'a debit',
    {
      name: 'Rádio Mobil',
      from: 'info@radiomobil.example',
      subject: 'Vyúčtovanie za november',
      text: 'Suma 19,99 € bude stiahnutá inkasom z vášho účtu dňa 3. decembra 2026. Nemusíte nič robiť.',
    },
    { kind: 'autopay', amount: '19.99 EUR', due: '2026-12-03' },
  ],
  [
    'a failed payment',
    {
      name: 'Čítanka',
      from: 'platby@citanka.example',
      subject: 'Platbu sa nepodarilo uskutočniť',
      text: 'Vaša banka zamietla platbu 6,49 € za predplatné. Aktualizujte údaje karty.',
    },
    { kind: 'failed', amount: '6.49 EUR' },
  ],
  [
    'a receipt',
    {
      name: 'Pekáreň Klas',
      from: 'obchod@pekarenklas.example',
      subject: 'Potvrdenie o platbe',
      text: 'Ďakujeme za platbu. Prijali sme vašu platbu vo výške 14,20 € zo dňa 20. 11. 2026.',
    },
    { kind: 'receipt', amount: '14.20 EUR' },
  ],
  [
    'money back',
    {
      name: 'Topánkovo',
      from: 'reklamacie@topankovo.example',
      subject: 'Vrátenie peňazí',
      text: 'Vrátená suma 49,90 € bola odoslaná na účet, z ktorého ste platili.',
    },
    { kind: 'refund', amount: '49.90 EUR' },
  ],
  [
    'an advertisement',
    {
      name: 'Lyže Chopok',
      from: 'novinky@lyzechopok.example',
      subject: 'Zimný výpredaj: zľavy až do 40 %',
      text: 'Akcia platí do 5. 12. 2026. Lyžiarsky set namiesto 399 € len 249 €. Nakúpte teraz, doprava zdarma. Odhlásiť odber.',
    },
    { kind: 'none' },
  ],
  [
    'a card used in a shop',
    {
      name: 'Banka Devín',
      from: 'info@bankadevin.example',
      subject: 'Pohyb na účte',
      text: 'Vaša karta **2210 bola použitá: KVETY, 18,00 EUR. Disponibilný zostatok 320,11 EUR.',
    },
    { kind: 'none' },
  ],
]

test.each(MAILS)('Slovak: %s', (_what, given, expected) => {
  expect(readMail(given)).toEqual(expected)
})
