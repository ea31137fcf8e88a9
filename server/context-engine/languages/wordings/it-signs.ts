import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const ASK = `
  si prega di | la preghiamo di | ti preghiamo di | vi preghiamo di | la invitiamo a | ti invitiamo a | vi invitiamo a |
  può | puoi | potete | deve | devi | dovete | dovrà | chiediamo di | le chiediamo di | ti chiediamo di | è necessario |
  si invita a | la prego di | ricordati di | ricordatevi di`
const TAKEN =
  'addebitato | addebitata | addebitati | prelevato | prelevata | scalato | incassato | incassata'
const PAYMENT =
  'pagamento | addebito | transazione | bonifico | domiciliazione | sdd | rid | carta | incasso'

/** Signs of what a message is. */
export const itMoreSigns: Phrases = {
  autopay: joined(
    crossed('verrà | sarà | verranno | saranno', TAKEN),
    crossed('verrà | sarà', 'automaticamente', TAKEN),
    `data addebito | data di addebito | addebito diretto attivo | hai attivo l addebito | addebito sul conto | addebito su carta |
    domiciliata | domiciliato | tramite domiciliazione | con domiciliazione | tramite rid | con rid | addebito sepa | mandato sepa |
    non serve fare nulla | non occorre fare nulla | nessuna azione richiesta | sul suo conto corrente | sul tuo conto corrente |
    sulla tua carta | sulla sua carta`,
  ),
  failed: joined(
    crossed(
      PAYMENT,
      '…',
      'non riuscito | non è riuscito | fallito | rifiutato | rifiutata | respinto | respinta | negato | stornato | non è andato a buon fine | non andato a buon fine | non è stato possibile | tornato insoluto | non autorizzato dalla banca',
    ),
    crossed(
      'non siamo riusciti a | non è stato possibile | impossibile | non abbiamo potuto | non è riuscito',
      'addebitare | elaborare | prelevare | incassare | processare | completare | addebitarti',
    ),
    `problema con il tuo pagamento | problema con il suo pagamento | problema di pagamento | problema di fatturazione | saldo insufficiente |
    credito insufficiente | mancanza di fondi | fondi non sufficienti | riproveremo | nuovo tentativo | ritenteremo | la banca ha rifiutato |
    la banca ha respinto | insoluto sdd | addebito insoluto`,
  ),
  mend: joined(
    crossed(
      'aggiorna | aggiorni | aggiornare | verifica | modifica | controlla',
      'il | i | la | i tuoi | la tua | il tuo | i suoi | la sua | il suo',
      'metodo di pagamento | dati di pagamento | carta | dati della carta | dati di fatturazione | modalità di pagamento | coordinate bancarie',
    ),
  ),
  renewal: `
    si rinnoverà automaticamente | verrà rinnovato automaticamente | verrà rinnovata | sarà rinnovata | si rinnova automaticamente |
    la prova termina | la prova gratuita termina | prova gratuita sta per | periodo di prova sta per | periodo gratuito | mese gratuito |
    fine del periodo di prova | termina la prova | passerai all abbonamento | passerà a pagamento | diventerà a pagamento |
    se non disdici | salvo disdetta | senza disdetta | proposta di rinnovo | polizza … in scadenza | rinnova la polizza | per il rinnovo |
    rinnovo della polizza | rinnovo del dominio | rinnovo abbonamento | rinnovo annuale | rinnovare`,
  receipt: joined(
    crossed(
      'grazie per',
      'il tuo | il suo | la tua | la sua | l | il | la',
      'acquisto | pagamento | donazione | versamento | visita',
    ),
    crossed(
      'pagamento | bonifico | versamento | importo',
      'ricevuto | confermato | effettuato | eseguito | registrato | accettato | incassato | andato a buon fine | riuscito',
    ),
    crossed('pagato | pagata | saldato | saldata | quietanzata', 'con | il | tramite | in'),
    `abbiamo ricevuto il tuo pagamento | abbiamo ricevuto il suo pagamento | abbiamo ricevuto il vostro pagamento | abbiamo incassato |
    abbiamo ricevuto il bonifico | ricevuta n | ricevuta di | ricevuta fiscale | ricevuta sanitaria | scontrino | fattura quietanzata | fattura saldata |
    totale pagato | importo pagato | metodo satispay | già addebitato | è già stato addebitato | è stata saldata | attestazione di pagamento |
    saldo 0 00 | in regola con i pagamenti`,
  ),
  refund: `
    importo rimborsato | rimborso approvato | rimborso effettuato | rimborso in corso | abbiamo emesso un rimborso | le rimborseremo |
    ti rimborseremo | riaccredito | riaccreditato | storno | nota di credito | nota credito | indennizzo | conguaglio a credito |
    a suo credito | a tuo credito | la tua richiesta di rimborso | accreditato sulla tua carta | restituzione | accrediteremo`,
  newBill: joined(
    crossed(
      'in allegato | allegata | alleghiamo | le inviamo | ti inviamo | vi inviamo | trasmettiamo | le rimetto | inviamo | trovi',
      '| …',
      'fattura | bolletta | parcella | avviso | nota | bollettino',
    ),
    `è arrivata la tua bolletta | la bolletta n | la bolletta è | bolletta … disponibile | nuova bolletta | avviso di pagamento | è stato emesso | è stata emessa | preavviso di parcella | avviso pagopa | nota pro forma | notifica verbale |
    si notifica | verbale | avviso di scadenza rata | quota a suo carico | seconda rata | prima rata | terza rata | oneri doganali`,
  ),
  overdue: joined(
    crossed(
      'non',
      'risulta | ci risulta | risulta ancora | risulta a oggi | abbiamo ancora | è ancora | ancora',
      'pervenuto | pagata | pagato | saldata | saldato | ricevuto | registrato | incassata | pervenuta',
    ),
    crossed(
      'risulta | risultano | ci risulta | è | rimane | resta',
      'ancora | tuttora | a oggi |',
      'insoluta | insoluto | non pagata | aperta | scaduta | da saldare | inevasa | impagata',
    ),
    `primo sollecito | secondo sollecito | ultimo sollecito | sollecito bonario | gentile sollecito | sollecito fattura | messa in mora |
    diffida | recupero crediti | regolarizzare la tua posizione | regolarizzare la sua posizione | hai dimenticato qualcosa | sospensione della linea |
    non vedo ancora | non abbiamo ancora ricevuto | non è ancora arrivato | provvedere al saldo | ignorare questa comunicazione |
    ignorare la presente | qualora aveste già provveduto | qualora avesse già provveduto`,
  ),
  reminder: `
    promemoria di pagamento | si ricorda che | si ricorda il pagamento | vi ricordiamo | volevo ricordarti | le ricordo | ti ricordo |
    in scadenza il | scade tra | scadrà il | si avvicina la scadenza | manca poco alla scadenza | gentile promemoria`,
  request: joined(
    crossed(
      ASK,
      '| …',
      'pagare | versare | saldare | effettuare il pagamento | effettuare il bonifico | provvedere | regolarizzare',
    ),
    crossed(
      'entro',
      '…',
      'dovrà essere versata | dovrà essere versato | va versata | va versato | va pagata | va pagato',
    ),
    `paga ora | paga con carta | paga entro | paga subito | effettua il bonifico | effettua il pagamento | con bonifico | pagamento con bonifico |
    bonifico su | sul conto | iban | pagamento bonifico | dovrà essere versat* | può pagare | puoi pagare | passi a saldare | passa a saldare |
    in segreteria o con bonifico | fammi il bonifico | fatemi il bonifico | modello f24 | app io`,
  ),
  income: `
    è stato accreditato | accredito in conto | bonifico … disposto da | bonifico in entrata | accredito sul suo conto | accredito sul tuo conto |
    le tue vendite | ti abbiamo accreditato | vincita | pensione`,
  quote: `
    le inviamo il preventivo | ecco il preventivo | preventivo n | preventivo cure | il preventivo ha validità | validità dell offerta |
    offerta valida | per accettazione | per confermare l offerta | la nostra migliore offerta | proposta economica`,
  statement:
    'estratto conto della tua carta | estratto conto della sua carta | totale spese | estratto conto carta di credito | spese del mese',
  nothingDue:
    'non ti verrà addebitato altro | non le verrà addebitato | nessun importo | niente da pagare | non devi pagare | importo a zero | nessun addebito',
  notice:
    'variazione delle condizioni | modifica unilaterale | adeguamento dei prezzi | cambiano i prezzi | aggiornamento del listino | modifiche contrattuali',
  over: 'conferma disdetta | è cessata | cessata dal | cessazione | recesso confermato | disattivazione confermata',
  order: `
    grazie per il tuo ordine | conferma d ordine | conferma dell ordine | il tuo ordine n | riceverai un email con il codice | abbiamo ricevuto il tuo ordine |
    stiamo preparando il tuo ordine`,
}
