import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const TAKING = 'buchen | ziehen | belasten | heben'

/** Signs of what a message is. */
export const deMoreSigns: Phrases = {
  autopay: joined(
    crossed(TAKING, '… zum | … am | … frühestens'),
    crossed(
      'wird | werden | wurde zum | wird am',
      '… eingezogen | … belastet | … abgebucht | … eingehoben',
    ),
    crossed(
      'per | mittels | durch',
      'sepa lastschrift | lastschrifteinzug | abbuchungsauftrag | lsv | debit direct | einzugsermächtigung',
    ),
    `lastschrifteinzug | beitragseinzug | sepa einzug | abbuchungsauftrag | brauchen sich um nichts zu kümmern |
    brauchst dich um nichts zu kümmern | müssen nichts weiter unternehmen | musst nichts tun | nichts weiter zu tun |
    sie brauchen nichts zu tun | kein handlungsbedarf | holen uns den betrag | holen wir uns | ziehe ich ein |
    ausreichende deckung | ausreichend deckung | ihrem referenzkonto belastet | ihrem konto belastet |
    deiner karte belastet | ihrer karte belastet | deinem konto belastet | von deinem konto | von ihrer karte |
    von deiner karte | automatisch beglichen | automatisch bezahlt | lsv belastung | per lsv | mandatsreferenz`,
  ),
  failed: joined(
    crossed(
      'nicht',
      '| …',
      'einziehen | abbuchen | belasten | eingezogen werden | abgebucht werden | belastet werden | einlösen | eingelöst werden | abrechnen',
    ),
    crossed(
      'zahlung | deine zahlung | ihre zahlung | abbuchung | lastschrift | einzug | kartenzahlung | bankeinzug',
      '… nicht geklappt | … nicht funktioniert | … nicht möglich | … gescheitert | … fehlgeschlagen | … nicht erfolgreich | … nicht durchgeführt | … nicht ausgeführt | … abgelehnt | … zurückgewiesen | … zurückgegeben | … zurückgebucht | … retourniert | … geplatzt | … rückgebucht | … nicht eingelöst',
    ),
    `hat nicht geklappt | rückbuchung | rückläufer | rücklastschrift | rücklast | nicht einlösbar | keine deckung |
    fehlende deckung | mangelnde deckung | mangels deckung | unzureichende deckung | konto nicht gedeckt |
    versuchen wir es erneut | versuchen es erneut | versuchen es noch einmal | erneuter abbuchungsversuch |
    erneuter einzug | erneut einzuziehen | zahlungsproblem | problem mit deiner zahlung | problem bei deiner zahlung`,
  ),
  mend: joined(
    crossed(
      'zahlungsart | zahlungsmethode | zahlungsmittel | zahlungsdaten | zahlungsinformationen | karte | kartendaten | bankdaten | bankverbindung',
      'aktualisieren | ändern | prüfen | überprüfen | hinterlegen | erneuern',
    ),
    crossed(
      'aktualisiere | prüfe | aktualisieren sie | prüfen sie | ändere',
      'deine | ihre | bitte deine | bitte ihre',
      'zahlungs* | karten* | bank* | hinterlegte',
    ),
  ),
  renewal: `
    verlängert sich … automatisch | automatisch um ein jahr verlängert | automatisch um ein weiteres jahr |
    wird automatisch erneuert | automatisch erneuert | automatisch fortgesetzt | geht … in ein … abo |
    geht es … weiter | geht … über in | geht … kostenpflichtig … weiter | kostenpflichtig weiter | endet deine testphase |
    endet ihre testphase | endet … testphase | endet … probemonat | endet … probezeit | endet … kostenlos* |
    probemonat endet | probezeit endet | probephase endet | probephase läuft | testmonat endet | testmonat |
    gratiszeit endet | gratismonat endet | gratisphase | kostenloser zeitraum | kostenlose phase | testabo |
    probezeitraum | probeabo | schnupperabo endet | in ein kostenpflichtiges | wandelt sich … um | läuft … aus und wird |
    domain verlängerung | steht zur verlängerung | zur verlängerung an | verlängern wir | verlängern wir … automatisch |
    jahresabo verlängert | abo wird erneuert | saisonabo verlängert | stillschweigend verlängert |
    stillschweigende verlängerung | vertrag läuft weiter | vor ablauf … kündigen`,
  receipt: joined(
    crossed(
      'vielen dank für | danke für | herzlichen dank für | besten dank für | merci für | wir danken ihnen für | wir bedanken uns für',
      'ihren | deinen | euren | die | den | ihre | deine',
      'einkauf | zahlung | bezahlung | überweisung | zuwendung | geldeingang | zahlungseingang | unterstützung',
    ),
    crossed(
      'betrag | zahlung | überweisung | beitrag | rechnung',
      '… dankend erhalten | … bereits abgebucht | … bereits eingezogen | … bereits bezahlt | … bereits beglichen | … vollständig bezahlt | … erfolgreich abgebucht',
    ),
    crossed('bezahlt | gezahlt | beglichen | gezahlt wurde', 'mit | per | via | über | am'),
    `zahlung per visa | zahlung per mastercard | zahlung per paypal | zahlart paypal | bezahlt mit paypal |
    keine weitere aktion | keine weitere aktion nötig | bar erhalten | betrag bar erhalten | kartenzahlung erhalten |
    barzahlung | einzahlung erhalten | kassenbeleg | kassabon | einkaufsbeleg | zahlungsbeleg | zahlbeleg |
    empfangsbestätigung | zahlungsnachweis | sammelbestätigung | spendenquittung | bestätigung der zahlung |
    ist bei uns eingegangen | sind bei uns eingegangen | ist heute bei uns eingegangen | haben wir erhalten |
    wurde ausgeglichen | ist ausgeglichen | offener betrag 0 | rechnung ist bezahlt | bereits per`,
  ),
  refund: `
    geld zurück | bekommen sie geld zurück | bekommst du geld zurück | sie bekommen … zurück | du bekommst … zurück |
    erhalten sie … zurück | erhältst du … zurück | erstatten wir | erstatten dir | erstatten ihnen | wir erstatten |
    zahlen wir ihnen … zurück | zahlen dir … zurück | guthaben … überweisen | guthaben … auszahlen | guthaben von |
    guthaben in höhe von | ergibt sich ein guthaben | ergibt ein guthaben | guthaben zu ihren gunsten |
    zu ihren gunsten | stornorechnung | korrekturrechnung | rücksendung … angekommen | rückvergütung | rückvergüten |
    rückvergütet | vergüten wir | beitragsrückerstattung | gutgeschrieben | retoure ist da | schreiben wir … gut`,
  quote: `
    gern bieten wir | gerne bieten wir | bieten wir ihnen an | bieten wir ihnen … an | gerne offerieren wir |
    offerieren wir ihnen | ihre offerte | richtofferte | preisangebot | freibleibend | an dieses angebot gebunden |
    angebot freibleibend | bei auftragserteilung | über ihren auftrag würden wir uns freuen | kostenschätzung |
    richtpreis | fixpreis von | angebot annehmen | offerte annehmen | die offerte ist | das angebot ist gültig`,
  income: `
    gutschrift auf ihrem konto | eingang auf ihrem konto | sind … eingegangen | gehalt | lohn | lohnzahlung |
    zahlen wir dir … aus | zahlen wir ihnen … aus | auszahlung unterwegs | auszahlung ist unterwegs | für deine verkäufe |
    ertragsgutschrift | ausschüttung | ausgeschüttet | dividendengutschrift | zinsgutschrift | auszahlungsbetrag`,
  reminder: `
    freundlich erinnern | daran erinnern | erinnern wir | kurze erinnerung | kleine erinnerung | höfliche erinnerung |
    höflich erinnern | in vergessenheit geraten | sicher nur vergessen | aus den augen verloren | entgangen |
    ihrer aufmerksamkeit entgangen | zahlung vergessen | haben sie vergessen | hast du vergessen | ist noch nicht da |
    noch nicht da | steht noch aus | stehen noch aus | noch ausständig   | zur erinnerung`,
  overdue: joined(
    crossed('konnten | konnte | können', '… keinen', 'zahlungseingang | eingang | geldeingang'),
    crossed(
      'noch | bisher | bislang | bis dato | bis heute | leider',
      '| immer',
      'nicht',
      'beglichen | bezahlt | eingegangen | eingelangt | überwiesen | ausgeglichen | verbuchen | feststellen',
    ),
    `zur zahlung aussteht | aussteht | noch zur zahlung | seit … überfällig | inkassounternehmen | betreibung |
    betreibungsbegehren | rechtliche schritte einleiten | gerichtliches mahnverfahren | mahnbescheid | mahnverfahren |
    letzte aufforderung | dritte mahnung | 1 mahnung | 2 mahnung | 3 mahnung | mahnlauf | in verzug | ausständig`,
  ),
  newBill: `
    ihre rechnung … liegt | rechnung hinterlegt | abrechnung liegt vor | abrechnung ist fertig | rechnung ist fertig |
    rechnung … ist fertig | folgende rechnung legen | rechnung zu legen | dürfen wir … rechnung legen | legen wir rechnung |
    erlaube ich mir | erlauben wir uns | stellen wir … in rechnung | in rechnung gestellt | in rechnung zu stellen |
    übersenden wir ihnen | senden wir ihnen … rechnung | schicken wir ihnen … rechnung | anbei die rechnung |
    hier die rechnung | hier ist die rechnung | beiliegend die | beiliegend die provisorische | ihre vorschreibung |
    vorschreibung für | schlussrechnung | teilrechnung | abschlagsrechnung | vorschussrechnung | akontorechnung |
    honorarnote | honorarforderung | kostenrechnung | beitragsvorschreibung | hat ihnen eine rechnung |
    hat dir eine rechnung | rechnung gestellt | steuerrechnung | wird … festgesetzt | werden ihnen … in rechnung |
    ergibt sich … nachzahlung | ergibt … nachzahlung | abrechnung … ergibt | anonymverfügung | strafverfügung |
    verwarnung mit verwarnungsgeld | bußgeldbescheid | vertragsstrafe | zahlungstermin | zahlbar bis`,
  request: joined(
    crossed(
      'bitte | bitten wir | bitten wir sie | bitte ich sie | bitten | wir bitten',
      'um',
      '| …',
      'überweisung | zahlung | einzahlung | ausgleich | begleichung | anweisung | bezahlung',
    ),
    crossed(
      'bitte | bitten sie | bitte ich sie | dürfen wir sie … bitten',
      '…',
      'zu überweisen | zu begleichen | zu zahlen | zu bezahlen | einzuzahlen | anzuweisen | auszugleichen | überweisen | einzahlen | bezahlen',
    ),
    crossed(
      'überweist | überweise | überweisen sie | zahle | zahlt | zahlen sie | begleichen sie | begleiche',
      'bitte | bitte … auf | den | die | das | diesen',
    ),
    `kannst du … überweisen | können sie … überweisen | zur anweisung bringen | zur anweisung zu bringen | auf folgendes konto |
    auf das konto | aufs konto | auf das klassenkonto | aufs vereinskonto | auf das vereinskonto | bankdaten | unter angabe |
    bitte verwenden sie für die einzahlung | qr rechnung | einzahlungsschein | zahlschein | erlagschein |
    zu begleichen bis | ansehen und bezahlen | rechnung … bezahlen | bitten um termingerechte | termingerechte überweisung`,
  ),
  statement: `
    ihre abrechnung ist in der postbox | kartenabrechnung | umsatzaufstellung | monatsübersicht ihrer karte |
    kreditkartenumsätze | neuer saldo`,
  nothingDue: `
    keine weiteren kosten | es entstehen keine weiteren kosten | es ist nichts zu zahlen | nichts weiter zu zahlen |
    offener betrag 0 00 | kein offener betrag | kein betrag offen | ausgeglichenes konto | saldo 0 00 | saldo 0`,
  notice: `
    ändern wir unser preisverzeichnis | neues preisverzeichnis | änderung unserer entgelte | änderung unserer preise |
    änderung unserer gebühren | änderung der agb | stimmen sie den änderungen | liegt … über plan | über plan |
    eingeplant waren | droht … nachzahlung | ihr verbrauch liegt | verbrauchsprognose | wird ab … teurer |
    steigt ab … auf | kostet künftig | kosten künftig | frist* … nicht verpassen`,
  order: `
    wir haben deine bestellung | wir haben ihre bestellung | bestellung erhalten | danke für deine bestellung |
    danke für ihre bestellung | vielen dank für ihre bestellung | vielen dank für deine bestellung |
    die rechnung erhältst du mit | die rechnung erhalten sie mit | rechnung liegt dem paket | rechnung mit der versandbestätigung`,
}
