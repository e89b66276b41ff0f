import type { TitleWords } from './english.ts';

/** The words of Spanish titles by what they mean, written as in `english.ts`. */
export const spanish = {
  customer:
    'cliente*, comprador*, compradora, socio*, usuario*, abonado*, titular*, clientes, huésped*, pasajero*, asociado*, donante*, paciente*, adquirente*, receptor, alumno*, suscriptor*, consumidor*, reservado por, contratante*, destinatario de la factura, destinatario factura, nif destinatario, nif del destinatario, nombre destinatario, nombre del destinatario, deudor*',
  headcount:
    'personas=, comensales, cubiertos, huéspedes=, n personas, no personas, adultos, número de personas',
  account:
    'cuenta, tarjeta, tercero, nif, dni, rfc, cuit, rut, cédula, cliente final, ruc, nit, cif, curp, ced, documento de identidad, doc identidad, contacto*, persona, cta, identificación fiscal, n documento cliente',
  email:
    'correo, correo electrónico, dirección de correo electrónico, dirección de correo, e mail*, mail, email*, correo e, dirección email',
  consent:
    'consentimiento*, newsletter*, boletín*, acepta marketing, acepta publicidad, acepta boletín, opt in, optin, suscrito, rgpd*',
  refusal: 'dado de baja, baja newsletter, no contactar, no enviar publicidad, desuscrito',
  phone: 'teléfono*, móvil*, celular, tel, tfno, tlf, número de teléfono, whatsapp, fono, celular*',
  name: 'nombre, nombres, nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, nombre o razón social, nombre fantasía',
  givenName: 'primer nombre',
  familyName: 'apellido*',
  namePart: 'apellido*, primer nombre',
  company: 'empresa*, razón social, compañía*, organización*, negocio, nombre comercial, institución*',
  billing: 'facturación, facturar a, pagador*',
  shipping:
    'envío*, entrega*, flete*, despacho*, destinatario, portes, transporte, enviado, envíos, transportista*, mensajería, guía, seguimiento, paquetería, domicilio de entrega, gastos de envío, costo de envío',
  order:
    'pedido*, orden*, compra*, órdenes, referencia del pedido, referencia de pedido, compras, reserva*, reservación*, reservaciones, orden de compra, nota de venta, carrito, encargo*, oc, ord, localizador',
  invoice:
    'folio=, folio de venta, factura*, recibo*, boleta*, comprobante*, albarán*, documento*, tique*, ticket*, comanda*, cfdi, remisión*, boletas, facturas, ncf, dte, voucher*, cuenta n',
  otherDocument:
    'cotización, cotizaciones, siniestro*, nómina, nota de gastos, presupuesto=, lista de deseos',
  transaction:
    'transacción*, transaccion*, operación*, operaciones, movimiento*, transacciones, asiento*, donación, donacion, donaciones, donativo*',
  sale: 'venta*, ventas, vendido*, vendida*',
  revenue: 'facturación=, ingreso, ingresos, ventas totales, facturación total, recaudación*',
  payment: 'pagado el, pago*, pagado*, pagada, abono*, pagos, cobro*, cobrado*, pagar, a pagar',
  product:
    'producto*, artículo*, código de barras, referencia, sku, ean, servicio*, ítem, platillo*, plato*, mercancía*, publicación, cod art',
  trait:
    'descripción*, categoría*, marca, detalle, concepto, talla, color, modelo, variante*, tamaño, departamento, rubro, familia, línea de producto, glosa',
  stock: 'existencia*, inventario, disponible*, stock, existencias',
  line: 'línea*, renglón, fila, partida, renglones, n línea, ítem n, posición, secuencia',
  store:
    'tienda*, sucursal*, caja, canal*, almacén, bodega, sucursales, local, punto de venta, tpv, plataforma, origen, establecimiento*, sede, centro',
  employee:
    'vendedor*, empleado*, cajero*, agente, comercial, cajera, mesero*, camarero*, mozo, asesor*, responsable, atendido por, ejecutivo*, usuario creador, dependiente',
  supplier: 'proveedor*, fabricante*, proveedores, editorial, emisor*',
  maker: 'fabricante*, editorial',
  id: 'número*, nro, num, código*, cod, clave, identificador*, folio*, nif, dni, rfc, cuit, referencia del pedido, referencia de pedido, rut, nº, núm, n, no, id, referencia*, ref, correlativo, serie, consecutivo, localizador*, ruc, nit, cif, localizador',
  date: 'pagado el, fecha alta, fecha de alta, f alta, fecha*, fch, fecha y hora, día de la venta, fecha hora, f emisión, fec',
  time: 'hora*',
  period: 'año*, mes, semana*, día*, trimestre*',
  quantity:
    'nº de artículos, n de artículos, número de artículos, cantidad*, cant, unidades, uds, piezas, cantidad reembolso, ctd, cantidades, n unidades, pzas, pza, und, cant pedida',
  count: 'número de unidades, número de artículos, cantidad de, n artículos, número de productos',
  unit: 'unitario*, unitaria*, unidad, unit, pu, p u, por unidad, c u, p unitario, precio unitario, und, uni',
  price:
    'p v p, precio*, pvp, pu, p u, coste del artículo, coste artículo, costo del artículo, costo artículo, p unitario, precio unitario, precios',
  rate: 'tasa*, tipo de cambio, porcentaje',
  amount: 'importe*, monto*, valor*, gasto, montos, importes, suma, gastado, valores, a pagar, recaudado',
  total: 'total*, gran total, totales, total general',
  subtotal: 'subtotal*, sub total, base imponible, neto gravado, gravado',
  tax: 'iva, impuesto*, igv, ieps, itbis, impuestos, iva 21, imp, isv',
  inclusion:
    'con, sin, incluido*, después, descontado*, c iva, s iva, incl, excl, antes, antes de, después de, incluye, más, imp incl, incluida, con iva, sin iva',
  net: 'neto*, neta, netos',
  gross: 'bruto*, bruta, brutos',
  discount:
    'descuento*, dto, rebaja*, cupón*, bonificación*, descuentos, cupones, promoción*, promociones, vale, vales, código de descuento, oferta*, código promocional',
  cost: 'costo*, coste*, precio de compra, precio compra, precio de costo, costos, costes, precio costo',
  listPrice:
    'lista, tarifa, catálogo, recomendado, anterior, precio base, original, pvp recomendado, precio lista, precio normal, precio regular, precio de lista, tachado',
  profit: 'beneficio*, ganancia*, margen*, utilidad*',
  otherMoney:
    'comisión*, propina*, saldo*, puntos, anticipo*, recargo*, comisiones, propinas, seña, fianza*, depósito*, deuda*, pendiente*, cargo*, cargos, seguro, donativo*, donación*, retención*, redondeo, interés, intereses, saldo pendiente, vuelto, cambio, efectivo, liquidación, liquidaciones, neto a cobrar, a liquidar, desembolso*, egreso=, egresos=',
  tip: 'propina*, propinas',
  reversal:
    'reembolso*, devolución*, devuelto*, devoluciones, cancelad*, cancelación*, anulad*, anulación*, reembolsad*, devoluci*, reintegro*, nota de crédito, notas de crédito, cancelada*, cancelado*, anulado*, anulada*, rectificativa*, abono factura, devuelta*',
  deletion: 'eliminado*, eliminada*, borrado*, borrada*',
  trial: 'pedido de prueba, es prueba, prueba=',
  validity: 'válido=, válida=, vigente=, no anulado, no cancelado',
  status: 'estado*, estatus, situación*, estado de, estados',
  currency: 'moneda*, divisa*, monedas, divisas',
  kind: 'nuevo, nueva, tipo*, grupo*, clase*, método*, forma, medio, motivo, formas, categoría cliente, tipo de, segmento*, causa, razón de, nivel, modalidad*, medios, plan',
  demography: 'nacimiento*, edad, sexo, género*, estado civil, nacionalidad',
  place:
    'dirección*, ciudad*, país*, provincia*, calle, código postal, cp, municipio, comuna, domicilio*, localidad*, colonia, estado envío, c p, departamento cliente, región*, distrito*, población, poblacion, código zip, barrio, ubicación',
  note: 'nota*, comentario*, observación*, observaciones, peso, notas, comentarios, obs, reseña*, enlace*, imagen, mensaje*, valoración*, calificación*, puntuación*',
  created:
    'fecha alta, fecha de alta, f alta, creado*, creación*, emisión*, registrado, ingresado, ingreso al sistema, emitido*, emitida, realizado, realizada, generado, pedido el=',
  otherTime:
    'modific*, modificación*, actualiza*, vencimiento*, registro*, alta, inicio, fin, prevista, caducidad*, actualizado, actualización*, entrada, salida, llegada*, check in, check out, vence, vigencia*, entregado, enviado el, finalizado, finalización, estimada, estimado, límite, hasta, desde, fecha de entrega, prometida, pactada, próximo*, próxima*',
  first: 'primer*, primera, primero, primeras',
  last: 'último*, última*, últimos, últimas, reciente*',
  aggregate:
    'recencia*, frecuencia*, promedio*, número de pedidos, número de compras, cantidad de pedidos, pedidos totales, antigüedad*, promedios, ticket promedio, ticket medio, n de pedidos, n pedidos, total pedidos, total de compras, veces, compras totales',
  filler: 'mercado pago, mercado libre, del, el, los, las, y, para, de, la, en, al, a, por, o, u, se',
  currencyCode: 'mxn, ars, clp, cop, pen, pesos, peso mexicano, soles, uyu',
  hint: 'obligatorio*, obligatoria*, requerido, requerida, opcional, ejemplo, formato, aaaa, dd mm aaaa',
} satisfies TitleWords;
