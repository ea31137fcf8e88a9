import type { Language } from './types.ts'

export const cs: Language = {
  code: 'cs',
  common:
    'a v na se je že do s z to pro jsme vám vás vaše váš za od po jako byla není které nebo dobrý den prosím',
  order: 'dmy',
  phrases: {
    due: `
      částka k úhradě | k úhradě | celkem k úhradě | k zaplacení | celkem k zaplacení |
      částka k zaplacení | dlužná částka | nedoplatek | fakturovaná částka | částka faktury |
      výše platby | ve výši | částku | uhraďte | uhraďte prosím | předpis | zbývá uhradit |
      neuhrazená částka | záloha | výše zálohy | nájem | pojistné | splátka | celková částka |
      zbývá zaplatit | k doplacení`,
    total: 'celkem | celková cena | součet | cena celkem | zůstatek | cena | celkem s dph',
    sum: 'částka | platba ve výši | suma | platba',
    minimum: 'minimální splátka | minimální částka',
    paid: `
      zaplaceno | uhrazeno | přijatá platba | platba přijata | zaplacená částka | prijatá suma`,
    previous: 'předchozí zůstatek | předchozí faktura',
    subtotal: 'základ | bez dph | mezisoučet | celkem bez dph',
    tax: 'dph | daň | doprava | poštovné',
    discount: 'sleva | ušetříte | od | jen | až | kupón | zdarma',
    fee: 'úrok z prodlení | penále | poplatek | pokuta',
    limit: 'limit | spoluúčast',
    holding: 'disponibilní zůstatek | zůstatek na účtu',
    remaining: 'zbývá | zbývající',
    later: 'po splatnosti | ročně celkem',
    refunded: 'vráceno | vrácení | dobropis | přeplatek | refundace',
    incoming: 'přijali jste | na váš účet přišla | výplata | mzda | připsáno',
    rate: 'měsíčně | měsíc | ročně | rok | za kus | ks | kwh',
    dueBy: `
      datum splatnosti | splatnost | splatná | splatno | splatné | splatné dne | splatnost dne |
      uhraďte do | zaplaťte do | nejpozději do | nejpozději | do | byla splatná | den splatnosti |
      k úhradě do | termín splatnosti | termín platby | uhradit do | splatná dne | se splatností |
      se splatností dne | splatností | lhůta splatnosti | splatnou dne | splatnost faktury`,
    charge: `
      strhneme | bude stržena | inkaso dne | bude stržena dne | obnoví se | bude obnoveno |
      datum obnovení | datum platby | bude odepsána dne | bude strženo | datum inkasa |
      inkaso proběhne`,
    issued: 'datum vystavení | vystaveno | ze dne | datum | vystavena dne',
    period: 'období | zúčtovací období | za období',
    ends: 'platnost do | vyprší | platí do | končí',
    happened: 'zaplaceno dne | datum objednávky | doručeno | datum platby přijaté | dodání',
    invoiceNo: `
      číslo faktury | faktura č | faktura číslo | faktura | faktury č | faktury |
      variabilní symbol | doklad č | číslo dokladu | č faktury | vs | daňový doklad č | dobropis č`,
    orderNo: 'číslo objednávky | objednávka č | objednávka',
    accountNo: `
      zákaznické číslo | číslo zákazníka | číslo smlouvy | smlouva č | číslo odběrného místa |
      číslo pojistky | evidenční číslo`,
    otherNo: 'telefon | tel | ičo | dič | číslo účtu | iban | psč | číslo zásilky',
    payTo: 'příjemce | dodavatel | ve prospěch',
    bill: `
      faktura | faktury | vyúčtování | záloha | zálohy | předpis záloh | nájem | nájemné |
      splátka | pojistné | pokuta | poplatek | daňový doklad`,
    newBill: `
      nová faktura | vaše faktura | zasíláme fakturu | zasíláme vám fakturu | v příloze … faktur* |
      vystavili jsme | faktura byla vystavena | předpis záloh | částka k úhradě | datum splatnosti |
      k úhradě | posíláme fakturu | posíláme vám fakturu | v příloze zasíláme |
      v příloze najdete fakturu | faktura za`,
    overdue: `
      po splatnosti | neuhrazen* | nezaplacen* | upomínka | dlužná částka | dluh | nedoplatek |
      neobdrželi | neevidujeme | prodlení | výzva k úhradě | byla splatná | pokus o smír |
      nebyla dosud uhrazena | nebyla uhrazena | nebyla dosud zaplacena | dosud neuhrazen* |
      dní po splatnosti | dnů po splatnosti | neevidujeme … úhradu | neevidujeme platbu | dlužíte`,
    reminder: `
      připomínka | připomínáme | upozornění na splatnost | blíží se splatnost |
      připomenutí splatnosti | připomínáme splatnost | připomínka splatnosti | upomínka |
      připomenutí splatnosti | připomenutí | upozorňujeme`,
    autopay: `
      inkaso | bude stržena | strhneme | automaticky strhneme | automatická platba | trvalý příkaz |
      nemusíte nic dělat | inkasem | inkasní platb* | formou inkasa`,
    renewal: `
      obnoví se | obnovení | automaticky obnov* | prodloužení | bude prodloužen* |
      zkušební období | zkušební verze`,
    ending: 'vyprší | končí | skončí',
    failed: `
      platba selhala | platba se nezdařila | nezdařila | zamítnut* | nepodařilo se |
      platba byla zamítnuta | nedostatek prostředků | aktualizujte platební | platbu se nepodařilo |
      nepodařilo se strhnout | karta byla zamítnuta | zamítnuta | nezdařila se`,
    receipt: `
      potvrzení o platbě | potvrzení platby | přijali jsme platbu | přijali jsme vaši platbu |
      platba přijata | děkujeme za platbu | děkujeme za úhradu | děkujeme za nákup | účtenka |
      zaplaceno | uhrazeno | byla uhrazena | platba proběhla | platba byla přijata |
      potvrzujeme přijetí platby | uhrazena | potvrdenie o prijatí platby | prijatie platby |
      ďakujeme za … platbu | prijatá suma`,
    refund:
      'vrácení peněz | opravný daňový doklad | storno faktura | stornofaktura | vrátili jsme | dobropis | refundace | přeplatek',
    statement: 'výpis z karty',
    request: `
      uhraďte | zaplaťte | zaplatit | prosíme o úhradu | žádáme o úhradu | platební údaje |
      na účet | číslo účtu | qr platba | zaplatit online | prosíme o uhrazení | prosíme uhraďte |
      žádáme … uhrazení | žádáme vás o`,
    attached: 'v příloze | přiložen* | přikládáme',
    nothingDue: 'neplaťte | nic neplatíte | zdarma | není třeba platit',
    order: 'potvrzení objednávky | vaše objednávka | objednávka přijata | rezervace | košík',
    quote: 'nabídka | cenová nabídka | kalkulace',
    promo: `
      sleva | akce | výprodej | nakupte | doprava zdarma | slevový kód | jen dnes | novinky |
      black friday`,
    news: 'newsletter | odhlásit | zobrazit v prohlížeči | článek | číst dál',
    delivery: 'odesláno | zásilka | balík | doručen* | na cestě',
    security: 'heslo | přihlášení | ověřovací kód',
    income: 'přišla platba | výplata | mzda | příchozí platba',
    account: `
      vítejte | obchodní podmínky | transakce kartou | knihovna | karta vyprší | výpis |
      výpis z účtu`,
    credentials: 'ověřte | potvrďte své údaje | přihlašovací údaje | aktualizujte své údaje',
    threat: 'zablokován* | pozastaven* | do # hodin | okamžitě | naléhavé | exekuce',
    oddPayment: 'dárková karta | bitcoin | kryptomě* | clo',
    bankChange: 'nové číslo účtu | změna čísla účtu | nový účet',
    prize: 'vyhráli jste | gratulujeme | dědictví | loterie',
    withinDays: `
      do # dnů | během # dnů | za # dní | do # dní | do # pracovních dnů | do # pracovních dní |
      během # pracovních dnů | ve lhůtě # dnů | ve lhůtě # dní | za # dny |
      v následujících # dnech | zbývá # dní | zbývají # dny | v průběhu # dnů | za # dnů |
      do # dne | za # den | nejpozději do # dnů | nejpozději do # dní`,
    netDays: `
      splatnost # dní | splatnost # dnů | splatná do # dnů | # dnů od vystavení | # dní od vystavení |
      uhraďte … do # dnů | uhraďte … do # dní | uhradit … do # dnů | uhradit … do # dní |
      uhraďte do # dnů | uhradit do # dnů | úhradu do # dnů | úhradu … do # dnů |
      úhradu … do # dní | zaplaťte do # dnů | zaplaťte … do # dnů | splatnost faktury # dní |
      splatnost je # dní | splatné do # dnů | splatná do # dní | # dnů ode dne | # dní ode dne |
      # dnů od doručení | # dní od doručení | # dnů od data | # dní od data | do # dnů od |
      do # dní od`,
    daysAgo: `
      # dní po splatnosti | před # dny | po splatnosti # dní | po splatnosti # dny |
      po splatnosti # dnů | # dny po splatnosti | # dnů po splatnosti | před # dnem |
      # den po splatnosti | o # dní | o # dny`,
    monthEnd: `
      konce měsíce | konec měsíce | konce tohoto měsíce | konci měsíce | posledního dne měsíce`,
    nextMonthEnd: `
      konce příštího měsíce | konce následujícího měsíce`,
    withinWeeks: `
      do # týdnů | za # týdny | do # týdne | během # týdnů`,
    withinMonths: `
      do # měsíců | za # měsíce`,
    today: 'dnes',
    tomorrow: 'zítra',
    onReceipt: 'ihned | obratem',
    yearly: 'roční | ročně | ročně celkem | za rok',
    part: 'splátka | splátky po | měsíční | čtvrtletní | pololetní',
    notice: `
      zobrazil vaši fakturu | váš zákazník | čeká na schválení | vyžaduje schválení |
      schválit nebo zamítnout | upozornění na rozpočet | rozpočt* | limit výdajů | změna ceny |
      změna cen | nové ceny | nový ceník | koncept faktury |
      žádost o schválení | ke schválení | připomenutí návštěvy | připomínka návštěvy | připomenutí
      termínu | odhadované náklady | zdražení | proplacení výdajů | náhrada výdajů`,
    over: `
      zrušení potvrzeno | potvrzení o zrušení | bylo zrušeno | byla zrušena | vaše výpověď |
      výpověď | ukončeno | skončilo | skončí | nebude obnoveno | nebudeme nic účtovat |
      žádné další platby`,
    arranged: `
      inkaso bylo nastaveno | potvrzení inkasa | souhlas s inkasem | elektronická faktura aktivována
      | přechod na elektronickou fakturu | jakmile bude faktura | od příští faktury | faktura bude
      zaslána samostatně | fakturu zašleme | fakturu vám zašleme`,
    talk: `
      nová odpověď | odpověděl | okomentoval | nový komentář | fórum | pozvánka na schůzku`,
    theirs: `
      váš zákazník | váš klient | vaši zákazníci | odeslat upomínku | označit jako zaplacen* |
      zobrazil vaši fakturu | pošlete nám fakturu | zašlete nám fakturu | jako dodavatel |
      pozvánka na schůzku |
      váš zákazník zatím | váš zákazník ještě | váš zákazník … nezaplatil | připomínku zákazníkovi |
      připomenutí zákazníkovi | prosíme o zaslání       faktury | prosíme o vystavení faktury | po
      obdržení vaší faktury | odeslána zákazníkovi`,
    yesterday: 'včera',
  },
}
