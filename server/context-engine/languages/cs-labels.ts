import type { Phrases } from './types.ts'

export const csLabels: Phrases = {
  due: `
    částka k úhradě | k úhradě | celkem k úhradě | k zaplacení | celkem k zaplacení |
    částka k zaplacení | dlužná částka | nedoplatek | fakturovaná částka | částka faktury |
    výše platby | ve výši | částku | uhraďte | uhraďte prosím | předpis | zbývá uhradit |
    neuhrazená částka | záloha | výše zálohy | nájem | pojistné | splátka | celková částka |
    zbývá zaplatit | k doplacení | doplatek | zbývá doplatit | zbývající částka | zbývající částku |
    zbytek | doplaťte | k doplatku | doplacení částky | částka splátky | výše splátky | splátku |
    splátku ve výši | školné | stravné | úplata | úplatu | kurzovné | předplatné |
    členský příspěvek | členské příspěvky | příspěvek | zálohu | zálohu ve výši | nájemné |
    nájemné ve výši | činí | celkem činí | k úhradě zbývá | zbývá k úhradě | aktuální dluh |
    výše dluhu | dlužíte | dluh ve výši | nedoplatek ve výši | nedoplatek činí | k platbě |
    celkem k platbě | částka k platbě | celková částka k úhradě | suma k úhradě | převeďte |
    pošlete | zašlete | uhradit částku | zaplatit částku | poplatek ve výši | pokutu ve výši |
    pokuta ve výši | pojistné ve výši | poplatek za | prosím o úhradu | úhradu | platbu |
    platba ve výši | celkový dluh | celková výše dluhu | zůstatek k úhradě | dlužné nájemné |
    účtujeme | účtujeme vám | vyúčtovaná částka | fakturujeme | fakturujeme vám | vyčísleno na |
    určenou částku | určené částky ve výši`,
  total: `
    celkem | celková cena | součet | cena celkem | zůstatek | cena | celkem s dph |
    cena celkem s dph | celkem včetně dph | celkem vč dph | celkem kč | celková suma |
    celková hodnota | konečná cena | vyjde na | vychází na | to dělá | dohromady | úhrnem`,
  yearly: `
    roční | ročně | ročně celkem | za rok`,
  part: `
    splátka | splátky po | měsíční | čtvrtletní | pololetní | splátky | čtvrtletně | první splátka |
    druhá splátka | třetí splátka`,
  sum: `
    částka | platba ve výši | suma | platba | částky | částkou | částce | obnos | za cenu`,
  minimum: `
    minimální splátka | minimální částka | minimální výše splátky | minimální platba |
    povinná minimální splátka | povinná splátka | nejméně uhraďte`,
  paid: `
    zaplaceno | uhrazeno | přijatá platba | platba přijata | zaplacená částka | prijatá suma |
    uhrazené zálohy | zaplacené zálohy | přijaté zálohy | zálohy celkem | uhrazená záloha |
    zaplacená záloha | záloha uhrazena | záloha zaplacena | přijatá částka | přijatá záloha |
    již uhrazeno | již zaplaceno | uhrazená částka | zaplatili jste | zaplatil jste |
    zaplatila jste | složená záloha | složenou zálohu | přijali jsme částku |
    přijali jsme … ve výši | jste uhradil* | jste zaplatil* | odečtené zálohy`,
  previous: `
    předchozí zůstatek | předchozí faktura | minulé vyúčtování | předchozí období | loni |
    v loňském roce | počáteční zůstatek | minulý měsíc`,
  subtotal: `
    základ | bez dph | mezisoučet | celkem bez dph`,
  tax: `
    dph | daň | doprava | poštovné`,
  discount: `
    sleva | ušetříte | od | jen | až | kupón | zdarma | slevou | ušetříš | sleva až | nyní jen |
    místo původních | výhodně od`,
  fee: `
    úrok z prodlení | penále | poplatek | pokuta | poplatek za upomínku | náklady upomínky |
    smluvní pokuta | poplatek za opětovné | hrozí pokuta | pokuta až`,
  limit: `
    limit | spoluúčast | pojistná částka | limit plnění | úvěrový rámec | úvěrový limit |
    spotřebováno`,
  holding: `
    disponibilní zůstatek | zůstatek na účtu | kredit | zůstatek kreditu | použitelný zůstatek |
    disponibilní částka`,
  remaining: `
    zbývá | zbývající | zbývající dluh | zbývá splatit | zůstatek úvěru | zbývající jistina |
    nesplacená jistina | po této splátce`,
  later: `
    po splatnosti | ročně celkem | příští splátka | další splátka | nová záloha | nová výše zálohy |
    po termínu | od ledna | poté | následně | odhad`,
  refunded: `
    vráceno | vrácení | dobropis | přeplatek | refundace | vrácená částka | vracíme | vrátíme |
    k vrácení | částka k vrácení`,
  incoming: `
    přijali jste | na váš účet přišla | výplata | mzda | připsáno | připsána částka |
    připsali jsme | na účet připsáno | přišla částka | byla připsána platba | odměnu |
    poslali jsme vám | vám posíláme | vyplaceno`,
  rate: `
    měsíčně | měsíc | ročně | rok | za kus | ks | kwh | za kwh | za mwh | za m3 | za osobu |
    za hodinu | hod | za noc | za den | týdně`,
  dueBy: `
    datum splatnosti | splatnost | splatná | splatno | splatné | splatné dne | splatnost dne |
    uhraďte do | zaplaťte do | nejpozději do | nejpozději | do | byla splatná | den splatnosti |
    k úhradě do | termín splatnosti | termín platby | uhradit do | splatná dne | se splatností |
    se splatností dne | splatností | lhůta splatnosti | splatnou dne | splatnost faktury |
    nejpozději však do | uhraďte nejpozději do | zaplaťte nejpozději do | uhraďte prosím do |
    zaplaťte prosím do | prosíme o úhradu do | prosím o úhradu do | splatná do | splatné do |
    splatný do | splatný | splatný dne | splatnosti | datum splatnosti je | zaplatit do |
    zaplatit nejpozději do | uhradit nejpozději do | úhradu do | úhrada do | úhrady do | platbu do |
    platba do | platby do | uhraďte … nejpozději do | uhraďte … do | zaplaťte … do | uhradit … do |
    zaplatit … do | pošlete … do | převeďte … do | splatnost uplynula | splatnost vypršela |
    po splatnosti od | poslední den splatnosti | lhůta pro zaplacení | lhůta k úhradě | lhůta do |
    zaplacení do | k zaplacení do | splatnou | splatného | splatného dne | splatných | splatným |
    zaplacení … nejpozději`,
  charge: `
    strhneme | bude stržena | inkaso dne | bude stržena dne | obnoví se | bude obnoveno |
    datum obnovení | datum platby | bude odepsána dne | bude strženo | datum inkasa |
    inkaso proběhne | strhneme … dne | bude stržena … dne | strhneme vám | z karty strhneme |
    z účtu strhneme | částku strhneme | budeme účtovat | naúčtujeme | bude účtováno | další platba |
    příští platba | další platba proběhne | platba proběhne | odečteme | odepíšeme | bude odečteno |
    bude odečtena | inkasujeme | prodlouží se | se prodlouží | se obnoví |
    automaticky se prodlouží | automaticky prodlouží | se automaticky prodlouží |
    se automaticky obnoví | bude provedeno inkaso | obnovíme | prodloužíme`,
  issued: `
    datum vystavení | vystaveno | ze dne | datum | vystavena dne | datum vyhotovení |
    vystavená dne | vystaveno dne | vyhotoveno dne | faktura ze dne | duzp | datum uskutečnění`,
  period: `
    období | zúčtovací období | za období | fakturační období | zúčtované období | odečet |
    období od | dodané v období`,
  ends: `
    platnost do | vyprší | platí do | končí | napište nám do | zrušte do | nejpozději den předem |
    nabídka platí do | akce platí do | platnost nabídky | výpovědní lhůta | končí dne | vyprší dne |
    odstoupit do | reklamace do`,
  happened: `
    zaplaceno dne | datum objednávky | doručeno | datum platby přijaté | dodání | datum připsání |
    připsáno dne | zaplaceno | přijato dne | datum nákupu | datum transakce | odesláno dne |
    převzato | uskutečněno | spáchán`,
  invoiceNo: `
    číslo faktury | faktura č | faktura číslo | faktura | faktury č | faktury | variabilní symbol |
    doklad č | číslo dokladu | č faktury | vs | daňový doklad č | dobropis č | fakturu č |
    fakturu číslo | fakturou č | číslo vyúčtování | vyúčtování č | vyúčtování číslo |
    číslo daňového dokladu | faktura čís | zálohová faktura č | zálohová faktura | proforma | č j |
    čj | číslo jednací | spisová značka | sp zn | číslo výzvy | číslo dobropisu | ev č dokladu |
    evidenční číslo dokladu | číslo předpisu | upomínka č`,
  orderNo: `
    číslo objednávky | objednávka č | objednávka | objednávku č | objednávce č | rezervace č`,
  accountNo: `
    zákaznické číslo | číslo zákazníka | číslo smlouvy | smlouva č | číslo odběrného místa |
    číslo pojistky | evidenční číslo | ean | odběrné místo | specifický symbol | číslo klienta |
    číslo účtu odběratele | zákaznický kód | klientské číslo | číslo pojistné smlouvy |
    pojistná smlouva č | smlouvy č | rodné číslo`,
  otherNo: `
    telefon | tel | ičo | dič | číslo účtu | iban | psč | číslo zásilky`,
  payTo: `
    příjemce | dodavatel | ve prospěch`,
}
