import type { CellWords } from './english.ts';

/** Spanish words in cells, written as in `english.ts`. */
export const spanish: CellWords = {
  yes: 'sí verdadero',
  no: 'no falso',
  agreed: 'suscrito aceptado',
  refused: 'rechazado no_suscrito cancelado',
  months: `enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre`,
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  inDates: 'de del el las a hs',
  pieces: 'pieza piezas pza pzas ud uds ud. uds. unidad unidades un un. und und. unid unid.',
  ownUse: 'personal interno uso_interno consumo_propio merma muestra muestras',
  bought: 'compra compras gasto gastos egreso egresos',
  sold: 'venta ventas ingreso ingresos',
  missing:
    '(vacío) (en_blanco) desconocido desconocida #n/d #nulo! #valor! #nombre? no_especificado sin_especificar no_indicado no_informado sin_datos sin_dato no_disponible',
  unnamed: `invitado anónimo cliente_ocasional público_en_general público_general consumidor_final cliente_mostrador cliente_contado clientes_varios cliente_genérico cliente_final`,
  status: {
    won: 'ganado ganada',
    charges: 'comisión comisiones cargo_por_venta retiro retiros retiro_de_dinero',
    payments: 'pago cobro',
    documents: 'factura',
    undone: `cancelado cancelada cancelados canceladas cancelación cancelaciones anulado anulada anulados anuladas anulación
      reembolsado reembolsada reembolsados reembolsadas reembolso reembolsos devuelto devuelta devueltos
      devueltas devolución devoluciones contracargo nota_de_crédito reintegrado reintegro revertido revertida reversad* revocad*`,
    failed: `no_exitoso fallido fallida fallo rechazado rechazada denegado denegada expirado expirada vencido
      vencida caducado caducada abandonado abandonada error_de_pago error_en_el_pago error_de_cobro
      no_completado incompleto incompleta fraude fraudulento no_presentado no_presentada no_se_presentó no_asistió faltó perdido perdida`,
    draft: `borrador borradores presupuesto presupuestos cotización cotizaciones eliminado eliminada borrado borrada papelera
      prueba proforma`,
    standing: `en_producción* emitid* venta* factura* pagad* pago_aceptado* pago_recibido* enviad* entregad* complet* en_proceso procesa* procesando*
      aceptad* confirmad* aprobad* autorizad* cobrad* acreditad* facturad* despachad* preparad* preparando*
      en_preparación* en_camino* en_tránsito* listo lista listo_para* finalizad* terminad* cerrad* concretad*
      exitos* recibid* nuevo nueva activo activa abiert* parcialmente* empaquetad* por_enviar* retirad* vendid*
      realizad* pago_remoto* en_reparto* liquidad* cambiad* abonado* contabilizad* validad*`,
    pending: `pendient* en_espera* esperando* impag* por_pagar* no_pagad* en_revisión* retenid* suspendid*
      en_disputa* atrasad* a_la_espera*`,
    orders: 'pedido',
    lead: 'pedido pago orden venta factura compra envío',
    not: 'no nunca sin',
    notAfter: 'rechazado rechazada',
    between: 'sido aún',
    partly: 'parcial parcialmente',
    asked: 'pendiente solicitado solicitada solicitud',
    done: 'cancelado cancelada reembolsado devuelto',
  },
};
