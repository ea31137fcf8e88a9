import type { Phrases } from './types.ts'

/** How bills, notices and people of Brazil and Portugal put it, beside the plain labels. */
export const ptUsage: Phrases = {
  orderNo: 'compra | compra nº | nº da compra',
  total: `custa $ | custou $ | custam $`,
  subtotal: `mais iva | acrescid* de iva | acresce iva`,
  due: `
    lançaremos $ | fica $ | ficam $ | fica em $ | valor atualizado do débito | guia no valor de | valor da guia |
    ou seja $ | isto é $ | no total $ | um total de $ |
    valor até o vencimento | valor até ao vencimento | valor a ser pago | valor a ser cobrado | montante a debitar |
    montante total a pagar | total da conta | valor da conta | valor desta conta | valor da sua conta |
    valor da parcela | valor da prestação | valor da mensalidade | valor do condomínio | valor da quota | quota |
    quotas | cota condominial | taxa condominial | taxa de condomínio | quota de condomínio | propina | propinas |
    prémio total | prêmio total | prémio | prêmio | valor do prémio | valor do prêmio | importa em | importa no total de |
    perfaz | perfaz o total de | perfazendo | totaliza | totalizando | no total de | num total de | na quantia de |
    na importância de | cujo valor é de | o valor é de | valor é de | valor de $ | o montante de | o montante é de |
    a quantia de | deve pagar | deverá pagar | terá de pagar | tem de pagar | tens de pagar | você deve | deve nos |
    me deve | deve me | ficam em | fica em | ficou em | ficou $ | deu $ | dá $ | são $ | seria $ | sai por $ |
    total devido | total em aberto | saldo em aberto | saldo pendente | valor pendente | montante pendente |
    valor em atraso | montante em atraso | débito no valor de | débito em aberto | dívida de | dívida no valor de |
    regularizar a dívida de | regularizar o valor de | liquidar o valor de | liquidar o montante de | pagamento de $ |
    aguardando o pagamento de | aguardamos o pagamento de | a aguardar o pagamento de | pagar o valor de | pagar a quantia de |
    efetuar o pagamento de | proceder ao pagamento de | honorários | valor dos honorários | total a liquidar | valor a liquidar |
    valor a transferir | valor a depositar | deve ser depositad* | entrada de $ | sinal de $ | valor do sinal |
    restante a pagar | falta pagar | faltam $ | ficam a faltar | valor da renovação | preço da renovação | valor da renda |
    a renda de | valor do aluguel | valor com desconto … até o vencimento | cota única | valor da cota única | coima de |
    valor da multa com desconto | valor cobrado nesta fatura | a pagar até | cobrar lhe emos | cobraremos | serão cobrados |
    serão debitados | será cobrado o valor de | iremos cobrar | passaremos a cobrar | começaremos a cobrar | passa a pagar $`,
  whole: `
    valor total do contrato | total do contrato | custo total do pacote | de um total de | do total de | valor total do pacote |
    valor total da reserva`,
  previous: `
    vencimento anterior | conta anterior | prémio anterior | ano anterior | no ano passado | mês passado | prestação anterior |
    fatura do mês anterior`,
  later: `
    após essa data | depois dessa data | após esta data | após o dia | após o prazo | valor após o vencimento | com multa |
    valor com juros | parcelar em | parcele em | ou em | em até`,
  fee: `
    multa de | juros de | juros e multa | encargos por atraso | custos administrativos | despesas administrativas |
    penalização | coima mínima | taxa de religação | taxa de reativação | multa de cancelamento | taxa de cancelamento`,
  limit:
    'capital seguro | plafond | limite disponível | importância segurada | cobertura | capital',
  holding:
    'saldo bruto | disponível para saque | saldo atual | saldo contabilístico | seu saldo | o seu saldo | saldo após',
  discount:
    'de bônus | já com o desconto | poupe até | economize até | desde | por apenas | descontos | apenas hoje',
  rate: 'cada | cada um | diária de | por diária | por aula | m³ | por utilizador | preço por',
  paid: 'já recebemos | já foi recebida | já foi recebido | sinal pago | sinal recebido | entrada paga | valor já pago | abatido',
  dueBy: `
    vence segunda | vence terça | vence quarta | vence quinta | vence sexta | no mais tardar | até no máximo |
    até ao próximo dia | até o próximo dia | até dia | até à data | até a data de | até sexta | data limite para pagamento |
    data limite para o pagamento | data limite de pagamento voluntário | prazo limite | prazo até | pague se até |
    paga se até | deve ser pag* até | deverá ser pag* até | deve ser feito até | deve ser efetuado até | seja efetuado até |
    ser efetuado até | pagamento deve … até | pagamento seja … até | depositad* até | deve ser depositad* até | deposite até |
    transfira até | transferir até | liquidar até | liquidad* até | liquidação até | vence no dia | vence dia | vence a |
    vence hoje | vence amanhã | vence nesta | venceu no dia | venceu a | vencia em | vencid* em | vencid* no dia |
    vencimento no dia | vencimento a | vencimentos | com vencimento no dia | com vencimento a | tem até | tens até |
    último dia para pagar | último dia para pagamento | pagar no máximo até | no máximo até | o mais tardar até |
    o mais tardar | impreterivelmente até | pagável até ao dia | pagar antes de | pagar antes do dia | façam … até | faça … até |
    paguem até | pagarem até | regularize até | regularizar até | expira em`,
  charge: `
    em # de … será renovad* | lançaremos … em | será lançad* em | será lançad* no dia |
    será retirado da sua conta no dia | será retirado … no dia | será debitad* … no dia | será debitad* no dia |
    será cobrad* no dia | será cobrad* … no dia | será descontad* … no dia | será debitad* a | a debitar no dia |
    a debitar em | o débito será efetuado em | o débito será efetuado a | o débito ocorrerá | cobrança em | cobrança será feita em |
    cobrança no dia | débito no dia | débito a partir de | a cobrança ocorrerá | data de cobrança | data do débito direto |
    vamos debitar … em | vamos debitar … no dia | vamos cobrar … em | vamos cobrar … no dia | renova se em | renova se a |
    renova se no dia | renova se automaticamente em | renova se automaticamente a | renova automaticamente em | renovação a | renovação no dia |
    será renovad* no dia | será renovad* a | será renovad* automaticamente em | será lançado … em`,
  happened: `
    data da infração | data da leitura | próxima leitura | prazo para recurso | prazo de entrega | visita | assembleia |
    próxima revisão | melhor dia de compra | entregue até | entrega até | atendimento | emitida a | data de envio`,
  ends: 'termina a | termina no dia | acaba em | acaba amanhã | termina amanhã | termina hoje | expira amanhã | validade da proposta | válida por | válida até | enquanto durarem | promoção válida | oferta válida',
  netDays: `
    pag* … no prazo de # dias | pag* … em # dias | pag* … em até # dias | pag* … nos próximos # dias | pag* … dentro de # dias |
    pag* … no prazo máximo de # dias | liquid* … no prazo de # dias | regulariz* … no prazo de # dias | regulariz* … em # dias |
    regulariz* … em até # dias | transfer* … no prazo de # dias | tem # dias para regularizar | tem # dias para pagar |
    tens # dias para pagar | tem # dias para efetuar | dispõe de # dias para | prazo para pagamento de # dias | prazo para pagamento é de # dias |
    prazo de pagamento é de # dias | pagamento a # dias da data | vence em # dias | vence a # dias | # dias corridos | # dias de prazo |
    # dias a contar desta | depósito em # dias`,
  withinDays:
    'faltam apenas # dias | em menos de # dias | # dias restantes | restam # dias | dentro de no máximo # dias',
  monthEnd:
    'até ao fim do mês | até o fim do mês | até o final do mês | até ao final do mês | último dia útil do mês',
  dayOfMonth: `
    vence no dia # | vence dia # | até dia # | até o dia # | até ao dia # | até ao próximo dia # | no próximo dia # | no dia # |
    dia # deste mês | dia # do mês seguinte | dia # do próximo mês | todo dia # do mês | até ao dia # de cada mês`,
  invoiceNo: `
    fatura ft | fatura simplificada | fatura recibo fr | fatura recibo n | recibo n | nº fatura | nº do boleto | nota de débito |
    nota de débito nº | nota de honorários | nota de honorários nº | auto de infração | auto nº | número do recibo | nº recibo |
    fatura n º | documento nº | nº documento | número de fatura | número do documento fiscal | nº de fatura | aviso nº |
    fatura eletrónica n | conta nº | nf nº | nota nº`,
  accountNo: `
    nº de contribuinte do imóvel | código do aluno | nº de apólice | apólice nº | nº de contrato | contrato nº | cil | cpe | local de consumo |
    inscrição imobiliária | inscrição | número de instalação | nº da instalação | placa | renavam | número da matrícula`,
  newBill: `
    segue em anexo a guia | segue a guia | guia do das | relativos à fatura | relativo à fatura |
    sua conta chegou | conta de luz chegou | conta já está disponível | sua conta do mês | sua conta de | fatura eletrónica nº | fatura fechou |
    segue em anexo o boleto | segue o boleto | segue boleto | segue a fatura | enviamos a sua fatura | enviamos a fatura | junto enviamos a fatura |
    junto enviamos | junto segue | segue em anexo a fatura | remetemos a fatura | remetemos em anexo | já pode consultar a sua fatura |
    carnê | carnê do iptu | aviso de pagamento | aviso de cobrança | nota de honorários | notificação de penalidade |
    vimos por este meio solicitar | solicitar o pagamento | solicitamos o pagamento | enviou uma fatura | enviou lhe uma fatura | enviou uma cobrança |
    enviou te uma fatura | tem uma nova fatura | você tem uma nova fatura | nova cobrança | nova conta | chegou a sua fatura | chegou sua fatura |
    emitimos a sua fatura | emitimos a fatura | foi emitida … fatura | boleto referente | guia de recolhimento | das mei`,
  bill: `
    taxa condominial | quota | quotas | propina | honorários | prémio | prêmio | coima | portagens | diárias | cota única | ius | imi | ipva |
    prestação | renda | anuidade | débito | dívida | seguro`,
  request: `
    pode fazer o pix | faça um pix | faça o pix | fazer um pix | chave pix | qr code pix | pague pelo app | pague o boleto | pagar boleto | pagar conta |
    pague sua fatura | pague a sua fatura | pagar a fatura | pagar com pix | ver boleto | emitir 2 via | 2 via | segunda via | pagar por mb way |
    façam o mb way | faça o mb way | mb way | por mb way | entidade | referência multibanco | aguardando o pagamento | aguardamos o pagamento |
    a aguardar o pagamento | pague seu pedido | falta pouco | pague até | pedimos que o pagamento | pedimos o pagamento | agradecemos o pagamento |
    agradecemos que proceda | agradecemos a liquidação | deve ser depositada | deve ser depositado | favor efetuar | favor pagar |
    favor realizar | por favor pague | por favor faça | peço que façam | peço que faça | podes transferir | pode transferir | podem transferir |
    transfira | transferir para o iban | para o iban | liquidar até | regularize a sua situação | regularizar a dívida | evite o bloqueio | evite o corte |
    evite a suspensão | copie o código | código pix | consegues tratar disto`,
  overdue: `
    ainda não recebemos | valor em atraso | cobrança externa | para manter os serviços ativos | encaminhado para cobrança |
    não identificamos o pagamento da | até o momento não identificamos | até ao momento não | não recebemos o pagamento | não rececionámos |
    não recebemos o seu pagamento | não registámos o pagamento | não registramos o pagamento | fatura em aberto | boleto em aberto | parcela em aberto |
    parcela em atraso | mensalidade em atraso | valores em atraso | pagamento em atraso | continua por pagar | continua em aberto | encontra se por pagar |
    encontra se em dívida | encontra se por liquidar | por liquidar | por regularizar | 2 aviso | 1 aviso | segundo aviso | aviso final | portagens por pagar |
    dívida vencida | valor em dívida | evite o bloqueio | evite a negativação | ainda não consta | não consta o pagamento | inadimplente | cobrança extrajudicial |
    injunção | contraordenação | juros de mora desde`,
  reminder: `
    vence amanhã | vence hoje | lembrete de pagamento | lembrete de vencimento | lembramos lhe | relembramos | recordamos que | não se esqueça | não esqueça de pagar |
    está quase a vencer | vai vencer | vence em breve | último dia para pagar | só para lembrar | só lembrando | passando para lembrar`,
  autopay: `
    débito direto ativo | tem débito direto | será retirado da sua conta | será debitada automaticamente | será debitado automaticamente | aviso de débito automático |
    aviso de débito direto | vamos debitar | vamos cobrar | será lançado na sua fatura do cartão | será cobrado no cartão | será cobrada no cartão | cobrado automaticamente |
    cobrada automaticamente | não precisa de fazer nada | não é preciso fazer nada | você não precisa fazer nada | não tem de fazer nada | não tens de fazer nada |
    aderiu ao débito direto | por débito em conta | débito em conta | autorização de débito`,
  renewal: `
    período de teste termina | período de teste acaba | teste termina | teste gratuito | avaliação termina | período experimental termina | se não quiser renovar |
    se não quiser continuar | caso não queira renovar | caso não queira continuar | se não fizer nada | renova se | renovação do seu | renovação do seguro |
    renovação da sua | renovação da apólice | termina amanhã | seu plano renova | subscrição renova | assinatura renova | data de renovação | vai renovar | será renovad*`,
  failed: `
    o cartão não passou | cobrança não passou | pagamento não passou | tentaremos novamente | vamos tentar novamente | voltaremos a tentar | banco não autorizou |
    recusou o débito direto | débito direto não cobrado | débito não cobrado | não foi cobrado | não foi possível debitar | não conseguimos debitar | não conseguimos processar seu pagamento |
    operadora recusou | banco recusou | recusou a cobrança | recusou o pagamento | cartão foi recusado | pagamento não foi concluído | pagamento não foi processado |
    tentamos cobrar | tentativa de cobrança | débito devolvido | débito direto devolvido | devolvido pelo banco | devolvido pelo seu banco | cobrança falhou | cobrança recusada | cobrança não foi |
    não foi possível renovar | houve um problema com | ocorreu um erro no pagamento | falta de provisão | falta de saldo | pagamento não processado`,
  receipt: `
    pago por | valor pago | pagamento de boleto | os seus bilhetes | seus ingressos | já está quitada | recebemos o seu pix | recebi o seu pix | pagamento via pix confirmado |
    segue em anexo a fatura recibo | fatura recibo fr | fatura recibo | seu pagamento foi aprovado | pagamento foi aprovado | pagamento foi confirmado | pagamento foi recebido | pagamento concluído |
    pagamento com sucesso | pago com sucesso | pix realizado | pix enviado com sucesso | transferência realizada | recebemos o valor | recebi o pagamento | recebi o seu pagamento | recebi o pix |
    confirmamos o recebimento | confirmamos o pagamento | confirmamos a receção do seu pagamento | acusamos a receção | obrigada pelo pagamento | obrigada pela compra | obrigada pela sua compra | agradecemos o seu pagamento |
    agradecemos a sua preferência | agradecemos a preferência | sua compra foi aprovada | compra realizada | cupom fiscal | talão de compra | nota de compra | dívida quitada | parcela quitada | pagamento registado |
    pagamento registrado | pagaste | pagou a`,
  refund: `
    pix de volta | de volta para a sua | devolução concluída | devolvido para a sua | já fizemos a devolução | já devolvemos | já estornamos |
    seu reembolso | o seu reembolso | valor do estorno | estorno aprovado | estorno solicitado | reembolso emitido | reembolso aprovado | reembolso foi solicitado | devolvemos | vamos devolver |
    será devolvido | será estornado | será reembolsado | valor será creditado | crédito aparecerá | nota de crédito nº | devolução do dinheiro | devolução aprovada`,
  nothingDue: `
    ninguém precisa me pagar | não precisa pagar | não precisa de pagar nada | não precisa pagar nada | não há nada a pagar | já está pago | já está paga | não deve nada | não me deve nada |
    não te deve nada | não voltará a ser cobrado | não será mais cobrado | sem qualquer custo`,
  order: `
    recebemos a sua encomenda | recebemos o seu pedido | seu pedido foi recebido | a sua encomenda | estamos a preparar | estamos preparando | pedido realizado | obrigado pela sua encomenda |
    obrigada pela sua encomenda | confirmação da reserva`,
  quote: `
    cotação de | cotação válida | válida até | o frete fica em | segue a cotação | segue cotação | cotação nº |
    segue o orçamento | orçamento nº | orçamento para | validade da proposta | validade do orçamento | proposta mantém se válida | proposta é válida | orçamento válido | proposta comercial |
    proposta de honorários | apresentamos a nossa proposta | com a adjudicação | ficamos a aguardar a sua resposta | se aprovar | caso aprove | em caso de aprovação | aguardamos a sua aprovação | estimativa de custo`,
  delivery:
    'saiu hoje | acompanhe o envio | seu pedido saiu | encomenda saiu | foi despachado | foi expedida | será entregue até | código de rastreamento',
  income: `
    recebeu um pix | você recebeu um pix | recebeu uma transferência | recebeste | transferiu lhe | enviou lhe dinheiro | recibo de vencimento | recibo de salário | pagamento de salário | foi creditado na sua conta |
    caiu na sua conta | depositamos | repasse | repasse de vendas | pagamento dos seus ganhos | você tem um pagamento a receber | transferimos para a sua conta`,
  account: `
    resumo da sua carteira | rendimento no mês | compra aprovada no valor | compra com o cartão | compra com cartão | compra no débito | compra no crédito | não reconhece | alerta de compra | alerta de movimento |
    movimento na sua conta | saldo atual | levantamento | seu extrato | o seu extrato`,
  notice: `
    atualização do preço | atualização de preços | passa de $ | reajuste | novo preço | novos valores | alteração do preço | alteração das condições | alteração do tarifário | já usou # | atingiu # | consumo do mês até agora |
    previsão de gasto`,
  over: `
    não renovaremos | sua assinatura foi cancelada | a sua subscrição foi cancelada | subscrição cancelada | assinatura cancelada | confirmamos o cancelamento | cancelámos a sua | cancelamos a sua | cancelamos sua | não voltaremos a cobrar`,
  mend: 'atualizar cartão | atualize o cartão | atualize seu cartão | atualize a forma de pagamento | atualizar pagamento | atualizar os dados de pagamento | atualize os seus dados de pagamento',
  minimum: 'valor mínimo a pagar | pagamento mínimo da fatura | mínimo',
  statement:
    'total da fatura do cartão | fatura do seu cartão | sua fatura fechou | fatura do cartão de crédito | extrato do cartão | melhor dia de compra',
}
