import type { Phrases } from './types.ts'

export const ptSigns: Phrases = {
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
    venceu | cobrança amigável | negativação | em dívida | falta de pagamento | por pagar |
    ainda não foi pag* | encontra se vencida`,
  reminder: `
      lembrete | lembramos | lembrar | vence amanhã | vence hoje | próximo do vencimento |
      está próxima do vencimento | a vencer | vence em # dias | não esqueça |
    lembramos que | relembramos que`,
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
    cartão recusado | pagamento não autorizado | cobrança não autorizada | não foi autorizad*`,
  receipt: `
    recibo | seu recibo | recibo de pagamento | comprovante | comprovante de pagamento |
    comprovativo | confirmação de pagamento | pagamento confirmado | pagamento recebido |
    pagamento aprovado | pagamento efetuado | pagamento realizado | recebemos seu pagamento |
    recebemos o seu pagamento | recebemos o pagamento | obrigado pelo pagamento |
    obrigado pelo seu pagamento | obrigado pela sua compra | obrigado pela compra |
    obrigado pela sua doação | foi paga | foi pago | fatura paga | foi debitado | foi cobrado |
    você pagou | pagou | fatura recibo | compra aprovada | pix enviado | quitado | liquidado |
    obrigado … doação | agradece* … doação | comprovativo de pagamento`,
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
  mend: `
      atualize sua forma de pagamento | atualize seus dados de pagamento |
      atualize o método de pagamento | atualizar forma de pagamento`,
  aside: 'você recebeu esta | você recebeu este | recebeu esta | recebeu este | está recebendo',
  notice: `
      visualizou sua fatura | visualizou a sua fatura | seu cliente | aguardando aprovação |
      a aguardar aprovação | aprovação necessária | aprovar ou rejeitar | alerta de orçamento |
      seu orçamento | do orçamento | limite de gastos | alteração de preço | alteração de preços |
      reajuste de preço | novos preços | passará de | rascunho de fatura | relatório de despesas |
      aprovação pendente | pedido de aprovação | solicitação de aprovação | lembrete de consulta |
      lembrete da sua consulta | custo estimado | custos estimados | aumento de preço* | reembolso
      de despesas | pedido de reembolso de despesas`,
  over: `
      cancelamento confirmado | seu cancelamento | confirmação de cancelamento | foi cancelada |
      foi cancelado | você cancelou | cancelou a sua | foi encerrada | foi encerrado | terminou |
      chegou ao fim | nenhuma cobrança | sem novas cobranças | não haverá mais cobranças |
      não será renovada | sentiremos sua falta`,
  arranged: `
      débito direto ativado | débito automático ativado | débito automático foi ativado | débito
      automático cadastrado | confirmação de adesão | mandato sepa confirmado | autorização de
      débito direto confirmada | fatura eletrónica ativada | fatura digital ativada | aderiu à
      fatura | quando a sua fatura estiver | quando sua fatura estiver | a partir da próxima fatura
      | a partir da sua próxima fatura | receberá a fatura em separado | enviaremos a fatura`,
  talk: `
      nova resposta | respondeu | comentou | novo comentário | mencionou você | ver a conversa |
      fórum | seu chamado |
      convite para reunião | convite para a reunião | convidou você para`,
  theirs: `
      seu cliente | o seu cliente | seus clientes | enviar lembrete | marcar como paga |
      visualizou sua fatura | visualizou a sua fatura | envie nos a sua fatura |
      envie sua nota fiscal | como fornecedor | portal do fornecedor | convite para reunião |
      seu cliente não pagou | o seu cliente ainda não | seu cliente ainda não | seu cliente … não
      pagou | lembrete ao seu cliente | lembrete para o seu cliente | envie       nos sua nota
      fiscal | por favor envie a sua fatura | por favor envie       nos a fatura | vamos pagar lhe |
      pagaremos a sua fatura | após receção da sua fatura | após o       recebimento da sua nota |
      enviada ao seu cliente | enviada para o seu cliente`,
  yesterday: 'ontem',
}
