import { joined } from './join.ts'
import { daUsage } from './da-usage.ts'
import type { Language, Phrases } from './types.ts'

const plain: Phrases = {
  due: `
    at betale | beløb til betaling | til betaling | i alt at betale | skyldigt beløb |
    fakturabeløb | udestående beløb | restbeløb | betales | faktura på | regning på |
    samlet beløb | beløb i alt | husleje | præmie | kontingent | total beløb |
    saldo til betaling | skyldig saldo | forfaldent beløb | på | du skylder nu | du skylder |
    skylder | mangler at betale | udestående`,
  total: `
    i alt | total | samlet | saldo | pris | total inkl moms | i alt inkl moms | samlet pris |
    samlet beløb`,
  sum: 'beløb | beløbet | antal | betaling på | donation på | bidrag på | sum',
  minimum: 'minimumsbeløb | mindste beløb | minimumsydelse',
  paid: 'betalt | betalt beløb | indbetalt | betaling modtaget | trukket | modtaget betaling',
  previous: 'tidligere saldo | forrige regning | forrige faktura',
  subtotal: 'subtotal | netto | ekskl moms',
  tax: 'moms | heraf moms | fragt | afgift',
  discount: 'rabat | spar | fra | kun | op til | kupon | gratis | før',
  fee: 'rykkergebyr | gebyr | renter | morarente | rykkergebyrer',
  limit: 'kreditmaksimum | selvrisiko | limit',
  holding: 'disponibel saldo | indestående | til rådighed',
  remaining: 'resterende | restgæld',
  later: 'derefter | årligt i alt | årets samlede',
  refunded: 'refusion | refunderet | kreditnota | tilbagebetaling | tilbagebetalt',
  incoming: 'indsat | du har modtaget | løn | overførsel modtaget',
  rate: 'pr måned | md | om måneden | pr år | om året | stk | pr stk | kwh',
  dueBy: `
    forfaldsdato | forfalder | forfalder den | sidste betalingsdag |
    sidste rettidige betalingsdag | betales senest | betales senest den | senest | senest den |
    betalingsfrist | betal senest | var forfalden den | forfaldt | betales inden |
    sidste betalingsdag var den | betaling senest | inden | inden den | rettidig betaling |
    forfald`,
  charge: `
    trækkes den | trækkes | hæves den | hæves | betalingsdato | fornyes den | fornyes |
    bliver trukket den | vil blive trukket den | næste betaling | trækkes automatisk den |
    fornys | betales automatisk den`,
  issued: 'fakturadato | dato | udstedt | dateret | regningsdato',
  period: 'periode | perioden | opgørelsesperiode',
  ends: 'gyldig til | udløber | udløber den | gælder til | ophører',
  happened: 'betalt den | betalingsdato modtaget | ordredato | leveret | købsdato | modtaget den',
  invoiceNo: `
    fakturanummer | fakturanr | faktura nr | faktura | regning nr | regningsnummer |
    betalings id | reference | kvitteringsnummer | kreditnota | girokort`,
  orderNo: 'ordrenummer | ordre | ordre nr | bestillingsnummer | bookingnummer',
  accountNo: `
    kundenummer | kundenr | aftalenummer | medlemsnummer | policenummer | kontonummer |
    debitornummer`,
  otherNo: 'telefon | tlf | cvr | cvr nr | reg nr | iban | postnummer | pakkenummer',
  payTo: 'modtager | beløbsmodtager',
  bill: `
    faktura | regning | regninger | girokort | husleje | kontingent | præmie | opkrævning |
    bøde | afgift | fakturaer`,
  newBill: `
    din faktura | ny faktura | din regning | ny regning | her er din faktura |
    her er din regning | faktura fra | vedhæftet faktura | vedhæftet … faktura |
    betalingsoversigt | at betale | forfaldsdato | opkrævning | fortsætte til betaling |
    betales senest | her er din opkrævning | din regning er klar`,
  overdue: `
    rykker | rykkerskrivelse | forfalden | forfaldne | ikke betalt | er ikke betalt | ubetalt |
    ikke modtaget din betaling | ikke modtaget betaling | restance | inkasso | overskredet |
    betalingsrykker | mangler betaling | skyldig | gør opmærksom på | ikke er betalt |
    endnu ikke betalt | ikke modtaget | udestående faktura`,
  reminder: `
    påmindelse | betalingspåmindelse | husk at betale | vi minder om | minder dig om |
    forfalder snart | venlig påmindelse`,
  autopay: `
    betalingsservice | trækkes automatisk | bliver trukket | vil blive trukket | trækkes på |
    trækkes fra | hæves automatisk | du skal ikke foretage dig noget | automatisk betaling |
    leverandørservice | automatisk | betales via betalingsservice | via betalingsservice |
    tilmeldt betalingsservice | med betalingsservice`,
  renewal: `
    fornyes | fornyelse | automatisk fornyelse | bliver fornyet | forlænges | prøveperiode |
    gratis prøve | forny | fornyes automatisk | fornyes den | fornys automatisk`,
  ending: 'udløber | ophører | fornyes ikke | opsigelse',
  failed: `
    betaling mislykkedes | betalingen mislykkedes | mislykkedes | betaling afvist | blev afvist |
    afvist | kunne ikke gennemføres | kunne ikke behandle | kunne ikke trække | ikke gennemføre |
    ikke behandle | utilstrækkelig dækning | manglende dækning | problem med din betaling |
    kunne … ikke trække | kunne ikke hæve | kunne … ikke hæve | betalingen blev afvist |
    kortet blev afvist | betalingen fejlede | kortet blev afvist | gik ikke igennem`,
  receipt: `
    kvittering | din kvittering | betalingskvittering | betaling modtaget | betaling … modtaget |
    betaling for … er modtaget | vi har modtaget din betaling | tak for din betaling |
    tak for betalingen | tak for dit køb | tak for din donation | tak for din gave | er betalt |
    betaling gennemført | er blevet trukket | betalingsbekræftelse | købskvittering |
    du har betalt | betalingen er gennemført`,
  refund: 'refusion | refunderet | kreditnota | tilbagebetaling | pengene tilbage',
  statement: 'udtog',
  request: `
    betal nu | betal | betal regning | betal online | betal faktura | fortsætte til betaling |
    indbetal | overfør | bankoverførsel | mobilepay | betal via | betalingslink | venligst betal`,
  attached: 'vedhæftet | vedhæftede | vedlagt',
  nothingDue: `
    intet at betale | ingen betaling | skal ikke betale | gratis | dette er ikke en regning`,
  order: `
    ordrebekræftelse | din ordre | din bestilling | bookingbekræftelse | din booking | kurv`,
  quote: `
    tilbud nr | prisoverslag | proforma | vedhæftet er tilbud | tilbud # | tilbuddet gælder |
    tilbuddet er gældende | vores tilbud | dit tilbud på`,
  promo: `
    rabat | tilbud | udsalg | køb nu | fri fragt | rabatkode | sidste chance | kun i dag | spar |
    black friday | nyheder | shop nu`,
  news: 'nyhedsbrev | se i browser | afmeld | læs mere | artikel',
  delivery: 'afsendt | pakke | leveret | levering | på vej | track',
  security: 'adgangskode | ny login | bekræftelseskode | sikkerhedskode',
  income: 'indsat på din konto | du har modtaget | løn | lønseddel | udbetaling | overførsel fra',
  account: `
    vilkår | privatlivspolitik | dit kort udløber | bibliotek | kortkøb | undersøgelse |
    kontoudtog | kontooversigt`,
  credentials: `
    bekræft dine oplysninger | verificer | opdater dine oplysninger | bekræft din identitet |
    mitid`,
  threat: `
    spærret | lukkes | suspenderet | inden for # timer | omgående | haster | inkasso | fogedret |
    deaktiveret`,
  oddPayment: 'gavekort | bitcoin | krypto* | toldgebyr',
  bankChange: 'nyt kontonummer | nye bankoplysninger | ændret kontonummer',
  prize: 'du har vundet | vinder | tillykke | arv | lotteri',
  withinDays: `
    inden # dage | inden for # dage | om # dage | inden for # hverdage | inden for # bankdage |
    inden # hverdage | om # bankdage | om # hverdage | inden for de næste # dage |
    de næste # dage | om # dag | indenfor # dage | inden for # arbejdsdage | # dage tilbage |
    senest om # dage`,
  withinWeeks: `
    inden for # uger | om # uger | indenfor # uger | om # uge | inden # uge`,
  netDays: `
    netto # dage | # dage netto | betalingsbetingelser # dage | betales inden # dage |
    # dage fra fakturadato | betaling inden # dage |
    betal inden # dage | betal inden for # dage | betal … inden for # dage |
    betal … inden # dage | betales … inden for # dage | betales inden for # dage |
    betaling inden for # dage | betalingsfrist # dage | betalingsfrist på # dage |
    løbende måned # dage | # dage efter fakturadato | # dage fra fakturadatoen |
    # dage efter modtagelse | betalingsbetingelser netto # dage | indbetal … inden # dage |
    forfalder om # dage | senest # dage efter | lb md # dage`,
  daysAgo: `
    for # dage siden | # dage over forfald | # dage forsinket | # dage for sent`,
  monthEnd: `
    slutningen af måneden | udgangen af måneden | månedens udgang | sidste dag i måneden |
    månedsskiftet | udgangen af denne måned`,
  nextMonthEnd: `
    udgangen af næste måned`,
  withinMonths: `
    om # måneder | inden for # måneder`,
  today: 'i dag',
  tomorrow: 'i morgen',
  onReceipt: 'kontant | straks | ved modtagelse',
  mend: 'opdater din betalingsmetode | opdater dine betalingsoplysninger | opdater betalingskort',
  aside: 'du modtager denne | du har modtaget denne',
  yearly: 'årlig | årligt | årligt i alt | årspræmie | årskontingent | om året',
  part: 'rate | rater på | månedlig | kvartalsvis | delbetaling',
  notice: `
    har set din faktura | din kunde | afventer godkendelse | kræver godkendelse | budgetadvarsel |
    dit budget | forbrugsgrænse | prisændring | nye priser | fakturakladde | udlæg |
    venter på din godkendelse | godkendelse påkrævet | påmindelse om din tid | påmindelse om din
    aftale | påmindelse om tid | anslået pris | forventet pris | prisstigning | udlægsrefusion |
    refusion af udlæg`,
  over: `
    opsigelse bekræftet | din opsigelse | bekræftelse på opsigelse | er opsagt | er annulleret |
    er afsluttet | ophører | er ophørt | ikke flere betalinger | trækkes ikke mere |
    vi er kede af at se dig gå`,
  arranged: `
    tilmeldt betalingsservice | tilmelding til betalingsservice | aftalen er oprettet | e faktura
    er aktiveret | når din regning er klar | når din faktura er klar | fra næste regning | fra din
    næste regning | faktura sendes separat | fakturaen sendes separat | fakturaen følger`,
  talk: `
    nyt svar | svarede | kommenterede | ny kommentar | nævnte dig | forum | din sag |
    mødeindkaldelse | invitation til møde`,
  theirs: `
    din kunde | dine kunder | send rykker | send påmindelse | markér som betalt |
    har set din faktura | send os din faktura | som leverandør | mødeindkaldelse |
    din kunde har | jeres kunde har | din kunde … ikke betalt | rykker til din kunde | påmindelse
    til din kunde | send venligst jeres faktura | send venligst din faktura | vi betaler din
    faktura | sendt til din kunde`,
  yesterday: 'i går',
  whole: 'årets samlede aconto | samlede aconto',
}

export const da: Language = {
  code: 'da',
  common:
    'og at det er for på af med den til din dit har du ikke vi om en et skal kan vores os hej fra eller som kære dine',
  order: 'dmy',
  phrases: joined(plain, daUsage),
}
