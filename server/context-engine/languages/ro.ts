import type { Language } from './types.ts'

export const ro: Language = {
  code: 'ro',
  common:
    'și de la în cu pe nu este pentru că din o un vă sau va fi mai ați dumneavoastră bună ziua',
  order: 'dmy',
  phrases: {
    due: `
      total de plată | de plată | sumă de plată | suma de plată | valoare factură | total factură |
      sold de plată | sumă restantă | datorie | de achitat | în valoare de | suma de`,
    total: 'total | sold | preț | total general | valoare totală',
    sum: 'sumă | suma | valoare | plata de',
    paid: 'plătit | achitat | plată primită | încasat',
    subtotal: 'subtotal | fără tva',
    tax: 'tva | transport | livrare',
    discount: 'reducere | economisești | doar | de la',
    fee: 'penalități | dobândă | penalizare | taxă',
    dueBy: `
      data scadentă | scadență | data scadenței | scadent | scadentă la | termen de plată |
      până la | până la data de | plătiți până la | scadenta | data limită de plată`,
    charge: 'va fi debitat | debitare | se reînnoiește | reînnoire',
    issued: 'data emiterii | data facturii | emisă la | data | din data de | emisă în data de',
    period: 'perioada | perioada de facturare',
    invoiceNo: `
      număr factură | nr factură | factura nr | factura | factură | seria | serie și număr |
      nr facturii`,
    orderNo: 'număr comandă | comanda | comanda nr',
    accountNo: 'cod client | cod abonat | număr client | nr contract | cod de client',
    otherNo: 'telefon | cui | cif | iban | cod poștal',
    bill: 'factură | factura | facturi | chirie | impozit | amendă | rată | abonament',
    newBill: `
      factura ta | factura dumneavoastră | factură nouă | a fost emisă | factura emisă |
      atașat … factura | total de plată | data scadentă | factura este disponibilă`,
    overdue: `
      restantă | restant | neachitată | neplătită | întârziere | nu am primit | somație |
      scadență depășită`,
    reminder: 'reamintim | notificare de plată | memento | amintim',
    autopay: `
      debit direct | va fi debitat | plată automată | debitată automat | prin debit direct |
      debitare directă`,
    renewal: 'se va reînnoi | reînnoire | reînnoire automată | perioada de probă',
    failed: 'plată eșuată | a eșuat | respinsă | nu a putut fi procesată | fonduri insuficiente',
    receipt: `
      chitanță | confirmare plată | plata a fost primită | am primit plata |
      mulțumim pentru plată | mulțumim pentru comandă | achitată | bon fiscal`,
    refund:
      'rambursare | factură storno | factură de stornare | notă de credit | rambursat | storno | returnare',
    statement: 'extras de cont',
    request: 'plătește acum | plătește | vă rugăm să achitați | efectuați plata | achitați',
    attached: 'atașat | anexat | în atașament',
    order: 'confirmare comandă | comanda ta | comanda dumneavoastră',
    quote: 'ofertă | deviz | proformă',
    promo: 'reducere | oferte | cumpără acum | transport gratuit | promoție',
    news: 'newsletter | dezabonare',
    delivery: 'expediat | colet | livrat',
    withinDays: 'în # zile | în termen de # zile',
    netDays: 'termen # zile | # zile de la emitere',
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
  },
}
