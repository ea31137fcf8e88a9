import type { Other } from './other.ts'

/** Promotions and newsletters full of prices and deadlines. */
// prettier-ignore
export const SHOPS: readonly Other[] = [
  { key: 'paper-shop', name: 'Papierlotse', address: 'news@papierlotse.example', language: 'de', look: 'promo', everyDays: 15, issues: [
    { subject: 'Nur bis {later}: 20 % auf alle Skizzenbücher', lines: ['Unser Herbstangebot läuft bis {later}. Der Rabatt wird im Warenkorb automatisch abgezogen.'], rows: [['Skizzenbuch A4', '14,90 € statt 18,60 €'], ['Fineliner-Set', '22,40 € statt 28,00 €'], ['Aquarellblock', '19,20 € statt 24,00 €']], button: 'Zum Angebot' },
    { subject: 'Neu eingetroffen: Tinten aus Südfrankreich', lines: ['Zwölf Farben, von Hand abgefüllt. Versandkostenfrei ab 30,00 €.'], rows: [['Tinte Lavande', '11,50 €'], ['Tinte Garance', '11,50 €']], button: 'Entdecken' },
    { subject: 'Dein 5-€-Gutschein wartet', lines: ['Als Dankeschön schenken wir dir 5,00 €. Der Gutschein ist bis {later} gültig, Mindestbestellwert 25,00 €.'], button: 'Gutschein einlösen' },
  ] },
  { key: 'fashion-en', name: 'Wren & Wolf', address: 'hello@wrenandwolf.example', language: 'en', look: 'promo', everyDays: 20, issues: [
    { subject: 'Last chance: up to 50% off ends {later}', lines: ['Our mid-season sale ends at midnight on {later}. Hurry, sizes are going fast.'], rows: [['Wool overshirt', '£64.00 (was £128.00)'], ['Canvas tote', '£18.00 (was £30.00)'], ['Merino socks, 3 pairs', '£21.00 (was £28.00)']], button: 'Shop the sale' },
    { subject: 'Your size is back in stock', lines: ['You asked, we restocked. Free returns until {later}.'], rows: [['Corduroy jacket', '£140.00']], button: 'See it' },
  ] },
  { key: 'wine-fr', name: 'Caves du Vieux Pressoir', address: 'lettre@vieuxpressoir.example', language: 'fr', look: 'promo', everyDays: 36, issues: [
    { subject: 'Foire aux vins : jusqu’à -30 %', lines: ['Nos offres sont valables jusqu’au {later}, dans la limite des stocks disponibles.'], rows: [['Riesling Vieilles Vignes, 6 bouteilles', '59,40 € au lieu de 84,00 €'], ['Crémant rosé, 6 bouteilles', '54,00 €']], button: 'Voir les offres' },
    { subject: 'Le sommelier vous recommande', lines: ['Trois accords pour l’automne, à partir de 8,90 € la bouteille.'], button: 'Lire la suite' },
  ] },
  { key: 'travel-es', name: 'Rutas Azules', address: 'ofertas@rutasazules.example', language: 'es', look: 'promo', everyDays: 29, issues: [
    { subject: 'Escapadas desde 89 €: solo hasta el {later}', lines: ['Reserva antes del {later} y paga en tres plazos sin intereses.'], rows: [['Valle Blanco, 2 noches', 'desde 89 €'], ['Isla Gaviota, 3 noches', 'desde 149 €']], button: 'Reservar' },
    { subject: 'El precio de tu ruta favorita ha bajado', lines: ['Berlín – Mareta ahora desde 64 € por trayecto.'], button: 'Ver vuelos' },
  ] },
  { key: 'kitchen-it', name: 'Casa Basilico', address: 'novita@casabasilico.example', language: 'it', look: 'promo', everyDays: 39, issues: [
    { subject: 'Saldi in cucina: sconti fino al 40%', lines: ['Le offerte scadono il {later}. Spedizione gratuita sopra i 49 €.'], rows: [['Moka 3 tazze', '€ 19,90 invece di € 32,00'], ['Tagliere in ulivo', '€ 24,50']], button: 'Scopri' },
    { subject: 'La ricetta della settimana', lines: ['Gnocchi di zucca con burro e salvia: pronti in 40 minuti, circa 3 € a persona.'], button: 'Leggi la ricetta' },
  ] },
  { key: 'bikes-nl', name: 'Fietsfabriek Polder', address: 'nieuws@fietsfabriek-polder.example', language: 'nl', look: 'promo', everyDays: 32, issues: [
    { subject: 'Winterbeurt voor € 59: boek vóór {later}', lines: ['Laat je fiets nakijken voordat het glad wordt. Normaal € 79, nu € 59.'], rows: [['Winterbeurt', '€ 59,00'], ['Led-lampenset', '€ 24,95']], button: 'Maak een afspraak' },
    { subject: 'Nieuwe collectie bakfietsen', lines: ['Vanaf € 2.799 of € 64 per maand met ons lease-plan.'], button: 'Bekijk de collectie' },
  ] },
  { key: 'telecom-promo', name: 'Funkwerk Mobil', address: 'angebote@funkwerk-mobil.example', language: 'de', look: 'promo', everyDays: 58, issues: [
    { subject: 'Ihr Upgrade: Funkwerk L für nur 24,99 € im Monat', lines: ['Wechseln Sie bis {later} und sparen Sie 5,00 € pro Monat in den ersten sechs Monaten.'], rows: [['Funkwerk L, 60 GB', '24,99 € pro Monat'], ['Anschlusspreis', 'entfällt']], button: 'Jetzt wechseln' },
  ] },
  { key: 'streaming-news', name: 'Flimmerkiste', address: 'neu@flimmerkiste.example', language: 'de', look: 'digest', everyDays: 24, issues: [
    { subject: 'Neu diese Woche: Nachtzug nach Norden', lines: ['Diese Filme und Serien starten auf Flimmerkiste.'], rows: [['Nachtzug nach Norden', 'Acht Folgen über eine Schaffnerin, die zu viel weiß.'], ['Das Salz der Inseln', 'Dokumentarfilm, 94 Minuten.']], button: 'Ansehen' },
    { subject: 'Weil dir „Moorlicht“ gefallen hat', lines: ['Drei Vorschläge für heute Abend.'], rows: [['Kalte Küste', 'Krimi, zwei Staffeln.'], ['Sommer 84', 'Drama.']], button: 'Ansehen' },
  ] },
  { key: 'design-letter', name: 'Kerning Weekly', address: 'letter@kerningweekly.example', language: 'en', look: 'digest', everyDays: 12, issues: [
    { subject: 'Kerning Weekly: the comeback of ink traps', lines: ['Good morning, {first}. Five links worth your coffee.'], rows: [['Ink traps are back', 'Why screens made an old trick fashionable.'], ['A specimen a day', 'One designer, 365 sheets.'], ['The invoice as a poster', 'How a studio made its paperwork beautiful.']] },
    { subject: 'Kerning Weekly: pricing your work without fear', lines: ['This week: money. A reader charges $4,500 for a logo and explains why.'], rows: [['What to put on an invoice', 'A short guide, with payment terms that work.'], ['Day rates in 2026', 'Our survey: the median is $620.']] },
    { subject: 'Kerning Weekly: letters from stone', lines: ['A trip to a quarry, and what chisels taught us about serifs.'], rows: [['The quarry', 'Photographs and a map.'], ['Job board', 'Three studios are hiring.']] },
  ] },
  { key: 'money-blog', name: 'Cinq Minutes Budget', address: 'bonjour@cinqminutesbudget.example', language: 'fr', look: 'digest', everyDays: 51, issues: [
    { subject: 'Factures d’énergie : payer moins cet hiver', lines: ['Nos conseils pour alléger vos factures, sans changer vos habitudes.'], rows: [['Comparer les offres', 'Jusqu’à 180 € d’économies par an.'], ['Échelonner un paiement', 'Vos droits face à votre fournisseur.']] },
  ] },
  { key: 'shoes-de', name: 'Sohlenwerk', address: 'aktion@sohlenwerk.example', language: 'de', look: 'promo', everyDays: 44, issues: [
    { subject: 'Jetzt kaufen, in 30 Tagen bezahlen', lines: ['Mit unserem Kauf auf Rechnung zahlen Sie erst in 30 Tagen. Aktion gültig bis {later}.'], rows: [['Wanderschuh Harz', '119,95 €'], ['Sneaker Spree', '79,95 €']], button: 'Zum Shop' },
  ] },
  { key: 'charity', name: 'Waldgeschwister e. V.', address: 'post@waldgeschwister.example', language: 'de', look: 'notice', everyDays: 104, issues: [
    { subject: 'Ihre Spende pflanzt Bäume', lines: ['Liebe Frau Ellwood,', 'mit 35 € pflanzen wir sieben Eichen. Über eine Spende bis Jahresende würden wir uns sehr freuen; sie ist selbstverständlich freiwillig.'], button: 'Jetzt spenden' },
  ] },
]
