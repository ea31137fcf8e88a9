import type { Phrases } from './types.ts'

export const huSigns: Phrases = {
  bill: `
    számla | számlája | díjbekérő | csekk | tartozás | számlád | számlát | számláját | díj | díjat |
    díja | részlet | törlesztőrészlet | közös költség | bérleti díj | bírság | pótdíj | adó | tandíj`,
  newBill: `
    új számla | számlája elkészült | e számla | számla érkezett | csatoltan küldjük |
    mellékelten küldjük | fizetendő | fizetési határidő | díjbekérő | számláját elkészítettük |
    elektronikus számla | kiállítottuk | elkészült a számlád | elkészült a számlája |
    elkészült e számlája | elkészült a havi számlád | elkészült számlája | számlája megtekinthető |
    elektronikus számlája | megérkezett a számla | mellékelem a számlát | csatolom a számlát |
    küldöm a számlát | csatoltan megküldöm | csatoltan küldöm | mellékelten küldöm |
    megküldjük … számlá* | kiállított számla | számláját kiállítottuk | számlát állítottunk ki |
    díjbekérőt | számla fizetendő | díjértesítő | számlaértesítő | értesítés díjfizetésről |
    elkészült az új számla`,
  overdue: `
    lejárt | hátralék | fizetési felszólítás | elmaradt | tartozás | nem érkezett meg |
    kifizetetlen | hátralék* | nem egyenlítette ki | kiegyenlítetlen | késedelem* | felszólítás |
    elmaradás* | hátralékos | hátralékban | késedelemben | fizetési elmaradás | nem érkezett be |
    még nem érkezett | nem kaptuk meg | nem fizette | nem fizetett | nincs kifizetve | rendezetlen |
    lejárt esedékességű | lejárt fizetési határidejű | lejárt határidejű | felszólítjuk |
    felszólít* | utolsó felszólítás | ismételt felszólítás | fizetési meghagyás | tartozása van |
    tartozást mutat | mulasztás | nem rendezte | nem egyenlített*`,
  reminder: `
    emlékeztető | emlékeztetjük | fizetési emlékeztető | szeretnénk emlékeztetni |
    szeretném emlékeztetni | emlékeztetni szeretném | emlékeztetünk | ne felejtse el |
    ne felejtsd el | közeledik a fizetési határidő | közeleg a fizetési határidő |
    hamarosan esedékes | hamarosan lejár a fizetési`,
  autopay: `
    csoportos beszedés | automatikusan levon* | terheljük | beszedés | csoportos beszedés* |
    automatikus fizetés | bankkártyás terhelés | nincs teendője | automatikusan terhel* |
    nincs teendőd | nincs teendő | nincs további teendője | csoportos beszedési |
    csoportos beszedéssel | automatikusan levonjuk | automatikusan terheljük | levonjuk |
    beszedjük | levonásra kerül | automatikus beszedés | állandó megbízás | a kártyádat terheljük |
    bankkártyáját terheljük | megterheljük | automatikus terhelés | automatikusan kifizet*`,
  renewal: `
    megújul | megújítás | próbaidőszak | automatikusan megújul | ingyenes időszakod |
    próbaidőszak* | véget ér az ingyenes | automatikusan folytatódik | meghosszabbod* |
    előfizetés megújul* | automatikusan meghosszabb* | automatikusan elindul | évforduló* |
    új biztosítási időszak | előfizetésed megújul | előfizetése megújul | próbaidőszakod |
    ingyenes próba | próbaidő | megújítjuk | fordulónap | meghosszabbítás`,
  failed: `
    sikertelen | sikertelen fizetés | elutasít* | nem sikerült | sikertelen tranzakció |
    a fizetés sikertelen | nem sikerült levonni | nem sikerült a fizetés | nem tudtuk levonni |
    nem tudtuk terhelni | nem tudtuk beszedni | nem tudtuk feldolgozni | sikertelen terhelés |
    sikertelen levonás | sikertelen volt | visszautasít* | a bank elutasította |
    nem sikerült megterhelni | fedezethiány | nincs elegendő fedezet | fizetési hiba | meghiúsult`,
  mend: `
    frissítse kártyáját | frissítsd a kártyádat | frissítse kártyaadatait |
    frissítse a fizetési módot | frissítsd a fizetési | frissítse fizetési |
    módosítsa a fizetési módot | adjon meg másik kártyát`,
  receipt: `
    nyugta | fizetés megérkezett | köszönjük a befizetést | köszönjük a vásárlást |
    sikeres fizetés | befizetését megkaptuk | kiegyenlítve | befizetésedet megkaptuk |
    köszönjük befizetésedet | köszönjük befizetését | megkaptuk befizetés* |
    megkaptuk a befizetés* | fizetés visszaigazolása | befizetés* megkapt* | befizetését |
    köszönjük befizetés* | köszönjük a fizetést | kifizetett | sikeres bankkártyás fizetés |
    bankkártyás fizetés sikeres | fizetés sikeres | sikeresen kifizet* | sikeres volt |
    sikeres tranzakció | sikeresen befizet* | befizetése megérkezett | befizetésed megérkezett |
    megérkezett a befizetés* | utalásod megérkezett | utalása megérkezett | befizetés beérkezett |
    beérkezett a befizetés* | köszönjük a vásárlásod | köszönjük vásárlását |
    fizetési visszaigazolás | befizetés igazolás | átvételi elismervény | fizetve | kifizetve |
    kiegyenlítettük | jóváírtuk befizetés* | levontuk a | sikeresen levon* | megkaptuk az utalás* |
    kifizetted | rendelésed kifizetve`,
  refund: `
    visszatérítés | jóváírás | jóváíró számla | sztornó | sztornó számla | helyesbítő számla |
    visszautal* | visszautaltuk | visszautalás | visszatérítettük | visszatérít* |
    vételár visszautalás* | jóváírtuk az összeget | a vételárat visszautal* | pénzvisszatérítés |
    visszafizet*`,
  statement: `
    számlakivonat | kivonat`,
  request: `
    fizesse be | kérjük egyenlítse ki | fizetés most | befizetés | átutalás | utalja |
    kérjük fizesse | kérjük rendezze | kérjük hogy … rendezze | kérjük utalja | rendezze |
    kérjük fizesse be | kérjük a számlát | kérjük átutal* | átutalni szíveskedjék |
    szíveskedjék rendezni | szíveskedjen rendezni | szíveskedjenek rendezni |
    szíveskedjen átutalni | szíveskedjék átutalni | kérjük szíveskedjen | kérem utalja |
    kérem utald | kérem rendezze | kérem fizesse | kérem hogy | utald át | utalja át | fizesd be |
    fizesse meg | fizess most | fizetek | befizetem | befizetés online | fizetés online |
    számla befizetése | rendezni | egyenlítse ki | egyenlítsd ki | kérjük egyenlítsd |
    bankszámlára utal* | átutalással | számlánkra | számlaszámra`,
  attached: `
    mellékelten | csatoltan | melléklet`,
  nothingDue: `
    nincs fizetendő | nem kell fizetni* | nem kell fizetnie | fizetnivalója nincs |
    nincs tartozása | nullás számla | díjmentes | ingyenes`,
  order: `
    rendelés visszaigazolás | rendelését | megrendelés | rendelésed | rendelését megkaptuk |
    rendelésedet megkaptuk | köszönjük a rendelés* | megrendelés visszaigazolás | kosár | foglalás`,
  quote: `
    árajánlat | ajánlat | ajánlatot | árajánlatunk | ajánlatunk | kalkuláció | költségvetés   `,
  promo: `
    kedvezmény | akció | vásároljon | kupon | ingyenes szállítás | akciós | leárazás |
    előfoglalási | kuponkód | ajándék | nyeremény | spórolj | csak ma | féláron | kiárusítás |
    már ft tól`,
  news: `
    hírlevél | leiratkozás`,
  delivery: `
    feladva | csomag | kézbesít* | csomagpont* | futár | szállítás alatt | úton van | feladtuk |
    átvehető | csomagja | csomagod`,
  income: `
    jóváírás a számláj* | érkezett a számlá* | utalás érkezett | munkabér | fizetésed | elutaltuk |
    kifizettük | bevételed | kifizetés | közlemény`,
  account: `
    egyenleg | kártyás vásárlás | tranzakció | vásárlás | készpénzfelvétel | változás az általános |
    általános szerződési`,
  notice: `
    megtekintette a számlát | jóváhagyásra vár | jóváhagyás szükséges | költségkeret* |
    költségvetés* | árváltozás | új árak | számlatervezet | jóváhagyást igényel | jóváhagyásra |
    időpont emlékeztető | becsült költség | áremelés | költségtérítés`,
  over: `
    lemondás | lemondta | lemondását | megszűnt | lejárt az előfizetés | nem újul meg |
    nem terheljük`,
  theirs: `
    az ön ügyfele | ügyfele | emlékeztető küldése | megjelölés fizetettként |
    megtekintette a számlát | küldje el nekünk … számlá* | szállítóként | megbeszélés meghívó |
    ügyfele még nem | ügyfeled még nem | emlékeztető az ügyfélnek | küldje el nekünk a számlát |
    kérjük küldje el a számláját | kérjük állítsa ki a számlát`,
  arranged: `
    csoportos beszedés aktiválva | csoportos beszedési megbízás | e számla aktiválva |
    amikor a számlája elkészül | a következő számlától | a számlát külön küldjük`,
  talk: `
    meghívó megbeszélésre`,
  credentials: `
    erősítse meg | frissítse adatait | erősítse meg bankkártyája | kártyaszám | cvv |
    adatok megerősítése`,
  threat: `
    letilt* | végrehajt* | utolsó figyelmeztetés | törlésre kerül | felfüggeszt* | # órán belül |
    azonnal | zárol*`,
  oddPayment: `
    ajándékkártya | bitcoin | kriptoval* | vámkezelési díj | szállítási díj | western union`,
  bankChange: `
    új bankszámla* | megváltozott a bankszámla* | új számlaszám*`,
  prize: `
    ön nyert | nyertes | gratulálunk | öröksége | lottó*`,
  withinDays: `
    # napon belül | # nap múlva | # munkanapon belül | # naptári napon belül | # nap alatt |
    # napos határidő* | következő # napban | # nap van hátra | # munkanap múlva |
    # nap áll rendelkezés* | # napon belüli | # nap van | még # nap | # napod van | # napja van`,
  withinWeeks: `
    # héten belül | # hét múlva`,
  withinMonths: `
    # hónapon belül | # hónap múlva`,
  netDays: `
    # nap | # napos fizetési határidő | számla keltétől számított # nap* |
    kézhezvételétől számított # nap* | kézhezvételtől számított # nap* |
    kiállításától számított # nap* | keltétől számított # nap* | # napos fizetési határidővel |
    fizetési határidő # nap | # napon belül … befizet* | # napon belül … fizess* |
    # napon belül … rendez* | # napon belül … kiegyenlít* | # napon belül rendez* |
    # napon belül fizess* | # napon belül egyenlíts* | # napon belül történő |
    kézbesítésétől számított # nap* | fizetési határidő # napon belül | fizetési határideje # nap |
    # napos határidővel | # naptári nap | # napos | # banki nap | átutalás # nap |
    kézhezvételétől számított # napon belül | átvételtől számított # nap* |
    kiállítástól számított # nap* | # napon belül … átutal* | # napon belül … utal* |
    # napon belül megfizet* | # napon belül átutal* | # napon belül kiegyenlít* |
    # napon belül kérjük | # napon belül szíveskedj* | # napon belül fizet* | # napon belül utal* |
    határidő # nap`,
  daysAgo: `
    # napja | # nappal ezelőtt | # napja lejárt | # napos késedelem | # napja esedékes`,
  today: `
    ma`,
  tomorrow: `
    holnap`,
  yesterday: `
    tegnap`,
  onReceipt: `
    kézhezvételkor | azonnal`,
  monthEnd: `
    hónap végéig | hó végéig | hónap végén | hónap utolsó napj*`,
  nextMonthEnd: `
    következő hónap végéig | jövő hónap végéig`,
  dayOfMonth: `
    minden hónap # | hónap # ig | hónap # éig | hónap # án | hónap # én | hó # ig | tárgyhó # ig |
    minden hó # ig | adott hónap # ig | # éig | # áig`,
}
