import type { Phrases } from './types.ts'

export const skLabels: Phrases = {
  due: `
    suma na úhradu | na úhradu | k úhrade | suma k úhrade | celkom na úhradu | spolu na úhradu |
    celková suma na úhradu | celkom k úhrade | na zaplatenie | suma na zaplatenie |
    celkom na zaplatenie | spolu na zaplatenie | zostáva uhradiť | zostáva zaplatiť |
    zostáva doplatiť | treba doplatiť | doplatok | doplaťte | nedoplatok | nedoplatok vo výške |
    nedoplatok je | dlžná suma | dlžnú sumu | výška dlhu | dlh vo výške | dlhujete | dlh |
    neuhradená suma | neuhradený zostatok | k platbe | suma faktúry | faktúra na sumu |
    faktúra vo výške | vo výške | v sume | v hodnote | suma platby | výška platby | výška splátky |
    splátka | splátku | splátka vo výške | výška preddavku | preddavok | preddavok na úhradu |
    záloha | výška zálohy | zálohu | nájom | nájomné | nájom za | školné | stravné | členské |
    členský príspevok | príspevok | poistné | ročné poistné | poistné na úhradu | poistné vo výške |
    pokuta vo výške | pokutu vo výške | daň vo výške | poplatok za | poplatok vo výške |
    predplatné | uhraďte | uhraďte prosím | uhraďte sumu | zaplaťte | zaplaťte prosím | pošli |
    pošlite | prevedie | preveďte | poukážte | činí | predstavuje | vychádza | vychádza na |
    celková dlžná suma | fakturujeme vám | účtujeme vám | zvyšok | zvyšok sumy | zostávajúca suma |
    zostávajúcu sumu | úhradu vo výške | platbu vo výške | vyrubená daň | spolu s dph na úhradu`,
  total: `
    celkom | spolu | celková suma | celková cena | cena spolu | spolu s dph | celkom s dph |
    cena celkom | súčet | zostatok | cena | fakturovaná suma | celková hodnota | konečná cena |
    dokopy | spolu eur | suma spolu`,
  yearly: `
    ročný | ročná | ročne spolu | za rok`,
  part: `
    splátka | splátky po | mesačný | mesačná | štvrťročná | polročná | prvá splátka |
    druhá splátka | tretia splátka`,
  sum: `
    suma | sumu | sumy | platba | platbu | čiastka | čiastku | platba vo výške | hodnota`,
  minimum: `
    minimálna splátka | minimálna suma | minimálna výška splátky | povinná minimálna splátka |
    minimálna platba`,
  paid: `
    uhradené | zaplatené | zaplatili ste | uhradili ste | uhradená suma | zaplatená suma |
    uhradené preddavky | zaplatené preddavky | prijaté preddavky | uhradené zálohy |
    prijatá platba | prijatá suma | prijatá úhrada | zaplatená záloha | uhradená záloha |
    záloha uhradená | prijali sme … platbu | vašu platbu | už uhradené | už zaplatené`,
  previous: `
    predchádzajúci zostatok | predchádzajúca faktúra | minulé obdobie | minulý rok |
    počiatočný stav | predošlý zostatok`,
  subtotal: `
    bez dph | základ dane | medzisúčet | spolu bez dph | celkom bez dph | základ`,
  tax: `
    dph | daň z pridanej hodnoty | doprava | poštovné | z toho dph | dobierka`,
  discount: `
    zľava | zľavu | zľavou | zľavy | ušetríte | ušetríš | od $ | len | iba | kupón | zdarma |
    zadarmo | až do | akciová cena | namiesto`,
  fee: `
    úrok z omeškania | poplatok z omeškania | penále | zmluvná pokuta | poplatok za upomienku |
    poplatok za opätovné | upomienkový poplatok | trovy`,
  limit: `
    limit | limit poistného plnenia | poistná suma | spoluúčasť | úverový rámec | úverový limit`,
  holding: `
    disponibilný zostatok | zostatok na účte | použiteľný zostatok | kredit | aktuálny zostatok`,
  remaining: `
    zostáva | zostávajúci dlh | zostatok úveru | nesplatená istina | zostáva splatiť`,
  later: `
    po splatnosti | ďalšia splátka | nasledujúca splátka | nový preddavok | neskôr | potom |
    od januára | odhadovaná | budúci rok`,
  refunded: `
    vrátené | vrátená suma | vrátenie | vrátime | vraciame | dobropis | preplatok | refundácia |
    vrátená`,
  incoming: `
    pripísané | pripísaná suma | na váš účet prišla | prijatá platba na účet | výplata | mzda |
    poslali sme vám | odmena | vyplatili sme`,
  rate: `
    mesačne | mesiac | ročne | rok | za kus | ks | kwh | mwh | za osobu | za hodinu | za noc |
    na hlavu | za deň`,
  dueBy: `
    dátum splatnosti | splatnosť | splatná | splatné | splatný | splatná dňa | splatné dňa |
    splatný dňa | splatná do | splatné do | splatnosťou | so splatnosťou | splatnosť faktúry |
    deň splatnosti | termín splatnosti | lehota splatnosti | lehota na úhradu | termín platby |
    termín úhrady | uhraďte do | uhraďte prosím do | uhraďte najneskôr do | zaplaťte do |
    zaplaťte prosím do | zaplaťte najneskôr do | uhradiť do | uhradiť najneskôr do | zaplatiť do |
    zaplatiť najneskôr do | úhradu do | úhrada do | úhrady do | platbu do | platba do | pošli do |
    pošlite do | prosíme o úhradu do | prosím o úhradu do | najneskôr | najneskôr do |
    najneskôr dňa | do | do dňa | k úhrade do | na úhradu do | bola splatná | splatnosť uplynula |
    po splatnosti od | úhradu očakávame do | očakávame do | uhraďte … do | zaplaťte … do |
    uhradiť … do | zaplatiť … do | pošli … do | pošlite … do | poukážte … do | preveďte … do |
    je splatná | je splatné | sú splatné | splatnú | splatnú dňa | splatnej | splatnej dňa |
    splatných | splatným | splatného`,
  charge: `
    strhneme | strhneme vám | strhneme z | bude strhnutá | bude strhnuté | bude stiahnutá |
    stiahneme | odpíšeme | bude odpísaná | inkaso dňa | dátum inkasa | inkaso prebehne |
    inkasujeme | obnoví sa | sa obnoví | predĺži sa | sa predĺži | automaticky sa predĺži |
    automaticky sa obnoví | sa automaticky predĺži | sa automaticky obnoví | bude obnovené |
    bude predĺžené | dátum obnovenia | ďalšia platba | nasledujúca platba | naúčtujeme |
    zaúčtujeme | bude účtované`,
  issued: `
    dátum vystavenia | vystavená | vystavené | vystavená dňa | vystavené dňa | zo dňa | dátum |
    dátum vyhotovenia | dátum faktúry | dátum dodania`,
  period: `
    obdobie | fakturačné obdobie | zúčtovacie obdobie | za obdobie | zúčtované obdobie |
    poistné obdobie`,
  ends: `
    platnosť do | platí do | vyprší | končí | končí sa | skončí | uplynie | ponuka platí do |
    akcia platí do | zrušte do | platný do`,
  happened: `
    zaplatené dňa | dátum objednávky | doručené | dátum transakcie | dátum pripísania |
    pripísané dňa | dátum úhrady | dátum nákupu | odoslaná`,
  invoiceNo: `
    číslo faktúry | faktúra č | faktúra číslo | faktúra | faktúry č | faktúru č | faktúre č |
    faktúry číslo | faktúry | faktúru | č faktúry | variabilný symbol | vs | číslo dokladu |
    doklad č | číslo vyúčtovania | vyúčtovanie č | daňový doklad č | zálohová faktúra č | proforma |
    dobropis č | číslo dobropisu | číslo rozhodnutia | rozhodnutie č | spisová značka | č k | č j |
    upomienka č | predfaktúra č | za faktúru`,
  orderNo: `
    číslo objednávky | objednávka č | objednávka | objednávku č | objednávku | rezervácia č |
    objednávky`,
  accountNo: `
    zákaznícke číslo | číslo zákazníka | číslo zmluvy | zmluva č | číslo poistnej zmluvy |
    číslo odberného miesta | odberné miesto | eic | klientske číslo | evidenčné číslo |
    špecifický symbol | číslo poistky | číslo klienta | ečv | zmluvy č`,
  otherNo: `
    telefón | tel | ičo | dič | ič dph | číslo účtu | iban | psč | číslo zásielky |
    konštantný symbol`,
  payTo: `
    príjemca | dodávateľ | v prospech | v prospech účtu`,
}
