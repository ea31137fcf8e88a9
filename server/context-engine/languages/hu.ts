import type { Language } from './types.ts'

export const hu: Language = {
  code: 'hu',
  common:
    'a az és hogy nem is van egy meg ön önnek kérjük számla tisztelt vagy már még csak ki be el fel',
  order: 'ymd',
  phrases: {
    due: `
      fizetendő | fizetendő összeg | fizetendő végösszeg | összesen fizetendő | számla összege |
      végösszeg | hátralék | tartozás | befizetendő | esedékes | esedékes díj |
      esedékes negyedéves díj | összes tartozás | díja | fizetendő díj`,
    total: `
      összesen | végösszeg | egyenleg | ár | fizetendő összesen | mindösszesen | bruttó összeg`,
    sum: 'összeg | összege | összegű',
    paid: 'befizetett | kifizetve | fizetve | befizetés',
    subtotal: 'nettó',
    tax: 'áfa | szállítás',
    discount: 'kedvezmény | akció | csak',
    fee: 'késedelmi kamat | díj',
    dueBy: `
      fizetési határidő | határidő | esedékesség | esedékes | befizetési határidő |
      fizetési határideje | legkésőbb | lejárat`,
    charge: `
      terhelés | megújul | terhelés napja | beszedés napja | beszedés dátuma | levonjuk |
      terheljük | megterheljük | automatikusan megújul | következő terhelés`,
    issued: 'kelt | számla kelte | kiállítás dátuma | dátum | kiállítva',
    period: 'időszak | elszámolási időszak | teljesítés',
    invoiceNo: `
      számlaszám | számla sorszáma | számla száma | sorszám | számla | bizonylatszám | számlaszáma`,
    orderNo: 'rendelésszám | rendelés',
    accountNo: `
      ügyfélszám | vevőkód | szerződésszám | ügyfélazonosító | fogyasztó azonosító | kötvényszám`,
    otherNo: 'telefon | adószám | iban | bankszámlaszám',
    bill: 'számla | számlája | díjbekérő | csekk | tartozás',
    newBill: `
      új számla | számlája elkészült | e számla | számla érkezett | csatoltan küldjük |
      mellékelten küldjük | fizetendő | fizetési határidő | díjbekérő | számláját elkészítettük |
      elektronikus számla | kiállítottuk`,
    overdue: `
      lejárt | hátralék | fizetési felszólítás | elmaradt | tartozás | nem érkezett meg |
      kifizetetlen | hátralék* | nem egyenlítette ki | kiegyenlítetlen | késedelem* | felszólítás`,
    reminder: 'emlékeztető | emlékeztetjük | fizetési emlékeztető',
    autopay: `
      csoportos beszedés | automatikusan levon* | terheljük | beszedés | csoportos beszedés* |
      automatikus fizetés | bankkártyás terhelés | nincs teendője | automatikusan terhel*`,
    renewal: `
      megújul | megújítás | próbaidőszak | automatikusan megújul | ingyenes időszakod |
      próbaidőszak* | véget ér az ingyenes | automatikusan folytatódik | meghosszabbod* |
      előfizetés megújul*`,
    failed: `
      sikertelen | sikertelen fizetés | elutasít* | nem sikerült | sikertelen tranzakció |
      a fizetés sikertelen | nem sikerült levonni | nem sikerült a fizetés`,
    receipt: `
      nyugta | fizetés megérkezett | köszönjük a befizetést | köszönjük a vásárlást |
      sikeres fizetés | befizetését megkaptuk | kiegyenlítve | befizetésedet megkaptuk |
      köszönjük befizetésedet | köszönjük befizetését | megkaptuk befizetés* |
      megkaptuk a befizetés* | fizetés visszaigazolása | befizetés* megkapt* | befizetését |
      köszönjük befizetés* | köszönjük a fizetést | kifizetett`,
    refund:
      'visszatérítés | jóváírás | jóváíró számla | sztornó | sztornó számla | helyesbítő számla | visszautal*',
    statement: 'számlakivonat | kivonat',
    request: `
      fizesse be | kérjük egyenlítse ki | fizetés most | befizetés | átutalás | utalja |
      kérjük fizesse | kérjük rendezze | kérjük hogy … rendezze | kérjük utalja | rendezze`,
    attached: 'mellékelten | csatoltan | melléklet',
    order: 'rendelés visszaigazolás | rendelését | megrendelés',
    quote: 'árajánlat | ajánlat',
    promo: 'kedvezmény | akció | vásároljon | kupon | ingyenes szállítás',
    news: 'hírlevél | leiratkozás',
    delivery: 'feladva | csomag | kézbesít*',
    withinDays: `
      # napon belül | # nap múlva | # munkanapon belül | # naptári napon belül | # nap alatt |
      # napos határidő* | következő # napban | # nap van hátra | # munkanap múlva |
      # nap áll rendelkezés* | # napon belüli`,
    netDays: `
      # nap | # napos fizetési határidő | számla keltétől számított # nap* |
      kézhezvételétől számított # nap* | kézhezvételtől számított # nap* |
      kiállításától számított # nap* | keltétől számított # nap* | # napos fizetési határidővel |
      fizetési határidő # nap | # napon belül … befizet* | # napon belül … fizess* |
      # napon belül … rendez* | # napon belül … kiegyenlít* | # napon belül rendez* |
      # napon belül fizess* | # napon belül egyenlíts* | # napon belül történő |
      kézbesítésétől számított # nap*`,
    monthEnd: `
      hónap végéig | hó végéig | hónap végén | hónap utolsó napj*`,
    nextMonthEnd: `
      következő hónap végéig | jövő hónap végéig`,
    withinWeeks: `
      # héten belül | # hét múlva`,
    withinMonths: `
      # hónapon belül | # hónap múlva`,
    daysAgo: `
      # napja | # nappal ezelőtt | # napja lejárt | # napos késedelem | # napja esedékes`,
    onReceipt: `
      kézhezvételkor | azonnal`,
    dayOfMonth: `
      minden hónap # | hónap # ig | hónap # éig | hónap # án | hónap # én`,
    today: 'ma',
    tomorrow: 'holnap',
    oddPayment: `
      ajándékkártya | bitcoin | kriptoval* | vámkezelési díj | szállítási díj | western union`,
    bankChange: `új bankszámla* | megváltozott a bankszámla* | új számlaszám*`,
    prize: `ön nyert | nyertes | gratulálunk | öröksége | lottó*`,
    threat:
      ' letilt* | végrehajt* | utolsó figyelmeztetés | törlésre kerül | felfüggeszt* | # órán belül | azonnal | zárol*',
    credentials: 'erősítse meg | frissítse adatait',
    yearly: 'éves | évente',
    part: 'részlet | havi | negyedéves',
    notice: `
      megtekintette a számlát | jóváhagyásra vár | jóváhagyás szükséges | költségkeret* |
      költségvetés* | árváltozás | új árak | számlatervezet |
      jóváhagyást igényel | jóváhagyásra | időpont emlékeztető | becsült költség | áremelés |
      költségtérítés`,
    arranged: `
      csoportos beszedés aktiválva | csoportos beszedési megbízás | e számla aktiválva | amikor a
      számlája elkészül | a következő számlától | a számlát külön küldjük`,
    talk: 'meghívó megbeszélésre',
    over: `
      lemondás | lemondta | lemondását | megszűnt | lejárt az előfizetés | nem újul meg |
      nem terheljük`,
    theirs: `
      az ön ügyfele | ügyfele | emlékeztető küldése | megjelölés fizetettként |
      megtekintette a számlát | küldje el nekünk … számlá* | szállítóként | megbeszélés meghívó |
      ügyfele még nem | ügyfeled még nem | emlékeztető az ügyfélnek | küldje el nekünk a számlát |
      kérjük küldje el a számláját | kérjük állítsa ki a számlát`,
    yesterday: 'tegnap',
  },
}
