import type { CellWords } from './english.ts';

/** Portuguese words in cells, written as in `english.ts`. */
export const portuguese: CellWords = {
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda terça quarta quinta sexta sábado domingo feira',
  inDates: 'de dia as',
  pieces: 'unidade unidades un un. unid unid. peça peças',
  missing: '(vazio) (em_branco) desconhecido desconhecida #n/d #nulo! #valor! #nome?',
  unnamed: `convidado visitante anônimo cliente_balcão consumidor_final consumidor_não_identificado cliente_genérico`,
  status: {
    undone: `cancelado cancelada cancelados canceladas cancelamento anulado anulada anulados anuladas anulação
      reembolsado reembolsada reembolsados reembolsadas reembolso reembolsos devolvido devolvida devolvidos
      devolvidas devolução devoluções estornado estornada estorno estornos nota_de_crédito não_aprovado`,
    failed: 'falhou falhado falhada falha recusado recusada rejeitado rejeitada negado negada',
    standing: 'pago* entregue* concluíd* enviad* pendente* aprovad* faturad*',
    not: 'não nunca sem',
    notAfter: 'não recusado recusada',
    between: 'ainda sido',
    partly: 'parcial parcialmente',
    asked: 'pendente solicitado solicitada solicitação',
  },
};
