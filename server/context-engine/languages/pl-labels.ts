import type { Phrases } from './types.ts'

export const plLabels: Phrases = {
  due: `
    do zapłaty | kwota do zapłaty | razem do zapłaty | należność | kwota należności |
    należność w wysokości | kwota faktury | wartość faktury | faktury o wartości |
    pozostało do zapłaty | zaległość | zaległość w wysokości | kwota zaległości | suma do zapłaty |
    do zapłacenia | kwotę | w wysokości | na kwotę | opłata | czynsz | składka | rata |
    saldo do zapłaty | brutto | kwota brutto | zadłużenie | niedopłata | rachunek na kwotę |
    pozostaje do zapłaty | należność główna | kwota zadłużenia | saldo zadłużenia |
    zadłużenie całkowite | całkowite zadłużenie | kwota do spłaty | do spłaty | całkowita spłata |
    kwota całkowitej spłaty | zadłużenie na karcie | pozostała kwota do zapłaty | do dopłaty |
    dopłata | dopłaty | pozostało do dopłaty | do uregulowania | do uregulowania pozostaje |
    pozostaje do uregulowania | kwota do uregulowania | należną kwotę | należna kwota |
    kwota należna | kwotę należną | razem do wpłaty | do wpłaty | kwota wpłaty do |
    suma należności | łączna należność | wynosi | wynoszą | w kwocie | czesne | opłatę | opłaty |
    opłata za | rata kredytu | ratę | raty | rata w wysokości | składkę | składka w wysokości |
    zaliczka do zapłaty | czynsz za | czynszu | należność za | należności | zaległą kwotę |
    zaległa kwota | zaległości w kwocie | kwotę zaległości | dług | kwota długu | wychodzi |
    wyszło | to będzie | przelej | proszę przelać | proszę o przelew | prosimy o przelew |
    przelew na kwotę | opłata roczna | opłata miesięczna | do rozliczenia |
    pozostało do uiszczenia | do uiszczenia | uiścić | kwota mandatu | mandat w wysokości |
    grzywna w wysokości | opłata za pobyt | naliczono | naliczona kwota |
    wartość brutto do zapłaty | suma brutto`,
  total: `
    razem | suma | łącznie | wartość | saldo | cena | ogółem | wartość brutto | o wartości |
    kwota całkowita | wartość zamówienia | łączna kwota | łączny koszt | koszt całkowity | koszt |
    cena brutto | razem brutto | suma brutto | w sumie | całość | całkowity koszt`,
  yearly: `
    roczna | roczny | roczne | rocznie | rocznie łącznie | za rok`,
  part: `
    rata | raty | ratach po | rat po | miesięczna | kwartalna | półroczna | ratę | rata kredytu |
    miesięcznie | pierwsza rata | druga rata | kwartalnie`,
  sum: `
    kwota | kwoty | płatność w wysokości | darowizny … w wysokości | wpłata | opłata w wysokości |
    kwotą | kwocie | sumę | na sumę | za kwotę`,
  minimum: `
    minimalna kwota | kwota minimalna | minimalna spłata | spłata minimalna |
    minimalna kwota do zapłaty | minimalna wpłata | kwota minimalna do zapłaty |
    minimalna kwota spłaty | wymagana kwota minimalna`,
  paid: `
    zapłacono | wpłacono | opłacono | kwota wpłaty | otrzymaliśmy … płatność | zaliczka | pobrano |
    zapłacona kwota | wpłaty | suma wpłat | zapłaciłeś | zapłaciłaś | opłacona kwota |
    wpłacona kwota | zadatek | wpłacony zadatek | zaliczka wpłacona | wpłacona zaliczka |
    otrzymana wpłata | otrzymaliśmy wpłatę | kwota zapłacona | zapłacono kartą |
    zaksięgowana kwota | zaksięgowano | uregulowano | uiszczono | została opłacona`,
  previous: `
    poprzednie saldo | poprzednia faktura | saldo poprzednie | poprzedni okres | poprzednia |
    poprzednio | za poprzedni okres | saldo początkowe | bilans otwarcia | w ubiegłym roku |
    rok temu | dotychczas | dotychczasowa`,
  subtotal: `
    netto | wartość netto | kwota netto | suma netto`,
  tax: `
    vat | podatek | kwota vat | w tym vat | dostawa | koszt dostawy | wysyłka`,
  discount: `
    rabat | zniżka | oszczędzasz | kod | od | tylko | promocja | taniej | gratis | zniżka do |
    rabat do | taniej do | nawet do`,
  fee: `
    odsetki | opłata za opóźnienie | prowizja | kara | koszty upomnienia | koszt wezwania |
    opłata za ponowne | opłata za wznowienie | opłata manipulacyjna | odsetki ustawowe |
    odsetki za opóźnienie | koszty windykacji | koszty sądowe`,
  limit: `
    limit | limit kredytowy | suma ubezpieczenia | udział własny | przyznany limit |
    dostępny limit | suma gwarancyjna | limit karty | limit wydatków | kaucja gwarancyjna`,
  holding: `
    dostępne środki | saldo konta | dostępne saldo | stan konta | saldo po operacji |
    saldo dostępne | dostępne | środki na koncie | saldo rachunku | stan portfela`,
  remaining: `
    pozostało | pozostała kwota | do spłaty pozostało | pozostało do spłaty | pozostałe raty |
    saldo kredytu | kapitał pozostały`,
  later: `
    po terminie | rocznie łącznie | następnie | szacowana | od kolejnego miesiąca | od stycznia |
    po promocji | później | w kolejnym roku | prognozowana | następna faktura | kolejna rata`,
  refunded: `
    zwrot | zwrócono | korekta | nota korygująca | faktura korygująca | zwrot w wysokości |
    kwota zwrotu | zwracamy | zwróciliśmy | zwrócimy | zwrócona kwota | do zwrotu | nadpłata | odpis`,
  incoming: `
    otrzymałeś | przelew przychodzący | wpłynęło | wynagrodzenie | uznanie rachunku | wpływ |
    wpływ na konto | wpłynęła kwota | wypłata | przelaliśmy na | zaksięgowaliśmy wpływ |
    przesłaliśmy na twoje konto`,
  rate: `
    miesięcznie | mies | rocznie | za miesiąc | za rok | cena jednostkowa | szt | za osobę | kwh |
    za m2 | zł m² | za godzinę | za dobę | od osoby | miesiąc | kwartalnie | za noc`,
  dueBy: `
    termin płatności | termin zapłaty | płatne do | płatność do | płatności do | do dnia | do |
    zapłać do | prosimy o zapłatę do | prosimy o wpłatę do | termin płatności minął | minął |
    upływa | upłynął | termin upływa | termin wpłaty | data płatności | najpóźniej do | opłać do |
    termin płatności upłynął | płatność w terminie do | z terminem płatności | termin zapłaty do |
    termin płatności upływa | termin spłaty | termin spłaty zadłużenia | data spłaty |
    termin uregulowania | ostateczny termin płatności | ostateczny termin zapłaty |
    ostateczny termin | termin płatności raty | data płatności raty | należy opłacić do |
    należy zapłacić do | należy uiścić do | należy wpłacić do | prosimy opłacić do |
    prosimy zapłacić do | prosimy uregulować do | proszę zapłacić do | proszę o wpłatę do |
    proszę o zapłatę do | proszę o przelew do | prosimy o przelew do | prosimy o uregulowanie do |
    uregulować do | zapłacić do | opłacić do | wpłacić do | wpłać do | nie później niż |
    nie później niż do | najpóźniej | najpóźniej w | najpóźniej dnia | przed | płatna do |
    płatny do | płatne | płatne dnia | płatna dnia | płatność dnia | z terminem zapłaty |
    z terminem do | termin minął | termin upłynął | którego termin minął | której termin minął |
    termin płatności mija | mija | zapłać … do | zapłacić … do | przelew … do | wpłaty … do |
    opłacić … do | uregulować … do | prosimy … do dnia | wymagalna | wymagalne | wymagalna od |
    termin zapłaty upłynął | zapłata do | wpłata do | spłata do | spłać do | płatną | płatną do |
    płatnej do | płatnego do | płatnych do | wymagalną | wymagalną od | wymagalnej | z terminem |
    termin płatności do`,
  charge: `
    pobrana dnia | zostanie pobrana | zostanie pobrana dnia | pobierzemy | obciążymy |
    data obciążenia | odnowi się | odnowi się dnia | zostanie odnowiona | data odnowienia |
    polecenie zapłaty w dniu | data pobrania | następna płatność | zostanie pobrana w dniu |
    zostanie odnowiony | pobierzemy … w dniu | zostanie pobrane | odnawia się | pobierzemy … z |
    zostanie obciążona | zostanie obciążone | obciążymy kartę | obciążymy twoją kartę |
    obciążymy rachunek | automatycznie pobierzemy | odnowimy | odnowi się … i | plan odnowi się |
    odnowi się automatycznie | zostanie odnowione | zostanie przedłużona | zostanie przedłużone |
    przedłuży się | data następnej płatności | kolejna płatność | kolejne obciążenie |
    data płatności cyklicznej | pobranie nastąpi | ściągniemy | potrącimy | pobieramy |
    dzień pobrania | data potrącenia`,
  issued: `
    data wystawienia | wystawiona dnia | z dnia | data faktury | data | wystawiono |
    data dokumentu | data sprzedaży | data wystawienia faktury | wystawiona w dniu | wystawiona |
    sporządzono | data sporządzenia | w dniu`,
  period: `
    okres | okres rozliczeniowy | za okres | okres od | za miesiąc | rozliczenie za | w okresie |
    okres ubezpieczenia | za dni`,
  ends: `
    wygasa | ważna do | ważne do | kończy się | oferta ważna do | koniec | zrezygnuj |
    zrezygnuj do | ważny do | wygaśnie | wygaśnie dnia | obowiązuje do | koniec okresu |
    oferta obowiązuje do | wygasa dnia | promocja trwa do | rabat ważny do | umowa kończy się |
    wypowiedzieć do`,
  happened: `
    zapłacono dnia | data wpłaty | data zamówienia | data dostawy | dostarczono | otrzymano |
    data transakcji | wizyta | dnia zapłaty | data wpływu | zaksięgowano dnia | data operacji |
    data księgowania | nadano | data zakupu | data sprzedaży`,
  invoiceNo: `
    numer faktury | nr faktury | faktura nr | faktura numer | faktura | faktury | numer dokumentu |
    rachunek nr | nr rachunku za | tytuł przelewu | tytułem | faktura vat nr | faktury nr |
    za fakturę | nota nr | korekta nr | numer rachunku za | faktura proforma | faktura pro forma |
    faktury proforma | proforma nr | nr proformy | numer proformy | proforma | fakturę |
    fakturę nr | fakturze | faktury vat nr | faktura vat | e faktura nr | nr dokumentu | nr noty |
    nota księgowa nr | nota odsetkowa nr | rachunek numer | numer rachunku sprzedaży | nr sprawy |
    numer sprawy | sygnatura | nr decyzji | decyzja nr | wezwanie nr | numer wezwania |
    nr wezwania | nr mandatu | mandat nr | seria i numer | dokument nr | za dokument`,
  orderNo: `
    numer zamówienia | nr zamówienia | zamówienie | zamówienie nr | rezerwacja | zamówienia nr |
    zamówienie numer | nr rezerwacji | numer rezerwacji`,
  accountNo: `
    numer klienta | nr klienta | identyfikator klienta | numer umowy | nr umowy |
    numer konta klienta | numer ewidencyjny | polisa | nr polisy | numer polisy | numer płatnika |
    kod klienta | nr ewidencyjny | nr płatnika | numer abonenta | nr abonenta | numer licznika |
    nr licznika | numer ppe | nr ppe | kod nabywcy | numer odbiorcy | nr odbiorcy | id klienta |
    nr kontrahenta | numer kontrahenta | kod płatnika | numer lokalu`,
  otherNo: `
    telefon | tel | nip | regon | krs | numer przesyłki | numer rachunku | nr rachunku | nr konta |
    iban | kod pocztowy`,
  payTo: `
    odbiorca | nazwa odbiorcy | na rzecz | sprzedawca | wystawca`,
}
