import { joined } from './join.ts'
import { fiUsage } from './fi-usage.ts'
import type { Language, Phrases } from './types.ts'

const plain: Phrases = {
  due: `
    maksettava | maksettavaa | yhteensä maksettava | maksettava yhteensä | laskun summa |
    laskun loppusumma | laskun määrä | avoin summa | avoin saldo | erääntynyt summa | maksamatta |
    summa | lasku | vuokra | vastike | vakuutusmaksu | velkasaldo | maksettavaa yhteensä`,
  total: 'yhteensä | loppusumma | saldo | hinta | kokonaissumma | loppusumma yhteensä',
  sum: 'summa | määrä | maksu | veloitus',
  minimum: 'vähimmäismaksu | minimilyhennys | vähintään',
  paid: 'maksettu | maksu vastaanotettu | veloitettu | suoritettu | maksettu määrä',
  subtotal: 'välisumma | veroton | alv 0',
  tax: 'alv | vero | toimituskulut | arvonlisävero',
  discount: 'alennus | säästät | alkaen | vain | etu | jopa',
  fee: 'muistutusmaksu | viivästyskorko | viivästysmaksu | perintäkulut | korko',
  limit: 'luottoraja | omavastuu',
  holding: 'käytettävissä | tilin saldo',
  remaining: 'jäljellä | jäljellä oleva',
  refunded: 'hyvitys | palautus | hyvityslasku | palautettu',
  incoming: 'tilillesi | palkka | olet saanut',
  rate: 'kuukaudessa | kk | vuodessa | vuosi | kpl | kwh',
  dueBy: `
    eräpäivä | eräpäivään | erääntyy | erääntyi | maksettava viimeistään | viimeistään |
    maksa viimeistään | mennessä | laskun eräpäivä`,
  charge: `
    veloitetaan | veloitus | veloituspäivä | uusiutuu | uudistuu | maksupäivä |
    veloitetaan tililtä | veloitetaan kortilta | seuraava maksu`,
  issued: 'laskun päivä | päiväys | laskun päiväys | laskutuspäivä | päivämäärä | pvm',
  period: 'laskutusjakso | ajalta | jakso',
  ends: 'voimassa | päättyy | vanhenee',
  happened: 'maksettu | tilauspäivä | toimitettu',
  invoiceNo: `
    laskun numero | laskunumero | lasku nro | lasku | viitenumero | viite | kuitin numero |
    hyvityslasku | laskunnumero`,
  orderNo: 'tilausnumero | tilaus',
  accountNo: 'asiakasnumero | sopimusnumero | jäsennumero | käyttöpaikka',
  otherNo: 'puhelin | puh | y tunnus | iban | tilinumero | bic | postinumero | seurantakoodi',
  payTo: 'saaja | maksun saaja',
  bill: 'lasku | laskut | laskusi | sähkölasku | vuokra | vastike | jäsenmaksu | maksumuistutus',
  newBill: `
    laskusi | uusi lasku | lasku on saapunut | sinulle on lasku | laskusi on | liitteenä lasku |
    ohessa lasku | maksettava | eräpäivä | e lasku`,
  overdue: `
    maksumuistutus | erääntynyt | maksamatta | ei ole maksettu | emme ole saaneet | perintä |
    maksukehotus | myöhässä | erääntyi | maksamaton | avoinna`,
  reminder: 'muistutus | muistutamme | muistathan maksaa | erääntyy pian',
  autopay: `
    suoramaksu | veloitetaan automaattisesti | veloitetaan | automaattinen veloitus |
    sinun ei tarvitse tehdä mitään | veloitamme | suoraveloituksella | suoramaksu* |
    automaattisella maksulla`,
  renewal: `
    uusiutuu | uudistuu | uusitaan automaattisesti | jatkuu automaattisesti | kokeilujakso |
    ilmainen kokeilu | uusiminen | uusiutuu automaattisesti`,
  ending: 'päättyy | vanhenee | irtisano*',
  failed: `
    maksu epäonnistui | epäonnistui | maksu hylättiin | hylättiin | ei voitu veloittaa |
    emme voineet | ei onnistunut | kate ei riittänyt | veloitus epäonnistui |
    emme voineet veloittaa | emme onnistuneet veloittamaan | korttiveloitus epäonnistui |
    maksua ei voitu | kortti hylättiin | hylätty`,
  receipt: `
    kuitti | maksukuitti | maksu vastaanotettu | kiitos maksusta | kiitos maksustasi |
    kiitos ostoksesta | kiitos lahjoituksesta | maksuvahvistus | olemme vastaanottaneet maksusi |
    on maksettu | maksettu | olemme vastaanottaneet`,
  refund: 'hyvitys | palautus | hyvityslasku | rahat takaisin',
  statement: 'korttilasku | koonti',
  request: `
    maksa nyt | maksa lasku | maksa | ole hyvä ja maksa | tilinumero | maksuohjeet | viitenumero`,
  attached: 'liitteenä | ohessa | liite',
  nothingDue: 'ei maksettavaa | ilmainen | maksuton | ei vaadi toimenpiteitä',
  order: 'tilausvahvistus | tilauksesi | varausvahvistus | ostoskori',
  quote: 'tarjous nro | hinta arvio',
  promo: `
    alennus | tarjous | tarjoukset | ale | osta nyt | ilmainen toimitus | alekoodi |
    viimeinen mahdollisuus | vain tänään | uutuudet`,
  news: 'uutiskirje | avaa selaimessa | peruuta tilaus | lue lisää | artikkeli',
  delivery: 'lähetetty | paketti | toimitettu | matkalla | seuraa',
  security: 'salasana | kirjautuminen | vahvistuskoodi',
  income: 'palkka | palkkalaskelma | olet saanut | tilillesi',
  account: 'tervetuloa | ehdot | tietosuoja | kirjasto | kortti vanhenee | tiliote',
  credentials: 'vahvista tietosi | päivitä tietosi | vahvista henkilöllisyytesi | pankkitunnuk*',
  bankChange: `uusi tilinumero | uudet pankkitiedot | tilinumeromme on muuttunut`,
  threat: `
    lukittu | suljetaan | keskeytetty | # tunnin kuluessa | välittömästi | kiireellinen | ulosotto`,
  oddPayment: 'lahjakortti | bitcoin | krypto* | tullimaksu',
  prize: 'olet voittanut | onneksi olkoon | perintö | arpajaiset',
  withinDays: `
    # päivän kuluessa | # päivän kuluttua | # päivässä | # päivän sisällä |
    # arkipäivän kuluessa | # arkipäivän sisällä | # arkipäivän kuluttua |
    # pankkipäivän kuluessa | # päivän päästä | seuraavien # päivän aikana | # päivän aikana |
    # pv kuluessa | # päivää jäljellä | # päivää aikaa | # vrk kuluessa | # vuorokauden kuluessa`,
  netDays: `
    # pv netto | maksuehto # pv | # päivää netto | maksuehto # päivää | netto # pv |
    maksuehto # pv netto | maksettava # päivän kuluessa | maksuaika # päivää | maksuaika # pv |
    maksuehto on # päivää | # päivää laskun päiväyksestä | # pv laskun päiväyksestä |
    # päivän kuluessa laskun | # päivän kuluessa laskun päiväyksestä | maksa # päivän kuluessa |
    maksa … # päivän kuluessa | maksamaan … # päivän kuluessa`,
  daysAgo: `
    # päivää sitten | # päivää myöhässä | # päivää myöhästynyt | # päivä sitten |
    # päivän myöhässä`,
  monthEnd: `
    kuun loppuun mennessä | kuukauden loppuun mennessä | kuun lopussa | kuukauden lopussa |
    kuun loppuun | kuukauden viimeisenä päivänä`,
  nextMonthEnd: `
    ensi kuun loppuun | seuraavan kuun loppuun`,
  withinWeeks: `
    # viikon kuluessa | # viikon kuluttua | # viikon sisällä | # viikossa`,
  withinMonths: `
    # kuukauden kuluessa | # kuukauden kuluttua`,
  today: 'tänään',
  tomorrow: 'huomenna',
  onReceipt: `
    heti | heti laskun saatua`,
  mend: 'päivitä maksutapa | päivitä maksutietosi',
  yearly: 'vuosimaksu | vuosimäärä | vuosittain | vuodessa | koko vuoden',
  part: 'erä | erässä | kuukausierä | kuukausimaksu',
  notice: `
    on katsonut laskusi | asiakkaasi | odottaa hyväksyntää | hyväksyntää | budjet* |
    hinnanmuutos | hinnat muuttuvat | uudet hinnat | laskuluonnos |
    odottaa hyväksyntääsi | muistutus ajanvarauksesta | ajanvarausmuistutus | arvioitu hinta |
    arvioidut kustannukset | hinnankorotus | kulukorvaus | matkalasku`,
  over: `
    irtisanominen | irtisanottu | peruutus vahvistettu | on peruttu | on päättynyt | päättyy |
    ei uusita | ei enää veloiteta`,
  arranged: `
    suoramaksu on aktivoitu | suoramaksusopimus | e lasku on otettu käyttöön | kun laskusi on
    valmis | seuraavasta laskusta alkaen | lasku lähetetään erikseen | lasku seuraa`,
  talk: `
    uusi vastaus | vastasi | kommentoi | uusi kommentti | mainitsi sinut | keskustelu |
    kokouskutsu`,
  theirs: `
    asiakkaasi | lähetä muistutus | merkitse maksetuksi | on katsonut laskusi |
    lähetä meille lasku* | toimittajana | kokouskutsu |
    asiakkaasi ei ole | asiakkaasi … ei ole maksanut | muistutus asiakkaallesi | lähetä laskusi
    meille | lähettäkää lasku | pyydämme lähettämään laskun | maksamme laskusi | lähetetty
    asiakkaallesi`,
  yesterday: 'eilen',
}

export const fi: Language = {
  code: 'fi',
  common:
    'ja on ei että sinun voit tai kun jos se tämä olet ovat oli mukaan sekä hei kiitos tilauksesi meille teidän voitte myös kanssa niin',
  order: 'dmy',
  phrases: joined(plain, fiUsage),
}
