import type { Phrases } from './types.ts'

export const esSigns: Phrases = {
  bill: `
    factura | facturas | recibo | recibo de luz | facturación | aviso de cobro | estado de cuenta |
    boleta | cuota | alquiler | impuesto | multa | tributo | ibi | contribución | carta de pago |
    aviso de pago | matrícula | total a pagar | vencimiento`,
  newBill: `
    tu factura | su factura | factura disponible | disponible tu factura | disponible su factura |
    nueva factura | factura creada | factura … creada | siguiente factura |
    preparado la siguiente factura | tu recibo | su recibo | tu recibo de | adjuntamos … factura |
    adjunto … factura | le enviamos … factura | te enviamos … factura | realizar el pago |
    total a pagar | importe a pagar | ya está disponible | factura electrónica | aviso de cobro |
    factura de | fecha de vencimiento | fecha límite de pago`,
  overdue: `
    vencida | vencido | factura vencida | está vencida | aviso de vencimiento | impagada | impago |
    impagado | pendiente de pago | pago pendiente | no hemos recibido | aún no hemos recibido |
    no se ha recibido | atraso | atrasado | en mora | último aviso | segundo aviso |
    requerimiento de pago | reclamación de pago | deuda pendiente | facturas pendientes |
    factura pendiente | venció | morosidad | corte de servicio | regularizar | no consta el pago |
    saldo vencido | se encuentra vencida | se encuentra vencido | facturas vencidas |
    sigue pendiente | sigue sin pagar`,
  reminder: `
    recordatorio | recordatorio de pago | le recordamos | te recordamos | recordarle | recordarte |
    próximo a vencer | vence pronto | vence en # días | está por vencer | a punto de vencer |
    próxima a vencer |
    le recordamos que | te recordamos que`,
  autopay: `
    fecha de cargo | se cargará en tu cuenta | se cargará en su cuenta | domiciliación |
    domiciliado | domiciliada | domiciliación bancaria | se cargará | se cobrará | se le cobrará |
    se te cobrará | cargaremos | cobraremos | pago automático | cargo automático |
    débito automático | se cargará automáticamente | adeudo directo | no tienes que hacer nada |
    no es necesario que haga nada | no tiene que hacer nada | no requiere ninguna acción |
    cargo en cuenta | en su cuenta bancaria | en tu cuenta bancaria | será cargado | se debitará |
    cargo en tu tarjeta | recibo domiciliado | cargo recurrente | pago domiciliado |
    mediante domiciliación | cargaremos el importe | te cobraremos | le cobraremos`,
  renewal: `
    se renovará | renovación | renovación automática | se renueva | renovar | renovaremos |
    periodo de prueba | período de prueba | prueba gratuita | prueba gratis | prueba termina |
    prueba finaliza | renueva tu | renueve su | será renovada`,
  ending: `
    caduca | va a caducar | a punto de caducar | expira | está por expirar | finaliza |
    ha caducado | cancelación confirmada`,
  failed: `
    pago rechazado | ha sido rechazado | fue rechazado | rechazado | rechazada | pago fallido |
    el pago ha fallado | el pago falló | fallo en el pago | error en el pago |
    no hemos podido cobrar | no pudimos cobrar | no pudimos procesar | no hemos podido procesar |
    no se pudo procesar | no se ha podido procesar | no se pudo realizar | no ha podido realizarse |
    no se pudo completar | problema con su pago | problema con tu pago | devolución del recibo |
    recibo devuelto | recibo … devuelto | fondos insuficientes | saldo insuficiente |
    intento de cobro | no se pudo cobrar | declinado | declinada | no se ha podido cobrar |
    tarjeta rechazada`,
  receipt: `
    recibo de pago | recibo del pago | su recibo de la factura | su recibo | confirmación de pago |
    pago recibido | pago confirmado | pago realizado | pago exitoso | pago aprobado |
    hemos recibido tu pago | hemos recibido su pago | hemos recibido el pago | recibimos tu pago |
    recibimos su pago | gracias por su pago | gracias por tu pago | gracias por el pago |
    gracias por tu compra | gracias por su compra | gracias por su donación |
    gracias por tu donación | tu donación número | registro de tu donación | recibo de donación |
    comprobante de pago | justificante de pago | comprobante | se ha cargado | se ha cobrado |
    hemos cobrado | ha sido pagada | factura pagada | pagada | pagaste | has pagado | ha pagado |
    cobro realizado | pago procesado | se ha realizado el pago | abono recibido |
    pago ha sido procesado | agradecer | gracias por su generosa donación | gracias por donar |
    gracias por haber donado | queda saldada | pago … recibido | recibido su pago |
    recibido tu pago | gracias … donación | agradec* … donación | donación … gracias |
    pago … fue confirmado | pago … confirmado | pago realizado con éxito | pago fue confirmado |
    fue confirmado | pago acreditado | gracias por comprar`,
  refund: `
    reembolso | reembolsado | devolución | hemos reembolsado | nota de crédito |
    factura rectificativa | abono a su favor | reintegro | te hemos devuelto | devuelto el importe`,
  statement: `
    estado de cuenta | extracto de tarjeta | resumen de cuenta | resumen de tarjeta |
    extracto mensual | estado de cuenta disponible | pago para no generar intereses`,
  request: `
    pagar ahora | paga ahora | pague ahora | pagar factura | pagar en línea | paga en línea |
    pague en línea | pagar online | realizar el pago | realice el pago | realice su pago |
    realiza tu pago | realiza el pago | proceder con el pago | por transferencia |
    transferencia bancaria | datos bancarios | le rogamos | te rogamos | rogamos abone |
    número de cuenta | ingresar en la cuenta | efectuar el pago | formas de pago |
    línea de captura | abonar la factura`,
  attached: 'adjunto | adjunta | adjuntamos | adjuntado | en el archivo adjunto | le adjuntamos',
  nothingDue: `
      no se renovará | no se le cobrará |
    no debe nada | sin cargo | no es necesario pagar | ningún pago | no requiere pago |
    saldo a favor | gratis | ya ha pagado | esto no es una factura | no es una factura |
    sin coste | no se le cobrará | no se te cobrará`,
  order: `
    confirmación de pedido | tu pedido | su pedido | pedido confirmado | hemos recibido tu pedido |
    tu reserva | reserva confirmada | su reserva | resumen del pedido | en tu carrito`,
  quote: 'presupuesto | cotización | proforma | propuesta | oferta comercial',
  promo: `
    oferta | ofertas | descuento | rebajas | compra ahora | comprar ahora | envío gratis |
    código promocional | solo hoy | últimas horas | aprovecha | hasta # de descuento | promoción |
    cupón | ahorra | exclusivo | no te lo pierdas | black friday | descubre | novedades |
    suscríbete | meses sin intereses | llévate`,
  news: `
    boletín | newsletter | ver en el navegador | darse de baja | darte de baja |
    cancelar suscripción | leer más | noticias | artículo`,
  delivery: `
    enviado | envío | tu paquete | su paquete | en reparto | entregado | seguimiento |
    ha sido enviado | en camino | recoger tu`,
  security: `
    contraseña | inicio de sesión | nuevo inicio de sesión | código de verificación |
    alerta de seguridad | código de seguridad`,
  income: `
    transferencia recibida | has recibido | ha recibido una transferencia | recibiste |
    te ha enviado | te envió | nómina | ingreso en cuenta | depósito recibido |
    abonado en tu cuenta | has vendido | te han pagado | recibiste un pago | abono de nómina |
    hemos recibido su factura | recibido tu factura`,
  account: `
    movimiento | compra con tarjeta | tu tarjeta caduca | términos y condiciones |
    política de privacidad | bienvenido | bienvenida | retiro | cajero | encuesta | biblioteca |
    mantenimiento | préstamo de libros | cita | notificación de compra | extracto`,
  credentials: `
    verifique su | verifica tu | confirme su | confirma tus datos | confirme sus datos |
    actualice sus datos | actualiza tus datos | datos bancarios actualizados |
    verificar su identidad | restablecer su cuenta | validar su cuenta | ingrese sus datos |
    verificación`,
  threat: `
    será suspendida | suspendida | bloqueada | ha sido bloqueada | en # horas |
    en las próximas # horas | inmediatamente | urgente | será cancelada | limitada |
    acciones legales | embargo | desactivada | último aviso`,
  oddPayment: `
    tarjeta de regalo | tarjetas regalo | bitcoin | criptomoneda* | western union |
    gastos de aduana | tasas de aduana | gastos de envío pendientes`,
  bankChange: `
    nuevos datos bancarios | cambio de cuenta bancaria | datos bancarios han cambiado |
    nueva cuenta bancaria | nuevo iban`,
  prize: `
    has ganado | ha ganado | ganador | felicidades | herencia | lotería | millones de | seleccionado`,
  mend: `
    actualiza tu tarjeta | actualice su tarjeta | actualiza tu método de pago |
    actualice su método de pago | actualizar método de pago | actualiza tus datos de pago`,
  aside: `
    has recibido este | ha recibido este | recibió este | recibes este | recibe este | usted recibe`,
  notice: `
    ha visto su factura | su cliente | pendiente de aprobación | requiere su aprobación |
    aprobar o rechazar | alerta de presupuesto | su presupuesto | del presupuesto |
    límite de gasto | cambio de precio | cambios en los precios | nuevos precios | nuevas tarifas |
    pasará de | borrador de factura | informe de gastos | nota de gastos |
    aprobación requerida | solicitud de aprobación | pendiente de su aprobación | recordatorio de su
    cita | recordatorio de tu cita | recordatorio de cita | coste estimado | costo estimado | cambio
    de tarifa | subida de precio* | reembolso de gastos | solicitud de reembolso`,
  over: `
    cancelación confirmada | su cancelación | tu cancelación | confirmación de cancelación |
    ha sido cancelada | ha sido cancelado | has cancelado | ha cancelado | baja confirmada |
    solicitud de baja | hemos tramitado … baja | ha finalizado | ha terminado | finalizará el |
    no se realizará ningún cargo | ningún cargo más | no se te cobrará | no se renovará`,
  arranged: `
    confirmamos la domiciliación | domiciliación activada | su domiciliación ha sido | tu
    domiciliación ha sido | mandato sepa confirmado | confirmación de su mandato | alta en factura
    electrónica | factura electrónica activada | factura sin papel | cuando su factura esté | cuando
    tu factura esté | a partir de su próxima factura | a partir de tu próxima factura | recibirá la
    factura por separado | recibirás la factura por separado | le enviaremos la factura | te
    enviaremos la factura | pago automático activado`,
  talk: `
    nueva respuesta | ha respondido | ha comentado | nuevo comentario | te ha mencionado |
    ver la conversación | foro |
    invitación a la reunión | invitación a una reunión | le invita a la reunión | te invita a la
    reunión`,
  theirs: `
    su cliente | tu cliente | sus clientes | tus clientes | se le debe | te deben |
    enviar recordatorio | enviar un recordatorio | marcar como pagada | ha visto su factura |
    ha visto tu factura | envíenos su factura | envíanos tu factura | como proveedor |
    portal de proveedores | invitación a la reunión |
    su cliente no ha | tu cliente no ha | su cliente ha | tu cliente ha | su cliente … aún no ha
    pagado | tu cliente … aún no ha pagado | recordatorio a su cliente | recordatorio a tu cliente |
    por favor envíenos su factura | por favor envíenos     la factura | remítanos su factura |
    háganos llegar su factura | le pagaremos | te pagaremos | a     la recepción de su factura |
    número de pedido en su factura | le deben | enviada a su     cliente | enviada a tu cliente`,
  yesterday: 'ayer',
}
