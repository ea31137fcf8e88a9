import type { Phrases } from './types.ts'

/** How bills, notices and people of Spain and Latin America put it, beside the plain labels. */
export const esUsage: Phrases = {
  orderNo: 'compra n | compra nº | compra | ticket',
  total: `
    cuesta $ | costó $ | cuestan $`,
  subtotal: `
    más iva | mas iva | iva no incluido | antes de iva`,
  due: `
    toca la renta | toca el alquiler | toca la cuota | toca pagar la | valor ordinario | pago ordinario | aportación de | aporte de | quedan por abonar | quedan por pagar | total a la fecha | total a pagar al | te sale en | les sale en | saldría en |
    es decir $ | o sea $ | en total $ | un total de $ | por la cantidad de | por una cantidad de | asciende a | ascienden a | ascendiendo a |
    importe a abonar | monto a abonar | cantidad a abonar | total a liquidar | saldo a liquidar | importe a liquidar | importe pendiente de pago |
    saldo insoluto | saldo vencido | monto vencido | valor en mora | monto en mora | saldo en mora | importe en mora | total vencido | adeuda | adeudas |
    adeuda usted | debe un total de | nos debe | nos debes | me debes | te toca pagar | le toca pagar | te toca abonar | queda un saldo de |
    resta un saldo de | queda pendiente | quedan pendientes | quedaría un saldo de | valor total a pagar | valor cuota | valor de la cuota |
    cuota a pagar | importe de la cuota | le corresponde pagar | te corresponde pagar | le corresponden | te corresponden | hay que pagar |
    tiene que pagar | tienes que pagar | tenés que pagar | debes pagar | debés pagar | debés abonar | debe abonar | debes abonar | deberá pagar |
    deberá liquidar | debe liquidar | debe ingresar | debe cancelar | deberá cancelar | total a ingresar | importe a ingresar | total a cancelar |
    monto a cancelar | valor a cancelar | gastos comunes | expensas | colegiatura | pensión | honorarios | minuta | minuta de honorarios | anualidad |
    cuota mensual | cuota de mantenimiento | cuota de administración | cuota social | derrama | cuota de comunidad | total boleta | total recibo |
    total del recibo | total de la boleta | importe del adeudo | importe del cargo | importe del recibo es de | monto a cargar | importe a cargar |
    monto a debitar | importe a debitar | valor a debitar | valor adeudado | valor de la factura | valor de su factura | valor de tu factura |
    valor factura | monto de tu factura | monto de su factura | monto del recibo | monto de tu recibo | monto facturado | total facturado |
    importe facturado | total del mes | pago requerido | pago del mes | saldo facturado | total a pagar en pesos | saldo total a pagar | renta mensual |
    importe del alquiler | nueva prima | prima a pagar | prima total | la prima … será de | el importe es de | importe es | el valor es de |
    el monto es de | importe será de | cuyo importe es | cuyo importe asciende a | monto asciende a | son $ | serían $ | sería $ | sale $ | queda en $ |
    consignar | consigne | se consigna | depositar | deposite | transferir | transfiera | ingresar | ingrese | abone | abonar la cantidad de | pague |
    paga | pagá | liquidar | cubrir | anticipo de $ | el 50 | seña de $ | importe de la derrama | total adeudo | total de adeudo | monto del adeudo |
    por cobrar | deuda vigente | deuda actual | deuda total | total deuda vencida | valor de renovación | precio de renovación | renuévalo … por |
    renuévala … por | renuévalo por | renuévala por | renovarlo por | renovarla por | costo de renovación | coste de la renovación | te paso la cuenta |
    les paso la cuenta | total a depositar | monto a depositar | monto a transferir | importe de su recibo | importe de tu recibo | monto pendiente |
    valor pendiente | cargo pendiente | empezaremos a cobrarte | comenzaremos a cobrarte | empezaremos a cobrarle | te cobraremos | le cobraremos |
    se te cobrará | se te cobrarán | se le cobrará | se le cobrarán | se cobrarán | te descontaremos | se te descontará | importe total del recibo |
    contravalor | valor comercial`,
  whole: `
    de un total de | de un saldo total de | costo total del paquete | costo total de | presupuesto total | precio total de | valor total del contrato |
    total del contrato | importe total del contrato | el presupuesto total asciende a | monto total del crédito | saldo total del crédito`,
  fee: `
    recargos | recargo de | recargo del | gastos de gestión | gastos de reclamación | interés moratorio | intereses moratorios | gastos de cobranza |
    multa | mora diaria | con recargo | reconexión tiene un costo de | gasto administrativo | gastos administrativos | costo de reconexión |
    comisión por devolución`,
  previous: `
    recibo anterior | año anterior | prima anterior | periodo anterior | período anterior | cuota anterior | antes pagabas | el año pasado | mes pasado |
    saldo al corte anterior | deuda anterior | cargos anteriores`,
  limit: `
    capital asegurado de | contenido | continente | capital de | tope | límite total | cupo total | cobertura hasta | monto asegurado | valor asegurado |
    límite de gasto`,
  holding: `
    cupo disponible | saldo disponible tras | tu saldo ahora | tu saldo es | su saldo es | tu nuevo saldo | saldo tras la operación |
    disponible para compras | saldo contable | límite disponible`,
  later: `
    2º vto | 2 vto | al 2º vto | al 2 vto | importe al 2º vto | 2do vencimiento | valor extraordinario | pago extraordinario | pago extemporáneo | segunda fecha | fecha extraordinaria |
    después del día | luego del | pasado el | pasada esa fecha | pasados | tras el vencimiento | con recargo | a partir del día | segundo vto |
    2° vencimiento | 2do vto | 3er vencimiento | tercer vencimiento | reconexión`,
  discount: `
    apoyo gubernamental | subsidio | aportación | ahorrar hasta | podrías ahorrar | desde solo | te regalamos | cupones | puntos`,
  rate: 'cada una | cada uno | por cabeza | por noche y persona | m3 | m³ | diario | diaria | precio del menú',
  dueBy: `
    como muy tarde | como máximo | a lo más tardar | 1º vto | 1 vto | pago ordinario hasta | pague ordinario hasta | fecha ordinaria | pago oportuno hasta | ingresados antes del | ingresado antes del | tener ingresad* | entre el | última fecha de pago | plazo máximo |
    antes del día | hasta el día | hasta este | a más tardar este | a más tardar el día | a más tardar | no después del | fecha tope |
    fecha tope de pago | vencimiento de pago | vencimiento del pago | fecha de vencimiento del pago | pague sin recargo hasta | sin recargo hasta |
    pago sin recargo | fin de plazo | fin del plazo | fin del período voluntario | fin del periodo voluntario | plazo de ingreso | plazo hasta el |
    plazo voluntario | último día para pagar | último día para el pago | último día para | vto | fecha de vto | fecha vto | 1er vto | primer vto |
    1 vencimiento | 1º vencimiento | 1° vencimiento | pagadera el | tiene hasta el | tienes hasta el | tenés hasta el | vence este | vencen el | vencen |
    que vence el | vencía el | vencimiento actual | pagar antes | pague antes | paga antes | pagarse antes del | abonarse antes del | abonar antes del |
    abónala antes del | abónelo antes del | páguelo antes del | págala antes del | págalo antes del | ingrese … antes del | ingresar … antes del |
    transferir … antes del | deposite … antes del | depositar … antes del | cubrirse antes del | liquidar antes del | liquidarse antes del | pago límite |
    fecha lim de pago | fecha límite para pagar | fecha límite para el pago | fecha límite para | fecha límite de tu pago | fecha máxima |
    pagar antes de las | cubrir antes del | el # vence | se paga antes del | hay que pagarlo antes del | pagable hasta | fecha de pago máxima |
    primeros # días | primeros # días del mes | hasta el próximo | antes del próximo | para el día | vence mañana | vence hoy | vence el próximo |
    límite para pagar | día de vencimiento | fecha oportuna de pago | pago hasta | pagar hasta | pagos hasta el`,
  charge: `
    vamos a debitar | debitaremos | debitaremos … el | debitamos el | te debitaremos | le debitaremos | se debita el | pasará al cobro |
    pasará al cobro el | se pasará al cobro | se pasará al cobro el | pasaremos al cobro el | pasaremos al cobro … el | se girará el | se girará … el |
    se descontará el | se te descontará … el | será adeudado el | adeudaremos … el | el cargo se realizará el | cargo se efectuará el | cargo se hará el |
    cobro se realizará el | cobro se efectuará el | cobro se hará el | fecha del cargo | fecha del cobro | fecha del débito | día de cobro |
    día de cargo | el cargo será el | se renueva el próximo | se renueva automáticamente el | se renovará el próximo | se renueva … el |
    será debitado el | será debitado … el | será debitada el | se hará el cargo el | se cargarán … el | se debitarán … el |
    fecha de renovación automática | renovación prevista`,
  happened: `
    próximo cierre | cierre actual | fecha de cierre | cierre anterior | próxima lectura | vencimiento anterior | próximo vencimiento |
    fecha de suspensión | fecha de la infracción | entrega estimada | horario de cajas | suspensión desde | fecha de compra | visita | asamblea | junta |
    paseo | sorteo`,
  ends: `
    válidas hasta el | válida del | válido del | promoción válida | vigencia hasta | vigente hasta | vigencia | válido hasta el | termina mañana |
    termina hoy | finaliza mañana | finaliza hoy | acaba mañana | acaba hoy | expira mañana | caduca mañana | vence tu prueba`,
  netDays: `
    abon* … en un plazo de # días | abon* … en el plazo de # días | abon* … dentro de # días | abon* … en # días | pag* … en un plazo de # días |
    pag* … en el plazo de # días | pag* … plazo máximo de # días | pag* … dentro de # días | pag* … dentro de los # días | pag* … en # días |
    pag* … en los próximos # días | liquid* … en # días | liquid* … en un plazo de # días | ingres* … en un plazo de # días | ingres* … en # días |
    transfer* … en # días | pago a # días fecha factura | vence a los # días | vence en # días | plazo para pagar es de # días |
    plazo de pago es de # días | plazo para el pago es de # días | dispone de # días para | dispones de # días para | tiene # días para pagar |
    tienes # días para pagar | tenés # días para pagar | cancel* … en # días | cancel* … dentro de # días | regulariz* … en # días |
    regulariz* … plazo de # días | # días calendario | # días corridos | a # días de la fecha | a # días vista | # días para regularizar`,
  withinDays: `
    en las próximas # jornadas | dentro de los # días | antes de # días | en menos de # días | faltan # días | faltan solo # días | en # días calendario |
    en # días corridos`,
  monthEnd: `
    antes de fin de mes | antes de finalizar el mes | antes de que acabe el mes | antes de que termine el mes | a fin de mes | a final de mes |
    último día hábil del mes`,
  dayOfMonth: `
    a más tardar el día # | el próximo día # | antes del día # | hasta el día # | el día # vence | el # vence | el día # del mes siguiente |
    el día # de este mes | el día # del mes | vence el día # | vence el día # del mes siguiente | para el día # | el próximo # | hasta el próximo día # |
    antes del próximo día # | el día # se | el # de este mes | día # de este mes`,
  invoiceNo: `
    liquidación no | liquidación número | liquidación n | cuenta de cobro número | recibo n° | comprobante n |
    cuenta de cobro | cuenta de cobro no | número de recibo | nro de factura | nro factura | nro recibo | factura nro | nº recibo | folio fiscal |
    folio de factura | minuta n | minuta nº | minuta número | boleta de venta | boleta n | boleta nº | boleta electrónica | boleta electrónica nº |
    boleta | recibo no | factura b | factura a | factura c | factura electrónica | factura electrónica nº | serie y número | n de comprobante |
    nro de comprobante | documento n | nº de documento | número de liquidación | liquidación nº | número de autoliquidación | nº de expediente |
    boletín de denuncia | nº de boletín | aviso n | número de aviso | factura con folio | fra | fra nº | fact nº | número de la factura |
    número de tu factura | la factura | n º de factura`,
  accountNo: `
    clave catastral | referencia catastral | nº de suministro | número de suscriptor | suscriptor | nic | no de cuenta | no de cliente | nro de cliente |
    nro de cuenta | n de servicio | nro de socio | código de suministro | cuenta nº | partida | placa | patente | código de alumno | código de pago |
    número de medidor | medidor`,
  newBill: `
    liquidación de matrícula | proceso de matrícula | liquidación n | hay que tener ingresad* |
    te envió una factura | te ha enviado una factura | le ha enviado una factura | le envió una factura | te envía una factura | le envía una factura |
    llegó tu factura | llegó tu boleta | llegó tu recibo | tu boleta | su boleta | tu recibo ya | tu cuenta ya | cuenta de cobro | aviso de cobro |
    liquidación de expensas | ya está lista tu factura | tu factura ya está | su factura ya está | adjunto la minuta | adjuntamos la minuta |
    adjunto minuta | le paso la factura | te paso la factura | te mando la factura | le mando la factura | os adjunto la factura |
    os enviamos la factura | aviso recibo | aviso de pago | emitimos tu factura | emitimos su factura | se ha emitido … factura | se emitió … factura |
    tu cargo del mes | su estado de deuda | cobro de la cuota | se procede a girar | giramos la cuota | pagar esta factura | paga esta factura |
    pago oportuno`,
  bill: `
    expensas | gastos comunes | colegiatura | pensión | predial | derrama | comedor | honorarios | minuta | cuenta de cobro | arancel | patente |
    permiso de circulación | soat | deuda | adeudo | cuota social | mantenimiento mensual | administración mensual | tasa | impuesto predial | monotributo`,
  request: `
    paga aquí | pague aquí | pagá aquí | pagá tu factura | paga tu factura | pague su factura | paga tu recibo | pague su recibo | pagar mi factura |
    pagar mi recibo | pagar recibo | pagar boleta | pagar esta factura | ir a pagar | paga con | hacer el pago | haz tu pago | haga su pago |
    hacé el pago | ingrese antes | ingresar … en la cuenta | ingrese … en la cuenta | datos para su pago | datos para el pago | datos para tu pago |
    datos de pago | puede pagar | puedes pagar | podés pagar | puede abonar* | puedes abonar* | podés abonar* | abonar antes | haz un bizum |
    hazme un bizum | me haces un bizum | me hacen la transferencia | me transfieren | me transfieres | me depositas | me deposita | consignar |
    se consigna | consigne | deberá cubrirse | deberá liquidar | deberán cubrir | favor de pagar | favor de realizar | favor de depositar |
    favor de liquidar | por favor pagar | ponerse al día | ponte al día | paga por pse | pague por pse | clabe | cbu | código de pago electrónico |
    regulariza tu pago | regularice su pago | regularice su situación | renovar mi | renuévalo hoy | renueva ahora | renovar ahora |
    me pueden ir pagando | agradecería el pago | agradeceré el pago | se ruega el pago | les ruego que | le ruego que`,
  overdue: `
    meses vencidos | restricción del servicio | sin cancelar | adeudo principal |
    no hemos registrado el pago | no hemos registrado su pago | no hemos registrado tu pago | no registramos el pago | no registramos su pago |
    no registramos tu pago | no ha sido pagada | no ha sido abonada | no ha sido pagado | aún no has pagado | aún no ha pagado | todavía no has pagado |
    no has pagado | no nos consta el pago | no nos consta | impaga | impagas | registramos impaga | se encuentra impaga | cobranza |
    cobranza prejurídica | prejurídico | cartera vencida | gestión de cobro | saldo en mora | presenta mora | presenta un atraso | días de mora | adeuda |
    evitar la suspensión | evitar el corte | será suspendido | sigue impagada | segunda reclamación | primer aviso | segundo recordatorio | tercer aviso |
    aún tienes pendiente | aún tiene pendiente | continúa pendiente | continúa impaga | vencida el | tu pago está atrasado | su pago está atrasado |
    evitar el reporte | centrales de riesgo | pago vencido | adeudo vencido | mensualidad vencida | cuota vencida | deuda vencida | última notificación |
    requerimos el pago | aviso de corte`,
  reminder: `
    acordate que | acuérdate de | acuérdense | no olvides pagar | no olvide pagar | no te olvides | os recordamos | les recordamos | les recuerdo |
    te recuerdo | le recuerdo | último día para pagar | hoy vence | vence hoy | vence mañana | mañana vence | faltan # días para | recordatorio amistoso |
    recuerda que tu | recuerde que su | recuerda pagar | recuerde pagar`,
  autopay: `
    vamos a debitar | debitaremos | pasará al cobro | se pasará al cobro | pasaremos al cobro | se te descontará | se descontará |
    cargaremos en su domiciliación | cargaremos en tu domiciliación | domiciliación habitual | cargo automático | pago automático de tarjeta | pat |
    será cargado en | adherido al débito | débito directo | débito en cuenta | adeudo domiciliado | no requiere realizar | no tenés que hacer nada |
    no necesitas hacer nada | no es necesario hacer nada | se efectuará el cargo | se realizará el cargo | haremos el cargo | comprueben que haya saldo |
    asegúrate de tener saldo | asegúrese de tener saldo | disponga de saldo | aviso de débito | aviso de débito automático | aviso de cargo programado |
    próximo débito`,
  renewal: `
    periodo de prueba finaliza | finaliza tu periodo de prueba | finaliza su periodo de prueba | termina tu prueba | termina tu periodo de prueba |
    tu prueba termina | acaba tu prueba | prueba gratuita termina | prueba gratis termina | si no haces nada | si no cancelas | si no hace nada |
    no desea renovarla | no desea renovarlo | no deseas renovar | vencimiento de tu póliza | vencimiento de su póliza | próxima renovación | renuévalo |
    renuévala | renueve | renueva | renovarlo | renovarla | caduca en # días | vence en # días … renuév*`,
  failed: `
    rechazó la operación | rechazó la transacción | intentamos cobrar | intentamos cobrarte | intentamos debitar | intentamos procesar | tu cargo no pasó | el cargo no pasó | tu pago no pasó | pago no pasó | no se realizó el cargo | no se efectuó el cargo | cobro no se pudo | volveremos a intentar | lo intentaremos otra vez | lo intentaremos de nuevo | cargo no exitoso | pago no exitoso |
    nos ha devuelto el recibo | ha devuelto el recibo | devuelto el recibo | recibo ha sido devuelto | ha sido devuelto por | devuelto por su banco |
    devuelto por tu banco | domiciliación devuelta | no pudimos debitar | no pudimos realizar el cobro | no pudimos hacer el cobro | no logramos cobrar |
    no logramos procesar | no se pudo debitar | tu pago no se completó | su pago no se completó | tu pago fue rechazado |
    no fue posible realizar el cobro | no fue posible procesar | no fue posible cobrar | no fue posible debitar | rechazó el cargo | rechazó el cobro |
    rechazó el pago | rechazó tu pago | pago no procesado | cobro rechazado | cargo rechazado | débito rechazado | falta de fondos | falta de saldo |
    no hemos podido realizar el cargo | no hemos podido cargar | no hemos podido renovar | hubo un problema con tu pago | hubo un problema con el pago |
    hubo un problema al procesar`,
  receipt: `
    nos ha llegado la transferencia | nos ha llegado tu transferencia | nos ha llegado tu pago | nos llegó tu pago | nos llegó el pago | nos llegó tu transferencia | importe cobrado | total cobrado | cobrado a tu tarjeta | cobrado en tu tarjeta | se renovó con éxito | renovamos tu plan | gracias por pedir | pagado con tarjeta | pagado en efectivo |
    transacción aprobada | transacción ha sido aprobada | transacción exitosa | ha sido aprobada | ha sido aprobado | pago se acreditó |
    tu pago se acreditó | le pagaste a | pagaste a | pagaste $ | pago se realizó | tu pago fue exitoso | su pago fue exitoso | pago con éxito |
    tu pago fue aprobado | su pago fue aprobado | compra exitosa | compra realizada con éxito | boleta de venta | ticket de compra | recibo de compra |
    recibimos el pago | recibimos correctamente | se acreditó tu pago | se acreditó el pago | pago registrado | hemos registrado su pago |
    hemos registrado tu pago | registramos tu pago | registramos su pago | factura cancelada en su totalidad | pagada en su totalidad | contado tarjeta |
    queda liquidada | queda cancelada la factura | gracias por comprar en | gracias por preferirnos | comprobante electrónico de su compra |
    pago aplicado | pagamos tu | abonaste | ha abonado | has abonado | hemos recibido tu transferencia | hemos recibido su transferencia |
    recibí tu transferencia | recibí tu pago | recibí su pago | recibido el importe | recibí conforme | finiquito de pago | carta de pago finiquito |
    pago exitosamente`,
  refund: `
    te reintegramos | le reintegramos | te reintegraremos | se reintegrará | reintegramos | te devolveremos | le devolveremos | se te devolverá | te hemos abonado | anulamos el pasaje | anulamos tu compra | cancelaste tu |
    te devolvemos | le devolvemos | te hemos devuelto el dinero | vamos a devolverte | vamos a devolverle | recibirás el abono | recibirá el abono |
    factura de abono | importe acreditado | nota de abono | procesamos la devolución | procesamos tu devolución | devolución procesada |
    devolución aprobada | reembolso aprobado | reembolso procesado | hemos tramitado … reembolso | hemos procesado … reembolso |
    por concepto de reembolso | reembolso de la | transferencia de reembolso | devolución de ingresos`,
  nothingDue: `
    no es necesario que realice ninguna gestión | no tienes que pagar nada | no tiene que pagar nada | no hay nada que pagar | no debes nada |
    ya está pagado | ya está pagada | no volveremos a cobrarte | no se te cobrará nada | ya lo pagó | ya lo pagué | no me debes nada | no adeuda`,
  order: `
    hemos recibido tu pedido | recibimos tu pedido | recibimos su pedido | preparando tu pedido | preparando su pedido | gracias por tu pedido |
    gracias por su pedido | estamos preparando | confirmamos tu reserva | confirmamos su reserva | tu compra está en`,
  quote: `
    le paso la cotización | te paso la cotización | adjunto cotización | validez de la oferta | el presupuesto es válido | presupuesto válido |
    presupuesto n | presupuesto de | si le parece | si te parece | si decide aceptar* | si decides aceptar* | si acepta* el presupuesto |
    si está de acuerdo | validez del presupuesto | vigencia de la cotización | cotización válida | oferta válida por # días | precio orientativo |
    quedo a la espera de su aprobación | esperamos su aprobación | propuesta económica`,
  delivery: `
    despachamos | tu compra está en camino | ya está en camino | código de seguimiento | sale del almacén | llega entre el | despachado |
    despacho de su compra | en tránsito`,
  income: `
    te llegó dinero | recibiste una transferencia | recibiste dinero | te transfirió | te depositó | depósito en tu cuenta | recibiste un depósito |
    has recibido un bizum | te han hecho un bizum | desprendible | desprendible de nómina | desprendible de pago | recibo de nómina | recibo de sueldo |
    liquidación de sueldo | boleta de pago de haberes | pago de nómina | valor neto consignado | neto consignado | te pagamos | le hemos pagado |
    le hemos transferido | liquidación de comisiones | liquidación de ventas | transferimos a su cuenta | transferimos a tu cuenta | vendiste |
    haz vendido`,
  account: `
    aviso de cargo en su cuenta | aviso de cargo en tu cuenta | cargo en su cuenta terminada | realizaste una compra | compra con tu tarjeta |
    compra por | consumo con tarjeta | si no reconoces | si no reconoce | no reconoce este movimiento | no reconoces esta compra | saldo disponible tras |
    retiro de efectivo | alerta de consumo | compra aprobada por | transferencia enviada | movimiento en tu cuenta | se ha cargado en su cuenta |
    se ha cargado en tu cuenta`,
  notice: `
    actualización del alquiler | actualización de tarifas | actualización de precios | pasa de $ | pasará de $ | aumento de cuota |
    nueva tarifa a partir | actualizamos nuestros precios | actualizaremos | tope de consumo | has consumido | has alcanzado el # | presupuesto mensual |
    consumo acumulado | reajuste | variación de precios | cambiamos nuestras tarifas`,
  over: `
    hemos cancelado tu suscripción | hemos cancelado su suscripción | tu suscripción ha sido cancelada | su suscripción ha sido cancelada |
    suscripción cancelada | tal como pediste | no volveremos a cobrarte | te echaremos de menos | tu plan fue cancelado | cancelamos tu suscripción |
    cancelamos su suscripción | dimos de baja | hemos dado de baja | tu baja`,
  mend: `
    cambiar tarjeta | actualizar mi tarjeta | si cambiaste de tarjeta | registra tu tarjeta | regístrala en la app |
    actualizar tarjeta | actualiza tu medio de pago | actualizá tu medio de pago | actualice su medio de pago | actualizar medio de pago |
    cambia tu tarjeta | revisa tu método de pago`,
  paid: `
    se recibió tu anticipo | recibimos tu anticipo | recibimos su anticipo | tu anticipo de | anticipo recibido | ya pagaste | ya pagó | a cuenta |
    entregado a cuenta | seña recibida | abono recibido | recibimos tu pago de | recibimos su pago de | monto abonado | importe abonado`,
  minimum: `
    pago mínimo del mes | pago mínimo a realizar | mínimo | pago mínimo requerido | importe mínimo a pagar`,
  statement: `
    tu resumen | su resumen | cerró tu resumen | resumen vence | resumen de tu tarjeta | estado de tu tarjeta | tu tarjeta … cortó | fecha de corte |
    extracto de tu tarjeta | extracto de su tarjeta | cuenta de tarjeta`,
}
