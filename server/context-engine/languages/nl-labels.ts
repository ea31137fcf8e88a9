import type { Phrases } from './types.ts'

export const nlLabels: Phrases = {
  due: `
    te betalen bedrag | te betalen | totaal te betalen | nog te betalen | openstaand bedrag |
    openstaand saldo | openstaande bedrag | openstaand | factuurbedrag | totaalbedrag |
    totaalbedrag van de factuur | verschuldigd bedrag | verschuldigd | te voldoen |
    bedrag te voldoen | factuur van | rekening van | het bedrag van | een bedrag van |
    ten bedrage van | termijnbedrag | maandbedrag | contributie | premie | huur | factuurtotaal |
    eindbedrag | nieuw saldo | voorschot | voorschotbedrag | restbedrag | aanslag |
    te betalen premie | ter hoogte van | resterend te betalen`,
  total: `
      totaal | totaal bedrag | eindtotaal | saldo | totaalprijs | prijs | totaal incl btw |
      totaal inclusief btw | kosten | verlengd voor`,
  sum: `
      bedrag | bedrag van | betaling van | donatie van | maandelijkse donatie van | incasso van |
      som van | je betaling van | uw betaling van`,
  minimum: 'minimumbedrag | minimaal te betalen | minimale betaling | minimale aflossing',
  paid: `
      betaald | betaald bedrag | ontvangen | betaling ontvangen | reeds betaald | al betaald |
      afgeschreven | aanbetaling | voldaan | we hebben … betaling van`,
  previous: 'vorig saldo | vorige rekening | vorige factuur | vorige maand | saldo vorige',
  subtotal: 'subtotaal | netto | bedrag excl btw | totaal excl btw | exclusief btw | excl btw',
  tax: 'btw | belasting | verzendkosten | btw bedrag | waarvan btw | bezorgkosten',
  discount: `
      korting | kortingscode | bespaar | voordeel | vanaf | slechts | nu voor | tot | cadeau |
      tegoedbon | gratis | actieprijs | adviesprijs`,
  fee: `
      aanmaningskosten | incassokosten | rente | administratiekosten | boete | herinneringskosten |
      kosten`,
  limit: `
      limiet | bestedingslimiet | kredietlimiet | eigen risico | verzekerd bedrag | daglimiet`,
  holding: `
      saldo van uw rekening | beschikbaar saldo | tegoed | beschikbaar | bestedingsruimte |
      banksaldo`,
  remaining: 'resterend | resterend bedrag | restschuld | resterende termijnen',
  later: 'daarna | jaarbedrag | geschat | verwacht | nieuw maandbedrag | per jaar daarna',
  refunded: `
      terugbetaling | terugbetaald | creditnota | creditfactuur | teruggestort | restitutie |
      terugstorting | terugkrijgen`,
  incoming: `
      bijgeschreven | ontvangen van | salaris | uitbetaling | heeft u … overgemaakt | storting`,
  rate: `
      per maand | maand | per jaar | maandelijks | jaarlijks | per stuk | stukprijs | p m | p j |
      per persoon | kwh | per nacht | per gebruiker`,
  dueBy: `
    uiterste betaaldatum | vervaldatum | betaaldatum | uiterlijk | uiterlijk op |
    uiterlijk betalen | te betalen voor | betalen voor | voor | vóór | vervallen op |
    was vervallen op | vervalt op | betaal voor | betalen uiterlijk | betaaltermijn |
    te voldoen voor | voldoen voor | betaal uiterlijk | overmaken … voor | betalen … voor |
    overmaken voor | betaal … voor | te betalen uiterlijk | betaling uiterlijk | deadline |
    vervaldag | te voldoen uiterlijk | betalingstermijn | betalen vóór | uiterlijk betaald op`,
  charge: `
    afgeschreven op | wordt afgeschreven op | wordt … afgeschreven op | schrijven … op |
    incassodatum | incasso op | afschrijving op | verlengd op | wordt verlengd op |
    wordt … verlengd op | verlengt op | rond | omstreeks | incasseren … op | afschrijfdatum |
    volgende betaling | volgende incasso | geïncasseerd op | schrijven … af op`,
  issued: `
      factuurdatum | datum | datum factuur | d d | factuur van | opgemaakt op | dagtekening |
      verzonden op`,
  period: 'periode | factuurperiode | verbruiksperiode | van … tot | leverdatum',
  ends: `
      verloopt op | geldig tot | eindigt op | loopt af op | tot en met | t m | opzeggen voor |
      inleveren voor | proefperiode eindigt`,
  happened: `
      betaald op | ontvangen op | besteldatum | bezorgd op | geleverd op | bezorging |
      betaaldatum ontvangen | besteld op | afspraak | transactiedatum | boekdatum`,
  skonto: 'betalingskorting',
  invoiceNo: `
      factuurnummer | factuurnr | factuur nr | factuur | nota nummer | nota | notanummer |
      rekeningnummer factuur | betalingskenmerk | kenmerk | referentie | creditnota | bonnummer |
      ontvangstbewijs | aanslagnummer | uw kenmerk | betaalkenmerk | rekening`,
  orderNo: `
      bestelnummer | bestelling | ordernummer | order | boekingsnummer | reserveringsnummer`,
  accountNo: `
      klantnummer | klantnr | relatienummer | debiteurnummer | contractnummer | polisnummer |
      lidnummer | abonneenummer | lidmaatschapsnummer`,
  otherNo: `
      telefoon | tel | kvk | btw nummer | iban | bic | postcode | track | trackingnummer | bsn |
      rekeningnummer`,
  payTo: 't n v | ten name van | begunstigde | overmaken naar | factuur van | donatie aan',
  withinDays: `
    binnen # dagen | over # dagen | in # dagen | binnen de # dagen | binnen # werkdagen |
    in # werkdagen | over # werkdagen | binnen een termijn van # dagen | de komende # dagen |
    binnen de komende # dagen | nog # dagen | over # dag | binnen # dag | binnen uiterlijk # dagen |
    uiterlijk binnen # dagen`,
  withinWeeks: `
    binnen # weken | over # weken | binnen # week | over # week`,
  withinMonths: 'binnen # maanden',
  netDays: `
      betaling binnen # dagen | betalen binnen # dagen | te betalen binnen # dagen |
      betaaltermijn # dagen | betalingstermijn # dagen | # dagen netto |
      binnen # dagen na factuurdatum | # dagen na factuurdatum | voldoen binnen # dagen |
      overmaken binnen # dagen | binnen # dagen over te maken |
    betaal … binnen # dagen | betalen … binnen # dagen | voldoen … binnen # dagen |
    overmaken … binnen # dagen | over te maken binnen # dagen | binnen # dagen te voldoen |
    binnen # dagen te betalen | binnen # dagen … over te maken |
    binnen # dagen … over te schrijven | binnen # dagen overgemaakt |
    binnen # dagen worden overgemaakt | binnen # dagen … te voldoen | binnen # dagen … te betalen |
    binnen # dagen … overgemaakt | binnen # dagen … voldoen | binnen # dagen … betalen |
    binnen # dagen na ontvangst | binnen # dagen na dagtekening |
    binnen # dagen na de factuurdatum | # dagen na dagtekening | # dagen na ontvangst |
    # dagen na de factuurdatum | # dagen na factuur | # dagen vanaf factuurdatum |
    betalingstermijn van # dagen | betaaltermijn van # dagen | betalingstermijn is # dagen |
    betalingsconditie # dagen | betaling # dagen | netto # dagen | voldaan binnen # dagen |
    binnen # dagen voldaan | binnen # dagen geen betaling |
    te voldoen binnen # dagen | betaalconditie # dagen`,
  daysAgo: `
    # dagen geleden | # dagen te laat | # dag geleden | # dagen over de vervaldatum |
    # dagen verlopen | # dagen achterstallig`,
  monthEnd: `
    eind van de maand | einde van de maand | eind deze maand | einde van deze maand | einde maand |
    eind van deze maand | laatste dag van de maand`,
  nextMonthEnd: `
    eind volgende maand | einde van de volgende maand | eind van volgende maand`,
  today: 'vandaag',
  tomorrow: 'morgen',
  onReceipt: 'per direct | direct te betalen | na ontvangst | bij ontvangst',
  dayOfMonth: 'de # van de maand | op de # van elke maand',
  yearly: `
      jaarbedrag | jaarpremie | jaarcontributie | jaarlijkse | jaarlijks | jaartotaal | per jaar`,
  part: 'termijnbedrag | termijn | termijnen van | maandbedrag | kwartaalbedrag | maandtermijn',
}
