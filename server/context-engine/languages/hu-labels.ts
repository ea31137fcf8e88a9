import type { Phrases } from './types.ts'

export const huLabels: Phrases = {
  due: `
    fizetendő | fizetendő összeg | fizetendő végösszeg | összesen fizetendő | számla összege |
    végösszeg | hátralék | tartozás | befizetendő | esedékes | esedékes díj |
    esedékes negyedéves díj | összes tartozás | díja | fizetendő díj | fizetendő bruttó |
    bruttó fizetendő | bruttó végösszeg | számla végösszege | számla végösszeg | fizetnivaló |
    befizetendő összeg | hátraléka | hátralékos összeg | hátralék összege | tartozása |
    tartozás összege | elmaradás | elmaradása | fennálló tartozás | fennálló tartozása |
    lejárt tartozás | aktuális tartozás | teljes tartozás | esedékes összeg | esedékes részlet |
    törlesztőrészlet | törlesztő részlet | részlet összege | közös költség | bérleti díj |
    albérlet | tandíj | havidíj | havi díj | éves díj | negyedéves díj | biztosítási díj | tagdíj |
    megbízási díj | térítési díj | ovidíj | óvodadíj | étkezési díj | étkezés díja |
    szolgáltatási díj | pótdíj | bírság | bírság összege | illeték | adó összege |
    hátralévő összeg | hátralevő összeg | fennmaradó összeg | fennmaradó rész | maradék |
    maradék összeg | a maradék | különbözet | utaljon | utaljon át | utald át | kérjük utaljon |
    fizetendő ft | fizetendő huf | összeget | összegben | összegű számla | összegű számlát |
    ft összegű | kérem hogy … átutalni | befizetni | rendezendő | rendezendő összeg |
    mindösszesen fizetendő | számlaösszeg | a számla bruttó összege | a számla összege |
    egyenleg fizetendő | fizetendő egyenleg | fizetendő még | még fizetendő | hátralék ft`,
  total: `
    összesen | végösszeg | egyenleg | ár | fizetendő összesen | mindösszesen | bruttó összeg |
    összesen bruttó | bruttó összesen | teljes összeg | teljes ár | teljes díj | bruttó |
    összérték | végösszege | mindösszesen ft | összesen ft | jön ki | kijön`,
  yearly: `
    éves | évente`,
  part: `
    részlet | havi | negyedéves | részletfizetés | havonta | első részlet | második részlet |
    harmadik részlet | következő részlet`,
  sum: `
    összeg | összege | összegű | összeget | ft ot | forint | összegről | összegben | díjat`,
  minimum: `
    minimum fizetendő | minimálisan fizetendő | minimum törlesztő | minimum befizetendő |
    minimálisan fizetendő összeg`,
  paid: `
    befizetett | kifizetve | fizetve | befizetés | kifizetett összeg | befizetett összeg |
    megfizetett | fizetett összeg | befizetett előleg | előleg befizetve | megkapott előleg |
    előleget megkaptuk | beérkezett befizetés | beérkezett összeg | jóváírt befizetés |
    levont összeg | levontuk | terheltük | már rendezték | már befizet* | kifizették |
    kiegyenlített | befizetésük | foglaló`,
  previous: `
    előző számla | előző egyenleg | előző havi | előző időszak | nyitóegyenleg | korábbi egyenleg |
    tavaly`,
  subtotal: `
    nettó | nettó összeg | nettó ár | áfa nélkül | részösszeg | adóalap`,
  tax: `
    áfa | szállítás | áfa összege | kiszállítás | szállítási költség | posta költség | ebből áfa`,
  discount: `
    kedvezmény | akció | csak | kedvezménnyel | akciós ár | kuponkód | spórolhat | megtakarít* |
    csupán | mindössze | már ft tól | helyett`,
  fee: `
    késedelmi kamat | díj | felszólítási díj | kezelési költség | költsége további |
    késedelmi pótlék | visszakapcsolási díj | eljárási díj | kamat`,
  limit: `
    hitelkeret | limit | keret | biztosítási összeg | önrész | önrészesedés`,
  holding: `
    rendelkezésre álló | egyenleg | aktuális egyenleg | számlaegyenleg | elérhető egyenleg |
    felhasználható | szabad keret`,
  remaining: `
    fennálló tőketartozás | hátralévő tőke | fennmaradó tőke | hátralévő részletek | tőketartozás`,
  later: `
    következő díj | jövő évtől | január től | utána | ezt követően | határidő után | később`,
  refunded: `
    visszautalt összeg | visszautaltuk | visszatérített | visszatérítés összege | jóváírt összeg |
    visszajár`,
  incoming: `
    érkezett | jóváírtunk | jóváírás | beérkezett utalás | átutalás érkezett | munkabér |
    fizetés érkezett | küldtünk | elutaltuk | kifizetés | bevétel`,
  rate: `
    havonta | ft fő | ft hó | ft kwh | egységár | óránként | fő | éj | darab | db`,
  dueBy: `
    fizetési határidő | határidő | esedékesség | esedékes | befizetési határidő |
    fizetési határideje | legkésőbb | lejárat | befizetés határideje | számla fizetési határideje |
    határideje | esedékesség napja | esedékes ekkor | fizetés esedékessége | esedékessége |
    esedékesség dátuma | fizetési határnap | lejárt fizetési határidő | lejárt határidő |
    lejárt határidejű | legkésőbb … ig | fizetendő legkésőbb | befizetni legkésőbb |
    legkésőbb eddig | rendezni legkésőbb | fizetés napja | végső határidő | új fizetési határidő |
    fizetési határidő lejárt`,
  charge: `
    terhelés | megújul | terhelés napja | beszedés napja | beszedés dátuma | levonjuk | terheljük |
    megterheljük | automatikusan megújul | következő terhelés | terhelés dátuma | levonás napja |
    levonás dátuma | levonjuk … számlá* | levonjuk a | beszedjük | beszedés | terhelni fogjuk |
    fogjuk terhelni | fogjuk levonni | fogjuk beszedni | kerül levonásra | levonásra kerül |
    beszedésre kerül | terhelésre kerül | megújítjuk | elindul | meghosszabbodik |
    következő fizetés | következő fizetés napja | megújulás dátuma | megújulás napja`,
  issued: `
    kelt | számla kelte | kiállítás dátuma | dátum | kiállítva | számla dátuma | kiállítás napja |
    kiállítás kelte | kelte | keltezés | keletkezés`,
  period: `
    időszak | elszámolási időszak | teljesítés | elszámolt időszak | számlázási időszak |
    időszakra | tárgyidőszak | hónapra | leolvasás`,
  ends: `
    lejár | lejárata | érvényes | érvényesség | ajánlat érvényes | akció vége | próbaidőszak vége |
    lejárati dátum | ajánlatunk érvényes | mondhatja fel | lemondható`,
  happened: `
    fizetés időpontja | teljesítés napja | tranzakció dátuma | vásárlás dátuma | rendelés dátuma |
    kézbesítve | feladás dátuma | fizetés dátuma | befizetés dátuma | könyvelés dátuma`,
  invoiceNo: `
    számlaszám | számla sorszáma | számla száma | sorszám | számla | bizonylatszám | számlaszáma |
    számla azonosító | számú számla | számú számlá* | számú díjbekérő | számú díjbekérőt |
    sorszámú számla | díjbekérő száma | díjbekérő sorszáma | díjbekérő | bizonylat száma |
    bizonylat sorszáma | e számla száma | számlát | számú | számú pótdíj* | ügyiratszám |
    iktatószám | ügyszám | határozat száma | felszólítás száma | hivatkozási szám | jóváíró számla |
    befizetési azonosító`,
  orderNo: `
    rendelésszám | rendelés | rendelés száma | rendelésszáma | rendelési szám | foglalási szám |
    foglalás száma | rendelés azonosító`,
  accountNo: `
    ügyfélszám | vevőkód | szerződésszám | ügyfélazonosító | fogyasztó azonosító | kötvényszám |
    felhasználó azonosító | felhasználási hely | fogyasztási hely | mérőóra száma |
    ügyfél azonosító | szerződés száma | partner kód | vevő azonosító | folyószámlaszám |
    előfizetői szám | kötvény száma | felhasználási hely azonosító | rendszám`,
  otherNo: `
    telefon | adószám | iban | bankszámlaszám`,
}
