import type { Phrases } from './types.ts'

export const skSigns: Phrases = {
  bill: `
    faktúra | faktúry | faktúru | vyúčtovanie | preddavok | preddavky | záloha | predpis | nájom |
    nájomné | splátka | splátky | poistné | pokuta | poplatok | daň | školné | stravné | členské |
    príspevok`,
  newBill: `
    nová faktúra | vaša faktúra | zasielame faktúru | zasielame vám faktúru | posielame faktúru |
    posielame vám faktúru | posielam faktúru | posielam vám faktúru | v prílohe … faktúr* |
    prikladám faktúru | vystavili sme | vystavili sme vám | faktúra bola vystavená |
    elektronická faktúra | faktúra za | faktúra č | vyúčtovacia faktúra | vyúčtovaciu faktúru |
    predpis poistného | predpis platby | predpis preddavkov | suma na úhradu | dátum splatnosti |
    na úhradu | k úhrade | vyúčtovanie za | platba školného | rozhodnutie o vyrubení | vyrubil |
    zálohová faktúra | faktúra je pripravená`,
  overdue: `
    po splatnosti | neuhraden* | nezaplaten* | upomienka | upomienku | dlžná | dlh | nedoplatok |
    neobdržali | neevidujeme | omeškanie | omeškaní | výzva na úhradu | výzva na zaplatenie |
    bola splatná | nebola uhradená | nebola doposiaľ | nebola zaplatená | nie je doposiaľ uhradená |
    nie je uhradená | doposiaľ neuhradená | evidujeme neuhradenú | evidujeme dlh |
    evidujeme pohľadávku | dlhujete | druhá upomienka | predžalobná výzva | posledná výzva |
    splatnosť uplynula | stále neevidujeme | neprišla | nedorazila | pokus o zmier`,
  reminder: `
    pripomienka | pripomíname | pripomínam | pripomienka splatnosti | dovoľujeme si pripomenúť |
    dovoľujem si pripomenúť | upozornenie na splatnosť | upozorňujeme | blíži sa splatnosť |
    blíži sa termín | blíži sa dátum splatnosti | nezabudnite uhradiť | nezabudnite zaplatiť |
    upomienka`,
  autopay: `
    inkaso | inkasom | inkasujeme | strhneme | strhneme z karty | bude strhnutá | stiahneme |
    odpíšeme | automaticky strhneme | automatická platba | automaticky stiahneme | trvalý príkaz |
    nemusíte nič robiť | nemusíš nič robiť | netreba nič robiť | formou inkasa | súhlas s inkasom |
    z uloženej karty`,
  renewal: `
    obnoví sa | sa obnoví | obnovenie | automaticky obnov* | predĺženie | predĺži sa | sa predĺži |
    automaticky predĺži | skúšobné obdobie | skúšobná verzia | skúšobného obdobia |
    bezplatné obdobie | výročie | výročie poistenia | predplatné sa | členstvo sa |
    ďalšie poistné obdobie | na ďalší rok`,
  ending: `
    vyprší | končí | končí sa | skončí | uplynie | sa končí`,
  failed: `
    platba zlyhala | platba sa nepodarila | nepodarila sa | nepodarilo sa | zamietnut* |
    platba bola zamietnutá | odmietnut* | karta bola zamietnutá | nedostatok prostriedkov |
    platbu sa nepodarilo | nepodarilo sa strhnúť | nepodarilo sa nám | neúspešná platba |
    platba neprebehla | banka odmietla | banka zamietla | inkaso neprebehlo`,
  mend: `
    aktualizujte platobn* | aktualizujte kartu | aktualizujte údaje karty | zmeňte spôsob platby |
    pridajte inú kartu`,
  receipt: `
    potvrdenie o platbe | potvrdenie platby | potvrdenie o úhrade | potvrdenie o prijatí platby |
    prijali sme platbu | prijali sme vašu platbu | prijali sme dnes | platba prijatá |
    platba bola prijatá | platba prebehla | platba úspešná | platba bola úspešná |
    úspešne zaplatené | ďakujeme za platbu | ďakujeme za úhradu | ďakujeme za … platbu |
    ďakujeme za nákup | účtenka | pokladničný doklad | bloček | zaplatené | uhradené |
    bola uhradená | bola zaplatená | je uhradená | potvrdzujeme prijatie | potvrdzujeme platbu |
    potvrdzujeme že sme | doklad o zaplatení | doklad o úhrade | prijatie platby | prijatá suma |
    vaša platba dorazila | platba dorazila | úhradu sme prijali`,
  refund: `
    vrátenie peňazí | vrátenie platby | vrátili sme | vrátime vám | vraciame | dobropis |
    refundácia | preplatok | vrátená suma | peniaze vám vrátime | opravná faktúra | storno faktúra |
    stornofaktúra`,
  statement: `
    výpis z karty | výpis z kreditnej karty | výpis ku kreditnej karte | minimálna splátka`,
  request: `
    uhraďte | zaplaťte | zaplatiť | uhradiť | prosíme o úhradu | prosím o úhradu | prosíme uhraďte |
    prosím uhraďte | prosíme o zaplatenie | žiadame o úhradu | žiadame vás o | vyzývame vás |
    platobné údaje | údaje na platbu | na účet | číslo účtu | qr platba | zaplatiť online |
    uhradiť faktúru | zaplatiť faktúru | pošli prosím | pošli | pošlite | preveďte | poukážte |
    bezodkladnú úhradu | o jej úhradu | úhradu očakávame | platiť možno | treba uhradiť |
    je potrebné uhradiť | doplaťte`,
  attached: `
    v prílohe | priložen* | prikladáme | prikladám`,
  nothingDue: `
    neplaťte | nič neplatíte | nemusíte platiť | nič neposielajte | zatiaľ nič neposielajte |
    netreba platiť | nie je potrebné platiť | bezplatne | zadarmo`,
  order: `
    potvrdenie objednávky | vaša objednávka | objednávka prijatá | objednávku sme prijali |
    ďakujeme za objednávku | rezervácia | košík | prijali sme objednávku | zaplatíte pri prevzatí`,
  quote: `
    ponuka | cenová ponuka | kalkulácia | cenovú ponuku | rozpočet`,
  promo: `
    zľava | akcia | výpredaj | nakúpte | doprava zdarma | zľavový kód | len dnes | novinky |
    black friday | darčekov* | ušetrite | akciová | poukážku`,
  news: `
    newsletter | odhlásiť | zobraziť v prehliadači | článok | čítať ďalej`,
  delivery: `
    odoslan* | zásielka | zásielku | balík | doručen* | na ceste | kuriér* | tovar odošleme`,
  security: `
    heslo | prihlásenie | overovací kód`,
  income: `
    prišla platba | výplata | mzda | prijatá platba na účet | pripísali | pripísané na účet |
    na váš účet | vyplatili sme | odmena | príjem na účet`,
  account: `
    pohyb na účte | vaša karta | transakcia kartou | vitajte | obchodné podmienky | výpis |
    výpis z účtu | knižnica | karta vyprší | disponibilný zostatok | výber z bankomatu |
    zmena podmienok`,
  notice: `
    zobrazil vašu faktúru | váš zákazník | čaká na schválenie | vyžaduje schválenie |
    na schválenie | rozpočt* | limit výdavkov | zmena ceny | zmena cien | nové ceny | nový cenník |
    cenník | upravujeme ceny | koncept faktúry | pripomienka návštevy | pripomienka termínu |
    odhadované náklady | zdraženie | náhrada výdavkov`,
  over: `
    zrušenie potvrdené | potvrdenie o zrušení | bolo zrušené | bola zrušená | vaša výpoveď |
    výpoveď | ukončené | skončilo | skončí | nebude obnovené | nebudeme nič účtovať |
    žiadne ďalšie platby`,
  theirs: `
    váš zákazník | váš klient | vaši zákazníci | odoslať upomienku | označiť ako zaplaten* |
    zobrazil vašu faktúru | pošlite nám faktúru | zašlite nám faktúru | ako dodávateľ |
    pozvánka na stretnutie | prosíme o zaslanie faktúry | prosíme o vystavenie faktúry |
    po prijatí vašej faktúry | odoslaná zákazníkovi`,
  arranged: `
    inkaso bolo nastavené | potvrdenie inkasa | elektronická faktúra aktivovaná |
    prechod na elektronickú faktúru | keď bude faktúra | od nasledujúcej faktúry |
    faktúra bude zaslaná samostatne | faktúru zašleme | faktúru vám zašleme`,
  talk: `
    nová odpoveď | odpovedal | okomentoval | nový komentár | fórum | pozvánka na stretnutie`,
  credentials: `
    overte | potvrďte svoje údaje | prihlasovacie údaje | aktualizujte svoje údaje`,
  threat: `
    zablokujeme | zablokovan* | pozastaven* | do # hodín | okamžite | naliehavé | exekúci* |
    exekúcia`,
  oddPayment: `
    darčeková karta | darčekovými kartami | bitcoin | kryptomen* | clo`,
  bankChange: `
    nové číslo účtu | zmena čísla účtu | nový účet`,
  prize: `
    vyhrali ste | gratulujeme | dedičstvo | lotéria`,
  withinDays: `
    do # dní | do # dni | počas # dní | za # dní | za # dni | o # dni | o # dní | o # deň |
    do # pracovných dní | v priebehu # dní | v lehote # dní | zostáva # dní | do # dňa |
    najneskôr do # dní | v nasledujúcich # dňoch`,
  withinWeeks: `
    do # týždňov | o # týždne | do # týždňa | o # týždeň | počas # týždňov`,
  withinMonths: `
    do # mesiacov | o # mesiace | o # mesiacov`,
  netDays: `
    splatnosť # dní | splatnosť je # dní | splatnosťou # dní | so splatnosťou # dní |
    splatná do # dní | splatné do # dní | lehota splatnosti # dní | # dní od vystavenia |
    # dní od doručenia | # dní od dátumu | # dní odo dňa | uhraďte do # dní |
    uhraďte prosím do # dní | uhraďte … do # dní | uhradiť do # dní | uhradiť … do # dní |
    zaplaťte do # dní | zaplaťte … do # dní | zaplatiť do # dní | úhradu do # dní |
    úhradu … do # dní | do # dní od | do # dní odo`,
  daysAgo: `
    # dní po splatnosti | # dni po splatnosti | po splatnosti # dní | po splatnosti # dni |
    pred # dňami | pred # dňom`,
  today: `
    dnes`,
  tomorrow: `
    zajtra`,
  yesterday: `
    včera`,
  onReceipt: `
    ihneď | obratom`,
  monthEnd: `
    konca mesiaca | koniec mesiaca | konca tohto mesiaca | posledného dňa mesiaca`,
  nextMonthEnd: `
    konca budúceho mesiaca | konca nasledujúceho mesiaca`,
  dayOfMonth: `
    do # dňa v mesiaci | do # v mesiaci | každého # v mesiaci | do # dňa mesiaca`,
}
