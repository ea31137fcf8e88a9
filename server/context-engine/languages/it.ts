import { itTerms } from './it-terms.ts'
import type { Language } from './types.ts'

export const it: Language = {
  code: 'it',
  common:
    'il la le lo gli di del della che per con una un non sono è si da dal al nel tuo tua suo sua alla i e ha gentile ci',
  order: 'dmy',
  phrases: {
    ...itTerms,
    due: `
      importo da pagare | da pagare | totale da pagare | importo dovuto | totale dovuto |
      saldo dovuto | totale bolletta | importo bolletta | totale fattura | totale della fattura |
      importo della fattura | importo fattura | importo totale | fattura di | bolletta di |
      per un importo di | di importo pari a | pari a | importo residuo | saldo da pagare |
      netto a pagare | somma da pagare | ammonta a | scaduto | importo scaduto | rata di | rata |
      canone | quota | affitto | la somma di | premio | insoluto | residuo da pagare |
      totale da versare | da versare | importo da versare | totale da addebitare |
      importo da addebitare | resta da pagare | restano da pagare | rimane da pagare`,
    total: `
      totale | totale complessivo | saldo | prezzo | prezzo totale | costo totale |
      totale documento | al prezzo di | totale ivato`,
    sum: `
      importo | importo di | pagamento di | donazione di | donazione mensile di | addebito di |
      somma | cifra`,
    minimum: 'pagamento minimo | importo minimo | rata minima | minimo da pagare',
    paid: `
      pagato | importo pagato | pagamento ricevuto | ricevuto il pagamento di | addebitato |
      acconto | già pagato | versato | saldato`,
    previous: 'saldo precedente | bolletta precedente | fattura precedente | mese precedente',
    subtotal: 'imponibile | subtotale | netto | totale netto | totale imponibile',
    tax: `
      iva | imposta | imposte | spedizione | spese di spedizione | di cui iva | accise | ritenuta`,
    discount: `
      sconto | risparmi | buono | coupon | da soli | a partire da | fino a | solo | invece di |
      omaggio | promozione`,
    fee: `
      mora | interessi | interessi di mora | penale | commissione | spese di incasso |
      indennità di mora | bollo`,
    limit: 'plafond | limite | massimale | franchigia | fido | capitale',
    holding: `
      saldo disponibile | disponibile | saldo contabile | credito residuo | saldo del conto |
      disponibilità`,
    remaining: 'residuo | debito residuo | capitale residuo | rimanente',
    later: 'dopo la scadenza | totale annuo | poi | stimato | successivamente | prossima bolletta',
    refunded: 'rimborso | rimborsato | nota di credito | accredito | storno | rimborso di',
    incoming: `
      hai ricevuto | bonifico ricevuto | accredito stipendio | ti ha inviato | stipendio |
      accreditato`,
    rate: `
      al mese | mese | all anno | anno | mensile | annuale | prezzo unitario | cad | a persona |
      kwh | a notte | smc`,
    dueBy: `
      scadenza | data di scadenza | data scadenza | scade il | in scadenza il | con scadenza |
      con scadenza il | scadenza il | scaduta il | entro il | entro e non oltre il |
      da pagare entro | da pagare entro il | pagare entro il | pagamento entro il |
      pagamento entro | pagare … entro il | scadenza pagamento | termine di pagamento |
      era scaduta il | non oltre il | saldo entro il | entro | versare … entro il |
      termini di pagamento`,
    charge: `
      addebitato il | sarà addebitato il | verrà addebitato il | addebito il | addebito … il |
      addebitato … il | si rinnoverà il | si rinnova il | rinnovo il | data di addebito |
      data di rinnovo | prossimo addebito | prossimo pagamento | verrà rinnovato il |
      addebiteremo … il | sarà prelevato il | rinnoverà automaticamente il | data addebito |
      addebito previsto il | sarà addebitato … valuta | con valuta | data prelievo`,
    issued: `
      data fattura | data di emissione | data emissione | emessa il | data | del | fattura del |
      bolletta … del | data documento | data della fattura`,
    period: `
      periodo | periodo di riferimento | periodo di fatturazione | competenza | dal | consumi dal`,
    ends: `
      scade | valido fino al | termina il | offerta valida fino al | fino al | entro e non oltre |
      disdire entro | annulla prima del`,
    happened: `
      pagato il | data pagamento | data di pagamento | in data | ricevuto il | data ordine |
      consegna | consegnato il | spedito il | data operazione | effettuato il | appuntamento`,
    skonto: 'sconto pagamento anticipato',
    invoiceNo: `
      numero fattura | fattura n | fattura numero | fattura nr | n fattura | numero della fattura |
      fattura | bolletta n | bolletta numero | numero bolletta | bolletta | riferimento | rif |
      ricevuta n | numero ricevuta | codice avviso | numero avviso | causale | nota di credito n |
      documento n`,
    orderNo: `
      numero ordine | ordine n | ordine | ordine numero | prenotazione | codice prenotazione`,
    accountNo: `
      codice cliente | numero cliente | n cliente | contratto | numero contratto |
      codice contratto | codice utenza | numero utente | polizza | numero polizza |
      codice fornitura | conto cliente`,
    otherNo: `
      telefono | tel | partita iva | p iva | codice fiscale | pod | pdr | iban | bic | cap |
      tracking | numero di spedizione | rea`,
    payTo: 'intestato a | beneficiario | a favore di | intestatario | fattura di | donazione a',
    bill: `
      fattura | fatture | bolletta | bollettino | canone | affitto | rata | tributo | tari | imu |
      multa | avviso di pagamento | avviso di scadenza | f24 | pagopa | parcella | quota associativa`,
    newBill: `
      la tua bolletta | la tua fattura | la sua fattura | nuova fattura | nuova bolletta |
      fattura creata | bolletta … pronta | è pronta | è disponibile | fattura disponibile |
      bolletta disponibile | in allegato la fattura | allegata … fattura | fattura elettronica |
      importo da pagare | totale da pagare | procedere con il pagamento |
      abbiamo preparato … fattura | avviso di pagamento | emesso la fattura`,
    overdue: `
      scaduta | scaduto | fattura scaduta | non pagata | insoluto | insoluta | sollecito |
      sollecito di pagamento | mancato pagamento | non abbiamo ricevuto | non risulta | in ritardo |
      ritardo | arretrati | ultimo avviso | messa in mora | ancora da saldare | non ancora pagata |
      morosità | risulta non pagata | risulta insoluta | risulta ancora aperta | non ci risulta |
      sollecitiamo`,
    reminder: `
      promemoria | ti ricordiamo | le ricordiamo | avviso di scadenza | in scadenza |
      sta per scadere | ricordiamo che |
      ti ricordiamo che | le ricordiamo che`,
    autopay: `
      addebito automatico | addebito diretto | verrà addebitato | sarà addebitato |
      verrà addebitata | sarà addebitata | domiciliazione | domiciliazione bancaria |
      addebito su conto | addebiteremo | non devi fare nulla | non è richiesta alcuna azione | rid |
      sdd | pagamento automatico | sul tuo conto | pagamento domiciliato | bolletta domiciliata |
      tramite addebito | tramite sdd | con addebito diretto`,
    renewal: `
      si rinnoverà | rinnovo | rinnovo automatico | si rinnova | verrà rinnovato | sarà rinnovato |
      periodo di prova | prova gratuita | fine della prova | rinnova il tuo | tacito rinnovo`,
    ending: `
      in scadenza | sta per scadere | scade | termina | disdetta | è scaduto`,
    failed: `
      pagamento non riuscito | pagamento fallito | pagamento rifiutato | non è andato a buon fine |
      è stato rifiutato | è stata rifiutata | respinto | addebito respinto | non siamo riusciti |
      non abbiamo potuto elaborare | non abbiamo potuto addebitare | impossibile elaborare |
      impossibile addebitare | fondi insufficienti | problema con il pagamento | carta scaduta |
      non abbiamo potuto | addebito non riuscito | addebito è stato respinto |
      carta è stata rifiutata | pagamento è fallito | non siamo riusciti ad addebitare |
      transazione rifiutata`,
    receipt: `
      ricevuta | la tua ricevuta | ricevuta di pagamento | conferma di pagamento |
      pagamento ricevuto | pagamento confermato | pagamento effettuato |
      abbiamo ricevuto il pagamento | abbiamo ricevuto il tuo pagamento | grazie per il pagamento |
      grazie per il tuo pagamento | grazie per il tuo acquisto | grazie per la donazione |
      grazie per la tua donazione | pagamento andato a buon fine | pagamento … andato a buon fine |
      è stata pagata | fattura pagata | è stato addebitato | ti abbiamo addebitato | hai pagato |
      scontrino | quietanza | saldata | pagamento … ricevuto | grazie … donazione |
      ringraziar* … donazione | ringrazi* … donazione | fattura per il tuo pagamento |
      fattura per il suo pagamento | fattura relativa al pagamento |
      abbiamo ricevuto il suo pagamento | pagamento registrato | pagamento eseguito |
      conferma del pagamento | ricevuta di donazione`,
    refund: `
      rimborso | rimborsato | nota di credito | abbiamo rimborsato | il tuo rimborso | storno`,
    statement: 'estratto conto carta | saldo carta',
    request: `
      paga ora | paga online | procedi al pagamento | procedere con il pagamento |
      effettua il pagamento | effettuare il pagamento | bonifico | tramite bonifico |
      coordinate bancarie | si prega di pagare | la invitiamo a pagare | ti invitiamo a pagare |
      bollettino | paga la bolletta | saldare | provvedere al pagamento`,
    attached: 'in allegato | allegato | allegata | alleghiamo',
    nothingDue: `
      non si rinnoverà | non verrà addebitato |
      nessun pagamento | nulla da pagare | non è dovuto | già pagata | questo non è una fattura |
      gratis | gratuito | non ti verrà addebitato | saldo a credito`,
    order: `
      conferma ordine | il tuo ordine | ordine confermato | ordine ricevuto |
      prenotazione confermata | la tua prenotazione | riepilogo ordine | nel carrello`,
    quote: 'preventivo | offerta n | proforma | proposta commerciale',
    promo: `
      sconto | sconti | offerta | offerte | saldi | acquista ora | compra ora |
      spedizione gratuita | codice sconto | ultime ore | solo oggi | scopri | promozione |
      black friday | novità | approfitta | risparmia`,
    news: `
      newsletter | visualizza nel browser | disiscriviti | cancellati | leggi tutto | articolo |
      notizie`,
    delivery: 'spedito | consegna | consegnato | il tuo pacco | in consegna | spedizione | traccia',
    security: `
      password | nuovo accesso | codice di verifica | avviso di sicurezza | codice di sicurezza`,
    income: `
      bonifico ricevuto | hai ricevuto | accredito | stipendio | busta paga | ti ha inviato |
      hai venduto | cedolino`,
    account: `
      movimento | prelievo | benvenuto | termini e condizioni | la tua carta scade | sondaggio |
      biblioteca | appuntamento | privacy | estratto conto | rendiconto`,
    credentials: `
      aggiorna le tue informazioni | riattiva il tuo | conferma il tuo account | riconsegna |
      riprogramma la consegna | verifica il tuo | conferma i tuoi dati | aggiorna i tuoi dati |
      conferma la tua identità | verifica la tua identità | accedi subito | dati di accesso |
      verifica account`,
    threat: `
      sospensione | entro le prossime # ore | verrà sospes* | sarà limitat* | sarà bloccat* | sarà
      sospeso | sospeso | bloccato | verrà bloccato | entro # ore | immediatamente | urgente |
      azioni legali | disattivato | ultimo avviso`,
    oddPayment: `
      carta regalo | buoni regalo | bitcoin | criptovalut* | spese doganali | western union`,
    bankChange: `
      nuove coordinate bancarie | coordinate bancarie sono cambiate | nuovo iban | cambio iban`,
    prize: 'hai vinto | vincitore | congratulazioni | eredità | lotteria | milioni di euro',
    mend: `
      aggiorna il metodo di pagamento | aggiorna i dati di pagamento |
      aggiornare il metodo di pagamento`,
    aside: 'hai ricevuto questa | hai ricevuto questo | ricevi questa | riceve questa',
    yearly: 'annuo | annua | annuale | annui | totale annuo | all anno',
    part: 'rata | rate da | rate di | rata di | mensile | trimestrale | semestrale | bimestrale',
    notice: `
      ha visualizzato la fattura | il tuo cliente | il suo cliente | in attesa di approvazione |
      approvazione richiesta | approvare o rifiutare | avviso di budget | il tuo budget |
      del budget | limite di spesa | modifica dei prezzi | variazione di prezzo | nuovi prezzi |
      nuove tariffe | passerà da | bozza di fattura | nota spese |
      approvazione necessaria | richiesta di approvazione | promemoria appuntamento | promemoria del
      tuo appuntamento | promemoria del suo appuntamento | costo stimato | costi stimati |
      variazione delle tariffe | aumento dei prezzi | richiesta di rimborso | rimborso spese |
      richiesta spesa | dati della spesa`,
    over: `
      disdetta confermata | la tua disdetta | la sua disdetta | conferma di disdetta |
      disdetta ricevuta | è stato annullato | è stata annullata | hai annullato | hai disdetto |
      è terminato | è terminata | terminerà il | nessun ulteriore addebito | nessun altro addebito |
      non ti verrà addebitato | ci dispiace vederti andare`,
    arranged: `
      domiciliazione attivata | domiciliazione è attiva | conferma della domiciliazione |
      confermiamo l attivazione | mandato sepa è stato | conferma del mandato | bolletta digitale
      attivata | bolletta web attivata | quando la tua bolletta sarà | quando la bolletta sarà | a
      partire dalla prossima bolletta | a partire dalla prossima fattura | riceverà la fattura
      separatamente | riceverai la fattura separatamente | seguirà fattura | addebito automatico
      attivato`,
    talk: `
      nuova risposta | ha risposto | ha commentato | nuovo commento | ti ha menzionato |
      vedi la discussione | forum |
      invito alla riunione | ti ha invitato alla riunione | invito a una riunione`,
    theirs: `
      il tuo cliente | il suo cliente | i tuoi clienti | ti deve | invia promemoria |
      invia un promemoria | segna come pagata | ha visualizzato la fattura | inviateci la fattura |
      ci invii la fattura | inviaci la tua fattura | come fornitore | portale fornitori |
      invito alla riunione |
      il tuo cliente non ha | il tuo cliente ha | il suo cliente non ha | il tuo cliente … non ha
      ancora pagato | il suo cliente … non ha ancora pagato | sollecito al cliente | un sollecito al
      tuo cliente | ci invii la sua fattura | inviateci la vostra fattura | vi preghiamo di inviarci
      la fattura | la preghiamo di inviarci la fattura | ti pagheremo | la       pagheremo | al
      ricevimento della vostra fattura | numero d ordine in fattura | numero d ordine       sulla
      fattura | ti devono | inviata al tuo cliente | inviata al cliente`,
  },
}
