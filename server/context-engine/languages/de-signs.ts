import type { Phrases } from './types.ts'

export const deSigns: Phrases = {
  bill: `
    rechnung | rechnungen | abrechnung | jahresabrechnung | mobilfunkrechnung | stromrechnung |
    gasrechnung | beitragsrechnung | prämienrechnung | schlussrechnung | nebenkostenabrechnung |
    gebührenbescheid | bescheid | beitragsbescheid | zahlungsaufforderung | abschlag | miete |
    rundfunkbeitrag | kfz steuer | grundsteuer | bußgeld | verwarnungsgeld | telefonrechnung |
    internetrechnung | kostenrechnung | honorarrechnung | rechnungsbetrag | zahlbar`,
  newBill: `
    ihre rechnung | deine rechnung | neue rechnung | rechnung erstellt | rechnung … erstellt |
    rechnung liegt bereit | rechnung ist da | rechnung ist verfügbar | rechnung verfügbar |
    rechnung steht bereit | rechnung steht … bereit | folgende rechnung | anbei … rechnung |
    anbei erhalten sie | erhalten sie ihre rechnung | erhalten sie … rechnung |
    finden sie die rechnung | finden sie ihre rechnung | im anhang … rechnung |
    ihre mobilfunkrechnung | ihre jahresabrechnung | ihre abrechnung | rechnung über |
    bitte überweisen | überweisen sie | zahlbar bis | prämienrechnung | beitragsrechnung |
    stellen wir ihnen … in rechnung | erlauben wir uns … zu berechnen | zahlbar innerhalb |
    rechnungsbetrag | rechnung für | gebührenbescheid`,
  overdue: `
    mahnung | mahnstufe | letzte mahnung | erste mahnung | zweite mahnung | überfällig |
    ist überfällig | im verzug | zahlungsverzug | noch nicht bezahlt | noch nicht beglichen |
    nicht bezahlt | unbezahlt | noch keinen zahlungseingang | keinen zahlungseingang |
    keine zahlung … eingegangen | zahlung … nicht eingegangen | zahlung nicht eingegangen |
    offene rechnung | offene posten | offener betrag | offene forderung | noch offen | rückstand |
    zahlungsrückstand | inkasso | war fällig | nicht erhalten | mahngebühr | mahngebühren |
    bis heute noch nicht | säumig | letzte zahlungsaufforderung`,
  reminder: `
    zahlungserinnerung | erinnerung | erinnern | freundliche erinnerung | wir erinnern |
    möchten wir sie erinnern | sicher haben sie es nur übersehen | übersehen | fällig in # tagen |
    bald fällig | rechnung wird … fällig`,
  autopay: `
    lastschrift | sepa lastschrift | lastschriftverfahren | bankeinzug | einzugsermächtigung |
    wird abgebucht | wird … abgebucht | werden abgebucht | werden … abgebucht | buchen … ab |
    buchen wir | wird … eingezogen | werden … eingezogen | ziehen … ein | ziehen wir |
    automatisch abgebucht | automatisch eingezogen | von ihrem konto | sepa mandat |
    sie müssen nichts tun | sie müssen nichts weiter tun | keine aktion erforderlich |
    dauerauftrag | abbuchung | wird … belastet | kreditkarte abgebucht | über ihre kreditkarte |
    keine aufforderung zur zahlung | einzug | zahlung per lastschrift | per lastschrift |
    per sepa lastschrift | im lastschriftverfahren | per bankeinzug | mittels lastschrift |
    belasten wir | automatisch zu belasten | hinterlegte kreditkarte | ziehen wir … ein |
    buchen wir … ab`,
  renewal: `
    verlängert sich | verlängerung | automatisch verlängert | wird verlängert | wird … verlängert |
    automatische verlängerung | vertragsverlängerung | abo verlängert | testphase endet |
    testzeitraum endet | probezeitraum endet | probeabo endet | testphase läuft |
    kostenlose testphase | erneuerung | wird erneuert | domain … läuft | preisanpassung |
    preisänderung | probemonat | erneuert sich | mitgliedschaft erneuert sich |
    abonnement erneuert sich | verlängert sich am | mitgliedschaft erneuert |
    automatische erneuerung`,
  ending: `
    läuft ab | läuft bald ab | läuft am | endet bald | endet am | abgelaufen |
    kündigung bestätigt | kündigungsbestätigung`,
  failed: `
    zahlung fehlgeschlagen | zahlung ist fehlgeschlagen | zahlung … fehlgeschlagen |
    fehlgeschlagen | nicht abgebucht werden | konnte nicht abgebucht | konnten … nicht abbuchen |
    konnte nicht eingezogen | konnten … nicht einziehen | nicht eingezogen werden |
    konnten … nicht abwickeln | konnten … nicht verarbeiten | nicht verarbeitet werden |
    rücklastschrift | zurückgegeben | abgelehnt | wurde abgelehnt | zurückgewiesen |
    zahlung abgelehnt | problem mit ihrer zahlung | problem bei ihrer zahlung |
    nicht durchgeführt werden | konnte nicht belastet | nicht belasten | nicht gedeckt |
    mangels deckung | zahlung nicht möglich | konnten ihre … nicht | nicht erfolgreich |
    konnten wir nicht belasten | nicht belastet werden | lastschrift wurde zurückgegeben`,
  receipt: `
    zahlungsbestätigung | quittung | ihre quittung | zahlung erhalten | zahlung … erhalten |
    zahlungseingang | zahlung eingegangen | vielen dank für ihre zahlung |
    vielen dank für die zahlung | danke für ihre zahlung | dankend erhalten | bereits bezahlt |
    wurde bezahlt | bezahlt | beleg | kaufbeleg | kassenbon | spendenbescheinigung |
    zuwendungsbestätigung | für ihre … spende … danken | spende … danken | wurde abgebucht |
    wurden abgebucht | haben wir abgebucht | erfolgreich bezahlt | zahlung erfolgreich |
    zahlung war erfolgreich | bestätigung ihrer zahlung | rechnung bezahlt | betrag erhalten |
    danke für ihren einkauf | danke für deinen einkauf | sie haben … bezahlt |
    sie haben … gezahlt | du hast … gezahlt | betrag dankend erhalten | zahlung gutgeschrieben |
    zahlung … angekommen | zahlung … eingegangen | geld ist angekommen | geld … angekommen |
    vollständig beglichen | damit beglichen | ist beglichen | gezahlter betrag | zahlungsdatum |
    dank … spende | danke* … spende`,
  refund: `
    gutschrift | gutschriftsnummer | rückerstattung | erstattung | erstatten | erstattet |
    rechnungskorrektur | rechnungs korrektur | stornorechnung | storno | wurde erstattet | rückzahlung |
    retoure erhalten | guthaben wird … ausgezahlt | überweisen wir ihnen | zurückerstattet`,
  statement: `
    kreditkartenabrechnung | monatsabrechnung | kartenabrechnung | auszug | rechnungsabschluss |
    saldo`,
  request: `
    bitte überweisen sie | bitte überweisen | überweisen sie bitte | bitte zahlen sie |
    bitte begleichen sie | bitte bezahlen sie | bitten um überweisung | bitten wir um zahlung |
    bitten sie | jetzt bezahlen | jetzt zahlen | zur zahlung | zahlung vornehmen |
    rechnung bezahlen | folgendes konto | bankverbindung | verwendungszweck |
    mit der zahlung fortfahren | überweisen sie den betrag | zahlungsaufforderung |
    auf unser konto | zahlen sie | überweisen | überweise | überweist`,
  attached: `
    im anhang | anbei | als anlage | beigefügt | angehängt | als pdf | in der anlage | beiliegend`,
  nothingDue: `
      wird nicht verlängert | verlängert sich nicht | wird nicht abgebucht | keine abbuchung |
    keine zahlung erforderlich | keine zahlung notwendig | nicht zu zahlen | kein betrag fällig |
    bereits beglichen | guthaben | dies ist keine rechnung | keine rechnung | kostenlos |
    kostenfrei | nichts zu zahlen | wird nicht berechnet | kein zahlbetrag`,
  order: `
    bestellbestätigung | ihre bestellung | deine bestellung | bestellung eingegangen |
    auftragsbestätigung | buchungsbestätigung | reservierung | ihre buchung | warenkorb |
    zahlung vor ort | bei abholung`,
  quote: `
    angebot | kostenvoranschlag | unser angebot | angebot nr | angebotsnummer | unverbindlich |
    offerte`,
  promo: `
    rabatt | jetzt kaufen | jetzt sichern | jetzt bestellen | angebote | sale | gutschein |
    gutscheincode | sparen | nur noch heute | aktion | schnäppchen | versandkostenfrei |
    jetzt entdecken | jetzt shoppen | sonderangebot | exklusiv | gewinnspiel | black friday |
    bis zu # rabatt | nur für kurze zeit | prospekt | neuheiten | bestseller | jetzt zugreifen |
    gratis`,
  news: `
    newsletter | im browser ansehen | im browser anzeigen | abbestellen | abmelden | weiterlesen |
    artikel | ausgabe | mehr erfahren`,
  delivery: `
    versandt | versendet | versandbestätigung | sendungsverfolgung | paket | zugestellt |
    ist unterwegs | lieferung | lieferschein | zustellung | abholbereit | sendung`,
  security: `
    anmeldung | neue anmeldung | passwort | sicherheitscode | bestätigungscode | tan |
    sicherheitswarnung | neues gerät`,
  income: `
    geldeingang | gutgeschrieben | hat ihnen geld | hat dir geld | gehalt | gehaltsabrechnung |
    entgeltabrechnung | auszahlung | sie haben geld erhalten | geld erhalten |
    zahlung von … erhalten | verkauft | ihr artikel wurde verkauft | dividende | lohnabrechnung |
    ihre rechnung haben wir erhalten | deine rechnung haben wir erhalten |
    rechnung erhalten … zahlen | wir zahlen … an sie | überweisen ihnen | überweisen dir`,
  account: `
    kontobewegung | umsatzbenachrichtigung | kartenzahlung | ihre karte läuft | karte läuft … ab |
    willkommen | agb | nutzungsbedingungen | datenschutz | kontostand | geldautomat | entliehen* |
    medien | vormerkung | bücherei | bibliothek | termin | störung | wartung | abgabe |
    hausaufgaben | umfrage | bewertung | verspäteter rückgabe | kontoauszug | kontoübersicht |
    umsatzübersicht`,
  credentials: `
    bestätigen sie ihr | bestätigen sie ihre | bestätigen sie … ihre | verifizieren |
    verifizierung | identität bestätigen | zahlungsdaten | kontodaten | daten aktualisieren |
    daten bestätigen | legitimation | anmelden und | jetzt bestätigen | jetzt aktualisieren |
    photo tan | phototan | pushtan | sicherheitsüberprüfung | kundendaten | abgleich ihrer daten |
    zugangsdaten | passwort läuft`,
  threat: `
    wird gesperrt | gesperrt | sperrung | eingeschränkt | innerhalb von # stunden |
    binnen # stunden | sofort | dringend | umgehend | letzte warnung | gelöscht | deaktiviert |
    rechtliche schritte | unverzüglich | vollstreckung | gerichtsvollzieher | sonst wird`,
  oddPayment: `
    geschenkkarte | geschenkkarten | guthabenkarte | bitcoin | krypto* | zollgebühr* |
    versandgebühr | paysafecard | western union`,
  bankChange: `
    neue bankverbindung | bankverbindung hat sich geändert | geänderte bankverbindung |
    bankverbindung … geändert | neues konto | neue kontodaten | auf das neue konto | neue iban`,
  prize: `
    gewonnen | gewinner | glückwunsch | erbschaft | lotterie | million euro | millionen euro |
    ausgewählt`,
  mend: `
    zahlungsmethode aktualisieren | aktualisieren sie ihre zahlungs* | zahlungsdaten aktualisieren`,
  aside: `
    bis heute | bis dato | bis jetzt | innerhalb von # tage* nach fälligkeit | # tage* nach fälligkeit | bis zu | ab sofort | in rechnung gestellt | rechnung tragen | lastschrift einrichten |
    lastschriftverfahren nutzen | einzugsermächtigung erteilen | sie haben diese |
    sie erhalten diese | du erhältst diese | sie erhalten sie`,
  notice: `
    hat ihre rechnung angesehen | ihr kunde | ihre kundin | zur freigabe | freigabe erforderlich |
    wartet auf ihre freigabe | genehmigung erforderlich | genehmigen oder ablehnen | budgetwarnung |
    ihr budget | budget überschritten | des budgets | ausgabenlimit | kostenwarnung |
    preisänderung | neue preise | preisanpassung | ändert sich der preis | erhöht sich von |
    erhöhen wir den preis | erhöhen wir unsere preise | rechnungsentwurf | spesenabrechnung |
    reisekostenabrechnung |
    freigabe benötigt | bitte freigeben | bitte um freigabe | erinnerung an ihren termin |
    erinnerung an deinen termin | terminerinnerung | voraussichtliche kosten |
    geschätzte kosten | kostenprognose | tarifänderung | preiserhöhung | spesenantrag | erstattung
    ihrer auslagen | auslagenerstattung | mandanteninfo | mandantenrundschreiben`,
  over: `
    kündigung bestätigt | kündigung erhalten | ihre kündigung | deine kündigung |
    kündigungsbestätigung | bestätigen … kündigung | bestätigung … kündigung | wurde gekündigt |
    hast … gekündigt | haben … gekündigt | wurde storniert | wurde beendet | ist beendet |
    mitgliedschaft endet | vertrag endet | abo endet | abonnement endet | schade dass du gehst |
    schade dass sie gehen | nichts mehr abgebucht | keine weiteren abbuchungen |
    keine weiteren zahlungen | letzter tag`,
  arranged: `
    bestätigen ihnen das erteilte | bestätigung ihres sepa | bestätigung ihres lastschriftmandats |
    bestätigung ihres sepa lastschriftmandats | bestätigen … lastschriftmandat | sepa mandat wurde
    erteilt | mandat wurde eingerichtet | lastschriftmandat wurde eingerichtet | lastschrift wurde
    eingerichtet | umgestellt auf online rechnung | rechnung künftig online | rechnungen künftig
    online | künftig erhalten sie ihre rechnung* | sobald ihre rechnung | sobald ihre nächste
    rechnung | rechnung erhalten sie separat | rechnung folgt | rechnung geht ihnen separat | die
    rechnung senden wir ihnen | gesonderte rechnung | separate rechnung`,
  talk: `
    neue antwort | hat geantwortet | hat auf … geantwortet | geantwortet | kommentiert |
    neuer kommentar | hat dich erwähnt | zum beitrag | zum thema | forum |
    ticket wurde aktualisiert |
    besprechungseinladung | termineinladung | einladung zur besprechung | besprechungsanfrage | lädt
    sie zu | lädt dich zu`,
  theirs: `
    ihr kunde | ihre kundin | ihre kunden | ihrem kunden | dein kunde | deine kunden |
    ihnen schuldet | ihnen zusteht | zahlungserinnerung senden | mahnung senden |
    als bezahlt markieren | hat ihre rechnung angesehen | schicken sie uns ihre rechnung |
    senden sie uns ihre rechnung | schicken sie uns bitte … rechnung |
    senden sie uns bitte … rechnung | bitte senden sie … rechnung an |
    stellen sie uns … in rechnung | ihre rechnung ist bei uns eingegangen |
    ihre rechnung eingegangen | wir überweisen dann | als lieferant | neuer lieferant |
    lieferantenportal | einladung zur besprechung | termineinladung | besprechungseinladung |
    nehmen sie teil |
    ihr kunde hat | dein kunde hat | ihr kunde … noch nicht bezahlt | dein kunde … noch nicht
    bezahlt | ihr kunde … überfällig | ihrem kunden eine zahlungserinnerung | erinnerung an ihren
    kunden | deinem kunden eine erinnerung | schicken sie uns bitte     ihre rechnung | bitte senden
    sie uns ihre rechnung | bitte senden     sie uns eine rechnung | schick uns deine rechnung |
    schick uns bitte deine rechnung | bitte     stellen sie uns | stellen sie uns eine rechnung |
    wir überweisen ihnen | nach eingang ihrer rechnung | wir bezahlen ihre rechnung | ihre rechnung
    wurde freigegeben | bestellnummer auf ihrer rechnung | außenstände | ihre forderung | ihrer
    forderung an | gutschriftverfahren | an ihren kunden gesendet | an ihren kunden versendet |
    sobald ihr kunde | sobald dein kunde`,
  yesterday: 'gestern',
}
