import type { Phrases } from './types.ts'

export const ptLabels: Phrases = {
  due: `
    valor a pagar | total a pagar | a pagar | valor total | valor do boleto | valor da fatura |
    total da fatura | total desta fatura | valor devido | montante a pagar | montante em dívida |
    valor em dívida | valor em aberto | em aberto | saldo devedor | valor do documento |
    quantia a pagar | valor cobrado | no valor de | o valor de | fatura de | boleto de |
    no montante de | valor vencido | mensalidade | parcela de | prestação de | anuidade | aluguel |
    renda | condomínio | valor do débito | débito de | valor atualizado | importância de |
    valor da sua fatura | saldo em dívida | pague até | falta pagar | saldo a pagar |
    total em dívida`,
  total: `
      total | total geral | saldo | preço | preço total | valor | montante | custo total |
      renovada por | renovado por`,
  sum: `
      valor de | montante | quantia | pagamento de | doação de | doação mensal de | cobrança de |
      cobrança | quantia de | seu pagamento de`,
  minimum: 'pagamento mínimo | valor mínimo | mínimo a pagar',
  paid: `
      valor pago | pago | pagamento recebido | recebemos … pagamento de | debitado | cobrado |
      já pago | montante pago | liquidado`,
  previous: 'saldo anterior | fatura anterior | mês anterior | última fatura',
  subtotal: 'subtotal | valor líquido | base de cálculo | sem iva | total líquido',
  tax: `
      iva | imposto | impostos | icms | iss | pis | cofins | frete | portes | taxa de entrega |
      tributos`,
  discount: `
      desconto | cupom | economize | poupe | a partir de | por apenas | apenas | de desconto |
      cashback | oferta | até | bônus | grátis`,
  fee: 'multa | juros | juros de mora | mora | taxa de atraso | encargos | tarifa | comissão',
  limit: 'limite | limite de crédito | limite total | franquia | capital segurado',
  holding: `
      saldo disponível | limite disponível | saldo da conta | disponível | saldo em conta |
      crédito disponível`,
  remaining: 'saldo restante | restante | valor restante',
  later: `
      após o vencimento | depois do vencimento | total anual | depois | próxima fatura | estimado |
      próximo pagamento`,
  refunded: `
      reembolso | reembolsado | estorno | estornado | nota de crédito | devolução | devolvido |
      restituição`,
  incoming: `
      você recebeu | recebeu um pix | pix recebido | transferência recebida | salário | depósito |
      creditado | enviou para você`,
  rate: `
      por mês | mês | ao mês | mensal | por ano | ano | anual | preço unitário | por pessoa |
      unitário | kwh | por noite | por usuário`,
  dueBy: `
      vencimento | data de vencimento | vence em | vence | venceu em | venceu | vencida em |
      com vencimento em | com vencimento | vencimento em | pagar até | pague até | pagamento até |
      até | até o dia | data limite | data limite de pagamento | prazo de pagamento | prazo |
      pagável até | a pagar até | pagar … até | efetue o pagamento até | até ao dia |
      limite de pagamento | data de pagamento limite | vencimento dia`,
  charge: `
    será debitado em | será debitado … em | será cobrado em | será cobrado … em | débito em |
    debitado em | débito automático em | renova em | será renovada em | será renovado em |
    renovação em | data do débito | data de renovação | próxima cobrança | próximo pagamento |
    debitaremos … em | cobraremos … em | data de débito | será debitado no dia |
    renovada automaticamente em | débito direto em | será cobrada em | data da cobrança`,
  issued: `
      data de emissão | emissão | emitida em | data da fatura | data | emitido em |
      data do documento | data da emissão`,
  period: `
      período | período de faturamento | período de faturação | referência | mês de referência |
      consumo de | leitura`,
  ends: `
      válido até | expira em | termina em | validade | oferta válida até | expira | cancelar até |
      cancele até`,
  happened: `
      pago em | data do pagamento | data de pagamento | recebido em | data do pedido | entrega |
      entregue em | enviado em | realizado em | data da transação | data da compra | compra em`,
  skonto: 'desconto até | desconto para pagamento até',
  invoiceNo: `
      número da fatura | nº da fatura | fatura nº | fatura n | fatura | número do boleto |
      nosso número | boleto | número do documento | nº do documento | nota fiscal |
      nota fiscal nº | recibo nº | recibo | referência | ref | referência multibanco | nf | nfs e |
      número da nota | fatura recibo | nota de crédito`,
  orderNo: `
      número do pedido | pedido nº | pedido | encomenda | número da encomenda | reserva |
      código da reserva`,
  accountNo: `
      código do cliente | número do cliente | nº cliente | nº de cliente | cliente nº | cliente |
      contrato | número do contrato | nº do contrato | instalação | unidade consumidora |
      matrícula | apólice | número da apólice | conta contrato | código de cliente`,
  otherNo: `
      telefone | tel | cnpj | cpf | nif | cep | iban | código de rastreio | entidade |
      linha digitável | código de barras`,
  payTo: `
      beneficiário | favorecido | em nome de | cedente | titular | a favor de | fatura de |
      doação para`,
  withinDays: `
      em # dias | dentro de # dias | no prazo de # dias | nos próximos # dias | em até # dias |
    em # dias úteis | nos próximos # dias úteis | dentro de # dias úteis |
    no prazo máximo de # dias | num prazo de # dias | em até # dias úteis | daqui a # dias |
    em # dia | faltam # dias | dentro dos próximos # dias | no prazo de # dias úteis`,
  withinWeeks: `
    em # semanas | dentro de # semanas | em # semana | nas próximas # semanas`,
  withinMonths: 'em # meses',
  netDays: `
      a # dias | pagamento a # dias | prazo # dias | # dias líquido | pagamento em # dias |
      prazo de pagamento # dias | # dias após a emissão | # dias da data da fatura | pagar em # dias |
    pagar … em # dias | pagar … no prazo de # dias | pagamento no prazo de # dias |
    pagamento dentro de # dias | pagamento em até # dias | prazo de # dias |
    prazo de pagamento de # dias | condições de pagamento # dias | # dias a contar da |
    # dias após | # dias após a data | # dias da emissão | # dias após o recebimento |
    # dias após a receção | a prazo # dias | pagamento # dias | # ddl | boleto # dias |
    efetuar o pagamento em # dias | efetuar o pagamento no prazo de # dias |
    regularizar … em # dias | regularizar … no prazo de # dias | liquidar … no prazo de # dias |
    liquidar … em # dias`,
  daysAgo: `
    há # dias | # dias de atraso | # dias em atraso | # dias vencida | # dias vencido | há # dia |
    vencida há # dias | vencido há # dias | atrasada há # dias`,
  monthEnd: `
    fim do mês | final do mês | fim deste mês | último dia do mês | fim de mês`,
  nextMonthEnd: `
    fim do próximo mês | final do próximo mês`,
  today: 'hoje',
  tomorrow: 'amanhã',
  onReceipt: 'à vista | contra entrega | pronto pagamento | no ato | na recepção',
  dayOfMonth: 'dia # de cada mês | todo dia #',
  yearly: 'anual | anuais | total anual | por ano',
  part: `
      parcela | parcelas de | prestação | prestações de | mensal | trimestral | semestral |
      mensalidade`,
}
