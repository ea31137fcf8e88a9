import type { Phrases } from './types.ts'

/** How Swedish bills, notices and people put it, beside the plain labels. */
export const svUsage: Phrases = {
  total: 'kostar $ | kostade $',
  due: `
    *avgiften för … är | *avgiften för … blir | *avgiften blir | *hyran blir | *premien är | *kostnaden är | *kostnaden blir | *priset är $ |
    *avgiften är | *hyran är | avgiften är på | avgift på | hyra på | hyran är | hyran på | månadshyra | månadshyran | kvartalsavgift |
    månadsavgiften är | årsavgift | medlemsavgift | terminsavgift | kursavgift | anmälningsavgift | deltagaravgift | bokningsavgift |
    handpenning | depositionen är | att betala för | summa att betala | total att betala | totalt belopp att betala | att betala senast |
    belopp att betala in | betala in | sätt in | sätta in | överför | föra över | swisha $ | swisha över | swish $ | det blir $ |
    blir det $ | det blev $ | blir totalt | blev totalt | summan blir | beloppet är | beloppet är på | beloppet blir | summan är | summan är på |
    på totalt | lyder på | uppgår till | uppgår det till | kostnaden är | priset är $ | du ska betala | ni ska betala |
    du är skyldig | ni är skyldiga | är skyldig oss | skuldbelopp | skulden är | total skuld | totalskuld | aktuell skuld |
    återstår att betala | kvar att betala är | resterar att betala | resterande belopp | restbeloppet | slutbetalning | slutbetalningen |
    utgående saldo | utgående skuld | förfallet belopp att betala | obetalt saldo | ny skuld | skuld att betala | premien är | premien blir |
    premie för perioden | årspremie är | *premien blir | *avgift på | ny premie | ny årspremie | fortsätter … för $ | därefter kostar |
    för $ i månaden | kr i månaden därefter | egenavgift | patientavgift | böter på | kontrollavgift | kontrollavgift på | trängselskatt att betala |
    skatt att betala | kvarskatt | restskatt | fordonsskatt | delbetalning att betala | månadsbelopp att betala | din del är | din del blir |
    faktura på totalt | en faktura på | fakturan är på | fakturan lyder på | dragningsbelopp | belopp som dras | belopp att dra | beloppet $ |
    kommer vi att dra | kommer att debiteras $ | drar vi $ | debiteras du`,
  whole:
    'totalpris | totala priset | totalkostnad | hela priset | totalt pris för bokningen | av totalt | köpesumma',
  part: 'rate | *avbetalning | delbetalning # av | kvartalsavgift',
  previous:
    'förra fakturan | föregående period | förra året | förra månaden | i fjol | tidigare premie | tidigare pris | förra avin',
  fee: 'inkassokostnad | kapitalskuld | avgift för sen betalning | påminnelseavgiften | tillkommer … avgift | en avgift på | reklamationsavgift | avbokningsavgift',
  limit: 'försäkringsbelopp | självrisken | kreditgränsen | beviljad kredit | köpgräns',
  holding:
    'disponibelt | kvar att handla för | kvar att använda | saldo efter | nytt saldo på kontot | saldot på ditt konto',
  remaining: 'restskuld | kvarstående skuld | återstående skuld | lånebelopp | kvarvarande lån',
  later:
    'därefter tillkommer | nästa avi | nästa faktura | om betalning sker senare | vid sen betalning | betalas skatten inte',
  discount: 'rotavdrag | rutavdrag | elstöd | du får $ | bonus | ordinarie pris | värde',
  rate: 'per natt | per timme | per kväll | kr mån | i timmen | öre kwh | per m3',
  paid: 'inbetalt belopp | handpenning betald | du har redan betalat | tidigare inbetalt | avgår inbetalt | har betalat in',
  dueBy: `
    ska vara betalad senast | ska betalas in senast | vara inbetald senast | ska vara inbetald senast | ska ha kommit in senast |
    ska vara inne senast | vara inne senast | inne senast | ska vara betald senast | vara betald senast | ska vara betalt senast | är betald senast |
    senast sista | betald senast | betalt senast | förfallodatum är | förfallodag är | förfallodagen är | förfallodatumet är | förfaller till betalning den |
    förfaller idag | förfaller imorgon | som förföll | som förföll den | som förfaller | som förfaller den | med förfallodatum | med förfallodag |
    betala före den | betalas före den | betala in senast | sätt in … senast | swisha … senast | betala … senast | betalas … senast | betalning … senast |
    oss till handa senast | oss tillhanda | oss tillhanda den | tillhanda senast | sista dag för betalning | sista dagen att betala | sista dag att betala |
    sista betalningsdatum | sista betalningsdagen | sista inbetalningsdag | sista inbetalningsdagen | bet senast | betalas den | betalas till den |
    betalas till och med | senast på | senast nu på | ska betalas den | ska betalas före | betaldatum senast | betala innan | innan den | till och med den | tills den`,
  charge: `
    dras den | dras från kontot den | dras från ditt kort den | dras från kortet den | dras via autogiro den | drar vi … den | dra … den | drar vi den |
    debiteras kortet den | debiterar vi … den | debiteras … den | dras på | dragning sker den | dragningen sker den | dragning den | dragningsdag |
    dragningsdagen | autogirodragning den | överföringsdag | betalningsdatum | förnyas automatiskt | förnyas per | förlängs den | förlängs automatiskt den |
    tar slut den | tar slut | övergår den | börjar … betala den | första dragningen | nästa dragning | nästa dragning sker`,
  happened:
    'utbetalningsdag | utbetalas den | bokningsdatum | besöksdatum | avresa | ankomst | gården städas | städdag | årsstämma | stämma | möte | läsdatum | beställningsdatum | avbokning | köptes | städas',
  ends: 'gäller till och med | gäller t o m | giltig t o m | offerten gäller till | erbjudandet gäller till | tar slut den | tar slut | slutar gälla | provperioden slutar',
  netDays: `
    betala … inom # dagar | betal* … inom # dagar | betal* inom # dagar | reglera … inom # dagar | swisha … inom # dagar | # dagars netto | # dagar netto efter |
    förfaller om # dagar | betalas # dagar | betalningsvillkor # dagars | inom # dagar från | inom # dagar efter | # dagar på dig att betala |
    du har # dagar på dig | ni har # dagar på er | har # dagar på dig att | # dagars betalningstid | förfaller # dagar efter | kredittid # dagar | per # dagar netto | sätt in … inom # dagar`,
  withinDays: 'inom # dygn | om bara # dagar | # dagar återstår | de närmaste # dagarna',
  monthEnd:
    'sista i månaden | före månadens slut | före månadsskiftet | innan månadsskiftet | innan månaden är slut | månadens sista dag | sista bankdagen i månaden',
  dayOfMonth: 'senast den # i månaden | den # varje månad | den # i varje månad | den # i månaden',
  invoiceNo: `
    faktura nummer | fakturans nummer | kundfaktura | kreditnota | kvitto nr | kvittonr | avi nr | avinr | ocr referens | ocr nummer vid betalning | betalningsref |
    ert referensnummer | ärendenummer | ärende | ärendenr | räkning nr | räkningsnummer | hyresavi nr | medlemsfaktura | fakturan`,
  accountNo:
    'kundid | kund id | elevnummer | lägenhetsnummer | objektnummer | hyresobjekt | fastighetsbeteckning | registreringsnummer | personnummer | försäkring nr | avtal nr',
  newBill: `
    *faktura är klar | *faktura finns | *faktura har kommit | *faktura för | ny avi | en ny avi | avi att betala | avier | avierna | avgiftsavier | avgiftsavi | hyresavier | *avi |
    *räkning har kommit | här kommer fakturan | här kommer avin | fakturan bifogas | faktura bifogas | bifogad finner du fakturan | bifogat finner du faktura | bifogat finns faktura |
    har skickat en faktura | skickat dig en faktura | du har fått en faktura | du har en ny faktura | du har en faktura | faktura att betala | fakturor att betala | fått en ny faktura | ny e faktura |
    din hyresavi | din avi | din räkning från | dags att betala | fakturerar vi | avgiften för | räknat ihop | er faktura | underlag för betalning`,
  bill: `
    träningsavgift | deltagaravgift | säsongsavgift |
    *faktura | *fakturan | *räkning | *räkningen | *avgift | *avgiften | *avi | *hyra | *hyran | *premie | *premien | *skatt | trängselskatt | månadsavgift | avgiftsavi | kvarskatt |
    medlemsavgift | terminsavgift | handpenning | kontrollavgift`,
  request: `
    märk inbetalningen | märk betalningen | till bg | till pg |
    swisha till | swisha … senast | betala till | sätt in på | sätt in pengarna | betala in på | betala in till | betala med swish | betala med ocr | betala min faktura | till betalning | går att betala | betala din avi |
    se till att betala | ska vara inne | vara oss tillhanda | betala i tid | glöm inte ocr | ange ocr | ange fakturanummer | betalas till | betala här | till betalningen | slutför betalningen | slutför din betalning |
    vänligen reglera | vänligen swisha | du kan betala | ni kan betala | kan betalas | är du snäll`,
  overdue: `
    inte fått betalt | ej fått betalt | inte fått in | inte kommit in | inte kommit oss tillhanda | obetald faktura | obetald räkning | obetald avi | förfallna fakturor | som förföll | förföll den | ännu inte betalats | fortfarande obetald |
    fortfarande inte betald | är försenad | sen betalning | slipper inkasso | undvika inkasso | undvik inkasso | lämnas till inkasso | gå till inkasso | går vidare till inkasso | överlämnats till oss för inkasso | betalningsföreläggande |
    kronofogde | inkassokrav | kravbrev | påminnelse 2 | andra påminnelsen | sista påminnelse | saknar din betalning | saknar er betalning | har inte registrerat | uteblir betalningen | utebliven betalning | skuld till`,
  reminder: `
    vänlig påminnelse | en liten påminnelse | kom ihåg att betala | kom ihåg att | bara en påminnelse | påminnelse om faktura | påminnelse om obetald | påminnelse obetald | betalningen förfaller snart | snart dags att betala | vill påminna |
    påminna dig om | påminna er om | förfaller imorgon | förfaller i morgon | förfaller idag`,
  autopay: `
    autogirodragning | avisering om autogiro | avisering om autogirodragning | dras från ditt konto | dras från kontot | dras från kortet | dras från ditt kort | dras på kortet | dras via | betalas via autogiro | dras med autogiro | pengar på kontot |
    täckning på kontot | du behöver inte göra någonting | inget du behöver göra | kommer att dra | debiterar vi ditt kort | debiterar ditt kort | debiteras ditt kort | drar vi | överförs automatiskt | betalas automatiskt`,
  renewal: `
    provmånad | provmånaden | din provmånad | provperioden | provperiod går ut | fortsätter prenumerationen | fortsätter automatiskt | fortsätter att löpa | löper vidare | löper på | övergår till | övergår i | förlängs med | förnyar vi |
    förnyas om | vill du inte fortsätta | vill du inte förnya | om du inte säger upp | säger du upp | ska förnyas | dags att förnya | förnya din | förnya ditt | prenumeration förnyas`,
  failed: `
    köpet medgavs inte | din bank nekade | din bank medgav inte | betalningen avvisades | kortet medgav inte | försöker igen om | vi försöker igen |
    dragningen misslyckades | autogirot gick inte igenom | autogirodragningen misslyckades | kunde inte genomföra betalningen | kunde inte genomföra dragningen | kortbetalning misslyckades | kortbetalningen misslyckades | betalningen gick inte igenom |
    gick inte att dra | gick inte att genomföra | avböjdes | avvisades av banken | nekades av banken | nekades av din bank | saknas täckning | ingen täckning | täckning saknades | inte tillräckligt med pengar | vi lyckades inte dra | lyckades inte dra |
    lyckades inte debitera | lyckades inte ta betalt | kunde inte ta betalt | vi kunde inte förnya`,
  receipt: `
    ditt köp av | betalsätt | betalningssätt swish | din biljett | tack för ditt besök … betalat |
    kvitto på din | kvitto på ditt | kvitto från | kvitto för | *kvitto | tack för att du åkte | tack för att du handlade | tack för din beställning … betald | betalt med | betald med | betalning genomförd | betalning registrerad | vi har fått din betalning |
    vi har fått betalt | vi har registrerat din betalning | din betalning är registrerad | betalningen är mottagen | betalningen är registrerad | fakturan är betald | är nu betald | är betalt | har betalat fakturan | tack för inbetalningen | inbetalning mottagen | du betalade |
    betalades den | betalat och klart`,
  refund: `
    har satt in | sätter vi in | pengarna är tillbaka | betalar vi tillbaka | återbetalas till |
    kreditfaktura på | sätts in på ditt konto | betalas tillbaka | betalar tillbaka | får pengarna tillbaka | får tillbaka | pengar tillbaka | har krediterat | krediterar vi | återbetalning på | återbetalar vi | vi återbetalar | har återbetalat | retur är behandlad | tillgodo | att få tillbaka | skatteåterbäring`,
  nothingDue:
    'du behöver inte betala | behöver inte betala något | ni behöver inte betala | inget att betala just nu | noll att betala | har redan betalats | redan betalt | kostar inget | behöver du inte betala | är redan betald | inga avgifter',
  order:
    'här bekräftas er bokning | bekräftar din bokning | bekräftar er bokning | bokning är bekräftad | tack för din bokning | tack för din beställning | tack för din order | vi har tagit emot din beställning | mottagit din order | packar din order',
  quote: `
    offert på | *offert | offerten gäller | vårt pris för | prisuppgift | kostnadsförslag | vi kan erbjuda | gäller offerten | om du accepterar | vid accept | tack för din förfrågan | tack för visningen | prisförfrågan | preliminärt pris | svara på offerten | godkänn offerten`,
  promo:
    'erbjudandet gäller | passa på | just nu | fynda | medlemspris | kampanjpris | provapåpris | till och med söndag',
  income:
    'utbetalningsdag | din lön | löneutbetalning | har betalat dig | swishat dig | har swishat | pengar från | insatt på kontot | insättning på | du har fått en insättning | fått en swish | fått betalt för | ersättning utbetalas | utbetalas till dig | du får utbetalt | försäljning såld | blev såld',
  account:
    'köp med kort | kortköp på | ditt kort användes | har dragits från ditt konto | uttag | överföring till | känner du inte igen | saldo på | månadsbesked för | kontoöversikt | transaktion på',
  notice:
    'blir din hyra | din nya hyra | från den # blir | nya avier kommer | budget har | av din budget | höjer priset | prishöjning | ändrar priset | priset ändras | nytt pris från | nya avgifter från | avgiftshöjning | hyreshöjning | har förbrukat | använt # procent | använt # av | faktura skickas efter | faktureras efter | faktureras i efterskott | faktura kommer efter',
  over: 'är uppsagd | är avslutad | har sagt upp | vi har avslutat | ditt abonnemang är avslutat | din prenumeration är avslutad | avbokad | inga fler dragningar | kommer inte att debiteras igen | upphör den | välkommen tillbaka',
  mend: 'uppdatera kort | uppdatera ditt kort | uppdatera kortuppgifter | uppdatera dina kortuppgifter | byt kort | lägg till ett nytt kort',
  minimum:
    'lägsta att betala | minsta att betala | minimibelopp att betala | lägsta inbetalning | minst att betala | minsta belopp att betala',
  statement:
    'kontobesked kreditkort | din kortfaktura | månadsfaktura för kort | utgående saldo | månadsfaktura | kreditkortsfaktura | köp under perioden',
}
