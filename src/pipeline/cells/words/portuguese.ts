import type { CellWords } from './english.ts';

/** Portuguese words in cells, written as in `english.ts`. */
export const portuguese: CellWords = {
  yes: 'sim verdadeiro',
  no: 'não falso',
  agreed: 'inscrito aceito',
  refused: 'recusado não_inscrito',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  weekdays: 'segunda terça quarta quinta sexta sábado domingo feira',
  inDates: 'de dia as',
  pieces: 'unidade unidades un un. unid unid. peça peças',
  ownUse: 'pessoal interno uso_interno consumo_próprio amostra perda quebra',
  bought: 'compra compras despesa despesas saída',
  sold: 'venda vendas receita receitas entrada',
  missing:
    '(vazio) (em_branco) desconhecido desconhecida #n/d #nulo! #valor! #nome? não_informado não_informada não_especificado não_identificado não_disponível sem_informação',
  unnamed: `convidado visitante anônimo cliente_balcão consumidor_final consumidor_não_identificado cliente_genérico cliente_ocasional cliente_final consumidor`,
  status: {
    won: 'ganho ganha',
    charges: 'comissão comissões tarifa tarifas saque saques repasse repasses',
    payments: 'pagamento recebimento',
    documents: 'fatura nota_fiscal',
    undone: `cancelado cancelada cancelados canceladas cancelamento cancelamentos anulado anulada anulados anuladas anulação
      reembolsado reembolsada reembolsados reembolsadas reembolso reembolsos devolvido devolvida devolvidos
      devolvidas devolução devoluções estornado estornada estorno estornos nota_de_crédito revertido revertida`,
    failed: `não_aprovado não_aprovada falhou falhado falhada falha recusado recusada rejeitado rejeitada negado
      negada malsucedido malsucedida expirado expirada abandonado abandonada erro_de_pagamento erro_no_pagamento
      incompleto incompleta fraude não_concluído não_autorizado não_compareceu faltou não_comparecimento ausente perdido perdida reprovad* extraviad*`,
    draft: `rascunho rascunhos orçamento orçamentos cotação excluído excluída apagado apagada lixeira teste
      proposta`,
    standing: `em_produção* venda* fatura* pago paga pagos pagas pago_e* entregue* concluíd* enviad* aprovad* faturad* processando*
      processad* em_processamento* em_andamento* em_preparação* preparando* em_separação* separad* em_trânsito*
      em_transporte* a_caminho* despachad* postad* confirmad* completad* complet* finalizad* fechad* encerrad*
      autorizad* aceit* recebid* nov* ativ* abert* parcialmente* embalad* pronto pronta retirad* vendid*
      realizad* liquidad* quitad* sucesso* bem_sucedid* aguardando_envio* a_enviar* pronto_para* trocad* atendid* emitid* compensad*`,
    pending: `pendente* aguardando* em_espera* em_análise* não_pag* em_aberto* em_atraso* atrasad* retid*
      suspens* em_disputa*`,
    orders: 'pedido encomenda',
    lead: 'pedido pagamento compra venda fatura encomenda',
    not: 'não nunca sem',
    notAfter: 'não recusado recusada',
    between: 'ainda sido',
    partly: 'parcial parcialmente',
    asked: 'pendente solicitado solicitada solicitação',
    done: 'cancelado cancelada devolvido estornado',
  },
};
