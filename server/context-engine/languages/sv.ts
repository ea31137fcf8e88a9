import { joined } from './join.ts'
import { svUsage } from './sv-usage.ts'
import type { Language, Phrases } from './types.ts'

const plain: Phrases = {
  due: `
    att betala | belopp att betala | summa att betala | totalt att betala | att betala nu |
    fakturabelopp | faktureringssumman | fakturasumma | förfallet belopp | obetalt belopp |
    utestående belopp | kvar att betala | belopp på | faktura på | summa | betala |
    till betalning | månadsavgift | hyra | premie | avgift | restbelopp | skuld | nytt saldo |
    fakturabeloppet | totalbelopp`,
  total: `
    totalt | total | totalsumma | summa | saldo | pris | slutsumma | totalt inkl moms |
    belopp inkl moms | pris per år`,
  sum: 'belopp | beloppet | betalning på | betalning om | gåva på | summa på | donation på',
  minimum: 'lägsta belopp | minsta belopp | minimibelopp | lägsta belopp att betala',
  paid: `
    betalt | betalat | betalt belopp | betalning mottagen | inbetalt | dragits | debiterats |
    betalningen`,
  previous: 'föregående saldo | föregående faktura | tidigare saldo | ingående saldo',
  subtotal: 'delsumma | netto | exkl moms | summa exkl moms',
  tax: 'moms | varav moms | skatt | frakt | moms belopp',
  discount: 'rabatt | spara | från | endast | kupong | rabattkod | upp till | gratis | ord pris',
  fee: `
    påminnelseavgift | dröjsmålsränta | förseningsavgift | ränta | fakturaavgift | inkassoavgift`,
  limit: 'kreditgräns | limit | självrisk | kreditlimit',
  holding: 'disponibelt belopp | tillgängligt belopp | tillgodohavande | saldo på kontot',
  remaining: 'återstående | kvarvarande skuld | återstår',
  later: 'därefter | totalt per år | efter förfallodatum',
  refunded: 'återbetalning | återbetalat | kreditfaktura | återbetalas | kreditering',
  incoming: 'insättning | du har fått | lön | insatt på ditt konto',
  rate: 'per månad | mån | i månaden | per år | år | styck | st | à pris | kwh | per person',
  dueBy: `
    förfallodatum | förfallodag | förfaller | förfaller den | betala senast | senast |
    betalas senast | sista betalningsdag | oss tillhanda senast | betalas före | förföll |
    förföll den | senast den | betalning senast | ska betalas senast | sista betaldag |
    vara oss tillhanda | och förfaller | betalningsvillkor | förfaller till betalning`,
  charge: `
    dras den | dras | dras … den | kommer att dras | autogiro den | förnyas den | förnyas |
    debiteras den | dragningsdatum | nästa betalning | betalningsdag | debiteras … den |
    förnyas automatiskt den | dras från ditt konto den | dras från | förnyas automatiskt`,
  issued: 'fakturadatum | datum | utfärdad | utskriftsdatum | daterad',
  period: 'period | avser perioden | avser | faktureringsperiod | leveransperiod',
  ends: 'giltig till | gäller till | går ut | upphör | löper ut | erbjudandet gäller t o m',
  happened: `
    betald den | betaldatum | orderdatum | levererad | mottagen den | leveransdatum | köpdatum`,
  invoiceNo: `
    fakturanummer | fakturanr | faktura nr | faktura | ocr nummer | ocr | ocr nr | referens |
    referensnummer | kvittonummer | kreditfaktura | avi | avinummer | betalningsreferens`,
  orderNo: 'ordernummer | order | beställningsnummer | bokningsnummer | beställning',
  accountNo: `
    kundnummer | kundnr | avtalsnummer | medlemsnummer | kund nr | försäkringsnummer |
    anläggnings id | kontonummer`,
  otherNo: `
    telefon | tel | organisationsnummer | org nr | bankgiro | plusgiro | momsreg nr |
    postnummer | iban | kollinummer`,
  payTo: 'betalningsmottagare | mottagare',
  bill: `
    faktura | fakturor | räkning | räkningen | hyra | hyresavi | avi | avgift | premie |
    elräkning | böter | avbetalning | hyresfaktura | delbetalning`,
  newBill: `
    din faktura | ny faktura | nya faktura | faktura från | här kommer din faktura |
    här är din faktura | fakturan finns | bifogad faktura | bifogar … faktura | e faktura |
    att betala | förfallodatum | ny räkning | din räkning | fortsätta med betalningen |
    hyresavi | ocr`,
  overdue: `
    påminnelse om betalning | förfallen | förfallna | förfallet | obetald | obetalda |
    inte betalats | ej betald | inte fått din betalning | inte fått betalning | ännu inte |
    försenad | inkasso | inkassokrav | betalningskrav | skuld | betalningspåminnelse |
    sista påminnelsen | saknar betalning | kronofogden | har inte betalats | ännu inte betald |
    inte mottagit | vi saknar`,
  reminder: `
    påminnelse | betalningspåminnelse | vi påminner | påminner om | glöm inte | snart förfaller |
    förfaller snart |
    vi påminner om`,
  autopay: `
    autogiro | dras automatiskt | dras från | kommer att dras | automatisk betalning |
    automatiskt | du behöver inte göra något | debiteras automatiskt | kommer att debiteras |
    dra beloppet | via autogiro | med autogiro | genom autogiro`,
  renewal: `
    förnyas | förnyas automatiskt | förnyelse | förlängs | förlängning | provperiod | testperiod |
    gratisperiod | forlängs automatiskt | kommer att förnyas | forny | förnyas den`,
  ending: 'går ut | löper ut | upphör | förnyas inte | uppsägning',
  failed: `
    betalningen misslyckades | misslyckades | misslyckad betalning | betalning misslyckades |
    nekades | avvisades | kunde inte genomföras | kunde inte behandla | kunde inte dra |
    kunde inte debitera | kunde inte bearbeta | inte behandla | otillräckliga medel | medges ej |
    problem med din betalning | kunde … inte dra | kunde … inte debitera | kortet nekades |
    betalningen nekades | kunde inte dras | gick inte igenom`,
  receipt: `
    kvitto | ditt kvitto | betalning mottagen | betalningsbekräftelse | tack för betalningen |
    tack för din betalning | tack för ditt köp | tack för din gåva | tack för din donation |
    vi har tagit emot din betalning | mottagit din betalning | har betalats | är betald |
    betalningen genomförd | betalningen har genomförts | har dragits | har debiterats |
    köpbekräftelse | du har betalat | vi har mottagit din betalning | betalningen är genomförd`,
  refund: 'återbetalning | återbetalat | kreditfaktura | pengarna tillbaka | återbetalas',
  statement: 'utdrag | månadsbesked | kortfaktura',
  request: `
    betala nu | betala | betala fakturan | betala online | vänligen betala | var god betala |
    betala via | bankgiro | plusgiro | swisha | swish | fortsätta med betalningen |
    betala din faktura | betalningsuppgifter`,
  attached: 'bifogad | bifogat | bifogas | i bilagan | bilaga',
  nothingDue: `
    inget att betala | ingen betalning | betala inte | detta är ingen faktura | kostnadsfri* |
    gratis | redan betald`,
  order: `
    orderbekräftelse | din beställning | din order | beställningsbekräftelse |
    bokningsbekräftelse | din bokning | varukorg`,
  quote: 'offert | prisförslag | anbud | proforma',
  promo: `
    rabatt | erbjudande | erbjudanden | rea | köp nu | fri frakt | rabattkod | sista chansen |
    endast idag | kampanj | upptäck | nyheter | black friday | handla nu | spara`,
  news: `
    nyhetsbrev | visa i webbläsaren | avregistrera | avsluta prenumeration | läs mer | artikel`,
  delivery: 'skickad | skickats | paket | levererad | leverans | på väg | spåra | försändelse',
  security: 'lösenord | ny inloggning | verifieringskod | säkerhetskod',
  income: 'insättning | du har fått | lön | lönespecifikation | utbetalning | swish från | sålt',
  account: `
    villkor | integritetspolicy | ditt kort går ut | enkät | bibliotek | kortköp | tidsbokning |
    kontoutdrag | kontobesked`,
  credentials: `
    verifiera | bekräfta dina uppgifter | uppdatera dina uppgifter | bekräfta din identitet |
    inloggningsuppgifter`,
  threat: `
    spärrat | spärras | stängs av | avstängd | inom # timmar | omedelbart | brådskande |
    kronofogden | rättsliga åtgärder | blockerat`,
  oddPayment: 'presentkort | bitcoin | krypto* | tullavgift*',
  bankChange: 'nytt kontonummer | ändrade bankuppgifter | nya bankuppgifter | nytt bankgiro',
  prize: 'du har vunnit | vinnare | grattis | arv | lotteri',
  withinDays: `
    inom # dagar | om # dagar | inom # bankdagar | inom # arbetsdagar | om # bankdagar |
    om # arbetsdagar | inom de närmaste # dagarna | de kommande # dagarna | # dagar kvar |
    om # dag | inom # vardagar | inom loppet av # dagar`,
  withinWeeks: `
    inom # veckor | om # veckor | inom # vecka | om # vecka`,
  netDays: `
    # dagar netto | betalningsvillkor # dagar | betalas inom # dagar |
    # dagar från fakturadatum | betalning inom # dagar | netto # dagar |
    betala inom # dagar | betala … inom # dagar | betalas … inom # dagar |
    inbetalning inom # dagar | # dagars betalningsvillkor | betalningsvillkor netto # dagar |
    # dagar efter fakturadatum | # dagar från fakturans datum | # dagar efter mottagande |
    # dagar per | betalningstid # dagar | förfaller inom # dagar | reglera … inom # dagar |
    oss tillhanda inom # dagar | betalningsvillkor är # dagar | inkommen inom # dagar`,
  daysAgo: `
    för # dagar sedan | # dagar försenad | # dagar sen | # dagar för sent | # dag försenad |
    försenad # dagar | förföll för # dagar sedan`,
  monthEnd: `
    slutet av månaden | månadens slut | månadsskiftet | sista dagen i månaden |
    slutet på månaden | utgången av månaden`,
  nextMonthEnd: `
    slutet av nästa månad`,
  withinMonths: `
    inom # månader | om # månader`,
  today: 'idag | i dag',
  tomorrow: 'imorgon | i morgon',
  onReceipt: 'omgående | vid mottagande | kontant',
  mend: `
    uppdatera din betalningsmetod | uppdatera dina betalningsuppgifter | uppdatera betalningsmetod`,
  aside: 'du får detta | du har fått detta',
  yearly: 'årsbelopp | årsavgift | årspremie | årligen | per år | totalt per år',
  part: 'delbetalning | delbetalningar på | månadsbelopp | kvartalsbelopp',
  notice: `
    har sett din faktura | din kund | väntar på godkännande | kräver godkännande |
    godkänn eller avvisa | budgetvarning | din budget | av budgeten | utgiftsgräns | prisändring |
    nya priser | utkast till faktura | utlägg |
    väntar på ditt godkännande | godkännande krävs | påminnelse om ditt besök | påminnelse om din
    tid | påminnelse om din bokning | beräknad kostnad | uppskattad kostnad | prishöjning |
    utläggsersättning | ersättning för utlägg`,
  over: `
    uppsägning bekräftad | din uppsägning | bekräftelse på uppsägning | har sagts upp |
    har avslutats | är avslutad | är avslutat | avslutas den | har upphört |
    inga fler betalningar | inget mer dras | tråkigt att du lämnar`,
  arranged: `
    autogiro är aktiverat | autogiro har aktiverats | autogirot är aktiverat | medgivande …
    mottaget | bekräftelse på autogiro | anmäld till autogiro | e faktura är aktiverad | när din
    faktura är klar | från och med nästa faktura | faktura skickas separat | fakturan skickas
    separat | faktura kommer separat | vi skickar fakturan`,
  talk: `
    nytt svar | svarade | kommenterade | ny kommentar | nämnde dig | forum | ditt ärende |
    mötesinbjudan | inbjudan till möte | kallelse till möte`,
  theirs: `
    din kund | dina kunder | skicka påminnelse | markera som betald | har sett din faktura |
    skicka er faktura | skicka din faktura | som leverantör | mötesinbjudan |
    din kund har | er kund har | din kund … inte betalat | påminnelse till din kund | skicka din
    faktura till oss | skicka er faktura till | vänligen skicka er faktura | vänligen fakturera
    oss | vi betalar er faktura | skickad till din kund | skickats till din kund`,
  yesterday: 'igår | i går',
}

export const sv: Language = {
  code: 'sv',
  common:
    'och att det som är för på av med den till din ditt dina har du inte vi om en ett ska kan vår oss hej från eller',
  order: 'dmy',
  phrases: joined(plain, svUsage),
}
