import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const ASK = `
  gelieve | graag | wil je | wilt u | wij verzoeken u | we verzoeken je | verzoeken wij u | zou je | zou u | kun je | kunt u | u dient |
  je dient | we vragen je | wij vragen u | vergeet niet | vriendelijk verzoek | mag ik je vragen`
const PAY =
  'te betalen | te voldoen | over te maken | over te schrijven | te storten | te vereffenen | te regelen | betalen | overmaken | voldoen | storten | vereffenen'
const TAKEN = 'afgeschreven | geïncasseerd | geïnd | afgehaald | gedebiteerd | aangerekend'

/** Signs of what a message is. */
export const nlMoreSigns: Phrases = {
  autopay: joined(
    crossed('wordt | worden | is straks', '| … | automatisch', TAKEN),
    crossed(
      'via | met | per | door',
      'automatische incasso | domiciliëring | uw domiciliëring | je domiciliëring | een domiciliëring | automatische afschrijving | machtiging | bankdomiciliëring',
    ),
    `incassodatum | innen … via uw | wij innen | schrijven … af | schrijven we | schrijven wij | we schrijven | u hoeft niets te doen | je hoeft niets te doen |
    u hoeft zelf niets te doen | hoef je niets te doen | hoeft u niets te doen | automatisch geïncasseerd | automatisch van je rekening | automatisch van uw rekening |
    aankondiging incasso | vooraankondiging | prenotificatie | machtigingskenmerk | incassant id | wordt afgeschreven op`,
  ),
  failed: joined(
    crossed(
      'betaling | incasso | automatische incasso | afschrijving | transactie | domiciliëring',
      '…',
      'mislukt | niet gelukt | niet geslaagd | gestorneerd | geweigerd | teruggeboekt | niet doorgegaan | niet uitgevoerd | afgewezen | niet verwerkt | is misgegaan',
    ),
    crossed(
      'konden | kunnen | kon | lukte het',
      '… niet',
      'afschrijven | incasseren | innen | verwerken | afgeschreven | geïncasseerd | te incasseren | af te schrijven',
    ),
    crossed('niet', '|  …', 'incasseren | innen | kunnen afschrijven | kunnen incasseren'),
    `is niet gelukt | onvoldoende saldo | genoeg saldo | te weinig saldo | saldotekort | proberen we het nog een keer | proberen we het opnieuw |
    proberen het opnieuw | nieuwe poging | opnieuw aanbieden | opnieuw aangeboden | probleem met de betaling | er ging iets mis met je betaling |
    ging iets mis met uw betaling | stornokosten | mislukte betaling | mislukte incasso`,
  ),
  mend: joined(
    crossed(
      'werk | controleer | wijzig | update | pas',
      'je | uw',
      'betaalgegevens | betaalmethode | betaalwijze | kaartgegevens | rekeninggegevens | creditcardgegevens',
    ),
    crossed(
      'betaalgegevens | betaalmethode | betaalwijze',
      'bijwerken | wijzigen | controleren | aanpassen | updaten',
    ),
  ),
  renewal: `
    proefabonnement over in | gaat … over in een betaald | gaat over in | over in een betaald | betaald abonnement | gratis periode loopt |
    proefperiode loopt | proefperiode eindigt | proefperiode is bijna | proefmaand loopt | proefmaand eindigt | gratis maand loopt | gratis maand eindigt |
    gratis proefperiode | einde proefperiode | einde van je proefperiode | stilzwijgend verlengd | automatisch verlengd | verlengt automatisch | verlengt op |
    wordt automatisch vernieuwd | verlenging van uw | verlenging van je | verlenging van | domeinverlenging | tenzij je opzegt | tenzij u opzegt | zeg dan op |
    loopt automatisch door | wordt jaarlijks verlengd`,
  receipt: joined(
    crossed(
      'bedankt voor | dank voor | hartelijk dank voor | dank je wel voor | dank u wel voor',
      'je | uw | jouw | de',
      'betaling | aankoop | bezoek | donatie | gift | overschrijving | steun',
    ),
    crossed('totaal betaald | betaald | voldaan', 'via | met | per | op | aan de kassa'),
    crossed(
      'betaling | bedrag | overschrijving | factuur | rekening',
      '| …',
      'goed ontvangen | ontvangen | geslaagd | bevestigd | voldaan | verwerkt | is betaald | is al afgeschreven',
    ),
    `al afgeschreven | reeds afgeschreven | is afgeschreven | is al betaald | kasticket | kassaticket | kassabon | betaalbewijs | betaald bedrag | factuur betaald |
    betaald met bancontact | betaald via ideal | betaald met pin | u heeft betaald | je hebt betaald | betaling geslaagd | bewijs van betaling | ontvangstbewijs |
    fiscaal attest | giftenoverzicht | betaalde factuur | openstaand bedrag 0 | nog te betalen 0`,
  ),
  refund: `
    je krijgt … terug | u krijgt … terug | u krijgt terug | je krijgt terug | krijg je terug | krijgt u terug | terug te ontvangen | u ontvangt … terug | je ontvangt … terug |
    storten … terug | storten wij … op uw rekening | storten we … op je rekening | terugbetalen | betalen … terug | creditnota | creditfactuur | tegoed op uw eindafrekening |
    teruggave | terugstorting | in mindering brengen | in mindering te brengen | retour ontvangen | retour verwerkt | tegoed wordt | tegoed van`,
  newBill: joined(
    crossed(
      'hierbij | in bijlage | in de bijlage | bijgaand | in bijlage vindt u | in bijlage vind je | hierbij ontvangt u | namens … ontvangt u',
      '| … | onze | uw | je | de',
      'factuur | nota | rekening | schoolrekening | termijnfactuur | afrekening | ereloonnota',
    ),
    crossed(
      'je | uw | de',
      'factuur | nota | jaarnota | jaarafrekening | schoolrekening | rekening | aanslag',
      '… klaar | … beschikbaar | … online',
    ),
    `jaarnota | termijnfactuur | schoolrekening | waterfactuur | aanslagbiljet | vervaldagbericht | nota van | deze nota | tweede termijn | sturen wij u |
    brengen wij … in rekening | verkeersboete | premienota | premiefactuur | voorschotfactuur | tussentijdse factuur | eindfactuur | stuurt je een betaalverzoek |
    heeft je een factuur gestuurd | heeft u een factuur gestuurd | slotfactuur | acontofactuur | afrekening`,
  ),
  overdue: joined(
    crossed(
      'nog niet | nog steeds niet | nog altijd niet | niet | nog niet volledig',
      'voldaan | betaald | binnen | ontvangen | vereffend | bijgeschreven',
    ),
    crossed('staat | stond | is | staan', '| nog | nog steeds', 'open | vervallen | onbetaald'),
    `eerste herinnering | tweede herinnering | laatste herinnering | eerste aanmaning | tweede aanmaning | laatste aanmaning | betalingsherinnering | ingebrekestelling |
    eerdere herinnering | aan uw aandacht ontsnapt | aan je aandacht ontsnapt | incassokosten | aanmaningskosten | alsnog betaalt | alsnog te betalen | bijkomende kosten |
    betalingsachterstand | stond vervallen | deurwaarder | zou je even willen kijken | herinneringskosten`,
  ),
  reminder: `
    vriendelijke herinnering | herinnering factuur | reminder | ter herinnering | nog even herinneren | ben je vergeten | bent u vergeten | misschien vergeten |
    niet vergeten | bijna verlopen | vervalt binnenkort | vervalt over | eraan herinneren`,
  request: joined(
    crossed(ASK, '| …', PAY),
    `betaalverzoek | betaal nu | betaal met ideal | betaal hier | betaal voor | betaal vóór | betaal bij voorkeur | qr code | op de bekende rekening | op de clubrekening |
    op rekening | op rekeningnummer | o v v | onder vermelding van | met vermelding van | gestructureerde mededeling | na overschrijving | stuurt je een betaalverzoek |
    vraagt … van je | te betalen via | maak … over | overschrijven`,
  ),
  income: `
    wordt uitbetaald | worden … uitbetaald | nettoloon | vakantiegeld | loonstrook | uitbetaling van | is bijgeschreven | staat op je rekening | opbrengst van je | uitbetaald op |
    dividend | je verkopen | je loonfiche | loonfiche`,
  quote: `
    offerte | vrijblijvende offerte | prijsvoorstel | onze offerte | bij akkoord | deze prijs geldt | de offerte is geldig | geldig tot | richtprijs | voor akkoord | prijsindicatie | bestek`,
  statement:
    'je maandoverzicht | uw maandoverzicht | creditcardafrekening | kaartoverzicht | maandafrekening | uitgavenstaat',
  nothingDue:
    'je hoeft niets te betalen | u hoeft niets te betalen | geen actie nodig | er staat niets open | saldo 0 00 | je hoeft hiervoor niet te betalen',
  order: `
    bedankt voor je bestelling | bedankt voor uw bestelling | we gaan meteen voor je aan de slag | bestelling ontvangen | bestelling geplaatst | we hebben je bestelling ontvangen`,
}
