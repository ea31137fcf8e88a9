import type { Phrases } from './types.ts'

/** How Danish bills, notices and people put it, beside the plain labels. */
export const daUsage: Phrases = {
  due: `
    *kontingentet er | *gebyret er | *lejen er | *præmien er | *udgifterne er | *bidraget er | beløb at indbetale |
    opkrævning på | opkrævningen lyder på | lyder på | lyder den på | regningen lyder på | regningen er på | regning på | udgør | beløbet udgør | beløbet er | beløbet er på | i alt til betaling | i alt kr | til betaling kr | til betaling i alt | at betale i alt |
    samlet at betale | beløb at betale | skal du betale | skal i betale | skal selv betale | du skal betale | i skal betale | skylder du | skylder du os | skylder os | i skylder | samlet skyldigt beløb | skyldigt beløb i alt | samlet gæld | gæld | restance | skyldig restance |
    restance på | forfaldent beløb | forfaldne beløb | udestående på | fællesudgifter | fællesudgift | fællesudgifterne | boligafgift | leje | lejen er | huslejen er | husleje på | månedlig husleje | kontingentet er | kontingent på | kontingentet på | præmien er | præmie på | årlige præmie er |
    nye årlige præmie er | ny præmie | præmie i alt | aconto | a conto | acontobeløb | rate på | raten er | raten på | ydelse | månedlig ydelse | næste ydelse | terminsydelse | depositum | depositum på | indskud | egenbetaling | egenbetalingen er | din andel | din andel er | det bliver $ | bliver det $ |
    bliver i alt | det blev $ | prisen er $ | er det $ | beløb der trækkes | beløb til opkrævning | opkræves $ | opkræver vi | trækker vi | hæver vi | overfør $ | overføre $ | indbetal $ | indbetale $ | mobilepay $ | send $ | bøde på | afgift på | kontrolafgift | restskat | skat at betale | forældrebetaling |
    forfaldent til betaling | bedes betalt | restbeløbet | resterende beløb er | mangler du at betale | mangler vi | saldo i alt | saldo til betaling kr | vil blive opkrævet | opkrævet beløb | vi forsøgte at hæve | vi forsøgte at trække | forsøgt at trække | forsøgt at hæve`,
  total: 'koster $ | kostede $ | prisen er $',
  whole: 'samlet pris for | den samlede pris | af i alt | købesum | totalpris',
  previous:
    'sidste år betalte du | hvor du sidste år betalte | sidste år | sidste måned | forrige periode | tidligere præmie | tidligere pris | forrige opkrævning | forrige måned',
  fee: 'rykkergebyr på | opkrævningsgebyr | gebyr på | morarenter | inkassoomkostninger | inkassogebyr | et gebyr på | ved for sen betaling opkræves',
  limit:
    'dækningssum | forsikringssum | selvrisiko på | kreditmaksimum på | kreditramme | budget på | månedens budget',
  holding:
    'saldo efter | rådighedsbeløb | til rådighed på | disponibelt beløb | din saldo er | ny saldo',
  remaining: 'restgæld efter | resterende gæld | restlån',
  later:
    'herefter koster | herefter | forventet forbrug | ved betaling efter | efter forfald | næste rate | næste opkrævning',
  refunded:
    'til gode | du har … til gode | tilgode | tilgodehavende | overskydende skat | kreditnota på | refunderet beløb',
  discount: 'håndværkerfradrag | tilskud | i tilskud | bonus | førpris | normalpris | medlemspris',
  rate: 'pr nat | pr time | pr person | pr stk | kr md | kvartalet | pr gang | om ugen',
  paid: 'allerede betalt | indbetalt beløb | betalt depositum | a conto betalt | betalt aconto | har du indbetalt',
  dueBy: `
    betalingsfrist den | sidste betalingsfrist |
    senest den | senest på | senest nu på | bedes betalt senest | bedes indbetalt senest | bedes betalt inden | bedes indbetalt inden | indbetalt senest | indbetales senest | indbetales senest den | indbetales inden | indbetal senest | overføres senest | overfør … senest | overfør senest |
    betal … senest | betal … inden | betales … senest | betaling … senest | betalt senest | betalt inden | forfalder til betaling | forfalder til betaling den | forfalder i dag | forfalder i morgen | forfalder mandag | forfalder onsdag | forfaldsdag | forfaldsdatoen er | forfaldsdato er | med forfald | med forfald den |
    der forfaldt | der forfaldt den | som forfaldt den | sidste frist | sidste frist for betaling | sidste rettidige indbetalingsdag | sidste rettidige betaling | sidste betalingsdato | seneste betalingsdag | betalingsfristen er | frist for betaling | frist | betales den | betales før den | inden udgangen af |
    overført senest | mobilepay … senest | skal være betalt senest | skal være betalt inden | skal være inde senest | være os i hænde senest | os i hænde senest`,
  charge: `
    trækkes fra din konto den | trækkes på din konto den | trækkes via betalingsservice den | bliver trukket automatisk den | trukket automatisk den | bliver trukket … den | trækker vi … den | hæver vi … den | vi hæver … den | hæves automatisk den | hæves på dit kort den | vil blive hævet den | bliver hævet den |
    opkræves via betalingsservice den | opkræves den | betales via betalingsservice den | betalingsdag | betalingsdato | næste trækning | næste hævning | fornyes automatisk den | fornyes automatisk | bliver fornyet den | fornyes pr | forlænges den | forlænges automatisk den | prøveperiode udløber den | udløber den | overgår den`,
  happened:
    'generalforsamlingen er den | generalforsamling | besøg den | aflæsningsdato | udbetales den | afrejse | ankomst | indsat den | kurset starter | mødes',
  ends: 'gælder til og med | tilbuddet gælder til | gyldig til og med | udløber om | slutter den | ophører den | til og med den | står ved magt',
  netDays: `
    betal* … inden # dage | betal* … inden for # dage | betal* … senest # dage | betal* inden # dage | betal* senest # dage | indbetal* … inden # dage | indbetal* … inden for # dage | indbetal* … senest # dage | overfør* … inden # dage | overfør* … inden for # dage | bedes overført inden # dage |
    bedes indbetalt inden # dage | bedes betalt inden # dage | netto kontant # dage | # dages kredit | # dages betalingsfrist | betalingsfrist er # dage | forfald # dage | forfalder # dage efter | # dage fra dags dato | senest # dage fra | inden # dage fra | frist på # dage | har # dage til at betale`,
  withinDays:
    'inden for # døgn | om kun # dage | i løbet af # dage | de kommende # dage | inden for de kommende # dage',
  monthEnd:
    'inden månedens udgang | inden månedens slut | sidst på måneden | sidst i måneden | før månedsskiftet | sidste bankdag i måneden | den sidste i måneden',
  dayOfMonth: 'den # i måneden | den # hver måned | senest den # i måneden | den # i hver måned',
  invoiceNo:
    'regningsnr | regningsnr faktura | opkrævningsnummer | faktura nummer | regning nummer | opkrævning nr | opkrævningsnr | rykker faktura | kvittering nr | bilagsnummer | bilag nr | betalingskode | sagsnummer | sagsnr | kreditnota nr | faktura id | ordre faktura | ref nr | rykker for faktura',
  accountNo:
    'kortart | medlemsnr | lejemål | lejemålsnr | lejlighedsnr | forbrugernummer | installationsnummer | police | police nr | låneaftale | lånenummer | aftalenr | registreringsnummer',
  newBill: `
    hermed regning på | regning på arbejdet | *regning 1 kvartal | *regning for | *regning kvartal |
    hermed opkrævning | hermed faktura | hermed regning | hermed fremsendes | din regning nr | er din regning klar | din regning fra | ny opkrævning | din opkrævning | opkrævningen for | du har fått en regning | du har fået en regning | du har fået en ny regning | du har fået en faktura | du har en ny regning |
    faktura er vedhæftet | faktura … er vedhæftet | vedlagt faktura | vedlagt opkrævning | sendt dig en faktura | sendt en faktura | har sendt dig en regning | så er det tid til | tid til betaling | klar til betaling`,
  bill: '*faktura | *fakturaen | *regning | *regningen | *afgift | *leje | *præmie | *kontingent | fællesudgifter | boligafgift | restskat | aconto | ydelse | rate | forældrebetaling | depositum | *opkrævning',
  request: `
    bedes indbetalt | bedes betalt | bedes overført | bedes betale | bedes indbetale | beder jer indbetale | beder dig indbetale | beder dig betale | beder jer betale | bedes overføre | betalingskode | betal regningen | betal fakturaen | betal regning | betales til | indbetales til | indbetales på | overføres til |
    overfør til | send til mobilepay | mobilepay til | betal med mobilepay | kan betales | du kan betale | i kan betale | husk at betale | reg nr | gå til betaling | se og betal | betal her`,
  overdue: `
    ikke modtaget jeres betaling | ikke modtaget din indbetaling | ikke registreret din betaling | ikke registreret betaling | har ikke registreret | endnu ikke registreret | mangler din betaling | mangler jeres betaling | mangler stadig | stadig ikke betalt | stadig ubetalt | 1 rykker | 2 rykker | 3 rykker | anden rykker |
    sidste rykker | rykker for | rykker faktura | der forfaldt | som forfaldt | var forfalden | er forfalden | forfalden betaling | overgår sagen til inkasso | sendes til inkasso | inkassovarsel | undgå inkasso | undgå rykker | restanceinddrivelse | er i restance | for sent med betalingen`,
  reminder:
    'en venlig påmindelse | lille påmindelse | husk betaling | husk at indbetale | husk din regning | snart forfald | forfalder i morgen | forfalder i dag | venlig reminder | vi vil minde dig om | vil blot minde',
  autopay: `
    tilmeldt betalingsservice og | trukket automatisk | bliver trukket automatisk | du skal ikke gøre noget | du behøver ikke gøre noget | du skal intet gøre | beløbet trækkes | beløbet bliver trukket | beløbet hæves | hæves på dit kort | hæves på dit betalingskort | trækkes på dit kort | automatisk træk |
    opkræves via betalingsservice | penge på kontoen | sørg for dækning`,
  renewal:
    'bliver fornyet | fornyes den | fornyer vi | prøveperioden slutter | prøveperiode slutter | prøveperiode udløber | prøveperioden udløber | gratis prøveperiode | din prøvemåned | prøvemåned | fortsætter abonnementet | fortsætter automatisk | overgår til | vil du opsige | hvis du ikke opsiger | medmindre du opsiger | ønsker du ikke at fortsætte | ønsker du ikke at forny | vil du ikke fortsætte',
  failed: `
    din bank afviste | banken afviste | kortet kunne ikke | vi prøver igen | forsøger igen |
    kunne ikke hæve | kunne ikke trække betalingen | vi kunne ikke trække | vi kunne ikke hæve | vi kunne ikke opkræve | betaling blev afvist | blev afvist af din bank | afvist af banken | afvist af din bank | betalingsservice afvist | træk afvist | trækket mislykkedes | lykkedes ikke at trække | lykkedes ikke at hæve | lykkedes ikke |
    forsøgte at hæve | forsøgte at trække | ikke dækning | manglede dækning | betaling fejlede | kortbetaling fejlede | betalingen kunne ikke | gik ikke igennem`,
  receipt: `
    tak fordi du kiggede forbi | tak fordi du handlede | tak for besøget … betalt | betalt med kort | betalt kontant | tak fordi du |
    kvittering for | kvittering på | tak for din ordre … betalt | betalt med | er betalt med | din betaling er modtaget | vi har modtaget betaling | vi har modtaget din indbetaling | vi har registreret din betaling | betalingen er modtaget | betalingen er registreret | betaling registreret | er nu betalt | regningen er betalt | fakturaen er betalt |
    du betalte | har betalt regningen | tak for indbetalingen | køb gennemført | kvittering nr`,
  refund: `
    har sat … ind på din konto | vi sender pengene retur | pengene er på vej tilbage | beløbet er returneret |
    du får penge tilbage | får penge tilbage | penge tilbage | til gode som vi | har … til gode | betalt for meget | sætter vi ind på din | indsættes på din nemkonto | nemkonto | bliver refunderet | vi refunderer | vi har refunderet | refusion af | refunderes | tilbageføres | tilbageført | overskydende skat | retur er behandlet | din retur`,
  nothingDue:
    'du skal ikke betale noget | skal ikke betale noget | ikke noget at betale | er allerede betalt | kun til orientering | du skylder ikke noget | skylder ikke noget | uden beregning',
  order:
    'tak for din ordre | tak for din bestilling | tak for din booking | vi bekræfter din booking | bekræfter din bestilling | vi har modtaget din ordre | vi pakker',
  quote: `
    tilbud på | *tilbud | tak for besøget | kan tilbyde at | kan tilbyde dig | jeg kan tilbyde | vi kan tilbyde | tilbuddet står ved magt | står ved magt | overslag | pristilbud | tilbuddet er gyldigt | hvis du accepterer | ved accept | tak for din forespørgsel`,
  income:
    'der er gået penge ind | penge ind på din konto | der er indsat | indsat på din | er blevet indsat | overført til dig | har sendt dig | har overført | du har fået en overførsel | din løn | lønudbetaling | udbetales til dig | udbetalt til | du har solgt | er blevet solgt',
  account:
    'køb på dit kort | køb med dit kort | hævet på dit kort | kortet er brugt | kender du ikke | kontobevægelse | posteringer | saldo på | posteringsoversigt',
  notice:
    'af månedens budget | budgetadvarsel | forbrugsalarm | kun til orientering | priserne stiger | prisen stiger | stiger prisen | ny pris fra | prisregulering | huslejestigning | kontingentstigning | har brugt # | faktura sendes efter | faktureres efter | betaling netto # dage efter afsluttet',
  over: 'er opsagt | bekræfter din opsigelse | bekræfter opsigelsen | dit abonnement er opsagt | dit abonnement er stoppet | er stoppet | er afmeldt | ikke blive opkrævet igen | bliver ikke trukket igen',
  mend: 'opdater dit kort | opdater kort | opdatere dit kort | skift kort | opdater kortoplysninger | opdater dine kortoplysninger | tilføj et nyt kort',
  minimum: 'minimumsbetaling | mindste betaling | minimum at betale | mindstebeløb',
  statement:
    'kontoudtog kreditkort | kreditkortopgørelse | kortopgørelse | månedsopgørelse | opgørelse for dit kort',
}
