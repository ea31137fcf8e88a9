import type { Phrases } from './types.ts'

export const esLabels: Phrases = {
  due: `
    total a pagar | importe a pagar | a pagar | monto a pagar | importe total |
    importe total a pagar | cantidad a pagar | saldo a pagar | saldo pendiente | importe pendiente |
    importe adeudado | monto adeudado | adeudo | pendiente de pago |
    pago para no generar intereses | importe de la factura | importe de su factura |
    importe de tu factura | total de la factura | total factura | monto de la factura |
    factura por importe de | factura por | factura de | por importe de | por un importe de |
    por un total de | por valor de | por un monto de | importe vencido | deuda | deuda de |
    debe pagar | deberá abonar | cuota de | cuota | valor a pagar | total adeudado | saldo deudor |
    monto total a pagar | total deuda | importe del recibo | recibo de | abonar | pagar |
    la cantidad de | importe impagado | nuevo saldo | saldo al corte | líquido a pagar |
    importe debido | alquiler | renta | mensualidad | matrícula | prima | total pendiente |
    pague hasta el | pagar hasta el | saldo adeudado | resta por pagar | queda por pagar |
    saldo por pagar | total a abonar`,
  total: `
    total | importe total | monto total | valor total | precio | precio total | saldo |
    total general | al precio de | total con iva | costo total | renovará por | renovación por`,
  sum: `
    importe | importe de | monto | monto de | cantidad | cantidad de | valor | pago de | cargo de |
    donación de | donación mensual de | cobro de | cuantía | su pago de | tu pago de`,
  minimum: 'pago mínimo | importe mínimo | mínimo a pagar | monto mínimo | cuota mínima',
  paid: `
    importe pagado | pagado | abonado | pago recibido | hemos recibido … pago de | monto pagado |
    cargado | se ha cargado | cobrado | anticipo | pagos | pago realizado | pagos recibidos |
    valor pago | pagaste | ha pagado`,
  previous: `
    saldo anterior | factura anterior | mes anterior | último recibo | adeudo anterior |
    lectura anterior`,
  subtotal: `
    subtotal | base imponible | importe neto | sin iva | neto | total neto | importe sin iva`,
  tax: `
    iva | impuesto | impuestos | igv | itbis | envío | gastos de envío | cuota iva | retención |
    irpf | propina`,
  discount: `
    descuento | ahorra | ahorro | cupón | bono | desde | hasta | antes | solo | oferta | rebaja |
    de regalo | bonificación | por solo | cashback | a partir de`,
  fee: `
    recargo | intereses | intereses de demora | comisión | penalización | mora |
    gastos de devolución | multa por | reconexión | cargo por mora`,
  limit: `
    límite de crédito | límite | suma asegurada | franquicia | deducible | cupo |
    capital asegurado | línea de crédito`,
  holding: `
    saldo disponible | crédito disponible | disponible | saldo de su cuenta | saldo en cuenta |
    saldo a favor | cupo disponible | saldo actual`,
  remaining: 'saldo restante | restante | capital pendiente | importe restante | deuda restante',
  later: `
    después del vencimiento | total anual | importe anual | luego | estimado | próxima factura |
    próximo pago | después de | segundo vencimiento | 2do vencimiento | posteriormente`,
  refunded: `
    reembolso | reembolsado | devolución | devolución de | importe reembolsado | nota de crédito |
    abono | devuelto | factura rectificativa | reintegro`,
  incoming: `
    has recibido | ha recibido | transferencia recibida | te ha enviado | te envió | ingreso |
    nómina | abonado en su cuenta | depósito | ganancias | acreditado`,
  rate: `
    al mes | por mes | mensual | al año | por año | anual | precio unitario | por unidad | mes |
    por persona | por noche | kwh | al día | por usuario`,
  dueBy: `
    fecha de vencimiento | vencimiento | vence | vence el | venció el | venció |
    fecha límite de pago | fecha límite | límite de pago | pagar antes del | pagar antes de |
    pague antes del | paga antes del | pague antes de | antes del | antes de | a más tardar el |
    hasta el | último día de pago | fecha de pago límite | pagadero antes del | plazo de pago |
    a pagar antes del | con vencimiento el | con vencimiento | vencimiento el |
    fecha máxima de pago | pago oportuno | fecha de pago oportuno | pague hasta | pague hasta el |
    abonar … antes del | pagar … antes del | pago … antes del | plazo | primer vencimiento |
    1er vencimiento | no más tarde del | vencerá el | pagar a más tardar | páguese antes del |
    suspensión a partir de | fecha vencimiento | pagar hasta el | hasta el día`,
  charge: `
    se cargará el | se cargará … el | se cobrará el | se cobrará … el | cargaremos … el |
    cobraremos … el | se le cobrará … el | se renovará el | se renovará … el |
    se renovará automáticamente el | renovación el | fecha de cargo | fecha de cobro |
    fecha de renovación | se renueva el | se adeudará … el | adeudo en cuenta | domiciliación … el |
    cargo en cuenta | próximo cobro | próximo cargo | próximo pago | será cargado el |
    será cargado … el | se debitará el | se debitará … el | débito automático el | fecha de débito |
    pasaremos el recibo el | el día | fecha prevista de cargo | cargaremos … a partir del |
    cargo previsto el`,
  issued: `
    fecha de emisión | fecha de factura | fecha de la factura | fecha | emitida el |
    fecha de expedición | de fecha | fecha emisión | fecha factura | fecha de facturación |
    fecha de corte | emitido el | generada el | del día`,
  period: `
    periodo | período | periodo de facturación | período facturado | periodo facturado | lectura |
    consumo del | del … al`,
  ends: `
    caduca el | caduca | válido hasta | válida hasta | expira el | expira | finaliza el |
    termina el | oferta válida hasta | hasta agotar | fecha de caducidad | fin de la prueba |
    cancelar antes del | cancela antes del | acaba el`,
  happened: `
    fecha de pago | pagado el | recibido el | realizado el | fecha del pedido | fecha de compra |
    fecha de entrega | entrega | entregado el | enviado el | fecha de operación | cita | llegada |
    llega el | fecha de la operación | fecha del pago | corte a partir de | corte`,
  skonto: 'pronto pago | descuento por pronto pago',
  invoiceNo: `
    número de factura | n de factura | no de factura | nº de factura | nº factura | n factura |
    factura n | factura nº | factura no | factura | factura número | folio | número de recibo |
    recibo n | recibo nº | nº de recibo | recibo | referencia | ref | referencia de pago |
    número de referencia | número de documento | comprobante | num factura | factura núm |
    número de comprobante | nota de crédito | factura rectificativa | n º factura |
    número de boleta | expediente`,
  orderNo: `
    número de pedido | n de pedido | nº de pedido | pedido | pedido n | pedido nº | orden |
    número de orden | orden de compra | reserva | localizador`,
  accountNo: `
    número de cliente | n de cliente | nº de cliente | nº cliente | cliente | código de cliente |
    número de cuenta | contrato | número de contrato | nº de contrato | nº contrato |
    no de servicio | número de servicio | nº de servicio | póliza | número de póliza |
    número de socio | cuenta contrato | nis | número de suministro | referencia de cliente |
    número de usuario`,
  otherNo: `
    teléfono | tel | nif | cif | rfc | nit | ruc | cups | número de seguimiento | iban | bic |
    código postal | cp | cuit`,
  payTo: `
    beneficiario | a nombre de | titular | titular de la cuenta | a favor de | pagar a |
    factura de | donación a`,
  withinDays: `
    en # días | dentro de # días | en un plazo de # días | en los próximos # días |
    dentro de los próximos # días | plazo de # días |
    en # días hábiles | en los próximos # días hábiles | dentro de # días hábiles |
    en el plazo de # días | en un plazo máximo de # días | en un plazo no mayor a # días |
    plazo máximo de # días | en # día | en # días laborables | le quedan # días | te quedan # días |
    quedan # días | en # días naturales | dentro de los siguientes # días |
    en los siguientes # días | de aquí a # días | en un máximo de # días`,
  withinWeeks: `
    en # semanas | dentro de # semanas | en # semana | dentro de # semana |
    en un plazo de # semanas | en las próximas # semanas`,
  withinMonths: 'en # meses | dentro de # meses',
  netDays: `
    a # días | pago a # días | # días fecha factura | # días netos | neto # días |
    vencimiento a # días | pagadero en # días | condiciones # días |
    # días desde la fecha de factura | pagar en # días | pago en # días |
    pagar … en # días | pagar … en el plazo de # días | pagar … en un plazo de # días |
    pagar … dentro de # días | pagar … dentro de los # días | abonar … en # días |
    abonar … en un plazo de # días | abonar … en el plazo de # días | pago en un plazo de # días |
    pago dentro de # días | pago dentro de los # días | pagadero a # días | pagadera a # días |
    pago # días | forma de pago # días | plazo de pago # días | plazo de pago de # días |
    condiciones de pago # días | # días desde la recepción | # días a partir de |
    # días desde la emisión | # días después de la fecha | # días siguientes a |
    # días de la fecha de factura | # días de recib* | # días de la recepción | crédito # días |
    crédito a # días | # días de crédito | realizar el pago en # días | transferir … en # días |
    regularizar … en # días | # días para pagar | # días para realizar el pago |
    # días para efectuar el pago`,
  daysAgo: `
    hace # días | vencida hace # días | # días de atraso | # días vencida | # días vencido |
    # días de mora | # días de retraso | hace # día | vencido hace # días`,
  monthEnd: `
    fin de mes | fin de este mes | final de mes | finales de mes | final del mes |
    último día del mes | fin del mes`,
  nextMonthEnd: `
    fin del mes que viene | final del próximo mes | fin del próximo mes`,
  today: 'hoy',
  tomorrow: 'mañana',
  onReceipt: 'a la recepción | al recibir | pago inmediato | al contado | a la vista',
  dayOfMonth: 'el # de cada mes | el día # de cada mes',
  yearly: 'anual | anuales | al año | del año | total anual | importe anual',
  part: 'cuota | cuotas de | mensual | trimestral | semestral | plazo | plazos de | mensualidad',
}
