import type { Other } from './other.ts'

/** Friends, family, school and clients. Money comes up, as it does between people. */
// prettier-ignore
export const PEOPLE: readonly Other[] = [
  { key: 'jonas', name: 'Jonas Brandt', address: 'jonas.brandt@mail.example', language: 'de', look: 'note', everyDays: 56, issues: [
    { subject: 'Samstag', lines: ['Hi Mara,', 'kannst du am Samstag die Getränke mitbringen? Ich hab letztes Mal 38 Euro ausgelegt, das passt dann schon so.', 'Bis dann\nJonas'] },
    { subject: 'Fotos vom See', lines: ['Hey,', 'die Fotos sind endlich hochgeladen. Das mit dem Hund ist das beste.', 'Jonas'] },
    { subject: 'Kinokarten', lines: ['Hab Karten für Donnerstag, Reihe 7. Meine Einladung, du brauchst mir nichts zu geben!', 'J.'] },
  ] },
  { key: 'priya', name: 'Priya Nair', address: 'priya.nair@post.example', language: 'en', look: 'note', everyDays: 70, issues: [
    { subject: 'Re: visiting in spring', lines: ['Hi love,', 'The spare room is yours whenever. Trains from London are about £38 each way if you book early, so do look soon.', 'Big hug\nP x'] },
    { subject: 'that book', lines: ['Finally finished it. You were right about the ending and I am furious.', 'Lunch when you are over? My treat.', 'P'] },
    { subject: 'Mum’s 70th', lines: ['We are doing a joint present, no need to send money yet, I will let you know once we have chosen something.', 'x'] },
  ] },
  { key: 'mum', name: 'Helen Ellwood', address: 'helen.ellwood@post.example', language: 'en', look: 'note', everyDays: 46, issues: [
    { subject: 'Parcel for Ida', lines: ['Darling,', 'I have posted Ida’s birthday parcel, second class, so expect it in about ten days. Do not open it early!', 'Love, Mum'] },
    { subject: 'Sunday call', lines: ['Shall we say four o’clock your time? Dad wants to show you the greenhouse.', 'Mum'] },
    { subject: 'The boiler', lines: ['The man came about the boiler and wanted £240, I ask you. It works again, though.', 'Love, Mum'] },
  ] },
  { key: 'camille', name: 'Camille Roux', address: 'camille.roux@courrier.example', language: 'fr', look: 'note', everyDays: 114, issues: [
    { subject: 'La maison de Valmont', lines: ['Salut Mara,', 'La voisine a gardé les clés, tu peux passer quand tu veux. Le chauffage est réglé sur 12.', 'Bises\nCamille'] },
    { subject: 'Week-end de Pâques', lines: ['On se voit à Valmont pour Pâques ? J’apporte le fromage, tu apportes le pain noir.', 'C.'] },
  ] },
  { key: 'school-news', name: 'Grundschule am Apfelhain', address: 'sekretariat@gs-apfelhain.example', language: 'de', look: 'text', everyDays: 41, issues: [
    { subject: 'Elternbrief: Wandertag der 3b', lines: ['Liebe Eltern,', 'am {later} gehen wir in den Botanischen Garten. Bitte geben Sie Ihrem Kind Brote und Regenjacke mit. Der Eintritt ist frei.', 'Freundliche Grüße\nS. Lindemann'] },
    { subject: 'Einladung zum Elternabend', lines: ['Liebe Eltern,', 'wir laden Sie herzlich zum Elternabend am {later} um 19 Uhr ein.', 'Themen: Lesepaten, Schulhof, Klassenkasse.', 'Freundliche Grüße\nS. Lindemann'] },
    { subject: 'Läuse in der Klasse', lines: ['Liebe Eltern,', 'bitte kontrollieren Sie heute Abend die Köpfe Ihrer Kinder. Danke!', 'S. Lindemann'] },
  ] },
  { key: 'client-studio', name: 'Tilda Akers', address: 'tilda@northfield-books.example', language: 'en', look: 'note', everyDays: 37, issues: [
    { subject: 'Cover round 2', lines: ['Hi Mara,', 'The team loves version B. Could the lettering be a touch heavier? No rush, Friday is fine.', 'Tilda'] },
    { subject: 'Your invoice', lines: ['Hi Mara,', 'Got your invoice 2026-031, thanks. Accounts will pay the £850 to you with the next run.', 'Tilda'] },
    { subject: 'Budget for the spring list', lines: ['Hello!', 'We have about £3,000 for four covers next season. Would that work for you?', 'Best\nTilda'] },
  ] },
  { key: 'neighbour', name: 'Frau Özdemir', address: 'a.oezdemir@mail.example', language: 'de', look: 'note', everyDays: 121, issues: [
    { subject: 'Hoffest', lines: ['Liebe Nachbarn,', 'das Hoffest ist am {later}. Wer bringt Salat? Bierbänke haben wir.', 'Aylin Özdemir'] },
    { subject: 'Paket bei mir', lines: ['Hallo Mara, dein Paket liegt bei mir, klingel einfach.', 'Aylin'] },
  ] },
  { key: 'book-club', name: 'Lesekreis Nordstern', address: 'lesekreis@nordstern-liste.example', language: 'de', look: 'text', everyDays: 53, issues: [
    { subject: '[Lesekreis] Nächstes Treffen am {later}', lines: ['Wir lesen „Das Gewicht der Brücken“. Treffpunkt wie immer bei Ute.', 'Das Taschenbuch kostet 14 Euro, zwei Exemplare gibt es in der Bibliothek.'] },
    { subject: '[Lesekreis] Abstimmung', lines: ['Bitte stimmt bis {later} über das nächste Buch ab.'] },
  ] },
]
