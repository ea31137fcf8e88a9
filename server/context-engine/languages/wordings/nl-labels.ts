import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const OPEN = `
  openstaande | openstaand | verschuldigde | verschuldigd | te betalen | nog te betalen | te voldoen | nog te voldoen |
  nog openstaande | nog openstaand | onbetaalde | achterstallige | vervallen | door u te betalen | door jou te betalen |
  te vereffenen | over te maken | te storten | uitstaand | uitstaande | resterende te betalen`
const SUM =
  'bedrag | saldo | som | totaal | totaalbedrag | premie | huur | bijdrage | contributie | factuurbedrag | termijn | rekening | restant | nota | factuur'
const DUES = `
  door u te betalen | door jou te betalen | te betalen door u | eigen bijdrage | ouderbijdrage | vrijwillige ouderbijdrage | bijdrage |
  bijdrage van | eenmalige bijdrage van | servicekosten | maandhuur | kale huur | huurprijs | lidmaatschapsgeld | lidgeld | inschrijfgeld |
  cursusgeld | collegegeld | lesgeld | schoolgeld | deelnamekosten | kosten voor deelname | opvangkosten | termijnfactuur | slottermijn |
  aanbetaling te voldoen | waarborgsom | borg | jaarpremie | maandpremie | premie van | verzekeringspremie | boetebedrag | boete van |
  naheffing | naheffingsaanslag | verkeersbelasting | waterschapsbelasting | gemeentelijke belastingen | aanslagbedrag | griffierecht |
  invoerrechten | leges | honorarium | ereloon | ereloonnota van | bedraagt | bedraagt deze maand | komt uit op | komt neer op | is in totaal |
  staat er in totaal | het gaat om | het gaat om een bedrag van | het totaal is | de kosten zijn | kosten bedragen | kost | dat is dan | samen |
  brengen wij … in rekening | breng ik … in rekening | in rekening … bedrag van | vraagt … van je | vraag ik | krijg ik nog | krijgen we nog |
  je bent me nog | ben je nog | rest nog | resteert | resteert nog | er resteert | resterend bedrag te voldoen | restant te voldoen | slotbetaling |
  nog te betalen restant | moet u nog | moet je nog | u betaalt | je betaalt | u betaalt nu | eindfactuur | jaarbedrag te betalen | te betalen huur |
  contributie … is | schoolrekening | mag u overmaken | mag je overmaken | staat nog open | staat open | bedrag dat openstaat | som van`
const TAKEN = 'afgeschreven | geïncasseerd | geïnd | afgehaald | gedebiteerd | aangerekend'

/** Labels of amounts, days and numbers, and terms. */
export const nlMoreLabels: Phrases = {
  due: joined(crossed(OPEN, SUM), DUES),
  paid: `
    vergoed door | vergoed door verzekeraar | vergoeding verzekeraar | vergoede bedrag | betaalde termijnen | betaalde voorschotten | betaald via |
    totaal betaald | totaal betaald via | aanbetaling ontvangen | reeds voldaan | reeds ontvangen | al ontvangen | al afgeschreven | eerder betaald`,
  dueBy: joined(
    crossed(
      'betalen | te betalen | betaling | voldoen | te voldoen | overmaken | over te maken | storten | betaald | voldaan | vereffenen | te vereffenen | betaal',
      '| …',
      'voor | vóór | uiterlijk | uiterlijk op | ten laatste | ten laatste op | uiterlijk voor | tegen | ten laatste tegen | voor het einde van | uiterlijk tot',
    ),
    crossed('vervalt | vervallen | verviel | verloopt', 'op | per'),
    `uiterste datum | uiterste betaaldag | uiterste betaaltermijn | laatste betaaldatum | laatste betaaldag | betalen kan tot | betalen kan tot en met |
    betaaldatum uiterlijk | ten laatste op | ten laatste | voor of op | stond vervallen op | was vervallen | had betaald moeten zijn op |
    betaaldag | vervaldag | vervaldatum factuur | betaling verwacht voor | betaling verwacht op | te betalen tegen | tegen uiterlijk | voor uiterlijk |
    betaaldeadline | uiterlijke betaaldatum | voor het einde van de maand | eind deze maand | voor eind van de maand | uiterlijk eind deze maand | tegen het einde van de maand | ontvangen … uiterlijk | op onze rekening uiterlijk | uiterlijk … op onze rekening`,
  ),
  charge: joined(
    crossed('op | rond | omstreeks | vanaf | per', '# …', TAKEN),
    crossed(
      'op | rond | omstreeks | vanaf | per',
      '# …',
      'af van | verlengd | automatisch verlengd',
    ),
    crossed('wordt | worden', '… op | … rond | … omstreeks | … per'),
    `incasso rond | incasseren rond | schrijven … rond | schrijven … omstreeks | schrijven … per | afschrijving rond | datum incasso | datum afschrijving |
    incassodatum | afschrijfdag | domiciliëring op | innen … op | innen … via | verlengdatum | verlengt op | verlengt automatisch op | verlengt zich op |
    wordt verlengd per | verlenging op | verlenging per | volgende afschrijving | gaat … over op | op # … over in | start op | geïncasseerd rond | afgeschreven rond`,
  ),
  refunded:
    'u krijgt terug | je krijgt terug | terug te ontvangen | teruggave van | creditbedrag | tegoed van | terugbetaling van',
  later:
    'nieuwe termijnbedrag | nieuw termijnbedrag | je nieuwe termijnbedrag | volgende tussentijdse factuur | volgend jaar | daarna | maandelijkse bijdrage blijft | of in # termijnen | na # maanden',
  previous:
    'vorig jaar | vorige jaar | vorige premie | vorige termijn | oude prijs | vorige maand was',
  remaining: 'nog te gaan | resterende schuld | resterende hoofdsom',
  limit:
    'woz waarde | aanneemsom | bestedingsruimte | verzekerde som | kredietruimte | belastbaar inkomen',
  fee: 'extra kosten | bijkomende kosten | kosten herinneringskosten van | buitengerechtelijke kosten | rentekosten',
  invoiceNo: `
    factuurnummer factuur | fact nr | factuur met nummer | factuur met kenmerk | facturatienummer | nota nr | notanr | declaratienummer |
    premienota | verkeersboete kenmerk | cjib nummer | beschikkingsnummer | beschikking | vorderingsnummer | dossiernummer | dossier |
    zaaknummer | zaak | vervaldagbericht nr | creditnotanummer | creditnota nr | afrekening nr | eindafrekening | schoolrekening nr |
    mededeling | gestructureerde mededeling | referte | onze referte | uw referte | ons kenmerk | referentienummer | betalingsreferentie |
    bonnr | kasticket nr | documentnummer | aanmaning nr | termijnfactuur nr`,
  aside: `
    binnen # weken in beroep | binnen # weken bezwaar | # dagen geldig | is # dagen geldig | bedenktijd van # dagen | retourneren binnen # dagen |
    binnen # werkdagen op uw rekening | binnen # dagen op je rekening`,
  withinDays: crossed(
    'binnen | binnen de | over | in | binnen een termijn van | uiterlijk binnen | uiterlijk over',
    '# dagen | # kalenderdagen | # werkdagen | # dag',
  ),
  withinWeeks: crossed('binnen | binnen de | over | in', '# weken | # week'),
  withinMonths: crossed('binnen | binnen de | over', '# maanden | # maand'),
  netDays: joined(
    crossed(
      'gelieve | graag | betaling | betalen | te betalen | vereffenen | voldoen | overmaken',
      '| …',
      'binnen | binnen de',
      '# dagen',
    ),
    crossed(
      'binnen | binnen de',
      '# dagen',
      'na | na factuurdatum | te betalen | te voldoen | te vereffenen | over te maken | na ontvangst | betaald | voldaan',
    ),
    crossed(
      'betalingstermijn | betaaltermijn | betalingsvoorwaarden | betaalvoorwaarden | termijn',
      '| is | van | bedraagt',
      '# dagen',
    ),
  ),
  monthEnd:
    'voor het einde van de maand | eind deze maand | voor eind van de maand | voor einde maand | tegen het einde van de maand | uiterlijk eind deze maand | aan het eind van de maand',
  dayOfMonth:
    'vóór de # van de maand | voor de # van de maand | uiterlijk de # van de maand | op de # van de maand | de # van elke maand | voor de #e',
}
