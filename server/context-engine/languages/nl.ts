import type { Language } from './types.ts'

export const nl: Language = {
  code: 'nl',
  common:
    'de het een en van is uw je voor op met niet dat te wij we bij aan of naar zijn kunt kun ons onze heeft hebben wordt worden nog ook om geachte beste',
  order: 'dmy',
  phrases: {
    due: `
      te betalen bedrag | te betalen | totaal te betalen | nog te betalen | openstaand bedrag |
      openstaand saldo | openstaande bedrag | openstaand | factuurbedrag | totaalbedrag |
      totaalbedrag van de factuur | verschuldigd bedrag | verschuldigd | te voldoen |
      bedrag te voldoen | factuur van | rekening van | het bedrag van | een bedrag van |
      ten bedrage van | termijnbedrag | maandbedrag | contributie | premie | huur | factuurtotaal |
      eindbedrag | nieuw saldo | voorschot | voorschotbedrag | restbedrag | aanslag |
      te betalen premie | ter hoogte van`,
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
      vervaldag | te voldoen uiterlijk`,
    charge: `
      afgeschreven op | wordt afgeschreven op | wordt … afgeschreven op | schrijven … op |
      incassodatum | incasso op | afschrijving op | verlengd op | wordt verlengd op |
      wordt … verlengd op | verlengt op | rond | omstreeks | incasseren … op | afschrijfdatum |
      volgende betaling | volgende incasso | geïncasseerd op`,
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
    bill: `
      factuur | facturen | rekening | nota | aanslag | contributie | premie | huur | boete |
      energierekening | maandfactuur | jaarrekening | acceptgiro | eindafrekening | jaarnota |
      termijnnota`,
    newBill: `
      uw factuur | je factuur | nieuwe factuur | factuur staat klaar | factuur … klaar |
      rekening staat klaar | hierbij ontvangt u | hierbij ontvang je | hierbij sturen |
      bijgaand … factuur | factuur in de bijlage | bijlage … factuur | te betalen bedrag |
      betaalverzoek | tikkie | uw rekening | je rekening | uw nota | de betaling verrichten |
      factuur voor | wil je het bedrag | uiterste betaaldatum`,
    overdue: `
      aanmaning | nog niet betaald | niet betaald | niet voldaan | nog niet voldaan |
      nog niet ontvangen | geen betaling ontvangen | betaling niet ontvangen |
      openstaande factuur | openstaand | achterstand | betalingsachterstand | vervallen |
      laatste aanmaning | ingebrekestelling | incassobureau | te laat | was vervallen`,
    reminder: `
      herinnering | betalingsherinnering | betaalherinnering | vriendelijke herinnering |
      wij herinneren u | herinneren je | vergeet niet | binnenkort vervalt`,
    autopay: `
      automatische incasso | automatisch afgeschreven | wordt afgeschreven | wordt … afgeschreven |
      schrijven … af | schrijven wij … af | incasso | incasseren | machtiging |
      u hoeft niets te doen | je hoeft niets te doen | automatisch | domiciliëring |
      van uw rekening | van je rekening | betaling via automatische incasso |
      per automatische incasso | via automatische incasso | per incasso`,
    renewal: `
      wordt verlengd | verlengd | verlenging | automatisch verlengd | verlengen | proefperiode |
      gratis proef | proefabonnement | vernieuwd | wordt vernieuwd`,
    ending: `
      verloopt | loopt af | eindigt | verloopt binnenkort | opgezegd | opzegging`,
    failed: `
      betaling mislukt | mislukt | betaling is mislukt | is geweigerd | geweigerd | afgewezen |
      niet verwerken | niet verwerkt worden | konden … niet verwerken | niet gelukt |
      niet afschrijven | niet kunnen incasseren | niet kunnen afschrijven | gestorneerd |
      stornering | storno | onvoldoende saldo | probleem met je betaling |
      probleem met uw betaling | teruggeboekt`,
    receipt: `
      betalingsbevestiging | betaalbevestiging | ontvangstbewijs | uw ontvangstbewijs | bon |
      kassabon | betaling ontvangen | betaling … ontvangen | we hebben je betaling |
      wij hebben uw betaling | bedankt voor je betaling | bedankt voor uw betaling |
      bedankt voor je aankoop | bedankt voor je donatie | bedankt voor uw donatie |
      hartelijk dank voor uw donatie | is betaald | betaling geslaagd | betaling is gelukt |
      is afgeschreven | hebt betaald | hebben … afgeschreven | aankoopbewijs | voldaan |
      factuur betaald | reeds voldaan | dank je wel voor je donatie | bedankt voor je gift |
      dank voor je donatie | dank voor uw donatie | danken voor | betaling … binnen |
      volledig voldaan | betaling … binnengekomen | dank … donatie | bedank* … donatie |
      donatie … dank | dank voor uw gift | dank voor je gift | bedankt voor uw gift |
      hartelijk dank … gift | hartelijk dank … donatie | heb je … gedoneerd | heeft u … gedoneerd |
      bewijs van … donatie | bewijs van … gift`,
    refund: `
      terugbetaling | terugbetaald | creditnota | creditfactuur | teruggestort | restitutie |
      geld terug | retour verwerkt`,
    statement: 'creditcardoverzicht | maandoverzicht | saldo overzicht',
    request: `
      betaal nu | nu betalen | betaal direct | betaal online | graag overmaken |
      gelieve te betalen | gelieve over te maken | verzoeken u | maak het bedrag over |
      over te maken | overmaken | betaal de factuur | betaal je factuur | ideal |
      de betaling verrichten | te betalen via | betaalinstructies`,
    attached: 'in de bijlage | bijgevoegd | bijgaand | als bijlage | bijlage',
    nothingDue: `
      niet verlengd | niet afgeschreven |
      niets te betalen | geen betaling | u hoeft niet te betalen | je hoeft niet te betalen |
      dit is geen factuur | geen factuur | al betaald | reeds betaald | gratis | kosteloos`,
    order: `
      orderbevestiging | bestelbevestiging | je bestelling | uw bestelling |
      bevestiging van je bestelling | boekingsbevestiging | reservering | je boeking |
      in je winkelwagen`,
    quote: 'offerte | prijsopgave | pro forma | vrijblijvend',
    promo: `
      korting | aanbieding | aanbiedingen | actie | bestel nu | koop nu | shop nu |
      gratis verzending | kortingscode | laatste kans | alleen vandaag | sale | black friday |
      ontdek | profiteer | voordeel | bespaar | nieuw binnen`,
    news: `
      nieuwsbrief | bekijk in browser | bekijk online | uitschrijven | afmelden | lees meer |
      artikel`,
    delivery: `
      verzonden | je pakket | uw pakket | bezorgd | onderweg | bezorging | track trace | volg je |
      afgeleverd`,
    security: `
      wachtwoord | nieuwe aanmelding | inlogpoging | verificatiecode | beveiligingscode |
      nieuw apparaat`,
    income: `
      bijgeschreven | geld ontvangen | salaris | loonstrook | uitbetaling | heeft je betaald |
      verkocht | ontvangen van`,
    account: `
      welkom | voorwaarden | privacybeleid | je pas verloopt | enquête | afspraak | bibliotheek |
      transactie | pinbetaling | storing | rekeningoverzicht | bankafschrift | afschrift`,
    credentials: `
      bevestig uw gegevens | verifieer uw | verifieer je | bevestig je identiteit |
      werk uw gegevens bij | inloggegevens | controleer uw gegevens | verificatie`,
    threat: `
      vervalt | verloopt binnen | definitief verwijderd | beperkt | geblokkeerd | wordt geblokkeerd
      | opgeschort | binnen # uur | onmiddellijk | dringend | beslag | deurwaarder | gerechtelijke
      stappen | afgesloten | laatste waarschuwing`,
    oddPayment: `
      cadeaubon | cadeaukaart | bitcoin | crypto* | invoerkosten | verzendkosten betalen`,
    bankChange: `
      nieuw rekeningnummer | nieuwe bankgegevens | bankgegevens zijn gewijzigd |
      gewijzigd rekeningnummer`,
    prize: 'gewonnen | winnaar | gefeliciteerd | erfenis | loterij | miljoen euro',
    withinDays: 'binnen # dagen | over # dagen | in # dagen | binnen de # dagen',
    withinWeeks: 'binnen # weken | over # weken',
    withinMonths: 'binnen # maanden',
    netDays: `
      betaling binnen # dagen | betalen binnen # dagen | te betalen binnen # dagen |
      betaaltermijn # dagen | betalingstermijn # dagen | # dagen netto |
      binnen # dagen na factuurdatum | # dagen na factuurdatum | voldoen binnen # dagen |
      overmaken binnen # dagen | binnen # dagen over te maken`,
    daysAgo: '# dagen geleden | # dagen te laat',
    today: 'vandaag',
    tomorrow: 'morgen',
    onReceipt: 'per direct | direct te betalen | na ontvangst | bij ontvangst',
    dayOfMonth: 'de # van de maand | op de # van elke maand',
    mend: 'werk je betaalgegevens bij | werk uw betaalgegevens bij | betaalmethode bijwerken',
    aside: `
      ten laste | heeft deze | ontvangt deze | u ontvangt | je ontvangt deze | ontvangen van ons`,
    yearly: `
      jaarbedrag | jaarpremie | jaarcontributie | jaarlijkse | jaarlijks | jaartotaal | per jaar`,
    part: 'termijnbedrag | termijn | termijnen van | maandbedrag | kwartaalbedrag | maandtermijn',
    notice: `
      heeft uw factuur bekeken | heeft je factuur bekeken | uw klant | je klant |
      wacht op goedkeuring | goedkeuring vereist | goedkeuren of afwijzen | budgetwaarschuwing |
      je budget | uw budget | van het budget | bestedingslimiet | prijswijziging | nieuwe prijzen |
      nieuwe tarieven | prijs verandert | conceptfactuur | declaratie`,
    over: `
      opzegging ontvangen | je opzegging | uw opzegging | bevestiging opzegging |
      bevestiging van … opzegging | is opgezegd | is geannuleerd | is beëindigd | is gestopt |
      stopt na | stopt op | geen incasso meer | niets meer afgeschreven | geen verdere betalingen |
      jammer dat je gaat | wordt niet verlengd`,
    talk: `
      nieuwe reactie | heeft gereageerd | heeft geantwoord | nieuw bericht in | heeft je genoemd |
      bekijk het gesprek | forum`,
  },
}
