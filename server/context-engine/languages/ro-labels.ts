import type { Phrases } from './types.ts'

export const roLabels: Phrases = {
  due: `
    total de plată | de plată | sumă de plată | suma de plată | valoare factură | total factură |
    sold de plată | sumă restantă | datorie | de achitat | în valoare de | suma de | rest de plată |
    suma datorată | restanță | sold restant | sumă de achitat | suma de achitat | total de achitat |
    rest de achitat | restul de | restul de plată | diferența de | diferență de plată |
    sumă totală de plată | suma totală de plată | suma totală datorată | suma scadentă |
    suma facturată | sumă facturată | valoarea facturii | valoarea totală a facturii |
    contravaloarea | contravaloarea facturii | factura în valoare de | în sumă de | în cuantum de |
    în cuantumul | datorați | datorezi | ai de plată | aveți de plată | are de plată |
    aveți de achitat | ai de achitat | sold datorat | sold neachitat | sold curent |
    soldul datorat | debit restant | debitul | restanța | restanța de | obligație de plată |
    obligații de plată | taxă lunară | taxa lunară | taxa de | taxă de | chiria | chirie |
    chiria pentru | cota de întreținere | întreținerea | întreținere | prima de asigurare |
    primă de asigurare | rata de | rata lunară | rata scadentă | rata a | rate egale de câte |
    câte | onorariu | onorariul | amenda | amendă în valoare de | amenda de | impozit datorat |
    impozitul | cotizație | cotizația | abonamentul lunar de | abonament lunar | achitați suma |
    plătiți suma | achită suma | achită | plătește suma | achitarea sumei | plata sumei |
    suma ta este | se ridică la | este de | costă | total lei | total ron | de încasat |
    total de plată lei | total curent | total luna curentă`,
  total: `
    total | sold | preț | total general | valoare totală | total de plată | total factură |
    sumă totală | total comandă | total cu tva | total inclusiv tva | total tva inclus |
    cost total | costul total | preț total | în total | valoare cu tva | valoarea | total facturat |
    total factură curentă`,
  yearly: `
    anual | anuală | pe an`,
  part: `
    rată | rata | rate de | lunar | lunară | trimestrial | trimestrială | prima rată | a doua rată |
    a treia rată | ultima rată | ratele | în rate | prima | a doua`,
  sum: `
    sumă | suma | valoare | plata de | sumei | plata în valoare de | plată de | prețul | costul |
    tariful`,
  minimum: `
    plata minimă | sumă minimă de plată | suma minimă de plată | suma minimă | plată minimă |
    rata minimă | suma minimă datorată`,
  paid: `
    plătit | achitat | plată primită | încasat | ai plătit | sumă plătită | total achitat |
    total plătit | suma achitată | suma plătită | ați achitat | ați plătit | ai achitat |
    avans achitat | avansul de | avans | avans plătit | am primit avansul | am primit suma |
    am încasat | plăți efectuate | plata efectuată | sumă încasată | a fost debitat | am debitat |
    s a debitat | retras | depusă`,
  previous: `
    sold anterior | sold precedent | factura anterioară | factura precedentă | luna trecută |
    perioada anterioară | sold inițial`,
  subtotal: `
    subtotal | fără tva | valoare fără tva | total fără tva | bază de impozitare | bază impozabilă |
    net`,
  tax: `
    tva | transport | livrare | valoare tva | din care tva | cost livrare | cost transport |
    taxă de livrare`,
  discount: `
    reducere | economisești | doar | de la | reduceri | discount | cu doar | numai | economie |
    preț redus | bonificație | bonificație de | beneficiați de | primești | cod promoțional |
    gratuit | de la doar`,
  fee: `
    penalități | dobândă | penalizare | taxă | penalități de întârziere | dobândă penalizatoare |
    majorări de întârziere | majorări | comision | taxă de reconectare | taxa de reconectare |
    cheltuieli de executare`,
  limit: `
    limită de credit | limita de credit | sumă asigurată | suma asigurată | franșiză | plafon`,
  holding: `
    sold disponibil | disponibil | sold cont | soldul contului | soldul disponibil | sold final |
    credit disponibil | sumă disponibilă`,
  remaining: `
    sold credit | sold rămas | rest credit | rămas de rambursat | principal rămas`,
  later: `
    după scadență | ulterior | după această dată | de luna viitoare | de la anul | estimat |
    estimativ`,
  refunded: `
    suma rambursată | sumă rambursată | ți am rambursat | v am rambursat | vă rambursăm |
    îți rambursăm | suma returnată | vom returna | vă vom returna | rambursăm`,
  incoming: `
    intrare de fonduri | a fost creditat | a fost creditat cu | creditat cu | încasare | ai primit |
    ați primit | transfer primit | salariu | total intrări | virat în contul tău | ți am virat`,
  rate: `
    pe lună | bucata | buc | pe an | pe zi | pe persoană | kwh | pe noapte | la mp | pe oră | mc`,
  dueBy: `
    data scadentă | scadență | data scadenței | scadent | scadentă la | termen de plată | până la |
    până la data de | plătiți până la | scadenta | data limită de plată | scadent la | până pe |
    plătește până pe | cel târziu | scadentă pe | scadentă în data de | scadent în data de |
    data scadenței este | termen limită | termenul limită | termenul limită de plată |
    termen limită de plată | termenul de plată este | termenul de plată | termen scadent |
    ultima zi de plată | achitați până la | achitați până pe | achitată până la | achitată până pe |
    plata până la | plata până pe | plata până la data de | plătiți până pe | plătește până la |
    să plătiți până | să achitați până | de achitat până la | de plată până la | de plată până pe |
    cel târziu pe | cel târziu la | cel târziu până la | nu mai târziu de | înainte de |
    până în data de | până în | pana la | pana pe | până cel târziu | achitați … până |
    plătiți … până | achita … până | plătească … până | plata … până | scadența a fost |
    scadența era | scadența la | scadența în | scadentă din | exigibilă la`,
  charge: `
    va fi debitat | debitare | se reînnoiește | reînnoire | se va debita | va fi debitată |
    se reînnoiește pe | se va reînnoi | data debitării | vom încasa | va fi retrasă | vom debita |
    îți vom debita | vă vom debita | vom debita cardul | vom retrage | va fi încasată |
    va fi încasat | încasăm | data reînnoirii | data debitării directe | se va reînnoi automat |
    se reînnoiește automat | se reînnoiește în | se va prelungi | se prelungește |
    următoarea plată | următoarea debitare | va fi percepută | vom percepe | vom taxa |
    va fi taxat | data plății automate | vom prelua | va fi reținută`,
  issued: `
    data emiterii | data facturii | emisă la | data | din data de | emisă în data de |
    emisă la data de | data emiterii facturii | emis la | emisă pe | factura din | data documentului`,
  period: `
    perioada | perioada de facturare | perioada facturată | perioadă de facturare | interval |
    luna | aferent lunii | aferentă lunii | pentru perioada`,
  ends: `
    expiră | expiră la | expiră pe | valabilă | valabilă până la | valabil până la | valabilă până |
    oferta este valabilă | se încheie | anula până | renunța până`,
  happened: `
    data tranzacției | data plății | data comenzii | plătit la | achitat la | plătită la data de |
    livrat la | data operațiunii | achiziționat la`,
  invoiceNo: `
    număr factură | nr factură | factura nr | factura | factură | seria | serie și număr |
    nr facturii | factură nr | numărul facturii | serie și număr factură | seria și numărul |
    seria și nr | serie factură | nr și serie | factura seria | factura fiscală | factură fiscală |
    factura fiscală nr | factura cu numărul | factura cu nr | nr document | număr document |
    numărul documentului | proforma | factura proformă | proforma nr | nr dosar | dosar nr |
    proces verbal nr | seria și numărul procesului | decizia nr | nr decizie | număr de referință |
    referință | referință plată | înștiințare nr | somația nr`,
  orderNo: `
    număr comandă | comanda | comanda nr | comenzii | comandă nr | număr rezervare | rezervarea |
    nr comandă | rezervare`,
  accountNo: `
    cod client | cod abonat | număr client | nr contract | cod de client | cod plată |
    cod loc de consum | loc de consum | număr contract | numărul contractului | contract nr |
    nr polița | polița nr | număr poliță | seria poliței | cod consumator | cod contribuabil | nip |
    cod de abonat | client nr`,
  otherNo: `
    telefon | cui | cif | iban | cod poștal`,
}
