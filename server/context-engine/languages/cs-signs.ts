import type { Phrases } from './types.ts'

export const csSigns: Phrases = {
  bill: `
    faktura | faktury | vyúčtování | záloha | zálohy | předpis záloh | nájem | nájemné | splátka |
    pojistné | pokuta | poplatek | daňový doklad | fakturu | zálohu | nájmu | splátku | školné |
    stravné | úplata | daň | příspěvek | poplatku | předplatné`,
  newBill: `
    nová faktura | vaše faktura | zasíláme fakturu | zasíláme vám fakturu | v příloze … faktur* |
    vystavili jsme | faktura byla vystavena | předpis záloh | částka k úhradě | datum splatnosti |
    k úhradě | posíláme fakturu | posíláme vám fakturu | v příloze zasíláme |
    v příloze najdete fakturu | faktura za | máme pro vás fakturu | vystavili jsme vám |
    nové vyúčtování | vyúčtování za | vaše vyúčtování | faktura č | zálohová faktura |
    předpis platby | předpis zálohy | zasíláme vyúčtování | zasíláme vám vyúčtování |
    zasíláme přehled k platbě | posílám fakturu | posílám vám fakturu | zasílám fakturu |
    zasílám vám fakturu | přikládám fakturu | faktura je připravena | elektronická faktura |
    rozhodnutí o poplatku | platební výměr`,
  overdue: `
    po splatnosti | neuhrazen* | nezaplacen* | upomínka | dlužná částka | dluh | nedoplatek |
    neobdrželi | neevidujeme | prodlení | výzva k úhradě | byla splatná | pokus o smír |
    nebyla dosud uhrazena | nebyla uhrazena | nebyla dosud zaplacena | dosud neuhrazen* |
    dní po splatnosti | dnů po splatnosti | neevidujeme … úhradu | neevidujeme platbu | dlužíte |
    neuhradili | nezaplatili | jste neuhradil* | nebyla připsána | nepřišla | nedorazila |
    neobdrželi jsme | druhá upomínka | první upomínka | předžalobní výzva | výzva k zaplacení |
    výzva k úhradě dluhu | opožděn* | dlužná | dosud neevidujeme | stále neevidujeme |
    evidujeme dluh | evidujeme nedoplatek | evidujeme pohledávku | splatnost uplynula |
    splatnost vypršela | zůstává neuhrazen* | není uhrazen*`,
  reminder: `
    připomínka | připomínáme | upozornění na splatnost | blíží se splatnost |
    připomenutí splatnosti | připomínáme splatnost | připomínka splatnosti | upomínka |
    připomenutí | upozorňujeme | dovoluji si připomenout | dovolujeme si připomenout |
    dovolujeme si upozornit | připomínám | připomeň* | nezapomeňte zaplatit | nezapomeňte uhradit |
    blíží se termín | blíží se datum splatnosti | zdvořile připomínáme`,
  autopay: `
    inkaso | bude stržena | strhneme | automaticky strhneme | automatická platba | trvalý příkaz |
    nemusíte nic dělat | inkasem | inkasní platb* | formou inkasa | inkasujeme | odečteme |
    odepíšeme | z uložené karty | uloženou kartou | automaticky odečteme | bude strženo |
    bude odečtena | nemusíte nic platit | není třeba nic dělat | není potřeba nic dělat | sipo |
    svolení k inkasu | automatickou platbou`,
  renewal: `
    obnoví se | obnovení | automaticky obnov* | prodloužení | bude prodloužen* | zkušební období |
    zkušební verze | automaticky prodlouží | se prodlouží | prodlouží se | se automaticky |
    se obnoví | členství se | předplatné se | obnovíme | prodloužíme | zkušební doba |
    bezplatné období | výročí smlouvy | zkušebního období`,
  ending: `
    vyprší | končí | skončí`,
  failed: `
    platba selhala | platba se nezdařila | nezdařila | zamítnut* | nepodařilo se |
    platba byla zamítnuta | nedostatek prostředků | aktualizujte platební | platbu se nepodařilo |
    nepodařilo se strhnout | karta byla zamítnuta | zamítnuta | nezdařila se |
    platbu se nám nepodařilo | nepodařilo se nám strhnout | nepodařilo se nám |
    nepodařilo se provést | nebylo možné strhnout | odmítl* | banka platbu zamítla | banka odmítla |
    inkaso neproběhlo | neúspěšná platba | neúspěšné inkaso | platba neproběhla`,
  mend: `
    aktualizujte kartu | aktualizujte údaje o kartě | aktualizujte platební údaje |
    změňte platební metodu | přidejte jinou kartu`,
  receipt: `
    potvrzení o platbě | potvrzení platby | přijali jsme platbu | přijali jsme vaši platbu |
    platba přijata | děkujeme za platbu | děkujeme za úhradu | děkujeme za nákup | účtenka |
    zaplaceno | uhrazeno | byla uhrazena | platba proběhla | platba byla přijata |
    potvrzujeme přijetí platby | uhrazena | potvrdenie o prijatí platby | prijatie platby |
    ďakujeme za … platbu | prijatá suma | platba dorazila | vaše platba dorazila |
    vaši platbu jsme přijali | platbu jsme přijali | jsme v pořádku přijali | úspěšně zaplaceno |
    úspěšně uhrazeno | platba úspěšná | platba byla úspěšná | platba proběhla úspěšně |
    potvrzujeme přijetí | potvrzujeme platbu | potvrzujeme úhradu | děkujeme za vaši platbu |
    přijatá částka | stvrzenka | pokladní doklad | doklad o zaplacení | doklad o platbě |
    byla zaplacena | bylo zaplaceno | máte zaplaceno | je uhrazena | úhradu jsme přijali |
    přijali jsme úhradu | děkujeme za objednávku a platbu`,
  refund: `
    vrácení peněz | opravný daňový doklad | storno faktura | stornofaktura | vrátili jsme |
    dobropis | refundace | přeplatek | vrátíme | vracíme vám | peníze vám vrátíme |
    vrácena na účet | vratka | vrácení platby | opravný doklad | reklamace uznána`,
  statement: `
    výpis z karty`,
  request: `
    uhraďte | zaplaťte | zaplatit | prosíme o úhradu | žádáme o úhradu | platební údaje | na účet |
    číslo účtu | qr platba | zaplatit online | prosíme o uhrazení | prosíme uhraďte |
    žádáme … uhrazení | žádáme vás o | zaplaťte prosím | uhraďte prosím | prosím uhraďte |
    prosím zaplaťte | prosím o úhradu | prosím o zaplacení | prosíme o zaplacení |
    prosíme o platbu | prosím převeďte | pošlete prosím | uhradit | zaplatit kartou |
    zaplatit fakturu | údaje k platbě | údaje pro platbu | vyzýváme vás k | vyzýváme |
    k platbě použijte | proveďte platbu | je třeba zaplatit | je nutné uhradit | uhradit fakturu |
    doplaťte | žádám o úhradu | žádám vás o`,
  attached: `
    v příloze | přiložen* | přikládáme`,
  nothingDue: `
    neplaťte | nic neplatíte | zdarma | není třeba platit | nic neplaťte | nemusíte platit |
    k úhradě 0 | platba není nutná | neposílejte nic | zatím nic neposílejte`,
  order: `
    potvrzení objednávky | vaše objednávka | objednávka přijata | rezervace | košík |
    objednávku jsme přijali | přijali jsme vaši objednávku | děkujeme za objednávku |
    shrnutí objednávky | objednávku zpracováváme`,
  quote: `
    nabídka | cenová nabídka | kalkulace | nabídka č | rozpočet | zasíláme nabídku |
    posílám nabídku | nabídku na | předběžná kalkulace | odhad ceny | nabídka platí`,
  promo: `
    sleva | akce | výprodej | nakupte | doprava zdarma | slevový kód | jen dnes | novinky |
    black friday | akční nabídka | zvýhodněn* | ušetřete | ušetří | ušetříte | zafixujte |
    dárkový poukaz | slevy`,
  news: `
    newsletter | odhlásit | zobrazit v prohlížeči | článek | číst dál`,
  delivery: `
    odesláno | zásilka | balík | doručen* | na cestě | zásilku | předali dopravci | expedov* |
    vyzvednutí | balíček`,
  security: `
    heslo | přihlášení | ověřovací kód`,
  income: `
    přišla platba | výplata | mzda | příchozí platba | odeslali jsme vám výplatu |
    výplata odeslána | na váš účet | připsali | odměnu | příchozí úhrada | přišly peníze |
    vyplatili jsme | poslali na váš účet`,
  account: `
    vítejte | obchodní podmínky | transakce kartou | knihovna | karta vyprší | výpis |
    výpis z účtu | pohyb na účtu | platba kartou | odchozí platba | zůstatek na účtu |
    byl proveden výběr`,
  notice: `
    zobrazil vaši fakturu | váš zákazník | čeká na schválení | vyžaduje schválení |
    schválit nebo zamítnout | upozornění na rozpočet | rozpočt* | limit výdajů | změna ceny |
    změna cen | nové ceny | nový ceník | koncept faktury | žádost o schválení | ke schválení |
    připomenutí návštěvy | připomínka návštěvy | připomenutí termínu | odhadované náklady |
    zdražení | proplacení výdajů | náhrada výdajů`,
  over: `
    zrušení potvrzeno | potvrzení o zrušení | bylo zrušeno | byla zrušena | vaše výpověď | výpověď |
    ukončeno | skončilo | skončí | nebude obnoveno | nebudeme nic účtovat | žádné další platby`,
  theirs: `
    váš zákazník | váš klient | vaši zákazníci | odeslat upomínku | označit jako zaplacen* |
    zobrazil vaši fakturu | pošlete nám fakturu | zašlete nám fakturu | jako dodavatel |
    pozvánka na schůzku | váš zákazník zatím | váš zákazník ještě | váš zákazník … nezaplatil |
    připomínku zákazníkovi | připomenutí zákazníkovi | prosíme o zaslání faktury |
    prosíme o vystavení faktury | po obdržení vaší faktury | odeslána zákazníkovi`,
  arranged: `
    inkaso bylo nastaveno | potvrzení inkasa | souhlas s inkasem | elektronická faktura aktivována |
    přechod na elektronickou fakturu | jakmile bude faktura | od příští faktury |
    faktura bude zaslána samostatně | fakturu zašleme | fakturu vám zašleme`,
  talk: `
    nová odpověď | odpověděl | okomentoval | nový komentář | fórum | pozvánka na schůzku`,
  credentials: `
    ověřte | potvrďte své údaje | přihlašovací údaje | aktualizujte své údaje`,
  threat: `
    zablokován* | pozastaven* | do # hodin | okamžitě | naléhavé | exekuce`,
  oddPayment: `
    dárková karta | bitcoin | kryptomě* | clo`,
  bankChange: `
    nové číslo účtu | změna čísla účtu | nový účet`,
  prize: `
    vyhráli jste | gratulujeme | dědictví | loterie`,
  withinDays: `
    do # dnů | během # dnů | za # dní | do # dní | do # pracovních dnů | do # pracovních dní |
    během # pracovních dnů | ve lhůtě # dnů | ve lhůtě # dní | za # dny | v následujících # dnech |
    zbývá # dní | zbývají # dny | v průběhu # dnů | za # dnů | do # dne | za # den |
    nejpozději do # dnů | nejpozději do # dní | do # dnů od doručení | nejpozději za # dní |
    ještě # dní`,
  withinWeeks: `
    do # týdnů | za # týdny | do # týdne | během # týdnů`,
  withinMonths: `
    do # měsíců | za # měsíce`,
  netDays: `
    splatnost # dní | splatnost # dnů | splatná do # dnů | # dnů od vystavení | # dní od vystavení |
    uhraďte … do # dnů | uhraďte … do # dní | uhradit … do # dnů | uhradit … do # dní |
    uhraďte do # dnů | uhradit do # dnů | úhradu do # dnů | úhradu … do # dnů | úhradu … do # dní |
    zaplaťte do # dnů | zaplaťte … do # dnů | splatnost faktury # dní | splatnost je # dní |
    splatné do # dnů | splatná do # dní | # dnů ode dne | # dní ode dne | # dnů od doručení |
    # dní od doručení | # dnů od data | # dní od data | do # dnů od | do # dní od |
    splatnost # dnů od | splatností # dní | splatností # dnů | se splatností # dní |
    se splatností # dnů | uhraďte prosím do # dnů | splatnost faktury je # dní |
    do # dnů od doručení | do # dnů od vystavení | uhradit do # dní | zaplatit do # dnů |
    zaplatit do # dní | úhradě do # dnů | k úhradě … do # dnů | do # dnů od data | do # dnů ode dne`,
  daysAgo: `
    # dní po splatnosti | před # dny | po splatnosti # dní | po splatnosti # dny |
    po splatnosti # dnů | # dny po splatnosti | # dnů po splatnosti | před # dnem |
    # den po splatnosti | o # dní | o # dny`,
  today: `
    dnes`,
  tomorrow: `
    zítra`,
  yesterday: `
    včera`,
  onReceipt: `
    ihned | obratem`,
  monthEnd: `
    konce měsíce | konec měsíce | konce tohoto měsíce | konci měsíce | posledního dne měsíce |
    do konce měsíce | posledního v měsíci`,
  nextMonthEnd: `
    konce příštího měsíce | konce následujícího měsíce`,
  dayOfMonth: `
    do # dne v měsíci | do # v měsíci | nejpozději # den v měsíci | každého # v měsíci |
    do # dne měsíce | k # dni v měsíci | do # každého měsíce`,
}
