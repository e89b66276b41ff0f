import type { CellWords } from './english.ts';

/** Spanish words in cells, written as in `english.ts`. */
export const spanish: CellWords = {
  months: `enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre`,
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  inDates: 'de del el las a hs',
  pieces: 'pieza piezas pza pzas ud uds ud. uds. unidad unidades un un. und und. unid unid.',
  missing: '(vacío) (en_blanco) desconocido desconocida #n/d #nulo! #valor! #nombre?',
  unnamed: `invitado anónimo cliente_ocasional público_en_general público_general consumidor_final cliente_mostrador`,
  status: {
    undone: `cancelado cancelada cancelados canceladas cancelación anulado anulada anulados anuladas anulación
      reembolsado reembolsada reembolsados reembolsadas reembolso reembolsos devuelto devuelta devueltos devueltas
      devolución devoluciones contracargo nota_de_crédito no_exitoso`,
    failed: 'fallido fallida fallo rechazado rechazada denegado denegada',
    standing: 'pagad* enviad* entregad* pendiente* complet* en_proceso procesa*',
    not: 'no nunca sin',
    notAfter: 'rechazado rechazada',
    between: 'sido aún',
    partly: 'parcial parcialmente',
    asked: 'pendiente solicitado solicitada solicitud',
  },
};
