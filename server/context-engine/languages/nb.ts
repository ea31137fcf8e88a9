import { joined } from './join.ts'
import { nbUsage } from './nb-usage.ts'
import type { Language, Phrases } from './types.ts'

const plain: Phrases = {
  due: `
    å betale | beløp å betale | til betaling | totalt å betale | sum å betale | skyldig beløp |
    fakturabeløp | utestående beløp | restbeløp | forfalt beløp | faktura på | regning på |
    totalbeløp | husleie | premie | kontingent | saldo å betale | du skylder | utestående`,
  total: 'totalt | total | sum | saldo | pris | totalsum | totalt inkl mva',
  sum: 'beløp | beløpet | betaling på | donasjon på',
  minimum: 'minimumsbeløp | minste beløp',
  paid: 'betalt | innbetalt | betaling mottatt | trukket',
  previous: 'forrige saldo | forrige faktura | inngående saldo',
  subtotal: 'delsum | netto | eks mva',
  tax: 'mva | merverdiavgift | frakt | herav mva',
  discount: 'rabatt | spar | fra | kun | opptil | kupong | gratis | før',
  fee: 'purregebyr | gebyr | renter | forsinkelsesrente | inkassosalær',
  limit: 'kredittgrense | egenandel',
  holding: 'disponibelt beløp | disponibel saldo | tilgjengelig',
  remaining: 'gjenstående | restgjeld | gjenstår',
  later: 'deretter | totalt per år',
  refunded: 'refusjon | refundert | kreditnota | tilbakebetaling',
  incoming: 'innskudd | du har mottatt | lønn | innbetaling',
  rate: 'per måned | mnd | i måneden | per år | stk | pr stk | kwh',
  dueBy: `
    forfallsdato | forfall | forfaller | forfaller den | betalingsfrist | betales innen |
    betal innen | senest | innen | betal senest | forfalt | siste betalingsdag | med forfall |
    betales senest | forfall den`,
  charge: `
    trekkes den | trekkes | trukket den | avtalegiro | fornyes den | fornyes | belastes |
    belastes den | neste betaling | vil bli trukket den | trekkdato | blir trukket den |
    betales automatisk`,
  issued: 'fakturadato | dato | utstedt | datert',
  period: 'periode | perioden | leveringsperiode | faktureringsperiode',
  ends: 'gyldig til | utløper | går ut | gjelder til',
  happened: 'betalt den | ordredato | levert | betalingsdato | kjøpsdato',
  invoiceNo: `
    fakturanummer | fakturanr | faktura nr | faktura | kid | kid nummer | kid nr | referanse |
    kvitteringsnummer | kreditnota`,
  orderNo: 'ordrenummer | ordre | bestillingsnummer | bestilling',
  accountNo: 'kundenummer | kundenr | avtalenummer | medlemsnummer | polisenummer | kontonummer',
  otherNo: 'telefon | tlf | org nr | organisasjonsnummer | iban | postnummer | sporingsnummer',
  payTo: 'mottaker | betalingsmottaker',
  bill: `
    faktura | regning | regninger | husleie | kontingent | premie | strømregning | bot | avgift |
    efaktura`,
  newBill: `
    din faktura | ny faktura | din regning | ny regning | her er din faktura | faktura fra |
    vedlagt faktura | vedlagt … faktura | efaktura | å betale | forfallsdato`,
  overdue: `
    purring | inkassovarsel | forfalt | forfalte | ubetalt | ikke betalt | ikke mottatt betaling |
    ikke mottatt din betaling | ikke registrert | betalingspurring | inkasso | forsinket |
    utestående | skyldig | er ikke betalt | ikke mottatt`,
  reminder: `
    påminnelse | betalingspåminnelse | vi minner om | minner deg om | husk å betale |
    forfaller snart`,
  autopay: `
    avtalegiro | trekkes automatisk | vil bli trukket | blir trukket | trekkes fra |
    automatisk betaling | du trenger ikke å gjøre noe | du trenger ikke gjøre noe |
    belastes automatisk | automatisk trekk | via avtalegiro | med avtalegiro |
    efaktura med avtalegiro`,
  renewal: `
    fornyes | fornyelse | automatisk fornyelse | forlenges | prøveperiode | gratis prøve |
    fornyes automatisk | fornyes den | blir fornyet`,
  ending: 'utløper | går ut | avsluttes | fornyes ikke | oppsigelse',
  failed: `
    betalingen mislyktes | mislyktes | betaling avvist | ble avvist | avvist |
    kunne ikke gjennomføres | kunne ikke behandle | kunne ikke trekke | ikke behandle |
    manglende dekning | utilstrekkelige midler | problem med betalingen | klarte ikke å belaste |
    klarte … ikke å belaste | kunne ikke belaste | kunne … ikke belaste | fikk ikke belastet |
    fikk … ikke belastet | klarte ikke å trekke | betalingen feilet | betalingen ble avvist |
    betaling mislyktes | kortet ble avvist | gikk ikke gjennom | ikke å belaste`,
  receipt: `
    kvittering | din kvittering | betaling mottatt | vi har mottatt din betaling |
    vi har mottatt betaling | takk for betalingen | takk for din betaling | takk for kjøpet |
    takk for gaven | er betalt | betalingen er gjennomført | er trukket | betalingsbekreftelse |
    du har betalt | vi har mottatt betalingen`,
  refund: 'refusjon | refundert | kreditnota | tilbakebetaling | pengene tilbake',
  statement: 'oversikt',
  request: `
    betal nå | betal | betal faktura | betal på nett | vennligst betal | overfør |
    bankoverføring | vipps | kontonummer`,
  attached: 'vedlagt | vedlegg | lagt ved',
  nothingDue: 'ingenting å betale | ingen betaling | gratis | dette er ikke en faktura',
  order: 'ordrebekreftelse | din bestilling | din ordre | bestillingsbekreftelse | handlekurv',
  quote: `
    pristilbud | tilbud nr | proforma | tilbud # | vedlagt er tilbud | vedlagt tilbud | tilbudet
    gjelder | tilbudet er gyldig`,
  promo: `
    rabatt | tilbud | salg | kjøp nå | fri frakt | rabattkode | siste sjanse | kun i dag | spar |
    nyheter | black friday`,
  news: 'nyhetsbrev | vis i nettleser | avmeld | les mer | artikkel',
  delivery: 'sendt | pakke | levert | levering | på vei | spor',
  security: 'passord | ny pålogging | bekreftelseskode | sikkerhetskode',
  income: 'du har mottatt | lønn | lønnsslipp | utbetaling | innbetaling fra',
  account: `
    vilkår | personvern | kortet ditt utløper | bibliotek | korttransaksjon | kontoutskrift |
    kontoutdrag`,
  credentials: 'bekreft | verifiser | oppdater opplysningene | bankid',
  threat: 'sperret | stenges | suspendert | innen # timer | umiddelbart | haster | namsmann',
  oddPayment: 'gavekort | bitcoin | krypto* | tollavgift',
  bankChange: 'nytt kontonummer | endret kontonummer',
  prize: 'du har vunnet | vinner | gratulerer | arv | lotteri',
  withinDays: `
    innen # dager | om # dager | i løpet av # dager | innen # virkedager | om # virkedager |
    innen # bankdager | i løpet av # virkedager | de neste # dagene | innen de neste # dagene |
    om # dag | # dager igjen | innenfor # dager | innen # arbeidsdager`,
  netDays: `
    netto # dager | # dager netto | betales innen # dager | betalingsbetingelser # dager |
    betal innen # dager | betal … innen # dager | betales … innen # dager |
    betaling innen # dager | betalingsfrist # dager | betalingsfrist på # dager |
    # dager fra fakturadato | # dager etter fakturadato | # dager etter mottak |
    betalingsvilkår # dager | betalingsvilkår netto # dager | forfaller om # dager |
    forfall # dager`,
  daysAgo: `
    for # dager siden | # dager forsinket | # dager over forfall | # dager for sent`,
  monthEnd: `
    slutten av måneden | utgangen av måneden | månedsslutt | siste dag i måneden |
    utgangen av denne måneden`,
  nextMonthEnd: `
    utgangen av neste måned | slutten av neste måned`,
  withinWeeks: `
    innen # uker | om # uker | innen # uke | om # uke`,
  withinMonths: `
    om # måneder | innen # måneder`,
  today: 'i dag',
  tomorrow: 'i morgen',
  onReceipt: 'straks | ved mottak',
  mend: `
    oppdater betalingsmåten | oppdater betalingskort | oppdater betalingsinformasjon |
    oppdatere kredittkort* | oppdatere betalingskort* | oppdater kort*`,
  aside: 'du mottar denne | du har mottatt denne',
  yearly: 'årlig | årsbeløp | årspremie | totalt per år | i året',
  part: 'avdrag | avdrag på | månedlig | kvartalsvis | delbetaling | termin',
  notice: `
    har sett fakturaen din | kunden din | venter på godkjenning | krever godkjenning |
    budsjettvarsel | budsjettet ditt | forbruksgrense | prisendring | nye priser | fakturautkast |
    utlegg |
    venter på din godkjenning | godkjenning kreves | påminnelse om timen | påminnelse om time |
    påminnelse om din time | estimert kostnad | anslått kostnad | prisøkning | refusjon av utlegg`,
  over: `
    oppsigelse bekreftet | oppsigelsen din | din oppsigelse | er sagt opp | er kansellert |
    er avsluttet | avsluttes | er opphørt | ingen flere betalinger | trist at du forlater`,
  arranged: `
    avtalegiro er opprettet | avtalegiroen er opprettet | bekreftelse på avtalegiro | efaktura er
    aktivert | e faktura er aktivert | når fakturaen din er klar | fra neste faktura | faktura
    sendes separat | fakturaen sendes separat | faktura følger`,
  talk: `
    nytt svar | svarte | kommenterte | ny kommentar | nevnte deg | forum | saken din |
    møteinnkalling | invitasjon til møte`,
  theirs: `
    kunden din | kundene dine | send purring | send påminnelse | merk som betalt |
    har sett fakturaen din | send oss faktura* | som leverandør | møteinnkalling |
    kunden din har | kunden … ikke betalt | purring til kunden | påminnelse til kunden | send oss
    fakturaen din | send fakturaen til oss | vennligst send faktura til | vi betaler fakturaen din
    | sendt til kunden`,
  yesterday: 'i går',
}

export const nb: Language = {
  code: 'nb',
  common:
    'og at det er for på av med den til din ditt har du ikke vi om en et skal kan vår oss hei fra eller som dine deg ble',
  order: 'dmy',
  phrases: joined(plain, nbUsage),
}
