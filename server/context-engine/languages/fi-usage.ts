import type { Phrases } from './types.ts'

/** How Finnish bills, notices and people put it, beside the plain labels. */
export const fiUsage: Phrases = {
  yearly: 'koko vuoden maksu',
  total: 'maksaa $ | maksoi $ | hinta on $',
  due: `
    *maksu on | *maksu jää | *hinta on $ | per lapsi | maksettavaa jää | omavastuu on | 1 erä | ensimmäinen erä |
    *maksu on | *maksun määrä | *maksun summa | *maksusi on | *laskun summa on | *vastike on | maksettava summa | maksettava määrä | maksettava loppusumma | maksettavaksi jää | maksettavaksi tulee | jää maksettavaksi | jää maksettavaa | vielä maksettavaa | maksamatta on | avoinna on | avoinna oleva summa | avoinna oleva saldo | avoin lasku | avoin määrä | avoimena |
    erääntynyt saldo | erääntyneet laskut yhteensä | saatava | saatavamme | saatava yhteensä | perittävä summa | perittävänä | velka | velkaa | velkasi | velkaa yhteensä | laskun loppusumma on | laskun summa on | laskun määrä on | loppusumma on | summa on | summaltaan | suuruinen lasku | lasku on | laskutamme | laskutettava summa | veloitamme | veloitettava summa |
    veloitettava määrä | veloituksen määrä | veloitus on | kuukausierä | kuukausierä on | lyhennyserä | lyhennys | kuukausilyhennys | erä on | erän suuruus | osamaksuerä | hoitovastike | yhtiövastike | vastike yhteensä | rahoitusvastike | vuokra on | vuokrasta | vuokra yhteensä | jäsenmaksu | jäsenmaksu on | jäsenmaksusi | kausimaksu | kausimaksu on | kurssimaksu | osallistumismaksu | varausmaksu | ennakkomaksu |
    takuuvuokra | vakuutusmaksu on | vakuutusmaksusi | vakuutusmaksunne | vuosimaksu on | vuosimaksusi | päivähoitomaksu | varhaiskasvatusmaksu | omavastuuosuus | asiakasmaksu | käyntimaksu | pysäköintivirhemaksu | jäännösvero | kiinteistövero | ajoneuvovero | veroa maksettavaa | maksettavaa veroa | osuutesi on | osuutesi | sinun osuutesi | tekee $ | maksetaan $ | siirrä $ | mobilepay $ |
    hinta on $ | hintaan $ | veloitamme kortiltasi | veloitetaan kortiltasi | tililtä veloitetaan | yhteensä $ | kuukausimaksu | kuukausimaksu on | kuukausihinta`,
  whole: 'kokonaishinta | koko hinta | varauksen kokonaishinta | yhteishinta | koko vuoden hinta',
  previous:
    'edellinen lasku | edellisen laskun | edellinen saldo | edellinen maksu | viime vuonna | viime kuussa | viime kuun | aiempi hinta | aiemmin | edellinen vakuutusmaksu',
  later:
    'sen jälkeen | jatkossa | seuraava lasku | seuraava erä | arvio | eräpäivän jälkeen | myöhemmin',
  fee: 'muistutusmaksun | muistutusmaksu on | maksumuistutusmaksu | perintäkulu | perintäpalkkio | viivästyskorkoa | laskutuslisä | palautusmaksu | kulut | toimistomaksu | ylimääräinen maksu',
  limit: 'vakuutusmäärä | luottorajasi | luottoa | käyttöraja',
  holding:
    'luottoa käytettävissä | tilillä | tilin saldo on | uusi saldo | saldosi | käytettävissä oleva | loppusaldo | käytettävissä nyt',
  remaining:
    'lainaa jäljellä | jäljellä oleva laina | jäljellä oleva velka | jäljellä lainaa | lainapääoma | jäännösvelka',
  refunded:
    'hyvitämme | hyvitetään | palautamme | palautetaan | palautusta | hyvityksen määrä | veronpalautus | palautuksen määrä',
  incoming:
    'olet saanut maksun | tilitämme | tilitys | maksetaan tilillesi | saapunut maksu | panot',
  discount:
    'kotitalousvähennys | kotitalousvähennyksen | alennuskoodi | kampanja | norm | ovh | säästä | bonus | ilmaiseksi | tarjoushinta | alk',
  rate: 'hlö | henkilö | per henkilö | kuussa | tunti | tunnissa | yö | per yö | snt kwh | m3 | kerta | viikossa',
  paid: 'maksettu jo | olet maksanut | ennakkomaksu maksettu | maksettu ennakko | suoritus | maksusuoritus | jo maksettu | vastaanotettu maksu',
  dueBy: `
    maksuehto | viimeinen maksupäivä | viimeinen maksupäivä on | viimeistään eräpäivänä | eräpäivä on | eräpäivä oli | eräpäivänä | eräpäivästä | laskun eräpäivä on | jonka eräpäivä oli | jonka eräpäivä on | erääntyy maksettavaksi | erääntyy | erääntyi | erääntynyt | eräänt* | eräp | eräpv | maksettava viimeistään | maksettava ennen | maksa … viimeistään | maksa … mennessä | maksakaa viimeistään |
    maksathan … viimeistään | maksathan … mennessä | maksettava … mennessä | maksettava … viimeistään | pyydämme maksamaan … mennessä | pyydämme maksamaan … viimeistään | suorita maksu viimeistään | maksu viimeistään | tilillämme viimeistään | tilillä viimeistään | maksuaika päättyy | maksuaikaa on | maksuaikaa | maksuaika | maksupäivä viimeistään | määräaika | maksun määräpäivä | määräpäivä |
    asti aikaa maksaa | ennen eräpäivää | mennessä`,
  charge: `
    veloitetaan tililtäsi | veloitetaan tililtänne | veloitetaan kortiltasi | veloitetaan suoramaksuna | veloitetaan automaattisesti | veloitamme kortiltasi | veloitamme … kortiltasi | veloitamme tililtäsi | veloitamme maksun | veloitetaan … tililtä | veloitus tapahtuu | veloitus tehdään | veloituspäivä on | veloituspäivänä | seuraava veloitus | seuraava veloituspäivä | uusiutuu automaattisesti |
    tilauksesi uusiutuu | jatkuu automaattisesti | uusitaan | uudistetaan | kokeilujakso päättyy | kokeilujaksosi päättyy | päättyy`,
  happened:
    'ostopäivä | maksupäivämäärä | kokous | yhtiökokous | talkoot | käyntipäivä | palkanmaksupäivä | lukemapäivä | lähtö | saapuminen | myyty',
  ends: 'voimassa asti | voimassa saakka | tarjous voimassa | tarjous on voimassa | kokeilujaksosi päättyy | kokeilu päättyy | umpeutuu | päättymispäivä | lakkaa',
  netDays: `
    maksuaika # pv netto | maksuehto # pv | maksuehtomme # pv | maksuaikaa # päivää | maksuaikaa on # päivää | maksettava # päivän sisällä | maksettava # päivän aikana | maks* … # päivän kuluessa | maks* … # päivän sisällä | maks* … # päivän aikana | maks* … # vrk kuluessa | # pv laskusta | # päivää laskusta | # pv laskun päivästä | # vrk netto | eräpäivä # päivää |
    erääntyy # päivän kuluttua | erääntyy # päivän päästä | # päivän maksuaika | # pv maksuaika | # päivän maksuajalla | # päivän kuluessa tästä | # päivän kuluessa muistutuksesta | suorittama* … # päivän kuluessa`,
  withinWeeks:
    'maksuaika on # viikkoa | maksuaikaa on # viikkoa | # viikkoa aikaa | # viikon päästä | # viikon maksuaika | # viikon aikana',
  withinDays:
    '# päivän päästä | # päivää sisällä | # arkipäivän aikana | # arkipäivässä | enää # päivää',
  monthEnd:
    'kuun viimeisenä päivänä | kuun viimeiseen päivään | ennen kuun loppua | kuun vaihteeseen mennessä | kuukauden viimeiseen päivään | ennen kuukauden loppua | tämän kuun loppuun',
  dayOfMonth: 'kuun # päivä | kuun # päivään mennessä | joka kuun # päivä | kuukauden # päivä',
  tomorrow: 'huomiseen | huomiseen mennessä | huomenna',
  invoiceNo: `
    laskun nro | lasku numero | laskunro | lasku n o | laskun viitenumero | laskun tunnus | laskutunnus | kuitti | kuitti nro | kuittinumero | hyvityslasku nro | hyvityslaskun numero | asianumero | muistutus laskusta | maksuviite | viitteellä | viitenumerolla | viite nro | toimeksianto | *lasku | *laskun numero | laskunne | laskusi numero | laskun`,
  accountNo:
    'vakuutusnumero | vakuutus nro | huoneisto | huoneistonumero | kiinteistötunnus | rekisteritunnus | sopimus nro | lainan numero | lainanumero | asiakas nro | asiakastunnus | potilasnumero | liittymä | jäsen nro | käyttöpaikan numero | käyttöpaikan tunnus',
  newBill: `
    *vakuutuksen lasku | vakuutuksen lasku |
    *laskusi on saapunut | *lasku liitteenä | *lasku on liitteenä | tässä laskusi | tässä lasku | tässä sähkölaskusi | uusi laskusi | lasku on valmis | laskusi on valmis | lasku on nyt | lasku on liitteenä | lasku liitteenä | lasku … liitteenä | liitteenä … lasku | ohessa … lasku | ohessa laskusi | oheinen lasku | lähetämme laskun | lähetimme sinulle laskun | lähetti sinulle laskun |
    on lähettänyt sinulle laskun | olet saanut laskun | sinulle on uusi lasku | sinulla on uusi lasku | sinulla on maksettava lasku | saapunut lasku | maksettavaa | maksettavana | lasku ajalta | lasku käynnistä | laskutus | maksuehto | viimeinen maksupäivä`,
  bill: '*lasku | *laskusi | *laskun | *laskut | *laskuna | *vuokra | *vuokrasta | *vastike | *maksu | *maksusi | *vero | jäsenmaksusi | vakuutusmaksu | vakuutusmaksunne | yhtiövastike | hoitovastike | osamaksu | lyhennys | velka | saatava',
  request: `
    laittakaa mobilepaylla | mobilepaylla numeroon | numeroon | laita mobilepaylla |
    maksathan | maksakaa | maksettava | maksetaan tilille | maksa tilille | maksa tästä | siirry maksamaan | maksamaan | pyydämme maksamaan | pyydämme suorittamaan | pyydämme ystävällisesti maksamaan | suorita maksu | suorittakaa | maksa avoin | maksa laskusi | tilille | mobilepay | mobilepaylla | käytä viitettä | käytä viitenumeroa | muistathan viitenumeron | muista viite | voit maksaa | maksun voi |
    maksu tilille | pankkiyhteys | saajan tilinumero`,
  overdue: `
    emme ole saaneet maksua | emme ole saaneet suoritusta | emme ole saaneet suoritustasi | emme ole vastaanottaneet | ei ole näkynyt | ei ole saapunut | ei ole vielä maksettu | ei ole maksettu eräpäivään | on edelleen maksamatta | edelleen maksamatta | on maksamatta | on vielä maksamatta | maksamaton lasku | maksamattomasta | erääntynyt lasku | erääntyneestä | erääntyneet | 1 muistutus | 2 muistutus | toinen muistutus |
    viimeinen muistutus | maksumuistutus laskusta | siirtyy perintään | siirretään perintään | perintätoimisto | perintäkirje | maksuvaatimus | perintään | oikeudellinen perintä | maksu on myöhässä | myöhästynyt | viivästynyt | jäänyt maksamatta | avoinna oleva`,
  reminder:
    'muistuttaisin | muistuttaisimme | ystävällinen muistutus | pieni muistutus | muistathan | muistathan laskun | muista maksaa | muistutus laskusta | muistutus maksusta | eräpäivä lähestyy | erääntyy huomenna | erääntyy tänään | haluamme muistuttaa | haluaisin muistuttaa',
  autopay: `
    ennakkoilmoitus | suoramaksuna | suoramaksulla | tililtänne suoramaksuna | teidän ei tarvitse tehdä mitään | ei tarvitse tehdä mitään | ei vaadi sinulta toimia | veloitetaan tililtäsi | veloitetaan tililtänne | veloitetaan kortiltasi | veloitamme kortiltasi | veloitamme tililtäsi | automaattinen maksu | automaattisesti tililtä | e laskun automaattimaksu | toistuva maksu |
    varmista että tilillä | huolehdithan että tilillä | katetta tilillä`,
  renewal:
    'tilauksesi uusiutuu | tilaus uusiutuu | tilauksesi jatkuu | tilaus jatkuu | jatkuu automaattisesti | kokeilujaksosi | ilmainen kokeilujakso | kokeilujakson jälkeen | ilmaisjakso | kokeilukuukausi | jos et halua jatkaa | jos et peruuta | ellet peruuta | ellet irtisano | uusitaan | vuositilauksesi | jäsenyytesi uusiutuu | uusiutumassa | kokeilu päättyy',
  failed: `
    pankki ei hyväksynyt | pankkisi ei hyväksynyt | yritämme uudelleen | korttia ei voitu veloittaa |
    veloitus ei onnistunut | maksu ei onnistunut | maksua ei voitu veloittaa | veloitusta ei voitu | ei voitu suorittaa | emme pystyneet veloittamaan | emme pystyneet | emme saaneet veloitettua | emme voineet käsitellä | korttimaksu epäonnistui | korttimaksusi epäonnistui | maksusi epäonnistui | maksusi ei mennyt läpi | ei mennyt läpi | maksu hylätty | veloitus hylättiin | pankki hylkäsi | pankkisi hylkäsi |
    kate ei riitä | katetta ei ollut | ei ollut katetta | tilillä ei ollut | yritimme veloittaa | suoramaksu epäonnistui | suoramaksua ei voitu`,
  receipt: `
    on veloitettu kortilta | veloitettu kortilta | veloitettu kortiltasi | sähköinen kuitti | sähköinen kuittinne | kuittinne | kuittisi | kiitos käynnistä | maksettu käteisellä | maksutapa |
    kuitti ostoksestasi | *kuitti | kiitos ostoksestasi | kiitos ostoksistasi | kiitos tilauksestasi … maksettu | maksusi on vastaanotettu | maksu on vastaanotettu | maksu vastaanotettiin | olemme saaneet maksusi | olemme saaneet maksun | olemme saaneet suorituksesi | maksusuorituksesi on | maksusi onnistui | maksu onnistui | maksu suoritettu | maksu hyväksytty | maksusi on hyväksytty |
    lasku on maksettu | laskusi on maksettu | on nyt maksettu | maksoit | olet maksanut | maksettu kortilla | maksettu verkkomaksulla | kiitos suorituksesta | kiitos maksusuorituksesta`,
  refund: `
    rahat ovat matkalla | rahat on palautettu | maksamme takaisin | maksetaan takaisin |
    hyvitämme | hyvitetään | hyvitetty | palautamme | palautetaan | palautamme rahat | palautus on käsitelty | palautuksesi on käsitelty | palautuksesi on | olemme vastaanottaneet palautuksesi | rahat palautetaan | rahanpalautus | rahat näkyvät tililläsi | hyvitys tilille | hyvityksesi | liikaa maksettu | veronpalautus | palautus tilille`,
  nothingDue:
    'sinun ei tarvitse maksaa | ei tarvitse maksaa | ei ole maksettavaa | ei mitään maksettavaa | on jo maksettu | jo maksettu lasku | veloituksetta | maksutta | ei maksa mitään | ei veloiteta enää | tiedoksi vain | vain tiedoksi',
  order:
    'kiitos tilauksestasi | kiitos tilauksesta | kiitos varauksesta | kiitos varauksestasi | varauksesi | varaus vahvistettu | vahvistamme varauksesi | tilaus vastaanotettu | olemme vastaanottaneet tilauksesi | tilauksesi on vastaanotettu | pakkaamme',
  quote:
    '*tarjous | tarjous kylpyhuone* | tarjoamme | tarjous on voimassa | tarjous voimassa | tarjouksemme | kustannusarvio | hintatarjous | urakkatarjous | tarjouspyyntö | tarjouspyynnöstä | kiitos tarjouspyynnöstä | jos hyväksytte | hyväksymällä tarjouksen | hinta arvio',
  delivery:
    'lähetä paketti | paketti on | paketti saapui | noudettavissa | toimitetaan | seurantatunnus | lähetyksesi',
  income:
    'tuotteesi on myyty | on myyty | myytiin hintaan | tilitämme sinulle | tilitys | olet saanut maksun | olet saanut rahaa | sai maksun | lähetti sinulle rahaa | maksettiin tilillesi | tilillesi on maksettu | palkkasi | palkka maksetaan | etuus maksetaan | korvaus maksetaan | maksamme korvauksen | korvauspäätös | tilisiirto saapunut',
  account:
    'tiliotteesi | tiliote | korttiosto | korttiasi käytettiin | ostos kortilla | nosto | etkö tunnista | tilitapahtuma | tilitapahtumat | saldo on | panot ja otot | loppusaldo | käyttöraja',
  notice:
    'hinta nousee | hinnat nousevat | hintamuutos | hinnantarkistus | vuokrankorotus | vastikkeen korotus | uusi hinta | budjetista | olet käyttänyt # | kulutusvaroitus | lasku lähetetään | laskutetaan jälkikäteen | lasku tulee erikseen',
  over: 'tilauksesi on päättynyt | tilaus on päättynyt | on irtisanottu | on peruutettu | peruutimme | tilauksesi on peruttu | tilauksesi on peruutettu | jäsenyytesi on päättynyt | ei veloiteta enää | emme veloita enää | tervetuloa takaisin',
  mend: 'päivitä kortti | päivitä korttisi | päivitä korttitiedot | vaihda kortti | lisää uusi kortti | päivitä maksukortti',
  minimum:
    'vähimmäislyhennys | minimisumma | minimimaksu | vähimmäismäärä | maksettava vähintään | vähimmäissuoritus | pienin maksettava',
  statement:
    'korttilaskusi | luottokorttilasku | luottokorttilaskusi | kuukausikooste | tilin kuukausilasku | luottotilin lasku',
  part: '*erä | erät | kuukausittain | osamaksu',
}
