import type { Phrases } from './types.ts'

export const nlSigns: Phrases = {
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
    nog niet ontvangen | geen betaling ontvangen | betaling niet ontvangen | openstaande factuur |
    openstaand | achterstand | betalingsachterstand | vervallen | laatste aanmaning |
    ingebrekestelling | incassobureau | te laat | was vervallen | nog geen betaling ontvangen |
    geen betaling … ontvangen | nog geen betaling | nog open`,
  reminder: `
      herinnering | betalingsherinnering | betaalherinnering | vriendelijke herinnering |
      wij herinneren u | herinneren je | vergeet niet | binnenkort vervalt |
    herinneren u eraan | herinneren je eraan`,
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
    niet afschrijven | niet kunnen incasseren | niet kunnen afschrijven | gestorneerd | stornering |
    storno | onvoldoende saldo | probleem met je betaling | probleem met uw betaling |
    teruggeboekt | incasso mislukt | kon niet worden afgeschreven | konden niet afschrijven |
    gestorneerde`,
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
    bewijs van … donatie | bewijs van … gift | betaling is geslaagd | succesvol betaald |
    hebben uw betaling ontvangen | hebben je betaling ontvangen`,
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
  mend: 'werk je betaalgegevens bij | werk uw betaalgegevens bij | betaalmethode bijwerken',
  aside: `
      ten laste | heeft deze | ontvangt deze | u ontvangt | je ontvangt deze | ontvangen van ons`,
  notice: `
      heeft uw factuur bekeken | heeft je factuur bekeken | uw klant | je klant |
      wacht op goedkeuring | goedkeuring vereist | goedkeuren of afwijzen | budgetwaarschuwing |
      je budget | uw budget | van het budget | bestedingslimiet | prijswijziging | nieuwe prijzen |
      nieuwe tarieven | prijs verandert | conceptfactuur | declaratie |
      goedkeuring nodig | wacht op uw goedkeuring | wacht op jouw goedkeuring | herinnering aan uw
      afspraak | herinnering aan je afspraak | afspraakherinnering | herinnering afspraak |
      geschatte kosten | je verbruik in | uw verbruik in | prijsverhoging | tariefwijziging |
      opdracht bevestigd | opdrachtbevestiging | je declaratie | uw declaratie`,
  over: `
      opzegging ontvangen | je opzegging | uw opzegging | bevestiging opzegging |
      bevestiging van … opzegging | is opgezegd | is geannuleerd | is beëindigd | is gestopt |
      stopt na | stopt op | geen incasso meer | niets meer afgeschreven | geen verdere betalingen |
      jammer dat je gaat | wordt niet verlengd`,
  arranged: `
      bevestiging van uw machtiging | bevestiging machtiging | machtiging is ontvangen | machtiging
      is geactiveerd | automatische incasso is geactiveerd | automatische incasso is ingesteld |
      automatische incasso ingesteld | vanaf uw volgende factuur | vanaf je volgende factuur | vanaf
      je volgende rekening | voortaan digitaal | voortaan per e mail | zodra uw factuur | zodra je
      factuur | ontvangt separaat een factuur | ontvangt u een aparte factuur | ontvangt apart een
      factuur | factuur volgt | separaat een factuur | de factuur sturen wij`,
  talk: `
      nieuwe reactie | heeft gereageerd | heeft geantwoord | nieuw bericht in | heeft je genoemd |
      bekijk het gesprek | forum |
      uitnodiging voor vergadering | vergaderverzoek | uitnodiging voor de vergadering`,
  theirs: `
      uw klant | je klant | uw klanten | je klanten | u tegoed | je tegoed | herinnering sturen |
      herinnering versturen | markeer als betaald | heeft uw factuur bekeken |
      heeft je factuur bekeken | stuur ons uw factuur | stuur ons je factuur |
      uw factuur sturen naar | als leverancier | leveranciersportaal |
      uitnodiging voor de vergadering |
      uw klant heeft | je klant heeft | uw klant … nog niet betaald | je klant … nog niet betaald |
      herinnering naar uw klant | herinnering naar je klant | stuur ons je       factuur | stuur uw
      factuur naar | graag ontvangen wij uw factuur | wilt u ons uw factuur | wij       betalen u |
      we betalen je | na ontvangst van uw factuur | inkoopordernummer op uw factuur | verzonden naar
      uw klant | verstuurd naar je klant | tegoed van uw klant`,
  yesterday: 'gisteren',
}
