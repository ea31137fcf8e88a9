import type { Phrases } from '../types.ts'
import { crossed, joined } from './crossed.ts'

const SUM = `
  importo | importi | totale | somma | saldo | quota | rata | cifra | ammontare | debito | residuo | corrispettivo | premio |
  canone | contributo | bolletta | fattura`
const DUE = `
  dovuto | dovuta | dovuti | da pagare | da versare | da saldare | da corrispondere | da bonificare | a suo carico |
  a tuo carico | a vostro carico | insoluto | insoluta | scaduto | scaduta | residuo | residua | ancora dovuto | ancora aperto |
  richiesto | richiesta | non pagato | non pagata | a debito | in scadenza | arretrato`
const DUES = `
  a suo carico è pari a | a tuo carico è pari a | è pari a | di euro | di importo | dell importo di | per l importo di |
  per un totale di | per complessivi | complessivi | per complessive | ammontano a | ammonta ad | l importo è di |
  questa volta l importo è di | il totale è di | il costo è di | la quota è di | quota del | quota annuale | quota associativa |
  quota di iscrizione | quota d iscrizione | quota di partecipazione | quota mensile | quota sociale | tassa di iscrizione |
  tassa d iscrizione | retta | retta di | retta mensile | retta scolastica | contributo onnicomprensivo | contributo di |
  contributo volontario | spese condominiali | rata condominiale | quota condominiale | affitto di | canone di locazione |
  canone mensile | premio di rinnovo | premio per il rinnovo | importo del premio | importo della rata |
  importo rata | importo del canone | importo addebito | compenso | parcella | onorario | onorari | netto da pagare | netto a pagare |
  totale a pagare | totale da corrispondere | totale avviso | totale bollettino | totale f24 | rata unica | tari | imu | sanzione |
  importo ridotto | pagamento in misura ridotta | ci risulta ancora insoluta per | insoluta per | per euro | oneri doganali |
  diritti doganali | caparra | acconto da versare | acconto richiesto | deposito cauzionale | cauzione | fondo spese | saldo fattura |
  saldo di | a saldo | restano | resta da saldare | rimangono da pagare | mi devi | ci deve | mi deve | sono in tutto | fanno |
  viene a costare | in totale sono | sono`
const PAY =
  'pagare | versare | saldare | bonificare | corrispondere | regolarizzare | effettuare il pagamento di | effettuare un bonifico di | provvedere al pagamento di'
const ASK = `
  si prega di | la preghiamo di | ti preghiamo di | vi preghiamo di | la invitiamo a | ti invitiamo a | vi invitiamo a |
  può | puoi | potete | deve | devi | dovete | dovrà | chiediamo di | le chiediamo di | ti chiediamo di | è necessario |
  si invita a | la prego di | ricordati di | ricordatevi di`
const TAKEN =
  'addebitato | addebitata | addebitati | prelevato | prelevata | scalato | incassato | incassata'

/** Labels of amounts, days and numbers, and terms. */
export const itMoreLabels: Phrases = {
  due: joined(crossed(SUM, DUE), DUES, crossed('da', PAY), crossed(ASK, PAY)),
  dueBy: joined(
    crossed(
      'pagare | versare | saldare | pagamento | versamento | saldo | bonifico | pagata | pagato | versata | versato | corrisposto | provvedere',
      '| …',
      'entro il | entro e non oltre il | entro | entro il giorno | non oltre il | prima del',
    ),
    crossed(
      'in scadenza | scadente | con scadenza | scade | scadrà | scadeva | scaduta | scaduto',
      'il | al | in data | il giorno',
    ),
    `da pagare prima del | pagare prima del | termine ultimo | termine per il pagamento | termine di scadenza | scadenza rata |
    scadenza fattura | scadenza bolletta | scadenza del pagamento | data limite | data ultima | pagabile entro il | pagabile entro |
    esigibile dal | rata unica entro | entro il giorno | entro la data del | fissata al | fissato al | è fissata per il |
    è previsto per il | valuta | in scadenza al | da versare entro il | entro e non oltre | con valuta entro | saldo previsto il | entro fine mese | entro la fine del mese | per fine mese | entro il mese corrente | entro la fine di questo mese`,
  ),
  charge: joined(
    crossed(
      'verrà | sarà | verranno | saranno | viene',
      TAKEN,
      '| … ',
      'il | in data | a partire dal | con valuta | dal giorno',
    ),
    crossed(
      'data',
      'di addebito | addebito | del prelievo | di prelievo | dell addebito | di rinnovo | rinnovo | valuta addebito | valuta',
    ),
    `addebito in data | addebito previsto | addebito a partire dal | prelievo il | addebitata il | addebiteremo il | rinnovo previsto il |
    si rinnoverà automaticamente il | si rinnoverà in data | verrà rinnovata il | sarà rinnovata il | rinnovata il | inizierà il | partirà il |
    addebitato … in data | addebitata … il | rinnovato automaticamente il`,
  ),
  refunded:
    'importo rimborsato | importo del rimborso | riaccredito | a suo credito | a tuo credito | nota credito | rimborso pari a',
  paid: 'acconto versato | acconto ricevuto | già versato | già saldato | importo versato | abbiamo ricevuto … acconto | quota ssn | rimborsato da',
  previous: `l anno scorso | anno scorso | anno precedente | rata precedente | premio precedente | bolletta scorsa | premio 2025`,
  later:
    'successivamente | dopo tale data | entro 60 giorni | oltre tale termine | in misura piena | dal secondo anno | poi | il prossimo anno | oppure | prossima rata',
  fee: 'mora in caso di ritardo | in caso di ritardo | interessi legali | spese di notifica | spese di sollecito | diritti di mora | penalità',
  limit:
    'disponibilità residua | massimale di | capitale residuo | valore assicurato | imponibile irpef | rendita catastale',
  invoiceNo: `
    fatt | fatt n | ft | ft n | fattura pro forma n | proforma n | avviso n | avviso di pagamento n | codice iuv | iuv |
    numero avviso pagopa | verbale n | verbale numero | cartella n | cartella numero | parcella n | preavviso di parcella n |
    nota n | nota spese n | ricevuta | numero documento | protocollo | prot n | pratica n | numero pratica | bollettino n |
    numero bollettino | nota di credito n | sollecito n | identificativo pagamento | spedizione n | per la spedizione | lettera di vettura`,
  aside: `
    validità # giorni | valido # giorni | ha validità # giorni | recesso entro # giorni | entro # giorni lavorativi riceverai |
    reso entro # giorni | ricorso entro # giorni`,
  withinDays: crossed(
    'entro | in | tra | fra | nei | entro i | entro il termine di | nel termine di | non oltre',
    '# giorni | # gg | # giorni solari | # giorni lavorativi',
  ),
  withinWeeks: crossed('entro | in | tra | fra', '# settimane | # settimana'),
  withinMonths: crossed('entro | in | tra | fra', '# mesi | # mese'),
  netDays: joined(
    crossed(
      'pagamento | pagare | pagabile | saldo | al saldo | saldare | bonifico | versamento | provvedere',
      '| …',
      'entro | a',
      '# giorni | # gg',
    ),
    crossed(
      'entro',
      '# giorni | # gg',
      'dal ricevimento | dalla data | dalla notifica | dalla ricezione | dalla presente | dall emissione | dalla fattura | data fattura | d f',
    ),
    '# gg data | # gg dalla | # giorni dalla data fattura | # gg df fm | # gg d f | bonifico bancario # gg df | # giorni df',
  ),
  monthEnd:
    'entro fine mese | entro la fine del mese | entro il mese corrente | a fine mese | per fine mese | entro la fine di questo mese',
  dayOfMonth:
    'entro il # del mese | entro il # di ogni mese | entro il giorno # di ogni mese | il # di ogni mese | entro il giorno # del mese',
}
