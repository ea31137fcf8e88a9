import type { Phrases } from './types.ts'

export const roSigns: Phrases = {
  bill: `
    factură | factura | facturi | chirie | impozit | amendă | rată | abonament | facturii |
    facturile | rata | taxa | taxă | impozitul | chiria | întreținere | întreținerii | amenda |
    primă de asigurare | cotizația | proces verbal`,
  newBill: `
    factura ta | factura dumneavoastră | factură nouă | a fost emisă | factura emisă |
    atașat … factura | total de plată | data scadentă | factura este disponibilă | am emis factura |
    noua factură | a fost emisă factura | ți am emis factura | am emis o factură | noua ta factură |
    ai o factură nouă | ai primit o factură | factură de plată | factura pentru luna |
    atașat factura | atașată factura | factura atașată | găsiți atașată | găsiți factura |
    îți trimit factura | vă trimit factura | vă trimitem factura | vă transmitem factura |
    vă transmitem suma | înștiințare de plată | aviz de plată | decont de plată | proforma |
    s a emis factura | lista de plată | lista de întreținere | factura lunii | decizie de impunere`,
  overdue: `
    restantă | restant | neachitată | neplătită | întârziere | nu am primit | somație |
    scadență depășită | restanțe | nu a fost achitată | depășit scadența | scadența depășită |
    nu am înregistrat | restanța | datorie restantă | neachitat | neplătit | neachitate |
    neplătite | nu am primit plata | nu am primit încă plata | nu a fost plătită |
    nu a fost încă achitată | nu figurează plata | nu ați achitat | nu ați plătit | nu ai achitat |
    nu ai plătit | figurați cu | înregistrați o restanță | somație de plată | ultima somație |
    a trecut scadența | termenul de plată a expirat | plată întârziată | executare silită |
    suspendarea serviciilor | sold restant | rest neachitat`,
  reminder: `
    reamintim | notificare de plată | memento | amintim | vă reamintim | îți reamintim |
    reamintire | vă amintim | îți amintim | aducem aminte | vă aducem la cunoștință |
    notificare scadență | se apropie scadența | se apropie data scadentă | se apropie termenul |
    nu uita să plătești | nu uitați să achitați`,
  autopay: `
    debit direct | va fi debitat | plată automată | debitată automat | prin debit direct |
    debitare directă | plata automată | debitare automată | se va debita automat |
    nu trebuie să faceți nimic | nu trebuie să faci nimic | vom debita automat | vă vom debita |
    îți vom debita | vom debita | plata se va face automat | plata se face automat |
    va fi debitat automat | va fi debitată automat | se debitează automat |
    nu este nevoie să faceți nimic | nu e nevoie să faci nimic | nu este necesară nicio acțiune |
    nu trebuie să faceți | încasare automată | plată recurentă | ordin de plată programat |
    va fi plătită automat`,
  renewal: `
    se va reînnoi | reînnoire | reînnoire automată | perioada de probă | polița … expiră |
    expiră în # zile | reînnoiește acum | reînnoirea poliței | abonamentul … expiră |
    se reînnoiește | reînnoiește | se prelungește automat | se va reînnoi automat |
    se reînnoiește automat | abonamentul tău se | abonamentul se | perioadă de probă |
    perioada de încercare | perioada gratuită | trial | se prelungește | reînnoirea abonamentului |
    prelungire automată | va fi prelungit`,
  failed: `
    plată eșuată | a eșuat | respinsă | nu a putut fi procesată | fonduri insuficiente |
    plata a eșuat | plata nu a fost procesată | card refuzat | a fost respinsă | plata respinsă |
    nu am putut procesa | nu am putut încasa | nu am reușit să încasăm | nu am reușit să debităm |
    nu am reușit să procesăm | nu am putut debita | nu s a putut procesa | nu s a putut debita |
    plata nu a reușit | tranzacția a fost respinsă | tranzacție respinsă | banca a refuzat |
    a fost refuzată | a fost refuzat | plata nu a putut fi | plată respinsă |
    plata a fost refuzată | debitarea a eșuat | încasarea a eșuat | card expirat`,
  mend: `
    actualizează cardul | actualizează metoda de plată | actualizați metoda de plată |
    actualizați datele cardului | actualizează datele cardului | schimbă metoda de plată`,
  receipt: `
    chitanță | confirmare plată | plata a fost primită | am primit plata | mulțumim pentru plată |
    mulțumim pentru comandă | achitată | bon fiscal | plata a fost efectuată |
    plata a fost confirmată | confirmare de plată | confirmarea plății | dovada plății |
    plată confirmată | a fost achitată | plata ta a fost | plata ta a fost procesată |
    plata a fost procesată | procesată cu succes | plata a fost efectuată cu succes |
    plata s a efectuat | plata a reușit | plată reușită | plată efectuată | plata a fost acceptată |
    am primit plata ta | am primit plata dumneavoastră | confirmăm primirea | confirmăm plata |
    vă confirmăm | îți mulțumim pentru plată | vă mulțumim pentru plată |
    mulțumim pentru achiziție | mulțumim pentru achitarea | a fost încasată |
    plata a fost înregistrată | total achitat | achitată integral | factura a fost achitată |
    factura a fost plătită | ai plătit | ați plătit | bon | chitanța | încasat cu succes |
    tranzacție reușită`,
  refund: `
    rambursare | factură storno | factură de stornare | notă de credit | rambursat | storno |
    returnare | ramburs* | restituire | ți am returnat | rambursarea | suma rambursată |
    ți am rambursat | banii înapoi | am returnat | returnarea banilor | restituit | restituirea |
    notă de creditare | factură stornată | va fi rambursat* | vă restituim`,
  statement: `
    extras de cont | extras de cont card | extras de card | extrasul cardului |
    extras card de credit | situație cont card | extras cont card de credit`,
  request: `
    plătește acum | plătește | vă rugăm să achitați | efectuați plata | achitați |
    te rugăm să plătești | achită acum | vă rugăm să plătiți | vă rugăm să efectuați |
    vă rugăm să achitați suma | te rugăm să achiți | te rog să plătești | te rog să achiți |
    vă rog să achitați | rog să achiți | vă rugăm să o achitați | vă rugăm să îl achitați |
    te rugăm să o achiți | plătește online | plătește factura | plătiți online | plătiți acum |
    plătiți factura | achitați online | achită online | achită factura | efectuați plata până |
    să achitați | puteți plăti | poți plăti | puteți achita | plata se face | plata se poate face |
    prin virament | transfer bancar | în contul | de achitat`,
  attached: `
    atașat | anexat | în atașament`,
  nothingDue: `
    nu ai nimic de plată | nu aveți nimic de plată | nu este necesară plata |
    nu trebuie să plătiți | fără costuri | gratuit | sold zero | nimic de plată`,
  order: `
    confirmare comandă | comanda ta | comanda dumneavoastră | am primit comanda |
    comanda a fost plasată | comanda a fost înregistrată | mulțumim pentru comandă | coș |
    rezervarea ta | rezervarea dumneavoastră`,
  quote: `
    ofertă | deviz | proformă | ofertă de preț | oferta noastră | ofertă nr | vă trimitem oferta |
    oferta este valabilă | estimare de preț | vă propunem | îți propunem`,
  promo: `
    reducere | oferte | cumpără acum | transport gratuit | promoție | reduceri | economisește |
    discount | cod de reducere | preț special | black friday | câștigă | profită | ofertă specială |
    puncte`,
  news: `
    newsletter | dezabonare`,
  delivery: `
    expediat | colet | livrat | livrare | livrarea | curier | curierul | coletul | expediată | awb`,
  income: `
    intrare de fonduri | a fost creditat | salariu | salariul | ai primit bani | transfer primit |
    încasare nouă | ți am virat | am virat | plată către tine | câștigurile tale`,
  account: `
    extrasul de cont | extras de cont curent | tranzacție cu cardul | retragere numerar |
    termeni și condiții | modificarea condițiilor | total ieșiri`,
  notice: `
    a vizualizat factura | clientul dumneavoastră | în așteptarea aprobării | aprobare necesară |
    alertă de buget | bugetul* | modificare de preț | prețuri noi | necesită aprobarea |
    spre aprobare | memento programare | reamintire programare | cost estimat | creștere de preț |
    decont de cheltuieli | tarife noi | noile tarife | modificarea tarifelor | majorare de preț |
    citirea contorului | transmite indexul`,
  over: `
    a fost anulat | a fost anulată | anulare confirmată | a încetat | s a încheiat |
    nu va fi reînnoit | nicio altă plată`,
  theirs: `
    clientul dumneavoastră | clientul tău | trimite un memento | marchează ca plătită |
    a vizualizat factura | trimiteți ne factura | ca furnizor | clientul dumneavoastră nu |
    clientul tău nu | memento către client | vă rugăm să ne trimiteți factura |
    vă rugăm să emiteți factura | vom plăti factura dumneavoastră`,
  arranged: `
    debit direct activat | debitarea directă a fost activată | factura electronică activată |
    când factura este gata | începând cu următoarea factură | factura va fi trimisă separat |
    veți primi separat factura`,
  talk: `
    invitație la întâlnire`,
  credentials: `
    confirmați datele | actualizați datele | verificați`,
  threat: `
    va fi suspendat | va fi blocat | executor judecătoresc | ultima avertizare | va fi șters |
    suspendat | blocat | în # ore | imediat | urgent`,
  oddPayment: `
    card cadou | bitcoin | criptomoned* | taxă vamală | taxa vamală | western union`,
  bankChange: `
    cont bancar nou | noul cont bancar | noul iban | cont bancar s a schimbat`,
  prize: `
    ați câștigat | câștigător | felicitări | moștenire | loterie`,
  withinDays: `
    în # zile | în termen de # zile | în # zile lucrătoare | în termen de # zile lucrătoare |
    în următoarele # zile | în cel mult # zile | peste # zile | în maxim # zile |
    în maximum # zile | mai aveți # zile | mai ai # zile | într # zi | în decurs de # zile |
    timp de # zile | în termen de maxim # zile | mai sunt # zile | în # de zile`,
  withinWeeks: `
    în # săptămâni | peste # săptămâni | în termen de # săptămâni`,
  withinMonths: `
    în # luni | peste # luni`,
  netDays: `
    termen # zile | # zile de la emitere | plată # zile | termen de plată # zile |
    termen de plată de # zile | # zile de la data emiterii | # zile de la data facturii |
    # zile de la primire | # zile de la data | achitați … în # zile |
    achitați … în termen de # zile | plătiți … în # zile | plătiți … în termen de # zile |
    plata în # zile | plata în termen de # zile | achitarea … în termen de # zile |
    achitată în # zile | scadență # zile | scadență la # zile | scadența la # zile |
    # zile de la primirea | # zile calendaristice | termenul de plată e de # zile |
    termenul de plată este de # zile | termen de plată # de zile | termen de plată de # de zile |
    scadentă în # zile | scadentă la # zile | scadent în # zile | cu termen de # zile |
    cu scadență la # zile | plata în # de zile | plata se face în # zile |
    plata se face în termen de # zile | în # zile de la | în termen de # zile de la |
    în # zile calendaristice | # de zile de la | plătiți în # zile | achitați în # zile |
    achita în # zile | plătit în # zile | achitat în # zile | plata la # zile | plată la # zile |
    plata … în # zile | plata … în termen de # zile | achitare în # zile`,
  daysAgo: `
    acum # zile | # zile întârziere | # zile de întârziere | întârziere de # zile |
    de # zile restant*`,
  today: `
    astăzi | azi`,
  tomorrow: `
    mâine`,
  yesterday: `
    ieri`,
  onReceipt: `
    la primire | la primirea facturii | imediat`,
  monthEnd: `
    sfârșitul lunii | finalul lunii | sfârșitului lunii | ultima zi a lunii | finele lunii |
    sfârșitului de lună | sfârșit de lună | sfârșitul lunii acesteia`,
  nextMonthEnd: `
    sfârșitul lunii viitoare`,
  dayOfMonth: `
    data de # a fiecărei luni | în data de # a lunii | până pe # ale lunii | pe # a fiecărei luni |
    pe # ale fiecărei luni | până pe # ale | până în # ale lunii | până în data de # a lunii |
    până la # ale lunii | pe data de # a lunii | la data de # a lunii | în # ale lunii`,
}
