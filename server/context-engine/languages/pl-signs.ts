import type { Phrases } from './types.ts'

export const plSigns: Phrases = {
  bill: `
    faktura | e faktura | faktury | rachunek | czynsz | składka | rata | opłata | mandat | podatek |
    abonament | należność | rachunku | fakturę | fakturze | raty | ratę | czynszu | składki |
    składkę | opłaty | opłatę | czesne | mandatu | podatku | abonamentu | proforma | proformę`,
  newBill: `
    nowa faktura | twoja faktura | wystawiliśmy fakturę | wystawiona faktura | faktura … dostępna |
    faktura jest dostępna | przesyłamy fakturę | w załączeniu … faktur* | w załączniku … faktur* |
    e faktura | do zapłaty | termin płatności | kwota do zapłaty | faktura za | prosimy o płatność |
    wystawiliśmy | wystawiliśmy nową fakturę | czeka na panią nowa faktura |
    czeka na ciebie nowa faktura | nowa faktura czeka | w załączniku przesyłam | przesyłam fakturę |
    przesyłam rachunek | przesyłamy rachunek | przesyłamy naliczenie | naliczenie opłat |
    wysyłam fakturę | załączam fakturę | wystawiłem fakturę | wystawiłam fakturę |
    faktura proforma | rozliczenie za | decyzja w sprawie | informacja o opłatach | nowy rachunek |
    twój rachunek | razem do wpłaty | faktura gotowa | faktura jest gotowa |
    faktura jest już dostępna`,
  overdue: `
    przeterminowan* | nieopłacon* | niezapłacon* | zaległość | zaległości | po terminie |
    wezwanie do zapłaty | upomnienie | monit | przekroczeniu terminu | przekroczenie terminu |
    nie otrzymaliśmy | nie odnotowaliśmy | brak wpłaty | brak płatności | windykacj* | minął |
    ostateczne wezwanie | zadłużenie | opóźnienie | pozostaje nieopłacon* | nie została opłacona |
    zaległ* | po terminie płatności | nie odnotowaliśmy wpłaty | nie wpłynęła | nie wpłynęło |
    nie zaksięgowaliśmy | nie zarejestrowaliśmy | nie widzimy wpłaty | wciąż nieopłacon* |
    nadal nieopłacon* | pozostaje nieuregulowan* | nieuregulowan* | nie została uregulowana |
    nie została zapłacona | zaległą | zaległa | zwłoki | przedsądowe | przedsądowe wezwanie |
    ponaglenie | dług | zalegasz | zalega | spóźniasz się | po upływie terminu | upłynął termin |
    termin już minął`,
  reminder: `
    przypomnienie | przypominamy | przypomnienie o płatności | zbliża się termin |
    zbliżającym się terminie | zbliżający się termin | przypominamy o | mija termin płatności |
    upływa termin płatności | zbliża się termin płatności | chcieliśmy przypomnieć |
    uprzejmie przypominamy | przypominam | przypominam o | niebawem mija termin |
    wkrótce mija termin | zbliża się termin spłaty | nie zapomnij opłacić | nie zapomnij zapłacić |
    pamiętaj o płatności | pamiętaj o opłaceniu`,
  autopay: `
    polecenie zapłaty | zostanie pobrana | zostanie automatycznie | pobierzemy | obciążymy |
    automatycznie pobrana | automatyczna płatność | zlecenie stałe | nie musisz nic robić |
    obciążona | poleceniem zapłaty | polecenia zapłaty | pobierzemy z |
    z twojego rachunku pobierzemy | z karty pobierzemy | z konta pobierzemy | ściągniemy |
    potrącimy | płatność automatyczna | automatycznie opłacona | zostanie opłacona automatycznie |
    zapewnienie środków | zapewnij środki | nie musisz robić nic | pobierana automatycznie |
    obciążone`,
  renewal: `
    odnowi się | odnowienie | zostanie odnowion* | automatyczne odnowienie | przedłużenie |
    zostanie przedłużon* | okres próbny | bezpłatny okres | odnowić | wznów | odnowimy |
    odnowimy twój | odnowi się automatycznie | przedłuży się | wznowi się |
    wznowi się automatycznie | wznowienie | wznowienia polisy | na kolejny rok |
    składka na kolejny rok | przedłużymy | okresu próbnego | darmowy okres | subskrypcja odnowi |
    odnawia się | koniec okresu próbnego`,
  ending: `
    wygasa | wygaśnie | kończy się | nie zostanie odnowion* | wypowiedzenie`,
  failed: `
    płatność nie powiodła się | nie powiodła się | płatność odrzucona | odrzucona | odrzucono |
    nie udało się pobrać | nie udało się zrealizować | nie udało się przetworzyć |
    nie byliśmy w stanie przetworzyć | nie mogliśmy przetworzyć | nie mogliśmy pobrać |
    brak środków | niewystarczające środki | problem z płatnością | nieudana płatność |
    płatność nie powiodła | karta została odrzucona | odrzucono płatność | niepowodzenie płatności |
    bank odrzucił | odrzucił transakcję | nie udało nam się pobrać | nie udało się obciążyć |
    nie udało się pobrać płatności | próba płatności | nieudana próba | płatność została odrzucona |
    transakcja odrzucona | karta odrzucona | płatność nie doszła do skutku | nie mogliśmy obciążyć`,
  mend: `
    zaktualizuj metodę płatności | zaktualizuj dane płatności | zaktualizuj kartę |
    zaktualizuj dane karty | zmień metodę płatności | dodaj inną kartę | dodaj nową kartę |
    sprawdź datę ważności karty`,
  receipt: `
    potwierdzenie płatności | potwierdzenie wpłaty | płatność otrzymana | otrzymaliśmy płatność |
    otrzymaliśmy twoją płatność | otrzymaliśmy wpłatę | dziękujemy za płatność |
    dziękujemy za wpłatę | dziękujemy za zakup | dziękujemy za zakupy | dziękujemy za darowiznę |
    paragon | została opłacona | zapłacono | opłacono | płatność zakończona |
    płatność zrealizowana | zaksięgowaliśmy | pokwitowanie | płatność zaksięgowana |
    potwierdzenie zapłaty | zapłacona | otrzymaliśmy twoje zamówienie i płatność |
    otrzymaliśmy płatność za | płatność zakończona sukcesem | płatność przebiegła pomyślnie |
    płatność udana | opłacone | opłacono kartą | potwierdzamy wpłatę | potwierdzamy płatność |
    potwierdzamy otrzymanie | potwierdzenie opłaty | potwierdzenie zakupu | dowód zakupu |
    dowód zapłaty | dowód wpłaty | twoja płatność została przyjęta | płatność przyjęta |
    płatność została zrealizowana | płatność została zaksięgowana | wpłata zaksięgowana |
    dziękujemy za uregulowanie | dziękujemy za terminową wpłatę | rachunek został opłacony |
    faktura została opłacona | zapłacono kartą | zapłata otrzymana | wpłata dotarła`,
  refund: `
    zwrot | kwota do zwrotu | storno | faktura korekta | zwrot środków | zwróciliśmy |
    faktura korygująca | korekta | nota korygująca | zwrot przyjęty | zwrot pieniędzy |
    kwota zwrotu | zwrócimy | zwracamy | zwrócone | korekta faktury | faktury korygującej |
    zwrot na kartę | zwrot za`,
  statement: `
    zestawienie | wyciąg z karty | zestawienie operacji karty | wyciąg z karty kredytowej |
    zestawienie karty kredytowej | wyciąg karty kredytowej | karta kredytowa wyciąg |
    kwota zadłużenia`,
  request: `
    zapłać | zapłać teraz | opłać | opłać teraz | prosimy o zapłatę | prosimy o wpłatę |
    prosimy o płatność | prosimy o uregulowanie | uregulować | dane do przelewu | przelewem |
    na rachunek | na konto | nr rachunku | numer rachunku | płatność dostępne |
    prosimy o dokonanie | proszę o przelew | prosimy o przelew | proszę zapłacić | proszę o wpłatę |
    proszę o zapłatę | proszę przelać | prosimy opłacić | prosimy zapłacić | prosimy wpłacić |
    przelej | przelej proszę | zapłać online | opłać online | opłać fakturę | opłać składkę |
    zapłać blikiem | zapłać rachunek | należy opłacić | należy zapłacić | należy uiścić |
    należy wpłacić | wzywamy do zapłaty | wzywamy do | dokonanie wpłaty | dokonać płatności |
    dokonać wpłaty | wpłaty prosimy | proszę uregulować | spłać | dane do płatności |
    numer konta do wpłat | wpłać | zapłać zanim`,
  attached: `
    w załączniku | w załączeniu | załączon* | załączamy`,
  nothingDue: `
    brak należności | nie wymaga płatności | bezpłatn* | za darmo | nie jest fakturą | nadpłata |
    opłacona | nie oddawaj | nie musisz nic płacić | nie musisz płacić |
    nic nie musisz płacić | do zapłaty 0 00 | nie musisz nic robić | nic nie dopłacasz`,
  order: `
    potwierdzenie zamówienia | twoje zamówienie | zamówienie przyjęte | zamówienie zostało |
    rezerwacja | koszyk | w koszyku | dziękujemy za zamówienie | otrzymaliśmy twoje zamówienie |
    przyjęliśmy zamówienie | zamówienie nr | paczkę nadamy`,
  quote: `
    oferta handlowa | wycena | pro forma | kosztorys | oferta cenowa | oferta nr |
    przygotowaliśmy ofertę | przesyłamy ofertę | przesyłam ofertę | przesyłam wycenę | wycena nr |
    oferta ważna`,
  promo: `
    rabat | promocja | zniżka | kup teraz | wyprzedaż | darmowa dostawa | kod rabatowy |
    tylko dziś | ostatnia szansa | okazja | nowości | sprawdź | odbierz | black friday |
    oferta specjalna | zniżki | rabatu | ze zniżką | promka | promocji | oszczędzaj |
    oferta dla ciebie | wyjątkowa oferta | sprawdź ofertę | taniej o | kody rabatowe`,
  news: `
    newsletter | zobacz w przeglądarce | wypisz się | rezygnacja | czytaj więcej | artykuł`,
  delivery: `
    wysłan* | przesyłka | paczka | doręczon* | w drodze | dostawa | śledź`,
  security: `
    hasło | nowe logowanie | kod weryfikacyjny | zaloguj | alert bezpieczeństwa`,
  income: `
    otrzymałeś przelew | wpłynął przelew | przelew przychodzący | wynagrodzenie | wypłata |
    sprzedałeś | zasilenie | wpływ na konto | wpłynęło | wpłynęła | na twoje konto | przelaliśmy |
    wypłaciliśmy | wypłata środków | przelew wychodzący do ciebie | nadawca`,
  aside: `
    otrzymujesz tę | otrzymałeś tę | otrzymałeś ten`,
  account: `
    transakcja kartą | witamy | regulamin | polityka prywatności | karta wygasa | ankieta |
    biblioteka | wizyta | wyciąg | zestawienie transakcji | zmiana wysokości | informujemy że |
    transakcja | autoryzacja | saldo po | blokada | wypłata z bankomatu | płatność kartą |
    zmiana regulaminu`,
  notice: `
    wyświetlił fakturę | twój klient | czeka na akceptację | wymaga akceptacji |
    zatwierdź lub odrzuć | alert budżetu | budżet* | limit wydatków | zmiana cen | zmiana ceny |
    nowe ceny | nowy cennik | szkic faktury | wersja robocza faktury | wniosek o zwrot |
    wymagana akceptacja | prośba o akceptację | do akceptacji | przypomnienie o wizycie |
    przypomnienie o terminie wizyty | szacunkowy koszt | szacowany koszt | prognoza zużycia |
    podwyżka | zmiana taryfy | wniosek o zwrot kosztów | zwrot kosztów podróży | zwrot wydatków |
    nowa taryfa | zmiana wysokości opłat | zmiana wysokości zaliczek | zmiana cennika |
    nowe stawki | plan gospodarczy | zmianie cen`,
  over: `
    potwierdzenie rezygnacji | rezygnacja | twoja rezygnacja | została anulowana |
    został anulowany | anulowano | wypowiedzenie | została zakończona | zakończyła się | wygasła |
    nie zostanie odnowiona | nie pobierzemy | żadnych kolejnych opłat | szkoda że odchodzisz`,
  theirs: `
    twój klient | twoi klienci | państwa klient | wyślij przypomnienie | oznacz jako opłacon* |
    wyświetlił fakturę | prosimy o przesłanie faktury | prosimy o wystawienie faktury |
    jako dostawca | portal dostawców | zaproszenie na spotkanie | twój klient nie |
    twój klient jeszcze nie | klient … jeszcze nie zapłacił | twój klient … nie zapłacił |
    przypomnienie do klienta | wyślij klientowi przypomnienie | proszę o przesłanie faktury |
    proszę o wystawienie faktury | prosimy o fakturę | zapłacimy ci | po otrzymaniu twojej faktury |
    po otrzymaniu państwa faktury | wysłana do klienta | wysłano do klienta`,
  arranged: `
    potwierdzenie polecenia zapłaty | polecenie zapłaty zostało | włączono e fakturę |
    e faktura została włączona | aktywowano e fakturę | aktywacja e faktury |
    gdy faktura będzie gotowa | kiedy faktura będzie | od następnej faktury | od kolejnej faktury |
    fakturę prześlemy osobno | faktura zostanie przesłana osobno | fakturę wyślemy |
    płatności automatyczne zostały włączone`,
  talk: `
    nowa odpowiedź | odpowiedział | skomentował* | nowy komentarz | wspomniał* | forum |
    zgłoszenie | zaproszenie na spotkanie | zaprasza na spotkanie`,
  credentials: `
    potwierdź adres dostawy | uzupełnij dane | zaktualizuj dane | potwierdź swoje dane |
    zweryfikuj | zaktualizuj swoje dane | potwierdź tożsamość | dane logowania | weryfikacja konta`,
  threat: `
    zostanie usunięt* | w ciągu najbliższych # godzin | ostatnie ostrzeżenie | windykac* |
    zablokowan* | zostanie zablokowan* | zawieszon* | w ciągu # godzin | natychmiast | pilne |
    komornik | odłączenie | sąd*`,
  oddPayment: `
    karta podarunkowa | bitcoin | kryptowalut* | opłata celna | dopłata do przesyłki | western union`,
  bankChange: `
    nowy numer konta | zmiana numeru rachunku | nowy rachunek | zmiana rachunku`,
  prize: `
    wygrałeś | zwycięzca | gratulacje | spadek | loteria | milion*`,
  withinDays: `
    w ciągu # dni | za # dni | w terminie # dni | przez # dni | w ciągu # dni roboczych |
    w terminie # dni roboczych | za # dzień | w przeciągu # dni | w ciągu najbliższych # dni |
    w ciągu kolejnych # dni | zostało # dni | pozostało # dni | za # dni robocze | w ciągu # dnia |
    w terminie do # dni | przed upływem # dni | najpóźniej za # dni`,
  withinWeeks: `
    w ciągu # tygodni | za # tygodnie | w ciągu tygodnia | w ciągu # tygodnia | za # tygodni`,
  netDays: `
    płatne w ciągu # dni | płatność # dni | termin płatności # dni | przelew # dni | # dni od daty |
    # dni od wystawienia | płatność w ciągu # dni | zapłacić w ciągu # dni | zapłatę w ciągu # dni |
    wpłatę w ciągu # dni | zapłacić … w ciągu # dni | uregulowanie … w ciągu # dni |
    uregulować … w ciągu # dni | zapłatę … w ciągu # dni | zapłaty … w ciągu # dni |
    wpłaty … w ciągu # dni | zapłatę … w terminie # dni | zapłaty … w terminie # dni |
    uregulowanie … w terminie # dni | uregulowania … w terminie # dni | spłaty … w terminie # dni |
    płatne w terminie # dni | płatność w terminie # dni | płatne # dni | # dni od otrzymania |
    # dni od doręczenia | # dni od daty wystawienia | # dni od dnia | termin # dni |
    termin zapłaty # dni | # dniowy termin | w terminie # dni od | w ciągu # dni od |
    opłać … w ciągu # dni | opłacić … w ciągu # dni | opłacić w ciągu # dni | opłać w ciągu # dni |
    zapłać w ciągu # dni | wpłacić w ciągu # dni | uiścić w terminie # dni |
    zapłacić w terminie # dni | z terminem płatności # dni | z terminem # dni |
    z # dniowym terminem | przelew w ciągu # dni | przelew … w ciągu # dni |
    wpłatę w terminie # dni | zapłatę w terminie # dni | do zapłaty w ciągu # dni |
    płatna w ciągu # dni | płatny w ciągu # dni | płatna w terminie # dni`,
  daysAgo: `
    # dni temu | # dni po terminie | # dzień temu | od # dni | # dni opóźnienia | # dni zwłoki`,
  today: `
    dziś | dzisiaj`,
  tomorrow: `
    jutro`,
  yesterday: `
    wczoraj`,
  onReceipt: `
    niezwłocznie | płatne natychmiast | przy odbiorze`,
  monthEnd: `
    końca miesiąca | koniec miesiąca | końca bieżącego miesiąca | końca tego miesiąca |
    ostatniego dnia miesiąca | końcem miesiąca`,
  nextMonthEnd: `
    końca następnego miesiąca | końca przyszłego miesiąca`,
  dayOfMonth: `
    do # dnia miesiąca | do # go | do # ego | do # dnia każdego miesiąca |
    do # dnia bieżącego miesiąca | # dnia miesiąca | # dnia każdego miesiąca | do # każdego miesiąca`,
}
