import type { Language } from './types.ts'

export const pt: Language = {
  code: 'pt',
  common:
    'o a os as de do da que e em para com uma um não seu sua você por no na se foi está este esta ao mais como até dos das pelo pela nos caro olá',
  order: 'dmy',
  phrases: {
    due: `
      valor a pagar | total a pagar | a pagar | valor total | valor do boleto | valor da fatura |
      total da fatura | total desta fatura | valor devido | montante a pagar | montante em dívida |
      valor em dívida | valor em aberto | em aberto | saldo devedor | valor do documento |
      quantia a pagar | valor cobrado | no valor de | o valor de | fatura de | boleto de |
      no montante de | valor vencido | mensalidade | parcela de | prestação de | anuidade |
      aluguel | renda | condomínio | valor do débito | débito de | valor atualizado |
      importância de | valor da sua fatura | saldo em dívida`,
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
      renovada automaticamente em | débito direto em`,
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
    bill: `
      fatura | faturas | boleto | conta de luz | conta de água | conta de energia | cobrança |
      mensalidade | condomínio | aluguel | nota fiscal | iptu | ipva | multa | recibo de renda |
      parcela | guia de pagamento | vencimento`,
    newBill: `
      sua fatura | a sua fatura | nova fatura | fatura criada | fatura disponível | fatura chegou |
      fatura fechada | fatura já está disponível | boleto disponível | seu boleto |
      segue … fatura | em anexo … fatura | segue em anexo | segue … boleto | seguinte fatura |
      preparamos a seguinte fatura | prosseguir com o pagamento | valor a pagar | total a pagar |
      fatura eletrónica | sua conta de | conta chegou | data de vencimento | linha digitável`,
    overdue: `
      vencida | vencido | em atraso | atrasado | atrasada | fatura vencida | não identificamos |
      não identificamos o pagamento | não recebemos | ainda não recebemos | em aberto | pendente |
      pagamento pendente | inadimplência | aviso de vencimento | aviso de corte | último aviso |
      venceu | cobrança amigável | negativação | em dívida | falta de pagamento | por pagar`,
    reminder: `
      lembrete | lembramos | lembrar | vence amanhã | vence hoje | próximo do vencimento |
      está próxima do vencimento | a vencer | vence em # dias | não esqueça | aviso de pagamento`,
    autopay: `
      débito automático | débito direto | será debitado | será debitada | será cobrado |
      será cobrada | cobraremos | debitaremos | cobrança automática | pagamento automático |
      não precisa fazer nada | não é necessária nenhuma ação | não necessita | conta corrente |
      na sua conta | em débito automático | por débito direto | via débito automático |
      cadastrada em débito automático | pagamento por débito`,
    renewal: `
      será renovada | será renovado | renovação | renovação automática | renova | renovar |
      período de teste | teste grátis | período experimental | avaliação gratuita | renove`,
    ending: `
      expira | vai expirar | prestes a expirar | termina | cancelamento |
      expirou`,
    failed: `
      pagamento recusado | foi recusado | foi recusada | recusado | recusada |
      pagamento não aprovado | não aprovado | pagamento falhou | falha no pagamento | falhou |
      não foi possível processar | não foi possível cobrar | não pudemos processar |
      não conseguimos processar | não conseguimos cobrar | não foi concluído | não foi efetuado |
      problema com seu pagamento | problema com o seu pagamento | saldo insuficiente | devolvido |
      cartão recusado`,
    receipt: `
      recibo | seu recibo | recibo de pagamento | comprovante | comprovante de pagamento |
      comprovativo | confirmação de pagamento | pagamento confirmado | pagamento recebido |
      pagamento aprovado | pagamento efetuado | pagamento realizado | recebemos seu pagamento |
      recebemos o seu pagamento | recebemos o pagamento | obrigado pelo pagamento |
      obrigado pelo seu pagamento | obrigado pela sua compra | obrigado pela compra |
      obrigado pela sua doação | foi paga | foi pago | fatura paga | foi debitado | foi cobrado |
      você pagou | pagou | fatura recibo | compra aprovada | pix enviado | quitado | liquidado |
      obrigado … doação | agradece* … doação`,
    refund: `
      reembolso | reembolsado | estorno | estornado | nota de crédito | devolução do valor |
      restituição`,
    statement: 'fatura do cartão | fatura fechada | demonstrativo',
    request: `
      pagar agora | pague agora | pagar fatura | efetue o pagamento | efetuar o pagamento |
      realize o pagamento | realizar o pagamento | prosseguir com o pagamento | pague com pix |
      pix copia e cola | código de barras | linha digitável | transferência bancária |
      dados bancários | multibanco | pague online | regularize | solicitamos o pagamento |
      proceder ao pagamento`,
    attached: 'em anexo | anexo | anexa | segue anexo | anexamos | anexado',
    nothingDue: `
      não será renovada | não será renovado | não será cobrado |
      nenhum pagamento | nada a pagar | não há valor a pagar | não é necessário pagar | grátis |
      gratuito | isto não é uma fatura | já pago | sem custo | não será cobrado`,
    order: `
      confirmação de pedido | confirmação do pedido | seu pedido | pedido confirmado |
      recebemos seu pedido | reserva confirmada | sua reserva | encomenda confirmada |
      no carrinho | confirmação de encomenda`,
    quote: 'orçamento | cotação | proposta | pro forma',
    promo: `
      desconto | oferta | ofertas | promoção | compre agora | frete grátis | cupom | aproveite |
      só hoje | últimas horas | imperdível | black friday | liquidação | descubra | novidades |
      economize | confira | saldos | garanta já`,
    news: `
      newsletter | ver no navegador | descadastrar | cancelar inscrição | leia mais | notícias |
      artigo | boletim`,
    delivery: `
      enviado | seu pacote | entregue | saiu para entrega | rastreio | rastreamento | entrega |
      a caminho | envio`,
    security: `
      senha | palavra passe | novo acesso | código de verificação | código de segurança |
      alerta de segurança`,
    income: `
      você recebeu | pix recebido | transferência recebida | salário | holerite | contracheque |
      depósito recebido | creditado | recebeu um pagamento | vendeu | você vendeu |
      recibo de vencimento`,
    account: `
      compra no cartão | compra aprovada no cartão | bem vindo | termos de uso |
      política de privacidade | seu cartão vence | saque | pesquisa | biblioteca | consulta |
      manutenção | extrato | extrato mensal`,
    credentials: `
      regularize | regularizar sua situação | acessar portal | acesse o portal | senha de acesso |
      confirme seus dados | atualize seus dados | atualização cadastral | verifique sua | verificar
      sua identidade | confirme sua identidade | validar | recadastramento | dados cadastrais |
      regularizar cpf`,
    threat: `
      suspensão | em até # horas | implicará em | sob pena | será bloqueada | será cancelado |
      dívida ativa | negativado | serasa | será suspensa | suspensa | suspenso | bloqueada |
      bloqueado | será bloqueado | em # horas | imediatamente | urgente | cancelada | protesto |
      medidas judiciais | último aviso`,
    oddPayment: `
      taxa de liberação | taxa de entrega | cartão presente | vale presente | bitcoin | criptomoeda*
      | taxa de importação | taxa alfandegária | western union`,
    bankChange: `
      novos dados bancários | dados bancários mudaram | nova conta bancária |
      alteração de dados bancários | novo iban`,
    prize: `
      você ganhou | ganhador | vencedor | parabéns | herança | loteria | milhões de | sorteado`,
    withinDays: `
      em # dias | dentro de # dias | no prazo de # dias | nos próximos # dias | em até # dias`,
    withinWeeks: 'em # semanas',
    withinMonths: 'em # meses',
    netDays: `
      a # dias | pagamento a # dias | prazo # dias | # dias líquido | pagamento em # dias |
      prazo de pagamento # dias | # dias após a emissão | # dias da data da fatura | pagar em # dias`,
    daysAgo: 'há # dias | # dias de atraso | # dias em atraso',
    today: 'hoje',
    tomorrow: 'amanhã',
    onReceipt: 'à vista | contra entrega | pronto pagamento | no ato | na recepção',
    dayOfMonth: 'dia # de cada mês | todo dia #',
    mend: `
      atualize sua forma de pagamento | atualize seus dados de pagamento |
      atualize o método de pagamento | atualizar forma de pagamento`,
    aside: 'você recebeu esta | você recebeu este | recebeu esta | recebeu este | está recebendo',
    yearly: 'anual | anuais | total anual | por ano',
    part: `
      parcela | parcelas de | prestação | prestações de | mensal | trimestral | semestral |
      mensalidade`,
    notice: `
      visualizou sua fatura | visualizou a sua fatura | seu cliente | aguardando aprovação |
      a aguardar aprovação | aprovação necessária | aprovar ou rejeitar | alerta de orçamento |
      seu orçamento | do orçamento | limite de gastos | alteração de preço | alteração de preços |
      reajuste de preço | novos preços | passará de | rascunho de fatura | relatório de despesas`,
    over: `
      cancelamento confirmado | seu cancelamento | confirmação de cancelamento | foi cancelada |
      foi cancelado | você cancelou | cancelou a sua | foi encerrada | foi encerrado | terminou |
      chegou ao fim | nenhuma cobrança | sem novas cobranças | não haverá mais cobranças |
      não será renovada | sentiremos sua falta`,
    talk: `
      nova resposta | respondeu | comentou | novo comentário | mencionou você | ver a conversa |
      fórum | seu chamado`,
  },
}
