import type { Phrases } from './types.ts'

/** Days counted from another day. */
export const itTerms: Phrases = {
  yesterday: 'ieri',
  monthEnd: `
    fine mese | fine del mese | fine di questo mese | fine del mese corrente |
    ultimo giorno del mese`,
  nextMonthEnd: `
    fine del mese prossimo | fine del mese successivo | fine del prossimo mese`,
  withinDays: `
    entro # giorni | in # giorni | tra # giorni | fra # giorni | nei prossimi # giorni |
    entro # giorni lavorativi | entro # gg | entro i prossimi # giorni | nel termine di # giorni |
    entro e non oltre # giorni | in # giorni lavorativi | tra # giorno | tra # giorni lavorativi |
    entro il termine di # giorni | nei # giorni | mancano # giorni | fra # giorno | entro # giorno`,
  withinWeeks: `
    entro # settimane | tra # settimane | fra # settimane | entro # settimana | tra # settimana |
    fra # settimana`,
  withinMonths: 'entro # mesi | tra # mesi',
  netDays: `
    a # giorni | pagamento a # giorni | # giorni data fattura | # gg data fattura | # gg |
    # giorni fine mese | pagamento entro # giorni | entro # giorni dalla data |
    entro # giorni dal ricevimento |
    pagare … entro # giorni | saldare … entro # giorni | versare … entro # giorni |
    versamento entro # giorni | saldo entro # giorni | saldo a # giorni | pagamento # giorni |
    pagamento # gg | pagamento a # gg | bonifico # giorni | bonifico # gg | bonifico a # giorni |
    bonifico a # gg | bonifico bancario # giorni | bonifico bancario # gg |
    bonifico bancario a # giorni | # giorni dalla data | # giorni dal ricevimento |
    # giorni dalla ricezione | # giorni df | # gg df | # gg fine mese | # gg fm |
    # giorni data fattura fine mese | riba # giorni | riba # gg | entro # giorni dalla ricezione |
    entro # giorni dal | provvedere … entro # giorni | termini di pagamento # giorni |
    condizioni di pagamento # giorni | scadenza # giorni | scadenza a # giorni |
    regolarizzare … entro # giorni | effettuare il pagamento entro # giorni |
    mancato pagamento entro # giorni`,
  daysAgo: `
    da # giorni | # giorni fa | scaduta da # giorni | # giorni di ritardo | # giorno fa |
    in ritardo di # giorni`,
  today: 'oggi',
  tomorrow: 'domani',
  onReceipt: 'a vista | al ricevimento | rimessa diretta | pagamento immediato | vista fattura',
  dayOfMonth: 'il # di ogni mese',
}
