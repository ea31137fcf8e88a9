import type { Language } from './types.ts'

export const pl: Language = {
  code: 'pl',
  common:
    'i w na do nie się z jest to że za o dla od po przez twoja twoje państwa prosimy oraz została przy jak lub ze dzień dobry pan pani',
  order: 'dmy',
  phrases: {
    due: `
      do zapłaty | kwota do zapłaty | razem do zapłaty | należność | kwota należności |
      należność w wysokości | kwota faktury | wartość faktury | faktury o wartości |
      pozostało do zapłaty | zaległość | zaległość w wysokości | kwota zaległości |
      suma do zapłaty | do zapłacenia | kwotę | w wysokości | na kwotę | opłata | czynsz | składka |
      rata | saldo do zapłaty | brutto | kwota brutto | zadłużenie | niedopłata |
      rachunek na kwotę | pozostaje do zapłaty | należność główna`,
    total: `
      razem | suma | łącznie | wartość | saldo | cena | ogółem | wartość brutto | o wartości |
      kwota całkowita`,
    sum: `
      kwota | kwoty | płatność w wysokości | darowizny … w wysokości | wpłata | opłata w wysokości`,
    minimum: 'minimalna kwota | kwota minimalna | minimalna spłata | spłata minimalna',
    paid: `
      zapłacono | wpłacono | opłacono | kwota wpłaty | otrzymaliśmy … płatność | zaliczka |
      pobrano | zapłacona kwota`,
    previous: 'poprzednie saldo | poprzednia faktura | saldo poprzednie | poprzedni okres',
    subtotal: 'netto | wartość netto | kwota netto | suma netto',
    tax: 'vat | podatek | kwota vat | w tym vat | dostawa | koszt dostawy | wysyłka',
    discount:
      'rabat | zniżka | oszczędzasz | kod | od | tylko | promocja | taniej | gratis | zniżka do | rabat do | taniej do | nawet do',
    fee: 'odsetki | opłata za opóźnienie | prowizja | kara | koszty upomnienia | koszt wezwania',
    limit: 'limit | limit kredytowy | suma ubezpieczenia | udział własny',
    holding: 'dostępne środki | saldo konta | dostępne saldo | stan konta',
    remaining: 'pozostało | pozostała kwota | do spłaty pozostało',
    later: 'po terminie | rocznie łącznie | następnie | szacowana',
    refunded: `
      zwrot | zwrócono | korekta | nota korygująca | faktura korygująca | zwrot w wysokości`,
    incoming: 'otrzymałeś | przelew przychodzący | wpłynęło | wynagrodzenie | uznanie rachunku',
    rate: `
      miesięcznie | mies | rocznie | za miesiąc | za rok | cena jednostkowa | szt | za osobę | kwh`,
    dueBy: `
      termin płatności | termin zapłaty | płatne do | płatność do | płatności do | do dnia | do |
      zapłać do | prosimy o zapłatę do | prosimy o wpłatę do | termin płatności minął | minął |
      upływa | upłynął | termin upływa | termin wpłaty | data płatności | najpóźniej do | opłać do |
      termin płatności upłynął | płatność w terminie do | z terminem płatności | termin zapłaty do |
      termin płatności upływa`,
    charge: `
      pobrana dnia | zostanie pobrana | zostanie pobrana dnia | pobierzemy | obciążymy |
      data obciążenia | odnowi się | odnowi się dnia | zostanie odnowiona | data odnowienia |
      polecenie zapłaty w dniu | data pobrania | następna płatność | zostanie pobrana w dniu |
      zostanie odnowiony | pobierzemy … w dniu | zostanie pobrane | odnawia się`,
    issued: `
      data wystawienia | wystawiona dnia | z dnia | data faktury | data | wystawiono |
      data dokumentu | data sprzedaży`,
    period: 'okres | okres rozliczeniowy | za okres | okres od',
    ends: 'wygasa | ważna do | ważne do | kończy się | oferta ważna do | koniec',
    happened: `
      zapłacono dnia | data wpłaty | data zamówienia | data dostawy | dostarczono | otrzymano |
      data transakcji | wizyta`,
    invoiceNo: `
      numer faktury | nr faktury | faktura nr | faktura numer | faktura | faktury |
      numer dokumentu | rachunek nr | nr rachunku za | tytuł przelewu | tytułem | faktura vat nr |
      faktury nr | za fakturę | nota nr | korekta nr | numer rachunku za`,
    orderNo: 'numer zamówienia | nr zamówienia | zamówienie | zamówienie nr | rezerwacja',
    accountNo: `
      numer klienta | nr klienta | identyfikator klienta | numer umowy | nr umowy |
      numer konta klienta | numer ewidencyjny | polisa | nr polisy | numer polisy |
      numer płatnika | kod klienta`,
    otherNo: `
      telefon | tel | nip | regon | krs | numer przesyłki | numer rachunku | nr rachunku |
      nr konta | iban | kod pocztowy`,
    payTo: 'odbiorca | nazwa odbiorcy | na rzecz | sprzedawca | wystawca',
    bill: `
      faktura | e faktura | faktury | rachunek | czynsz | składka | rata | opłata | mandat |
      podatek | abonament | należność`,
    newBill: `
      nowa faktura | twoja faktura | wystawiliśmy fakturę | wystawiona faktura |
      faktura … dostępna | faktura jest dostępna | przesyłamy fakturę | w załączeniu … faktur* |
      w załączniku … faktur* | e faktura | do zapłaty | termin płatności | kwota do zapłaty |
      faktura za | prosimy o płatność`,
    overdue: `
      przeterminowan* | nieopłacon* | niezapłacon* | zaległość | zaległości | po terminie |
      wezwanie do zapłaty | upomnienie | monit | przekroczeniu terminu | przekroczenie terminu |
      nie otrzymaliśmy | nie odnotowaliśmy | brak wpłaty | brak płatności | windykacj* | minął |
      ostateczne wezwanie | zadłużenie | opóźnienie | pozostaje nieopłacon* | nie została opłacona |
      zaległ* | po terminie płatności`,
    reminder: `
      przypomnienie | przypominamy | przypomnienie o płatności | zbliża się termin |
      zbliżającym się terminie | zbliżający się termin |
      przypominamy o | mija termin płatności | upływa termin płatności | zbliża się termin płatności`,
    autopay: `
      polecenie zapłaty | zostanie pobrana | zostanie automatycznie | pobierzemy | obciążymy |
      automatycznie pobrana | automatyczna płatność | zlecenie stałe | nie musisz nic robić |
      obciążona | poleceniem zapłaty | polecenia zapłaty`,
    renewal: `
      odnowi się | odnowienie | zostanie odnowion* | automatyczne odnowienie | przedłużenie |
      zostanie przedłużon* | okres próbny | bezpłatny okres | odnowić | wznów`,
    ending: 'wygasa | wygaśnie | kończy się | nie zostanie odnowion* | wypowiedzenie',
    failed: `
      płatność nie powiodła się | nie powiodła się | płatność odrzucona | odrzucona | odrzucono |
      nie udało się pobrać | nie udało się zrealizować | nie udało się przetworzyć |
      nie byliśmy w stanie przetworzyć | nie mogliśmy przetworzyć | nie mogliśmy pobrać |
      brak środków | niewystarczające środki | problem z płatnością | nieudana płatność |
      płatność nie powiodła | karta została odrzucona | odrzucono płatność |
      niepowodzenie płatności`,
    receipt: `
      potwierdzenie płatności | potwierdzenie wpłaty | płatność otrzymana | otrzymaliśmy płatność |
      otrzymaliśmy twoją płatność | otrzymaliśmy wpłatę | dziękujemy za płatność |
      dziękujemy za wpłatę | dziękujemy za zakup | dziękujemy za zakupy | dziękujemy za darowiznę |
      paragon | została opłacona | zapłacono | opłacono | płatność zakończona |
      płatność zrealizowana | zaksięgowaliśmy | pokwitowanie | płatność zaksięgowana |
      potwierdzenie zapłaty | zapłacona`,
    refund:
      'zwrot | kwota do zwrotu | storno | faktura korekta | zwrot środków | zwróciliśmy | faktura korygująca | korekta | nota korygująca',
    statement: 'zestawienie | wyciąg z karty',
    request: `
      zapłać | zapłać teraz | opłać | opłać teraz | prosimy o zapłatę | prosimy o wpłatę |
      prosimy o płatność | prosimy o uregulowanie | uregulować | dane do przelewu | przelewem |
      na rachunek | na konto | nr rachunku | numer rachunku | płatność dostępne |
      prosimy o dokonanie`,
    attached: 'w załączniku | w załączeniu | załączon* | załączamy',
    nothingDue: `
      brak należności | nie wymaga płatności | bezpłatn* | za darmo | nie jest fakturą | nadpłata |
      opłacona`,
    order: `
      potwierdzenie zamówienia | twoje zamówienie | zamówienie przyjęte | zamówienie zostało |
      rezerwacja | koszyk | w koszyku`,
    quote: 'oferta handlowa | wycena | pro forma | kosztorys',
    promo: `
      rabat | promocja | zniżka | kup teraz | wyprzedaż | darmowa dostawa | kod rabatowy |
      tylko dziś | ostatnia szansa | okazja | nowości | sprawdź | odbierz | black friday |
      oferta specjalna`,
    news: 'newsletter | zobacz w przeglądarce | wypisz się | rezygnacja | czytaj więcej | artykuł',
    delivery: 'wysłan* | przesyłka | paczka | doręczon* | w drodze | dostawa | śledź',
    security: 'hasło | nowe logowanie | kod weryfikacyjny | zaloguj | alert bezpieczeństwa',
    income: `
      otrzymałeś przelew | wpłynął przelew | przelew przychodzący | wynagrodzenie | wypłata |
      sprzedałeś | zasilenie`,
    account: `
      transakcja kartą | witamy | regulamin | polityka prywatności | karta wygasa | ankieta |
      biblioteka | wizyta | wyciąg | zestawienie transakcji`,
    credentials: `
      potwierdź adres dostawy | uzupełnij dane | zaktualizuj dane | potwierdź swoje dane |
      zweryfikuj | zaktualizuj swoje dane | potwierdź tożsamość | dane logowania | weryfikacja konta`,
    threat: `
      zostanie usunięt* | w ciągu najbliższych # godzin | ostatnie ostrzeżenie | windykac* |
      zablokowan* | zostanie zablokowan* | zawieszon* | w ciągu # godzin | natychmiast | pilne |
      komornik | odłączenie | sąd*`,
    oddPayment: `
      karta podarunkowa | bitcoin | kryptowalut* | opłata celna | dopłata do przesyłki |
      western union`,
    bankChange: 'nowy numer konta | zmiana numeru rachunku | nowy rachunek | zmiana rachunku',
    prize: 'wygrałeś | zwycięzca | gratulacje | spadek | loteria | milion*',
    withinDays: `
      w ciągu # dni | za # dni | w terminie # dni | przez # dni | w ciągu # dni roboczych |
      w terminie # dni roboczych | za # dzień | w przeciągu # dni | w ciągu najbliższych # dni |
      w ciągu kolejnych # dni | zostało # dni | pozostało # dni | za # dni robocze | w ciągu # dnia`,
    withinWeeks: `
      w ciągu # tygodni | za # tygodnie | w ciągu tygodnia | w ciągu # tygodnia | za # tygodni`,
    netDays: `
      płatne w ciągu # dni | płatność # dni | termin płatności # dni | przelew # dni |
      # dni od daty | # dni od wystawienia | płatność w ciągu # dni |
      zapłacić w ciągu # dni | zapłatę w ciągu # dni | wpłatę w ciągu # dni |
      zapłacić … w ciągu # dni | uregulowanie … w ciągu # dni | uregulować … w ciągu # dni |
      zapłatę … w ciągu # dni | zapłaty … w ciągu # dni | wpłaty … w ciągu # dni |
      zapłatę … w terminie # dni | zapłaty … w terminie # dni | uregulowanie … w terminie # dni |
      uregulowania … w terminie # dni | spłaty … w terminie # dni | płatne w terminie # dni |
      płatność w terminie # dni | płatne # dni | # dni od otrzymania | # dni od doręczenia |
      # dni od daty wystawienia | # dni od dnia | termin # dni | termin zapłaty # dni |
      # dniowy termin`,
    daysAgo: `
      # dni temu | # dni po terminie | # dzień temu | od # dni | # dni opóźnienia | # dni zwłoki`,
    monthEnd: `
      końca miesiąca | koniec miesiąca | końca bieżącego miesiąca | końca tego miesiąca |
      ostatniego dnia miesiąca | końcem miesiąca`,
    nextMonthEnd: `
      końca następnego miesiąca | końca przyszłego miesiąca`,
    today: 'dziś | dzisiaj',
    tomorrow: 'jutro',
    onReceipt: 'niezwłocznie | płatne natychmiast | przy odbiorze',
    mend: 'zaktualizuj metodę płatności | zaktualizuj dane płatności',
    aside: 'otrzymujesz tę | otrzymałeś tę | otrzymałeś ten',
    yearly: 'roczna | roczny | roczne | rocznie | rocznie łącznie | za rok',
    part: 'rata | raty | ratach po | rat po | miesięczna | kwartalna | półroczna',
    notice: `
      wyświetlił fakturę | twój klient | czeka na akceptację | wymaga akceptacji |
      zatwierdź lub odrzuć | alert budżetu | budżet* | limit wydatków | zmiana cen | zmiana ceny |
      nowe ceny | nowy cennik | szkic faktury | wersja robocza faktury | wniosek o zwrot |
      wymagana akceptacja | prośba o akceptację | do akceptacji | przypomnienie o wizycie |
      przypomnienie o terminie wizyty | szacunkowy koszt | szacowany koszt | prognoza zużycia |
      podwyżka | zmiana taryfy | wniosek o zwrot kosztów | zwrot kosztów podróży | zwrot wydatków`,
    over: `
      potwierdzenie rezygnacji | rezygnacja | twoja rezygnacja | została anulowana |
      został anulowany | anulowano | wypowiedzenie | została zakończona | zakończyła się | wygasła |
      nie zostanie odnowiona | nie pobierzemy | żadnych kolejnych opłat | szkoda że odchodzisz`,
    arranged: `
      potwierdzenie polecenia zapłaty | polecenie zapłaty zostało | włączono e fakturę | e faktura
      została włączona | aktywowano e fakturę | aktywacja e faktury | gdy faktura będzie gotowa |
      kiedy faktura będzie | od następnej faktury | od kolejnej faktury | fakturę prześlemy osobno |
      faktura zostanie przesłana osobno | fakturę wyślemy | płatności automatyczne zostały włączone`,
    talk: `
      nowa odpowiedź | odpowiedział | skomentował* | nowy komentarz | wspomniał* | forum |
      zgłoszenie |
      zaproszenie na spotkanie | zaprasza na spotkanie`,
    theirs: `
      twój klient | twoi klienci | państwa klient | wyślij przypomnienie | oznacz jako opłacon* |
      wyświetlił fakturę | prosimy o przesłanie faktury | prosimy o wystawienie faktury |
      jako dostawca | portal dostawców | zaproszenie na spotkanie |
      twój klient nie | twój klient jeszcze nie | klient … jeszcze nie zapłacił | twój klient … nie
      zapłacił | przypomnienie do klienta | wyślij klientowi przypomnienie | prosimy o przesłanie
      faktury | proszę o przesłanie faktury | proszę o wystawienie       faktury | prosimy o fakturę
      | zapłacimy ci | po otrzymaniu twojej faktury | po otrzymaniu       państwa faktury | wysłana
      do klienta | wysłano do klienta`,
    yesterday: 'wczoraj',
  },
}
