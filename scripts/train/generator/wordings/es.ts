import { wordingOf } from './wording-of.ts'

export const es = wordingOf({
  code: 'es',
  greetings: `Hola, {person}: | Estimado cliente: | Buenos días, {person}:`,
  closings: `Un saludo, {biller} | El equipo de {biller} | Atentamente, {person}`,
  fillers: `Le atendemos de lunes a viernes. | Tiene todos los datos en su área de cliente. | Cite su número en sus consultas.`,
  footers: `{biller}, calle del Puerto 8. NIF {code} | No responda a este mensaje. | © {year} {biller} · Darse de baja`,
  decoys: `El mes pasado abonó {part}. | IVA incluido: {part}. | Después del {later} se suma un recargo de {part}. | Periodo del {past} al {later}. | Precio por unidad: {price}. | Al año son {more}. | Ha ahorrado {zero}. | Su límite es {more}. | Próxima lectura: {later}.`,
  buttons: `Pagar ahora | Ver factura | Ir a mi cuenta`,
  columns: `Concepto | Cantidad | Precio | Importe | Descripción | Uds. | Tarifa | Total línea`,
  items: `Fibra 600 | Seguro de hogar | Electricidad | Clases de piano | Alojamiento web | Comunidad | Gimnasio`,
  people: `Lucía Ramos | Iván Soler | Marta Gil`,
  labels: {
    due: `Total a pagar | Importe a pagar | Saldo pendiente | Importe pendiente | A pagar | Debe`,
    total: `Total | Importe total | Total factura | Total con IVA`,
    dueBy: `Vence el | Fecha de vencimiento | Fecha límite de pago | Pagar antes del | Vencimiento`,
    charge: `Fecha de cargo | Se cobrará el | Se renueva el`,
    issued: `Fecha de factura | Fecha | Fecha de emisión | Emitida el`,
    invoiceNo: `Factura n.º | Número de factura | N.º de factura | Factura`,
    accountNo: `N.º de cliente | Número de contrato | Cuenta de cliente`,
    orderNo: `Pedido n.º | Número de pedido`,
    minimum: `Pago mínimo | Mínimo a pagar`,
    paid: `Pagado | Importe pagado | Cobrado`,
    paidOn: `Pagado el | Fecha de pago`,
    previous: `Saldo anterior | Factura anterior`,
    subtotal: `Subtotal | Base imponible | Neto`,
    tax: `IVA 21 % | IVA | Impuestos`,
    fee: `Gastos de envío | Cuota fija | Recargo`,
    discount: `Descuento | Ahorro`,
    period: `Periodo | Periodo facturado`,
    limit: `Límite de crédito | Disponible`,
    refunded: `Reembolso | Importe devuelto | Abono`,
    terms: `Pago a {net} días | Pagadero en {net} días | Condiciones: {net} días`,
    bank: `IBAN | Cuenta bancaria`,
    customer: `Cliente | Facturar a`,
  },
  letters: {
    bill: [
      `Su factura de {month} | Factura {ref} | Nueva factura de {biller} | Recibo disponible`,
      `Ya puede consultar su factura de {month}. | Le enviamos la factura {ref} por {amount}, que vence el {day}. | Le rogamos abone {amount} antes del {day}. | La cuota de {amount} se paga hasta el {day}.`,
    ],
    reminder: [
      `Recordatorio de pago | Factura {ref} vencida | Segundo aviso`,
      `No hemos recibido el pago de {amount}, que venció el {day}. | Le recordamos que debe {amount}. Pague antes del {day} para evitar el corte. | Quedan {n} días para pagar {amount}.`,
    ],
    renewal: [
      `Su suscripción se renueva | Renovación el {day}`,
      `Su plan se renovará el {day} por {amount}. | El {day} cobraremos {amount} por un año más.`,
    ],
    trial: [`Su prueba termina`, `La prueba gratis termina el {day}. Luego pagará {amount}.`],
    autopay: [
      `Cargo automático el {day} | Domiciliación de su recibo`,
      `Cargaremos {amount} en su cuenta el {day}. | No tiene que hacer nada: {amount} se cobrarán el {day}.`,
    ],
    failed: [
      `No pudimos cobrar | Tarjeta rechazada | Pago fallido`,
      `El cobro de {amount} fue rechazado por su banco. | No se pudo procesar su pago de {amount}. Actualice la tarjeta. | Lo intentaremos de nuevo el {day}. | Su donativo mensual de {amount} no se pudo cobrar. | No hemos podido renovar su suscripción: el pago de {amount} falló.`,
    ],
    receipt: [
      `Recibo {ref} | Gracias por su pago | Pago recibido`,
      `Hemos recibido su pago de {amount} el {past}. | Se cargaron {amount} a su tarjeta. | Gracias por su donativo de {amount}. | Esta factura ya está pagada.`,
    ],
    partPaid: [`Pago a cuenta`, `Recibimos {amount}. Le quedan {more}.`],
    thanksOpen: [
      `Su nuevo saldo`,
      `Gracias por los {part}. Este mes debe {amount}; pague hasta el {day}.`,
    ],
    refund: [
      `Su reembolso | Abono {ref}`,
      `Le hemos devuelto {amount}. | Adjuntamos el abono {ref} por {amount}.`,
    ],
    statement: [
      `Estado de cuenta de {month}`,
      `Su estado de cuenta: saldo nuevo {amount}, pago mínimo {min}, fecha límite {day}.`,
    ],
    promo: [
      `{pct} % solo hasta el {day} | Oferta para usted`,
      `{item} por {price} en vez de {price2} hasta el {day}. | Código {code}: {pct} % menos.`,
    ],
    order: [
      `Pedido {order} confirmado | Su reserva`,
      `Gracias por su pedido {order} de {amount}. Llegará el {later}. | Reserva para el {later}: {amount} en el hotel.`,
    ],
    quote: [
      `Presupuesto {ref}`,
      `Nuestro presupuesto para {item} es de {amount}, válido hasta el {day}.`,
    ],
    alert: [
      `Compra con su tarjeta | Saldo bajo`,
      `Compra de {amount} el {past} con la tarjeta {last4}. | Su saldo bajó de {price}.`,
    ],
    income: [
      `Ha recibido dinero | Transferencia recibida`,
      `{person} le envió {amount}. | Su ingreso de {amount} llega el {later}.`,
    ],
    shipping: [`Su paquete va en camino`, `Su paquete llega el {later}. Seguimiento {code}.`],
    news: [
      `Boletín de {month}`,
      `Cómo ahorrar {price} al mes y qué cambia el {later}. | La empresa captó {more}.`,
    ],
    security: [
      `Nuevo acceso | Su código {code}`,
      `Acceso desde otro dispositivo el {past}. | Su código es {code}.`,
    ],
    ended: [`Baja confirmada`, `Su suscripción acaba el {day}. No habrá más cobros.`],
    prices: [`Cambio de tarifas`, `Desde el {later} pagará {price2} en lugar de {price}.`],
    chat: [`¿El sábado?`, `¿Nos vemos el {later}? Las entradas cuestan {price}.`],
    visit: [`Su cita`, `Le recordamos su cita del {later}. Si no acude cobramos {part}.`],
    scam: [
      `Su cuenta fue bloqueada | Paquete retenido`,
      `Su paquete está retenido. Pague {part} en 24 horas: {link} | Confirme su contraseña y su tarjeta o cerraremos la cuenta: {link}`,
    ],
  },
})
