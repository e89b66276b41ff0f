import type { TitleWords } from './english.ts';

/** The words of Portuguese titles by what they mean, written as in `english.ts`. */
export const portuguese = {
  customer:
    'destinatário da fatura, destinatário da nota, cliente*, comprador*, consumidor*, usuário*, utilizador*, associado*, clientes, hóspede*, passageiro*, doador*, paciente*, sacado, tomador, assinante*, aluno*, inscrito',
  headcount: 'pessoas=, n pessoas, hóspedes=, número de pessoas, adultos, qtd pessoas',
  account:
    'conta, cartão, cpf, cnpj, nif, documento cliente, contato*, contribuinte, pessoa, inscrição estadual, parceiro*',
  email:
    'e mail, endereço de email, endereço de e mail, email*, mail, correio eletrônico, correio electrónico',
  consent:
    'consentimento*, newsletter*, aceita marketing, aceita receber ofertas, aceita newsletter, opt in, optin, lgpd*, rgpd*, inscrito na newsletter',
  refusal: 'descadastrado, cancelou newsletter, não contactar, não contatar, não enviar',
  phone: 'telefone*, telemóvel, tel, celular*, fone, whatsapp, contacto telefónico, número de telefone',
  name: 'nome, nome completo, nome e sobrenome, nome fantasia, razão, nome social',
  givenName: 'primeiro nome',
  familyName: 'sobrenome*, apelido',
  namePart: 'sobrenome*, primeiro nome, apelido',
  company: 'empresa*, razão social, companhia*, organização*, empresas, fantasia',
  billing: 'faturamento para, cobrança, faturar para, pagador*',
  shipping:
    'envio*, entrega*, frete*, destinatário, transportadora*, rastreio, rastreamento, correios, enviado, entregue*, custo de envio, valor do frete, portes, expedição*',
  order:
    'pedido*, compra*, encomenda*, venda*, referência do pedido, reserva*, carrinho, ordem, ordem de compra, encomendas, comanda, agendamento*, orçamento aprovado',
  invoice:
    'nº da nota fiscal, n da nota fiscal, número da nota fiscal, número da nota, nº da nota, n da nota, ordem de serviço, nº da os, n da os, número da os, situação da nota, fatura*, nota, nota fiscal, nf, nfe, recibo*, cupom fiscal, documento*, factura*, nfc e, nf e, recibos, cupom, fatura recibo, documentos, dav, boleto*, ticket*, total da nota, valor da nota',
  otherDocument: 'orçamento, orçamentos, cotação, sinistro*, holerite, lista de desejos',
  transaction:
    'transação*, transações, operação*, lançamento*, operações, doação=, doações=, movimentação*, doação, doações, doacao',
  sale: 'venda*, vendas, vendido*, vendida*',
  revenue: 'receita*, faturamento*, receitas',
  payment: 'pago em, pagamento*, pago*, pagado, pagamentos, paga, recebido*, recebimento*, a pagar, pix',
  product:
    'produto*, artigo*, código de barras, mercadoria, sku, ean, gtin, serviço*, mercadorias, ncm, título do anúncio, anúncio*',
  trait:
    'descrição*, categoria*, marca, departamento, tamanho, cor, modelo*, variação*, grade, coleção*, grupo de produto, subgrupo, variante*',
  stock: 'estoque*, disponível, estoques, stock, inventário',
  line: 'linha*, sequência, seq, posição',
  store:
    'loja*, filial*, caixa, canal*, lojas, pdv, unidade de negócio, plataforma*, origem, estabelecimento*, filiais, marketplace, armazém, depósito',
  employee:
    'vendedor*, funcionário*, operador*, atendente*, garçom, representante*, usuário criador, responsável, colaborador*, consultor*, balconista',
  supplier: 'fornecedor*, fabricante*, fornecedores, editora',
  maker: 'fabricante*, editora',
  id: 'nº da nota fiscal, n da nota fiscal, número da nota fiscal, número da nota, nº da nota, n da nota, nº da os, n da os, número da os, número*, código*, cod, identificador*, cpf, cnpj, n o, referência do pedido, nº, nr, num, n, ref, referência*, chave, id, nif, matrícula',
  date: 'pago em, data*, data hora, data e hora, dt, datas, dia da venda',
  time: 'hora*, horário*',
  period: 'ano*, mês, semana*, dia*, trimestre*',
  quantity:
    'quantidade*, qtd*, qtde, unidades, peças, quant, quantidade reembolso, quantidades, unid, und, un vendidas, pcs',
  count: 'nº de itens, n de itens, número de itens, número de unidades, quantidade de',
  unit: 'unitário*, unitária*, unidade, unit, vlr unit, por unidade, p unit, vl unit, und, un',
  price: 'preço*, vlr unit, pvp, custo do item, custo do artigo, preços, vl unit, vlr venda',
  rate: 'alíquota*, percentual, taxa de câmbio, cotação, aliq',
  amount:
    'valor da nota, valor total da nota, valor*, montante*, vlr, importância, vl, valores, a pagar, quantia, soma, vlr total, vl total, montantes',
  total:
    'valor total da nota, total*, valor total, totais, vlr total, vl total, total geral, valor final, total da nota',
  tax: 'imposto*, icms, ipi, iss, iva, impostos, tributo*',
  inclusion:
    'com, sem, incluso, após, descontado*, incl, excl, antes, depois, s iva, c iva, sem iva, com iva, incluindo, menos',
  net: 'líquido*, líquida',
  gross: 'bruto*, bruta',
  discount:
    'desconto*, cupom*, abatimento*, descontos, cupons, promoção*, promoções, vale, vale presente, voucher*, código promocional, cupom de desconto',
  cost: 'custo*, preço de custo, preço de compra, custos, preço custo',
  listPrice:
    'tabela, lista, sugerido, preço base, anterior, preço de tabela, preço original, preço normal, preço cheio, de lista, preço sugerido',
  profit: 'lucro*, margem, margens, lucro bruto',
  otherMoney:
    'taxa*, comissão*, gorjeta*, saldo*, pontos, juros, tarifa de venda, tarifas de venda, tarifa*, tarifas de envio, comissões, caução, sinal, adiantamento*, dívida*, em aberto, pendente, acréscimo*, seguro, doação*, cashback, crédito*, troco, dinheiro, multa*, mora, gorjetas, arredondamento, couvert, repasse*, valor a receber, repassado',
  tip: 'gorjeta*, gorjetas',
  reversal:
    'reembolso*, devolução*, devolvido*, cancelad*, cancelamento*, estorno*, anulad*, anulação, estornad*, devolvid*, reembolsad*, estornos, devoluções, cancelada*, cancelado*, nota de crédito, notas de crédito, reembolsos, troca, trocas, chargebacks',
  deletion: 'excluído*, excluída*, apagado*',
  trial: 'pedido de teste, teste=',
  validity: 'válido=, válida=, não cancelado',
  status: 'situação da nota, estado*, situação*, status*, fase',
  currency: 'moeda*, moedas, divisa',
  kind: 'novo, nova, tipo*, grupo*, classe*, método*, forma, meio, motivo, formas, tipo de, categoria cliente, canal de pagamento, nível, motivos, plano, bandeira, modalidade*, segmento*, razão do',
  demography: 'nascimento*, idade, sexo, gênero*, estado civil, nacionalidade',
  place:
    'endereço*, cidade*, país*, uf, bairro*, cep, código postal, município, localidade*, distrito, logradouro, rua, morada*, estado uf, região, concelho, freguesia, complemento, endereços, cidades, c p',
  note: 'observação*, observações, comentário*, peso, obs, notas cliente, comentários, mensagem*, avaliação*, imagem, link',
  created:
    'criado*, criação*, emissão*, realizado, realizada, emitido*, emitida, inserido, inclusão*, lançado*, registado*, feito em, efetuado',
  otherTime:
    'modific*, atualiza*, atualização*, vencimento*, cadastro*, registro*, início, prevista, validade*, atualizado*, entrada, saída, chegada*, check in, check out, prazo*, vence, entregue em, enviado em, finalizado*, conclusão*, estimada, prevista para, até, data de entrega, data de envio, alteração*, próximo*, próxima*',
  first: 'primeiro*, primeira, primeiros, primeiras',
  last: 'último*, última*, últimos, recente*',
  aggregate:
    'recência*, frequência*, ticket médio, valor médio, número de pedidos, número de compras, total de pedidos, quantidade de pedidos, nº de pedidos, total de compras, vezes, pedidos totais',
  filler:
    'mercado pago, mercado livre, do, da, dos, das, o, e, por, em, de, a, os, as, para, no, na, ao, à, pelo',
  subtotal: 'subtotal*, sub total, base de cálculo',
  currencyCode: 'brl, reais',
  hint: 'obrigatorio*, obrigatoria*, requerido, opcional, exemplo, formato, aaaa',
} satisfies TitleWords;
