import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';
import { wordsIn } from './words-in.ts';

/** Portuguese, as Brazil, Portugal and Africa print it. */
export const portugueseText: TextLanguage = {
  code: 'pt',
  words: {
    'other-way': [
      'em sentido contrário',
      'no sentido contrário',
      'no sentido inverso',
      'em sentido inverso',
      'no sentido oposto',
      'na direção oposta',
    ],
    'two-way-trade': wordsIn(
      `comércio bilateral | trocas comerciais bilaterais | trocas bilaterais | intercâmbio bilateral | intercâmbio comercial bilateral | comércio entre os dois países | intercâmbio entre os dois países |
      intercâmbio comercial entre os dois países | trocas comerciais entre os dois países | comércio recíproco | comércio mútuo | volume do comércio bilateral | valor do comércio bilateral | corrente de comércio bilateral |
      fluxo comercial bilateral | comércio bilateral de bens | comércio bilateral de mercadorias | trocas entre os dois países | comércio entre ambos os países`,
    ),
    'total-trade': wordsIn(
      `comércio | intercâmbio | intercâmbio comercial | trocas comerciais | trocas | corrente de comércio | corrente comercial | fluxo comercial | fluxos comerciais | volume de comércio | volume comercial | volume do comércio | valor do comércio |
      comércio de bens | comércio de mercadorias | comércio total | transações comerciais | valor das trocas | volume das trocas | volume de negócios comerciais`,
    ),
    exports: wordsIn(
      'exportação | exportações | vendas | vendas externas | embarques | valor das exportações | receita de exportação | receita das exportações | vendas ao exterior',
    ),
    imports: wordsIn(
      'importação | importações | compras | compras externas | aquisições | valor das importações | compras ao exterior',
    ),
    surplus: wordsIn(
      'saldo foi positivo | saldo superavitário | superávit | superavit | superávit comercial | superavit comercial | excedente | excedente comercial | excedentes | saldo positivo | saldo favorável | saldo comercial positivo',
    ),
    deficit: wordsIn(
      'saldo foi negativo | saldo deficitário | déficit | défice | deficit | déficit comercial | défice comercial | deficit comercial | saldo negativo | saldo desfavorável | saldo comercial negativo',
    ),
    gap: wordsIn('balança comercial | balança | saldo | saldo comercial'),
    sells: wordsIn(
      'vender | exportar | exportamos | vendemos | embarcaram | enviou | enviaram | remeteu | forneceu | forneceram | escoou | exportou | exporta | exportava | exportaram | exportam | exportando | exportado | exportados | vendeu | vende | venderam | vendem | vendendo | vendido | embarcou',
    ),
    buys: wordsIn(
      'comprar | importar | importamos | compramos | trouxe | trouxeram | importou | importa | importava | importaram | importam | importando | importado | importados | comprou | compra | compraram | compram | comprando | comprado | adquiriu | adquiriram',
    ),
    trades: wordsIn('comercializaram | trocaram | negociaram | intercambiaram | comerciaram'),
    pair: wordsIn(
      'bilateral | bilaterais | os dois países | dois países | ambos os países | as duas nações | ambas as nações | os dois vizinhos | as duas partes | ambas as partes | as duas economias | os dois Estados | mútuo | mútuos | mútua | recíproco | recíprocos | recíproca | os dois governos | ambos os governos | os dois lados',
    ),
    neighbour: wordsIn(
      'o país asiático | a nação asiática | o país do Sudeste Asiático | o mercado asiático | o país africano | o país europeu | o país lusófono | o país sul-americano | vizinho | vizinha | país vizinho | o país vizinho | nação vizinha | seu vizinho | este país | esse país | aquele país | este mercado | esse mercado | este último | esta última | seu parceiro | o reino | lá | o país',
    ),
    we: wordsIn('nós | nosso | nossa | nossos | nossas'),
    everybody: wordsIn(
      `exportações totais | importações totais | comércio exterior | comércio externo | todos os países | total das exportações | total das importações | comércio mundial | comércio internacional | todos os parceiros | resto do mundo |
      exportações globais | importações globais | vendas totais | total exportado | total importado | exportações brasileiras totais`,
    ),
    elsewhere: wordsIn(
      `ASEAN | União Europeia | UE | Europa | África | Ásia | mundo | Mercosul | América Latina | América do Sul | América do Norte | América Central | Sudeste Asiático | zona do euro | zona euro | CPLP | SADC | PALOP | outros países | outros mercados | países terceiros |
      região | Oriente Médio | Médio Oriente | BRICS | europeu | europeia | europeus | europeias | asiático | asiática | asiáticos`,
    ),
    topic: wordsIn(
      `per capita | por habitante | por pessoa | investimento | investimentos | investidor* | investiu | investiram | investido | capital | capitais | IDE | IED | serviços | turismo | turistas | eletricidade | electricidade | energia | energético* | ajuda | ajudas | doação | doações | empréstimo | empréstimos | crédito | créditos | dívida | dívidas | reservas | PIB | imposto |
      impostos | tarifa | tarifas | receita | receitas | orçamento | salário | salários | remessas | fundo | fundos | projeto | projetos | projecto | projectos | contrato | contratos | fábrica | fábricas | usina | usinas | barragem | ações | inflação | preço | preços | custo | custos | custou | lucro | lucros | província |
      provincial | fronteiriço | fronteiriça | comércio fronteiriço | fronteira | porto | portos | empresa | empresas | firma | companhia | companhias | fabricante* | grupo | sociedade | estado de | café | borracha | arroz | carvão | potássio | aço | ferro | minério* | gasolina | combustível | combustíveis | petróleo | petrolífer* | crude |
      gás | cobre | ouro | prata | lítio | madeira | mandioca | castanha* | fruta* | frutas | legume* | hortaliça* | roupa* | vestuário | calçado* | têxtil | têxteis | máquina* | telefone* | celular* | eletrônic* | electrónic* | automóvel | automóveis | carro | carros | veículo* | autopeças | banana* | gado | açúcar | milho | algodão |
      cacau | soja | trigo | carne | carnes | frango | leite | vinho | vinhos | azeite | cortiça | cerveja | flores | peixe* | pescado* | camarão | camarões | agrícola | agrícolas | agro* | agronegócio | aliment* | industrial | industriais | manufatur* | siderúrgic* | mineral | minerais | químic* | farmacêutic* | medicamento* | cimento | fertilizante* |
      adubo* | alumínio | bebida* | equipamento* | zona econômica | zona económica | financiamento | financiamentos | transferências | obra | obras | hospital | escola* | estrada* | ponte | ferrovia | comboio | trem | armas | aviões | navios | celulose | multa | multas | leilão`,
    ),
    body: wordsIn(
      `Ministério da Indústria e Comércio | Ministério do Comércio | Ministério da Economia |
      Ministério do Desenvolvimento, Indústria, Comércio e Serviços | MDIC | Secex |
      Secretaria de Comércio Exterior | Ministério | alfândega | alfândegas |
      Administração Geral das Alfândegas | Receita Federal | banco central | Banco de Portugal |
      Instituto Nacional de Estatística | INE | IBGE | AICEP | ApexBrasil | câmara de comércio | embaixada |
      comitê | governo | ministro do Comércio | ministra do Comércio | ministro da Indústria e Comércio |
      Organização Mundial do Comércio | OMC | acordo de livre comércio | livre comércio | acordo comercial |
      acordos comerciais | guerra comercial | parceiro comercial | parceiros comerciais | parceira comercial`,
    ),
    share: wordsIn(
      'participação | quota | fatia | proporção | representam | representa | representou | representaram | representando | correspondem a | corresponde a | correspondeu a | correspondendo a | equivale a | equivalem a | % do | % da | % das | % dos | por cento do | por cento da | por cento das | por cento dos | respondem por | respondeu por | responde por | concentra | concentram | metade das | metade do | do total',
    ),
    average: wordsIn('em média | média | média anual | média mensal | taxa média | médio | médias'),
    foreign: wordsIn(
      'em reais | em euros | em kips | em dongs | em yuans | em meticais | em kwanzas | em moeda local | em moeda nacional    em termos reais  ',
    ),
    volume: ['em volume', 'em quantidade', 'em toneladas', 'em termos de volume', 'em peso'],
    negation: wordsIn(
      'falsa | falsas | incorreta | errado | errada | inverídic* | teria | teriam | tivesse | tivessem | não | nunca | jamais | sem | nem | tampouco | longe de | em vez de | ao invés de | por engano | erroneamente | desmentiu | falso | incorreto',
    ),
    except: wordsIn('excluindo | excluíd* | exceto | excepto | salvo | à exceção | à excepção | sem contar'),
    if: wordsIn('se o | se os | caso o | caso os | caso a | caso as'),
    target: wordsIn(
      `meta | metas | objetivo | objetivos | objectivo | objectivos | pretende | pretendem | quer | querem | queremos | deseja | desejam | visa | visam | almeja | almejam | ambiciona | ambição | buscam | busca | elevar | levar | impulsionar | duplicar | dobrar | triplicar | comprometeram-se | se comprometeram | acordaram | fixaram | fixou | estabeleceram | estabeleceu | devem atingir | devia | deviam | deveria ter | deveriam ter |
      planeja | planejam | planeia | planeiam | plano | apostam | aposta | prometeram | propõem-se | é preciso | a fim de alcançar | com vista a | com vistas a | aumentar o comércio`,
    ),
    'to-or-target': ['para alcançar', 'para atingir'],
    forecast: wordsIn(
      `prevê | preveem | prevêem | previsão | previsões | previstos | espera | esperam | espera-se | esperado |
      esperada | projeta | projetam | projeção | projeções | projetado | pode | podem | poderá | poderão |
      poderia | poderiam | deve | devem | deverá | deverão | deveria | será | serão | seria | vai | vão |
      irá | irão | chegará | chegarão | atingirá | atingirão | superará | superarão | ultrapassará |
      ultrapassarão | crescerá | crescerão | cairá | aumentará | somará | somarão | a caminho de |
      perspectiva | perspetiva | estima-se que chegue`,
    ),
    estimate: wordsIn(
      `estimativa | estimativas | estimados | estimadas | estima-se | estima | segundo estimativas`,
    ),
    from: wordsIn(
      'desde | após | depois de | a partir de | provenientes de | provenientes do | provenientes da | proveniente de | proveniente do | proveniente da | oriundas de | oriundas da | oriundas do | oriundos de | oriundos da | vindas de | vindas do | vindas da | originárias de | com origem em | com origem no | com origem na',
    ),
    'of-or-from': wordsIn('de | dos'),
    to: wordsIn(
      'a | ao | à | aos | às | para | para o | para a | para os | para as | até | até os | com destino a | com destino ao | com destino à | rumo a | destinadas a | destinadas ao | destinados a',
    ),
    with: wordsIn('com | com o | com a | com os | com as'),
    of: wordsIn('do | da | das | pelo | pela'),
    between: wordsIn('entre | entre o | entre a | entre os'),
    in: wordsIn('em | no | na | nos | nas | durante | ao longo de | dentro de'),
    than: wordsIn(
      `que | do que | do que em | do que no | em relação a | em relação ao | em relação à | em relação aos | em comparação com | em comparação com o | em comparação a | em comparação ao | em comparação com os | na comparação com | na comparação com o | comparado com | comparado a | comparado ao | comparada com | comparados com | face a | face ao | face à | face aos | frente a | frente ao |
      frente à | frente aos | ante | ante o | ante os | contra | contra os | contra o | sobre | sobre o | sobre a | relativamente a | relativamente ao | em contraste com | perante`,
    ),
    and: wordsIn('e | bem como | assim como | além de'),
    respectively: wordsIn('respectivamente | respetivamente'),
    'first-one': wordsIn('o primeiro | a primeira | as primeiras | os primeiros'),
    'second-one': wordsIn('o segundo | a segunda | as segundas | os segundos | estas últimas'),
    it: wordsIn(
      'onde | ele | ela | eles | elas | este valor | esse valor | o valor | este montante | esse montante | o montante | este total | o total | este número | esse número | o número | a cifra | isto | isso | estas | estes | seu | sua | seus | suas | a soma | o volume | este volume | esse volume | o crescimento | a queda | o aumento | a alta',
    ),
    when: wordsIn('quando'),
    'goes-to': wordsIn('corresponderam | correspondeu | correspondem'),
    later: wordsIn('depois | posteriormente | mais tarde | em seguida'),
    break: wordsIn(
      'enquanto que | enquanto | mas | embora | cujo | cuja | porque | já as | quanto a | por sua vez | ao passo que | porém',
    ),
    leads: wordsIn(
      `fixou-se em | fixaram-se em | fechou o ano em | encerrou o ano em | bateu em | contabilizou |
      contabilizaram | perfez | perfizeram | tocou | tocaram | atingiu | atingiram | atinge | atingem |
      atingir | atingindo | atingido | alcançou | alcançaram | alcança | alcançam | alcançar | alcançando |
      somou | somaram | soma | somam | somando | totalizou | totalizaram | totaliza | totalizam |
      totalizando | chegou a | chegaram a | chega a | chegam a | chegar a | chegando a | chegou aos |
      chegaram aos | foi de | foram de | era de | eram de | é de | são de | foi | foram | era | eram | é |
      são | ficou em | ficaram em | ficou pelos | ficaram pelos | ficaram nos | ficou nos | situou-se em |
      situaram-se em | situou-se nos | situaram-se nos | cifrou-se em | cifraram-se em | ascendeu a |
      ascenderam a | elevou-se a | elevaram-se a | registrou | registraram | registou | registaram |
      registra | registrando | registado | registrado | registrada | teve | tiveram | tem | têm | obteve |
      bateu | bateram | rendeu | renderam | valeu | valeram | vale | valem | no valor de | num valor de |
      em um valor de | avaliado em | avaliados em | avaliadas em | no montante de | num total de |
      um total de | um valor de | um montante de | passou para | passaram para | caiu para | caíram para |
      subiu para | subiram para | deixou | deixando | acumulou | acumularam | acumulado | fechou em |
      fecharam em | encerrou em | equivalente a | por | ou | ou seja | já | apenas | só | somente | também |
      gerou | geraram | movimentou | movimentaram | um | uma | houve | bem`,
    ),
    plain: wordsIn(
      `deste modo | o | os | as | anual | anuais | valor | valores | volume | total | totais | montante |
      número | números | recorde | nível | níveis | no total | segundo | de acordo com | conforme | dados |
      estatísticas | relatório | informou | informaram | indica | indicou | indicam | anunciou | disse |
      afirmou | declarou | sublinhou | destacou | acrescentou | explicou | publicou | publicados |
      divulgados | divulgadas | divulgou | mesmo | mesma | período | vezes | fortemente | ligeiramente |
      levemente | significativamente | consideravelmente | no entanto | contudo | todavia | entretanto |
      assim | portanto | desse modo | desta forma | com isso | por isso | isolado | exatamente | provisório |
      provisórios | preliminares | definitivo | último | últimos | anterior | prévio | respectivos |
      incluindo | expresso | em dólares | em valor | ainda | sempre | perto | mês | meses | ano |
      anos | dia | se | havia | há | mais alto | mais baixo | histórico | histórica | país | mercado | dois |
      juntos | conjunto | todo | toda | todos | todas | sobretudo | igualmente | além disso | aqui | outro |
      outra | sentido | global | comercial | comerciais | principalmente | sólido | sólida | robusto | novo |
      nova | novos | primeiro | tendência | homólogo | homóloga | esse | essa | este | esta | esses |
      da ordem de | na ordem dos | ritmo | taxa | variação | consecutivo | principal | principais | oficial |
      oficiais | ontem | hoje | segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira |
      lhe | graças a | devido a | próprio | própria | recente | recentes | passado | parceiro | parceiros |
      econômico | económico | relações | laços | cooperação | ser | sido | sendo | estar | está | estão |
      esteve | muito | tão | favorável | tudo | atual | atualmente | moeda | dólar | logo | agora |
      isoladamente | batendo`,
    ),
    per: wordsIn('cada | /'),
    price: wordsIn(
      `por tonelada | a tonelada | por barril | o barril | por quilo | o quilo | por quilograma | por metro |
      por unidade | por saca | por hora | por litro`,
    ),
    more: wordsIn('mais | a mais | superior | superiores | maior | maiores | acima'),
    less: wordsIn('menos | a menos | inferior | inferiores | menor | menores | abaixo'),
    up: wordsIn(
      `incrementar | ampliar | altas | aumentos | avanços | crescimentos | escalou | expandiu-se | expandiram-se | recuperaram |
      ampliou-se | alargou-se | aumentado | aumentar | aumentava | aumentam | aumenta | crescido | cresce |
      crescem | crescer | cresciam | subindo | sobe | sobem | subido | elevou-se | elevaram-se | elevou |
      elevaram | acréscimo | acréscimos | avança | avançando | avançado | ampliou | ampliaram | acelerou |
      recuperou | recuperação | melhorou | ganhou | ganharam | incrementou | valorização | salto de | positivo`,
    ),
    down: wordsIn(
      `baixas | quedas | recuos | reduções | tombaram | baixaram | contraíram-se | afundaram | derrapou |
      reduziu-se | reduziram-se | caído | cair | cai | caem | diminuindo | diminui | diminuem | diminuído |
      recuar | recua | recuam | recuando | reduziram | reduzido | reduzindo | reduz | descendo | desce |
      descem | decréscimo | quebra | contraiu | contraíram | contraiu-se | perdeu | perderam | declínio |
      desaceleração | retraiu | retraíram | afundou | abrandamento | tombou`,
    ),
  },
  times: {
    'two-months': ['[no |o |do |neste ]{q} bimestre[ ]{year?}'],
    'four-months': ['[no |o |do ]{q} quadrimestre[ ]{year?}'],
    'whole-year': [
      '[no |em |durante |ao longo de ](ano todo|todo o ano|conjunto do ano|ano inteiro|ano completo|acumulado do ano inteiro)[ ]{year?}',
    ],
    'spoken-year': ['(do|no) ano'],
    'spoken-quarter': ['(do|no) trimestre'],
    'spoken-month': ['(do|no) mês'],
    after: ['[no |o |ao ]ano (seguinte|subsequente)', 'um ano (depois|mais tarde)'],
    'fiscal-one': ['[no |o |do ](ano fiscal|exercício|exercício fiscal) [de ]{y}'],
    stretch: [
      '[em |até |desde ](meados|início|começo|inícios) de {month}[ ]{year?}',
      '[em |até |desde |no ](meados|início|começo) de {y}',
      '[na |durante a ](primeira|segunda) (metade|quinzena) de {month}[ de {y}]',
      '(até|até o dia|até ao dia) {d} de {month}[ de {y}]',
      '(de|entre) {d} (a|e) {d} de {month}[ de {y}]',
    ],
    year: [
      '[em |no |durante |ao longo de ][(ano|ano de) ]{y}',
      '(em|durante) todo o ano de {y}',
      'no ano de {y}',
      'no conjunto de {y}',
      '[em |no ]{year}',
      'no acumulado de {y}',
    ],
    years: [
      '{y}[ ](-|–|—|a|e)[ ]{y2}',
      'de {y} a {y2}',
      'entre {y} e {y2}',
      '[no ]período [de ]{y}[ ](-|–|a)[ ]{y2}',
    ],
    month: ['[em |no mês de |do mês de |mês de ]{month}[ ]{year?}', '{month}[ ]{year?}', '{month}/{y}'],
    span: [
      '[de |entre ]{month} (a|e|até) {month2}[ ]{year?}',
      '{month}[ ](-|–)[ ]{month2}[ ]{year?}',
      '[no ]período [de ]{month}[ ](-|–|a)[ ]{month2}[ ]{year?}',
    ],
    quarter: ['[no |do |o |ao ]{q} trimestre[ ]{year?}', 't{q}[ ]{year?}', '{q}t[ ]{year?}', '{y}[ -]t{q}'],
    half: [
      '[no |do |o |ao |na ]{h} (semestre|metade)[ ]{year?}',
      '[nos |dos |os ](seis primeiros|primeiros seis) meses[ ]{year?}',
    ],
    months: [
      '[no |do |o |durante o ]primeiro mês {year}',
      '[nos |dos |os |durante os |entre os ]primeiros {n} meses[ ]{year?}',
      '[nos |dos |os |durante os |entre os ]{n} primeiros meses[ ]{year?}',
      '[em |nos ]{n} meses[ ]{year}',
    ],
    quarters: [
      '[nos |dos |os ]primeiros {n} trimestres[ ]{year?}',
      '[nos |dos |os ]{n} primeiros trimestres[ ]{year?}',
    ],
    meantime: [
      '[no |do |o |ao |em ]mesmo (período|mês|trimestre|semestre|intervalo)[ ][(de|em) ]',
      '[nos |dos ]mesmos meses[ ][(de|em) ]',
      '(nesse|neste) (período|intervalo)[ ]',
    ],
    same: [
      '[no |do |o |ao |em ](mesmo|igual|idêntico) (período|mês|trimestre|semestre|intervalo)[ ][(de|em) ]{year?}',
      '[no |do |o |ao |em ](mesmo|igual|idêntico) (período|mês|trimestre|semestre|intervalo) (do|no) ano (anterior|passado|precedente)',
      '[nos |dos ]mesmos meses[ ][(de|em) ]{year?}',
      '[no |do |o |ao ]período homólogo[ ][(de|em) ]{year?}',
      '[no |do |o |ao ]período homólogo do ano (anterior|passado)',
      '[no |do |o |ao ]período (correspondente|equivalente)[ ][(de|em) ]{year?}',
    ],
    before: [
      '(um ano|doze meses) (antes|atrás)',
      'há um ano',
      '[no |o |ao |do ]ano (anterior|precedente|prévio)',
      '[no |o |ao |do ]exercício anterior',
    ],
    'quarter-before': ['[no |o |ao |do ]trimestre (anterior|precedente|passado)'],
    'on-quarter': ['em cadeia', 'trimestre a trimestre', 'na comparação trimestral'],
    'last-month': ['[no |o |ao |do ]mês passado'],
    'month-before': ['[no |o |ao |do ]mês (anterior|precedente)', 'um mês (antes|atrás)', 'há um mês'],
    'on-year': phrases(`
      em termos homólogos, homólogo, homóloga, homólogos, na comparação anual, na base anual, em base anual,
      ano a ano, em um ano, num ano, em ritmo anual, anual, na variação anual, interanual
    `),
    'on-month': ['na comparação mensal', 'em cadeia', 'mês a mês', 'mensal', 'em base mensal', 'na margem'],
    each: phrases(`
      por ano, ao ano, cada ano, todos os anos, anualmente, por mês, ao mês, mensalmente, anuais, mensais,
      hoje de, hoje em
    `),
    'fiscal-end': [
      '[no |o ](ano fiscal|exercício) (encerrado|terminado|concluído) em {month}[ ]{year?}',
      '[nos |os ]doze meses até {month}[ ]{year?}',
    ],
    fiscal: ['[no |do |o ](ano fiscal|exercício)[ de] {y}[ ](-|–|/)[ ]{yy}', '{y}/{yy}'],
    'this-fiscal': ['[no |o ](ano fiscal|exercício) (em curso|corrente|atual)'],
    'last-fiscal': ['[no |o ](ano fiscal|exercício) (anterior|passado)'],
    'until-month': [
      'até [o fim de |o final de |ao final de |ao fim de ]{month}[ ]{year?}',
      '(no fim|no final) de {month}[ ]{year?}',
    ],
    due: phrases(`
      até {y}, até [o |ao ](ano de |ano |fim de |final de ){y}, até {year}, até ao fim de {year}, para {y},
      antes de {y}, em {y} o mais tardar, no horizonte de {y}, até o fim do ano, até ao fim do ano,
      até o final do ano
    `),
    day: [
      '[em |no dia |dia |a |até ]{d}[º] de {month}[ ]{year?}',
      '{d}/{m}/{y}',
      '{y}-{m}-{d}',
      '{d} {month}',
      '{d}.{m}.{y}',
    ],
    'to-date': ['no acumulado do ano', 'no ano', 'no acumulado deste ano', 'desde o início do ano'],
    vague: phrases(`
      no (futuro|futuro próximo), num futuro próximo, em breve, a (curto|médio|longo) prazo,
      no (curto|médio|longo) prazo
    `),
    several: [
      '[nos |dos |durante os |ao longo dos ](últimos|próximos|passados) [{k} ](anos|decénios|decênios)',
      '[na |da |durante a ](última|próxima|passada) década',
      '[nas |das ](últimas|próximas) [{k} ]décadas',
      '(em|dentro de|há|após|durante|por) {k} anos',
      '{k} anos',
      'ao longo dos anos',
      'nos anos seguintes',
    ],
  },
  years: {
    said: ['de {y}', 'em {y}', 'do ano de {y}', 'do ano {y}', 'no ano de {y}', '{y}'],
    current: phrases(`
      este ano, deste ano, neste ano, do ano em curso, no ano em curso, do presente ano, do corrente ano,
      do ano corrente
    `),
    last: [
      'o ano passado',
      'do ano passado',
      'no ano passado',
      'ano passado',
      'do último ano',
      'no último ano',
      'ao ano passado',
    ],
    next: [
      'o próximo ano',
      'no próximo ano',
      'do próximo ano',
      'ano que vem',
      'no ano que vem',
      'do ano que vem',
    ],
  },
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  counts: {
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    vinte: 20,
  },
  ordinals: {
    primeiro: 1,
    primeira: 1,
    '1º': 1,
    '1.º': 1,
    segundo: 2,
    segunda: 2,
    '2º': 2,
    '2.º': 2,
    terceiro: 3,
    terceira: 3,
    '3º': 3,
    '3.º': 3,
    quarto: 4,
    '4º': 4,
    '4.º': 4,
    último: 4,
  },
  ...MULTIPLES.pt,
  goods: 'after',
  whose: ['cujo', 'cuja', 'cujos', 'cujas'],
  ofMayBeFrom: true,
  wares: wordsIn('produtos | bens | mercadorias'),
  partner: 'behind',
  verbsFirst: true,
  economies: {
    BEL: wordsIn('belga | belgas'),
    CHE: wordsIn('suíço | suíça | suíços | suíças'),
    MAR: wordsIn('marroquin*'),
    EGY: wordsIn('egípci*'),
    POL: wordsIn('polac*'),
    AUS: wordsIn('australian*'),
    PHL: wordsIn('filipin*'),
    ISR: wordsIn('israelens*'),
    IRN: wordsIn('iranian*'),
    SWE: wordsIn('suec*'),
    ECU: wordsIn('equatorian*'),
    PER: wordsIn('peruan*'),
    VEN: wordsIn('venezuelan*'),
    CUB: wordsIn('cuban*'),
    KEN: wordsIn('quenian*'),
    NAM: wordsIn('namibian*'),
    DZA: wordsIn('argelin*'),
    TUN: wordsIn('tunisin*'),
    STP: wordsIn('são-tomens*'),
    BRA: wordsIn('Brasil | Brasília | brasileiro | brasileira | brasileiros | brasileiras'),
    PRT: wordsIn('Portugal | Lisboa | português | portuguesa | portugueses | portuguesas | luso'),
    AGO: wordsIn('Angola | Luanda | angolano | angolana | angolanos | angolanas'),
    MOZ: wordsIn('Moçambique | Maputo | moçambicano | moçambicana | moçambicanos | moçambicanas'),
    CPV: wordsIn('Cabo Verde | cabo-verdiano | cabo-verdiana | cabo-verdianas'),
    TLS: wordsIn('Timor-Leste | Timor Leste | timorense | timorenses'),
    VNM: wordsIn('Vietnã | Vietname | Vietnam | Hanói | Hanoi | vietnamita | vietnamitas'),
    LAO: wordsIn(
      'Laos | Vientiane | laosiano | laosiana | laosianos | laosianas | laociano | laociana | laocianas',
    ),
    KHM: wordsIn('Camboja | cambojano | cambojana | cambojanos | cambojanas'),
    THA: wordsIn('Tailândia | tailandês | tailandesa | tailandeses | tailandesas | Banguecoque | Bangkok'),
    CHN: wordsIn('China | Pequim | chinês | chinesa | chineses | chinesas'),
    MAC: wordsIn('Macau | macaense'),
    ARG: wordsIn('Argentina | Buenos Aires | argentino | argentina | argentinos | argentinas'),
    PRY: wordsIn('Paraguai | Assunção | paraguaio | paraguaia | paraguaios | paraguaias'),
    URY: wordsIn('Uruguai | Montevidéu | uruguaio | uruguaia | uruguaios | uruguaias'),
    CHL: wordsIn('Chile | chileno | chilena | chilenos | chilenas'),
    BOL: wordsIn('Bolívia | boliviano | boliviana | bolivianos | bolivianas'),
    COL: wordsIn('Colômbia | colombiano | colombiana | colombianos | colombianas'),
    MEX: wordsIn('México | mexicano | mexicana | mexicanos | mexicanas'),
    USA: wordsIn(
      'Estados Unidos | EUA | Washington | norte-americano | norte-americana | norte-americanos | norte-americanas | americano | americana | americanos | americanas',
    ),
    CAN: wordsIn('Canadá | canadense | canadenses | canadiano | canadiana'),
    ESP: wordsIn('Espanha | Madrid | espanhol | espanhola | espanhóis | espanholas'),
    FRA: wordsIn('França | Paris | francês | francesa | franceses | francesas'),
    DEU: wordsIn('Alemanha | Berlim | alemão | alemã | alemães | alemãs'),
    ITA: wordsIn('Itália | Roma | italiano | italiana | italianos | italianas'),
    GBR: wordsIn('Reino Unido | Londres | britânico | britânica | britânicos | britânicas'),
    NLD: wordsIn('Países Baixos | Holanda | holandês | holandesa | neerlandês | neerlandesa'),
    RUS: wordsIn('Rússia | Moscou | Moscovo | russo | russa | russos | russas'),
    IND: wordsIn('Índia | Nova Deli | Nova Délhi | indiano | indiana | indianos | indianas'),
    JPN: wordsIn('Japão | Tóquio | japonês | japonesa | japoneses | japonesas'),
    KOR: wordsIn(
      'Coreia do Sul | Coréia do Sul | Seul | sul-coreano | sul-coreana | sul-coreanos | sul-coreanas',
    ),
    IDN: wordsIn('Indonésia | indonésio | indonésia | indonésios | indonésias'),
    ZAF: wordsIn('África do Sul | sul-africano | sul-africana | sul-africanos | sul-africanas'),
    ZWE: wordsIn('Zimbabué | Zimbábue | zimbabueano'),
    NGA: wordsIn('Nigéria | nigeriano | nigeriana'),
    TUR: wordsIn('Turquia | turco | turca | turcos | turcas'),
    ARE: wordsIn('Emirados Árabes Unidos | Emirados'),
    SAU: wordsIn('Arábia Saudita | saudita | sauditas'),
  },
  totals: ['total', 'comércio', 'corrente de comércio', 'comércio total', 'trocas'],
  revises: ['revis', 'revê', 'reviu', 'corrig', 'retific', 'rectific'],
  abbreviations: phrases(`
    sr, sra, dr, dra, jan, fev, mar, abr, jun, jul, ago, set, out, nov, dez, aprox, p, núm, art, etc, exa, mi,
    bi
  `),
};
