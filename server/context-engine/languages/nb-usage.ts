import type { Phrases } from './types.ts'

/** How Norwegian bills, notices and people put it, beside the plain labels. */
export const nbUsage: Phrases = {
  total: 'koster $ | kostet $ | prisen er $',
  due: `
    *avgiften er | *kontingenten er | *premien er | *leien er | kom på $ | kommer på $ | behandlingen kom på | skylder nå | du skylder nå |
    *kostnadene er | *kostnadene for … er | felleskostnader | felleskostnadene er | felleskostnader på | fellesutgifter | fellesutgiftene er | husleien er | husleie på | månedsleie | leie på | leien er | kontingenten er | kontingent på | kontingenten for … er | medlemskontingent | årskontingent | semesteravgift |
    semesteravgiften er | avgiften er | avgift på | beløpet er | beløpet er på | beløp på | lyder på | fakturaen lyder på | regningen lyder på | regningen er på | fakturaen er på | faktura på kr | utgjør | beløpet utgjør | blir det $ | det blir $ | blir totalt | ble totalt | det ble $ | til sammen | prisen er $ |
    sum å betale kr | totalt å betale kr | beløp å betale kr | å betale kr | å betale innen | du skal betale | dere skal betale | du må betale | skal betales | du skylder oss | skylder oss | skylder du | skyldig saldo | skyldig restbeløp | samlet skyldig | total skyldig | utestående beløp er | utestående saldo | utestående på | restanse | restanse på |
    samlet krav | sum krav | krav på | totalt krav | hovedstol og omkostninger | forfalt saldo | forfalte beløp | mangler $ | mangler vi | gjenstår å betale | gjenstående beløp | restbeløp å betale | restbeløpet | resterende beløp | terminbeløp | terminbeløpet er | terminbeløpet på | neste terminbeløp | terminbeløp på | termin på | månedsbeløp å betale |
    belastes med $ | belaste $ | belastes $ | belastet med $ | trekker vi | trekkes $ | beløp som trekkes | trekkbeløp | beløp trukket | premien er | premie på | ny premie | ny årspremie | årspremie | premien blir | premien for … er | egenandel å betale | egenandelen er | egenandel på | depositum | depositum på | forskudd på | innskudd på | din andel | din del | din andel er |
    vipps $ | vippse $ | overføre $ | overfør $ | betale $ | betal $ | gebyr på | bot på | kontrollavgift | kontrollavgift på | restskatt | restskatt å betale | foreldrebetaling | oppholdsbetaling | sfo betaling | barnehagebetaling | kommunale avgifter | sum $ | sum kr | beløp kr | faktureres med | fornyes for | fornyes til | koster deretter | deretter koster det |
    kr per måned deretter | saldo til betaling | utgående saldo | ny saldo å betale | saldo på kortet`,
  whole:
    'totalpris | samlet pris for | totalt for hele | av totalt | kjøpesum | hele beløpet for bestillingen',
  part: '*avdrag | rate | delbeløp',
  previous:
    'forrige regning | i fjor | i fjor betalte | forrige måned | forrige periode | tidligere premie | tidligere pris | sist måned',
  fee: 'purregebyr på | purregebyret | fakturagebyr | inkassosalæret | rettsgebyr | et gebyr på | gebyr for sen betaling | forsinkelsesgebyr | forsinkelsesrenter | hovedstol | påløpte renter',
  limit:
    'forsikringssum | egenandel ved skade | kredittramme | kredittgrense på | innvilget kreditt',
  holding:
    'saldo etter | disponibelt | disponibelt nå | saldoen er | saldo på kontoen | til rådighet | ny saldo på konto',
  remaining: 'restgjeld etter | gjenstående lån | gjenværende gjeld | restlån | resterende gjeld',
  later:
    'deretter | ved forsinket betaling | etter forfall | neste regning | neste faktura | neste termin',
  refunded:
    'til gode | tilgode | tilgodebeløp | skatt til gode | kreditnota på | refunderes | tilbakebetales | krediteres',
  discount:
    'strømstøtte | strømstøtten | studenter | medlemspris | førpris | ordinær pris | bonus | verdi | opp til',
  rate: 'per natt | per time | per person | i måneden | kr mnd | per kvartal | per stk | øre kwh | pr time | pr person',
  paid: 'allerede betalt | innbetalt beløp | depositum betalt | forskudd betalt | mottatt beløp',
  dueBy: `
    ikke er hos oss senest | hos oss senest | være hos oss innen | på konto innen |
    betales innen | betal … innen | betales … innen | betaling … innen | betaling innen | innbetales innen | innbetal innen | betalt innen | vipps … innen | vippses innen | vipps innen | overfør … innen | overføres innen | forfaller til betaling | forfaller til betaling den | forfaller i dag | forfaller i morgen | forfall er | forfallsdato er |
    forfallsdatoen er | forfallsdagen | forfallsdag | med forfallsdato | hadde forfall | hadde forfall den | som forfalt | som forfalt den | forfalt den | som forfaller | betalingsfristen er | betalingsfrist er | frist for betaling | frist for å betale | fristen er | frist | siste frist | siste frist for betaling | siste betalingsdato |
    siste dag for betaling | ny frist | ny betalingsfrist | ny forfallsdato | innen den | innen utgangen av | betales senest den | senest den | betal senest den | må være betalt innen | skal være betalt innen | må betales innen | skal betales innen | være oss i hende innen | betales før | betal før | innen fredag`,
  charge: `
    trekkes fra kontoen den | trekkes fra kontoen din den | trekkes fra kortet den | trekkes med avtalegiro den | trekker vi … den | trekker … den | trukket fra kontoen den | blir trukket den | blir trukket … den | belastes kortet ditt den | belastes kontoen din den | belaster vi … den | belastes … den | belastningsdato | trekkdato | trekkdatoen er |
    trekkes på forfall | trekkes automatisk den | trekk den | fornyes automatisk | fornyes automatisk den | fornyes per | forlenges den | forlenges automatisk den | blir fornyet den | prøveperioden utløper | prøveperioden din utløper | prøveperiode utløper den | utløper den | går over til | går ut den | neste trekk | neste belastning | dato for trekk`,
  happened:
    'dugnad | årsmøte | generalforsamling | besøk den | avreise | ankomst | avlesningsdato | utbetales den | innflytting | kursstart | oppmøte',
  ends: 'gjelder til og med | gyldig til og med | tilbudet gjelder til | utløper den | avsluttes den | slutter den | til og med den | gyldig ut',
  netDays: `
    betal* … innen # dager | betal* innen # dager | innbetal* … innen # dager | betal* … i løpet av # dager | vipps … innen # dager | overfør* … innen # dager | # dagers forfall | # dagers betalingsfrist | # dagers kreditt | betalingsfristen er # dager | betalingsfrist er # dager | forfall om # dager | forfaller # dager etter |
    # dager fra dags dato | frist på # dager | betalingsbetingelser netto # dager | netto per # dager | per # dager netto | har # dager på å betale | innen # dager fra | innen # dager etter | forfall # dager etter`,
  withinDays: 'om bare # dager | i løpet av de neste # dagene | # døgn | innen # døgn',
  monthEnd:
    'innen utgangen av måneden | innen månedens utgang | før månedsslutt | månedens slutt | innen månedsskiftet | ved månedsskiftet | siste virkedag i måneden | ut måneden',
  dayOfMonth: 'den # i måneden | den # hver måned | innen den # i måneden | den # i hver måned',
  invoiceNo: `
    faktura nummer | regning nr | regningsnummer | kreditnota nr | kvittering nr | kvitteringsnr | saksnummer | saksnr | purring faktura | betalingsreferanse | ref nr | referansenummer | bilagsnummer | fakturaen | giro nr | inkassosak | fakturaref`,
  accountNo:
    'medlemsnr | leieforhold | leilighetsnr | målepunkt id | målernummer | anleggsnummer | avtalenr | låneavtale | lånenummer | polise | polisenr | forsikringsnummer | registreringsnummer | eiendom',
  newBill: `
    ligger vedlagt | faktura ligger vedlagt | fakturaen for … klar | nå er fakturaen | faktura på studielånet | fakturaen … er klar |
    her er strømregningen | *regningen din | *fakturaen din | fakturaen din er klar | regningen din er klar | ny efaktura | du har fått en faktura | du har fått en ny faktura | du har fått en regning | du har en ny faktura | du har en faktura | har sendt deg en faktura | sendt deg en faktura | faktura er vedlagt | vedlagt følger faktura | faktura følger vedlagt |
    vedlagt følger regning | herved fakturerer vi | herved faktureres | vi fakturerer | sum å betale | forfallsdato | klar til betaling | kommunale avgifter | felleskostnader | terminbeløp forfaller | neste terminbeløp`,
  bill: '*faktura | *fakturaen | *regning | *regningen | *avgift | *avgifter | *leie | *premie | *kontingent | *kontingenten | felleskostnader | felleskostnadene | fellesutgifter | terminbeløp | terminbeløpet | restskatt | foreldrebetaling | oppholdsbetaling | kontrollavgift | bompenger | depositum',
  request: `
    vipps til | vippse til | vipps innen | betal med vipps | betal til konto | betales til konto | betales til kontonummer | til konto | bruk kid | ved betaling | husk kid | oppgi kid | merk betalingen | betal regningen | betal fakturaen | betal her | til betaling | vennligst betal | vennligst innbetal | vennligst overfør | vi ber deg betale | vi ber om at beløpet | ber om betaling |
    ber deg om å betale | kan betales | du kan betale | se og betal | gå til betaling | må betales | innbetales | overføres til | overfør til`,
  overdue: `
    ikke fått oppgjør | har ikke fått betaling | til tross for purring | siste varsel | varsel om stenging | blir stengt | før stenging |
    kan ikke se at | kan ikke se å ha mottatt | ikke registrert betaling | ikke registrert din betaling | ikke registrert innbetaling | har ikke registrert | ikke mottatt oppgjør | mangler betaling | mangler fortsatt | fortsatt ikke betalt | fortsatt ubetalt | hadde forfall | som forfalt | har forfalt | er forfalt | unngå inkassovarsel | unngå inkasso | unngå purring | sendes til inkasso |
    sendt til inkasso | går til inkasso | oversendes inkasso | overføres til inkasso | betalingsoppfordring | inkassokrav | 1 purring | 2 purring | andre purring | siste purring | purring på | purring faktura | purregebyr | sen betaling | betalingsanmodning | utestående faktura | ubetalt faktura`,
  reminder:
    'vennlig påminnelse | en liten påminnelse | liten påminnelse | husk regningen | husk betaling | husk å vippse | forfaller i morgen | forfaller i dag | vil minne om | vi vil minne | minner om at | husk forfall',
  autopay: `
    avtalegiro trekk | varsel om avtalegiro | avtalegiro trekkes | trekker vi | trekkes fra kontoen din | trekkes fra kortet ditt | trekkes fra kontoen | belastes kortet ditt | belaster kortet ditt | belastes kontoen din | blir belastet | belastes på | betales automatisk | dekning på konto | dekning på kontoen | du trenger ikke å foreta deg noe | du trenger ikke foreta deg noe |
    trenger ikke å gjøre noe | autotrekk | fast trekk`,
  renewal:
    'prøveperioden din | prøveperioden utløper | prøveperioden går ut | prøveperioden er snart over | prøvemåned | gratisperioden | går over til | fortsetter abonnementet | fortsetter automatisk | løper videre | blir fornyet | fornyer vi | fornyer seg | vil du ikke fortsette | ønsker du ikke å fortsette | ønsker du ikke å fornye | hvis du ikke sier opp | med mindre du sier opp | sier du ikke opp',
  failed: `
    banken avviste | banken din avviste | vi prøver igjen | prøver på nytt | kortet kunne ikke belastes |
    fikk ikke trukket | fikk ikke belaste | vi fikk ikke trukket | trekket mislyktes | trekket ble avvist | avvist av banken | avvist av banken din | ble avvist av | belastningen mislyktes | kortbetalingen mislyktes | kortbetaling mislyktes | betalingen ble ikke gjennomført | kunne ikke gjennomføre betalingen | klarte ikke å gjennomføre | klarte ikke å ta betalt | kunne ikke ta betalt |
    ikke dekning | mangler dekning | lyktes ikke | lyktes ikke med å trekke | lyktes ikke med å belaste | avtalegiro avvist | avtalegiroen ble avvist | prøvde å trekke | forsøkte å trekke | forsøkte å belaste | prøvde å belaste`,
  receipt: `
    tak for besøket | betalt kontant | betalt med kort | takk for besøket … betalt |
    kvittering for | kvittering på | *kvittering | status betalt | takk for at du parkerte | takk for at du handlet | takk for at du reiste | betalt med | vi har mottatt din innbetaling | vi har mottatt innbetalingen | vi har registrert betalingen | betalingen er mottatt | betalingen er registrert | betaling registrert | betaling gjennomført | betaling fullført | betalingen gikk gjennom |
    er nå betalt | fakturaen er betalt | regningen er betalt | takk for innbetalingen | takk for oppgjøret | du betalte | har betalt regningen | kjøp gjennomført`,
  refund: `
    pengene er på vei tilbake | beløpet er tilbakeført | setter … inn på kontoen din |
    sender herved kreditnota | kreditnota på | pengene er tilbake | får pengene tilbake | får tilbake | penger tilbake | du har til gode | til gode hos oss | vi har refundert | blir refundert | vi refunderer | refunderes til | tilbakebetales | tilbakeføres | refusjon av | mottatt returen | retur er behandlet | returen din er | skatt til gode | krediterer vi`,
  nothingDue:
    'du trenger ikke å betale | du skal ikke betale | skal ikke betale noe | trenger ikke betale noe | er allerede betalt | allerede betalt faktura | ingenting du må betale | du skylder ingenting | skylder meg ingenting | koster ingenting | kostnadsfri | kun til orientering',
  order:
    'takk for din bestilling | takk for bestillingen | takk for ordren | takk for bookingen | vi bekrefter bestillingen | bekrefter din bestilling | vi har mottatt bestillingen | vi har mottatt ordren | bookingbekreftelse | reservasjonen din | pakker ordren',
  quote:
    'tilbud på | *tilbud | pristilbud på | pristilbudet | vi kan tilby | kan ta flyttingen | prisoverslag | prisestimat | takk for forespørselen | takk for befaringen | tilbudet står | gyldig i # dager | hvis du aksepterer | ved aksept | gi beskjed innen | faktura kommer i etterkant | anbud',
  delivery:
    'er sendt i dag | kommer til hentestedet | klar til henting | sporingsnummer | på vei til deg | pakken din',
  income:
    'utbetalt beløp | lønnsslippen | lønnsslippen din | på konto den | har sendt deg $ | har sendt deg | sendte deg | penger inn på kontoen | satt inn på kontoen | har fått inn | lønnsutbetaling | lønnen din | utbetaling på | utbetalt til | utbetales til deg | har overført til deg | vippset deg | har vippset | du har solgt | er solgt | innskudd på konto | pengene står på',
  account:
    'kortbruk | kjøp med kortet | kortet ditt ble brukt | varekjøp | trukket fra kontoen din for | uttak | kjenner du ikke igjen | saldovarsel | transaksjon på | kontobevegelse',
  notice:
    'av budsjettet | prisene øker | prisen øker | ny pris fra | prisjustering | husleieøkning | økning i felleskostnader | har brukt # | forbruksvarsel | faktura sendes etter | faktureres etter | faktureres i etterkant | bare til informasjon | øker prisen',
  over: 'er sagt opp | er avsluttet | bekrefter oppsigelsen | bekrefter at abonnementet | abonnementet ditt er avsluttet | abonnementet er avsluttet | ikke bli belastet igjen | vil ikke bli trukket igjen | velkommen tilbake | er stoppet',
  mend: 'oppdater kortet | oppdater kortet ditt | oppdater kort | bytt kort | legg til nytt kort | oppdater kortopplysninger | oppdater betalingskortet | oppdatere kortet',
  minimum:
    'minste beløp å betale | minstebeløp | minimum å betale | minimumsbeløp å betale | minste innbetaling | minimumsbetaling',
  statement:
    'kredittkortregning | kredittkortfaktura | kortfaktura | månedsoppgave | fakturaoversikt for kort',
}
