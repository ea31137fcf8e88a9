import type { Language } from './types.ts'

export const ro: Language = {
  code: 'ro',
  common:
    'și de la în cu pe nu este pentru că din o un vă sau va fi mai ați dumneavoastră bună ziua',
  order: 'dmy',
  phrases: {
    due: `
      total de plată | de plată | sumă de plată | suma de plată | valoare factură | total factură |
      sold de plată | sumă restantă | datorie | de achitat | în valoare de | suma de |
      rest de plată | suma datorată | restanță | sold restant`,
    total: `
      total | sold | preț | total general | valoare totală | total de plată | total factură |
      sumă totală`,
    sum: 'sumă | suma | valoare | plata de',
    paid: 'plătit | achitat | plată primită | încasat | ai plătit | sumă plătită',
    subtotal: 'subtotal | fără tva',
    tax: 'tva | transport | livrare',
    discount: 'reducere | economisești | doar | de la',
    fee: 'penalități | dobândă | penalizare | taxă',
    dueBy: `
      data scadentă | scadență | data scadenței | scadent | scadentă la | termen de plată |
      până la | până la data de | plătiți până la | scadenta | data limită de plată | scadent la |
      până pe | plătește până pe | cel târziu`,
    charge: `
      va fi debitat | debitare | se reînnoiește | reînnoire | se va debita | va fi debitată |
      se reînnoiește pe | se va reînnoi | data debitării | vom încasa | va fi retrasă`,
    issued: 'data emiterii | data facturii | emisă la | data | din data de | emisă în data de',
    period: 'perioada | perioada de facturare',
    invoiceNo: `
      număr factură | nr factură | factura nr | factura | factură | seria | serie și număr |
      nr facturii | factură nr | numărul facturii`,
    orderNo: 'număr comandă | comanda | comanda nr',
    accountNo: 'cod client | cod abonat | număr client | nr contract | cod de client',
    otherNo: 'telefon | cui | cif | iban | cod poștal',
    bill: 'factură | factura | facturi | chirie | impozit | amendă | rată | abonament',
    newBill: `
      factura ta | factura dumneavoastră | factură nouă | a fost emisă | factura emisă |
      atașat … factura | total de plată | data scadentă | factura este disponibilă |
      am emis factura | noua factură`,
    overdue: `
      restantă | restant | neachitată | neplătită | întârziere | nu am primit | somație |
      scadență depășită | restanțe | nu a fost achitată | depășit scadența | scadența depășită |
      nu am înregistrat`,
    reminder: `
      reamintim | notificare de plată | memento | amintim | vă reamintim | îți reamintim |
      reamintire`,
    autopay: `
      debit direct | va fi debitat | plată automată | debitată automat | prin debit direct |
      debitare directă | plata automată | debitare automată | se va debita automat |
      nu trebuie să faceți nimic | nu trebuie să faci nimic`,
    renewal: `
      se va reînnoi | reînnoire | reînnoire automată | perioada de probă | polița … expiră |
      expiră în # zile | reînnoiește acum | reînnoirea poliței | abonamentul … expiră |
      se reînnoiește | reînnoiește | se prelungește automat`,
    failed: `
      plată eșuată | a eșuat | respinsă | nu a putut fi procesată | fonduri insuficiente |
      plata a eșuat | plata nu a fost procesată | card refuzat | a fost respinsă | plata respinsă |
      nu am putut procesa | nu am putut încasa`,
    receipt: `
      chitanță | confirmare plată | plata a fost primită | am primit plata | mulțumim pentru plată |
      mulțumim pentru comandă | achitată | bon fiscal | plata a fost efectuată |
      plata a fost confirmată | confirmare de plată | confirmarea plății | dovada plății |
      plată confirmată | a fost achitată | plata ta a fost`,
    refund: `
      rambursare | factură storno | factură de stornare | notă de credit | rambursat | storno |
      returnare | ramburs* | restituire | ți am returnat`,
    statement: 'extras de cont | extras de cont card',
    request: `
      plătește acum | plătește | vă rugăm să achitați | efectuați plata | achitați |
      te rugăm să plătești | achită acum`,
    attached: 'atașat | anexat | în atașament',
    order: 'confirmare comandă | comanda ta | comanda dumneavoastră',
    quote: 'ofertă | deviz | proformă',
    promo: 'reducere | oferte | cumpără acum | transport gratuit | promoție',
    news: 'newsletter | dezabonare',
    delivery: 'expediat | colet | livrat',
    withinDays: `
      în # zile | în termen de # zile | în # zile lucrătoare | în termen de # zile lucrătoare |
      în următoarele # zile | în cel mult # zile | peste # zile | în maxim # zile |
      în maximum # zile | mai aveți # zile | mai ai # zile | într # zi | în decurs de # zile |
      timp de # zile`,
    netDays: `
      termen # zile | # zile de la emitere | plată # zile | termen de plată # zile |
      termen de plată de # zile | # zile de la data emiterii | # zile de la data facturii |
      # zile de la primire | # zile de la data | achitați … în # zile |
      achitați … în termen de # zile | plătiți … în # zile | plătiți … în termen de # zile |
      plata în # zile | plata în termen de # zile | achitarea … în termen de # zile |
      achitată în # zile | scadență # zile | scadență la # zile | scadența la # zile |
      # zile de la primirea | # zile calendaristice`,
    monthEnd: `
      sfârșitul lunii | finalul lunii | sfârșitului lunii | ultima zi a lunii | finele lunii`,
    nextMonthEnd: `
      sfârșitul lunii viitoare`,
    withinWeeks: `
      în # săptămâni | peste # săptămâni | în termen de # săptămâni`,
    withinMonths: `
      în # luni | peste # luni`,
    daysAgo: `
      acum # zile | # zile întârziere | # zile de întârziere | întârziere de # zile |
      de # zile restant*`,
    onReceipt: `
      la primire | la primirea facturii | imediat`,
    dayOfMonth: `
      data de # a fiecărei luni | în data de # a lunii | până pe # ale lunii |
      pe # a fiecărei luni | pe # ale fiecărei luni`,
    today: 'astăzi | azi',
    tomorrow: 'mâine',
    oddPayment: `card cadou | bitcoin | criptomoned* | taxă vamală | taxa vamală | western union`,
    bankChange: `cont bancar nou | noul cont bancar | noul iban | cont bancar s a schimbat`,
    prize: `ați câștigat | câștigător | felicitări | moștenire | loterie`,
    threat:
      ' va fi suspendat | va fi blocat | executor judecătoresc | ultima avertizare | va fi șters | suspendat | blocat | în # ore | imediat | urgent',
    credentials: 'confirmați datele | actualizați datele | verificați',
    yearly: 'anual | anuală | pe an',
    part: 'rată | rata | rate de | lunar | lunară | trimestrial | trimestrială',
    notice: `
      a vizualizat factura | clientul dumneavoastră | în așteptarea aprobării | aprobare necesară |
      alertă de buget | bugetul* | modificare de preț | prețuri noi |
      necesită aprobarea | spre aprobare | memento programare | reamintire programare | cost estimat
      | creștere de preț | decont de cheltuieli`,
    arranged: `
      debit direct activat | debitarea directă a fost activată | factura electronică activată | când
      factura este gata | începând cu următoarea factură | factura va fi trimisă separat | veți
      primi separat factura`,
    talk: 'invitație la întâlnire',
    over: `
      a fost anulat | a fost anulată | anulare confirmată | a încetat | s a încheiat |
      nu va fi reînnoit | nicio altă plată`,
    theirs: `
      clientul dumneavoastră | clientul tău | trimite un memento | marchează ca plătită |
      a vizualizat factura | trimiteți ne factura | ca furnizor |
      clientul dumneavoastră nu | clientul tău nu | memento către client | vă       rugăm să ne
      trimiteți factura | vă rugăm să emiteți factura | vom plăti factura dumneavoastră`,
    yesterday: 'ieri',
  },
}
