import type { Phrases } from '../types.ts'

/** What scams say in Germanic languages. */
export const germanic: Readonly<Record<string, Phrases>> = {
  en: {
    secrecy: ` only answer email* | can only answer emails | don t tell anybody | between us | just between us | strictly between us | keep this confidential | must stay confidential |
      stay confidential | strictly confidential | keep it confidential | keep this discreet |
      do not discuss | don t discuss | don t tell anyone | do not tell anyone | can t take calls |
      cannot take calls | can t talk | cannot talk | can t take any calls | unable to take calls |
      can t be reached by phone | not reachable by phone | do not call | don t call | are you at your desk |
      phones are down | lines are down | lines are under maintenance | are you available |
      reply only by email | email only | i will explain later | surprise for the staff`,
    proof: `
      confirmation once done | confirmation when it is done | confirmation once paid | swift copy |
      send me the confirmation | send me confirmation | send the confirmation | proof of payment to me |
      confirm when payment is done | confirm once paid | send me a screenshot | send me the codes |
      scratch … codes | photo of the codes | pictures of the codes`,
    hours: ` before noon | midnight tonight | transfer expires today | expires today | in # minutes | within # hours | in # hours | next # hours | # hours left | within # hrs | before # pm | by # pm |
      before close of business today | same day payment | by the end of today | by end of today |
      before midnight | until midnight | by midnight | by tonight | today to avoid | immediate payment`,
    extortion: `
      i recorded you | i have recorded | recorded you | through your webcam | your webcam | your camera |
      adult site | adult sites | adult website* | masturbat* | your device was hacked | hacked your |
      infected your device | installed malware | installed spyware | full access to your device |
      to all your contacts | to your contacts | all your friends | i know your password |
      your embarrassing | this wallet within | i send the video`,
    smallFee: `
      redelivery fee | small fee | customs fee | clearance fee | shipping fee | release fee | unpaid toll |
      outstanding toll | conversion fee | transfer fee | processing fee | activation fee`,
    payout: `
      eligible to receive | you are owed | entitled to a refund | eligible for a refund | owed a tax refund |
      release the funds | release of your | release your funds | claim your refund | ready for release |
      ready for withdrawal | claim now | receive your refund | unclaimed refund | claim it`,
    bankChange: `
      new account below | our old account … audit | account is under audit | old bank |
      usual account can not | usual account cannot | can no longer receive payments |
      can not receive payments | cannot receive payments | bank account has changed |
      use the new details | updated remittance | new remittance | changed … bank details |
      our bank details are changing`,
    credentials: `provide your card | enter your card | confirm your card | your card details | debit card details`,
    oddPayment: ` apple gift card* | with a prepaid card | bitcoin wallet | in btc | crypto wallet`,
  },
  de: {
    secrecy: ` nur per e mail | nur per mail | schreiben sie mir nur | streng vertraulich | absolut vertraulich | bleibt unter uns | unter uns bleiben | sprechen sie mit niemandem |
      mit niemandem darüber | kein wort zu | telefonisch nicht erreichbar | nicht telefonieren |
      nicht anrufen | bitte nicht anrufen | sind sie am platz | bist du im büro | diskret |
      behandeln sie … vertraulich | telefonisch sind wir … nicht erreichbar`,
    proof: `
      schicken sie mir … bestätigung | senden sie mir … bestätigung | überweisungsbeleg | zahlungsbeleg |
      zahlungsnachweis | schick mir die codes | schicken sie mir die codes | fotos der codes`,
    hours: ` in # stunden | läuft heute ab | innerhalb von # stunden | binnen # stunden | innerhalb # stunden | in den nächsten # stunden |
      noch # stunden | heute noch | noch heute | bis heute abend | bis mitternacht | eilüberweisung`,
    extortion: `
      zugriff auf ihr gerät | zugriff auf dein gerät | webcam | kamera gefilmt | gefilmt |
      alle ihre kontakte | alle deine kontakte | an alle ihre kontakte | gehackt | erwachsenenseiten |
      pornoseite* | schadsoftware installiert | trojaner installiert`,
    smallFee: `zollgebühr* | versandgebühr* | zustellgebühr* | bearbeitungsgebühr | freigabegebühr | nachgebühr`,
    payout: `
      steht ihnen … zu | stehen ihnen … zu | haben anspruch auf | um den betrag zu erhalten | erstattung beantragen |
      rückerstattung beantragen | auszahlung freigeben | um die erstattung zu erhalten`,
    bankChange: `
      unser neues konto | bisheriges konto | auf unser neues konto | keine zahlungen mehr empfangen |
      altes konto | geänderte kontodaten | neue bankdaten`,
    oddPayment: `gutscheinkarte* | guthabenkarte* | gutscheincode*`,
    credentials: `ihre kreditkarte … an | geben sie ihre kreditkarte | kartendaten | ihre karte bestätigen | kreditkartendaten`,
  },
  nl: {
    secrecy: `
      tussen ons | onder ons | vertrouwelijk | strikt vertrouwelijk | praat er met niemand over | kan niet bellen |
      niet telefonisch bereikbaar | niet bellen | met niemand over | ben je op kantoor | ben je er`,
    proof: `
      stuur mij … bevestiging | stuur me … bevestiging | betalingsbewijs | stuur mij de codes | stuur me de codes |
      mij de codes sturen | foto van de codes`,
    hours: `
      binnen # uur | binnen de # uur | komende # uur | vandaag nog | nog vandaag | spoedbetaling |
      voor middernacht | uiterlijk vanavond`,
    extortion: `
      webcam | opgenomen via | gehackt | al uw contacten | al je contacten | toegang tot uw apparaat |
      toegang tot je apparaat | pornosite*`,
    smallFee: `invoerkosten | verzendkosten betalen | douanekosten | inklaringskosten | bezorgkosten`,
    payout: `
      recht op een teruggave | recht op een terugbetaling | recht op teruggaaf | om het bedrag te ontvangen |
      teruggave aanvragen`,
    bankChange: `ons nieuwe rekeningnummer | nieuwe rekening | oude rekening | kan geen betalingen meer ontvangen | nieuw iban`,
    credentials: `kaartgegevens | vul uw kaart | bankpas`,
  },
  sv: {
    secrecy: `
      mellan oss | strikt konfidentiellt | konfidentiellt | konfidentiell | prata inte med någon | kan inte prata |
      kan inte ta samtal | ring inte | är du på plats | diskret`,
    proof: `skicka bekräftelsen | skicka mig … bekräftelse | skicka mig kvitto | skicka koderna | betalningsbevis`,
    hours: `inom # timmar | inom # timmarna | senast ikväll | redan idag | före midnatt | idag före`,
    extortion: `webbkamera | spelat in dig | hackat | alla dina kontakter | tillgång till din enhet | porrsid*`,
    smallFee: `tullavgift* | leveransavgift | obetald trängselskatt | fraktavgift | expeditionsavgift`,
    payout: `har rätt till en återbetalning | har rätt till återbetalning | få tillbaka pengarna | för att ta emot`,
    bankChange: `vårt nya konto | vårt nya bankgiro | gamla kontot | kan inte ta emot betalningar`,
    credentials: `bekräfta med bankid | kortuppgifter | ange ditt kort | logga in med bankid`,
  },
  da: {
    secrecy: `
      mellem os | fortroligt | strengt fortroligt | tal ikke med nogen | kan ikke tale | kan ikke tage telefonen |
      ring ikke | er du på kontoret`,
    proof: `send mig … bekræftelse | send bekræftelsen | send kvittering | send koderne`,
    hours: `inden for # timer | inden # timer | inden i aften | senest i aften | inden midnat | i dag inden`,
    extortion: `webcam | webkamera | optaget dig | hacket | alle dine kontakter | adgang til din enhed | pornoside*`,
    smallFee: `toldgebyr | leveringsgebyr | forsendelsesgebyr | et gebyr på`,
    payout: `har ret til en tilbagebetaling | har ret til tilbagebetaling | til gode | for at få pengene | få udbetalt`,
    bankChange: `vores nye konto | gamle konto | kan ikke modtage betalinger`,
    credentials: `bekræft med mitid | kortoplysninger | indtast dit kort | log ind med mitid`,
  },
  nb: {
    secrecy: `
      mellom oss | konfidensielt | strengt konfidensielt | ikke snakk med noen | kan ikke snakke | kan ikke ta telefonen |
      ikke ring | er du på kontoret`,
    proof: `send meg … bekreftelse | send bekreftelsen | send kvittering | send kodene`,
    hours: `innen # timer | innen i kveld | senest i kveld | før midnatt | i dag innen | i dag før`,
    extortion: `webkamera | tatt opp video | hacket | alle kontaktene dine | alle dine kontakter | tilgang til enheten din | pornoside*`,
    smallFee: `tollavgift | leveringsgebyr | et gebyr på | fraktgebyr`,
    payout: `
      rett til tilbakebetaling | rett til en tilbakebetaling | til gode | frigjøre beløpet | for å motta | krev tilbakebetaling`,
    bankChange: `vår nye konto | gammel konto | gamle kontoen | kan ikke motta betalinger`,
    credentials: `bekreft med bankid | kortopplysninger | oppgi kortet | logg inn med bankid`,
  },
}
