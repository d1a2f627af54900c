import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';
import { wordsIn } from './words-in.ts';

/** Spanish, as agencies of Spain, Latin America and Viet Nam print it. */
export const spanishText: TextLanguage = {
  code: 'es',
  words: {
    'other-way': [
      'en sentido contrario',
      'en sentido inverso',
      'en el sentido contrario',
      'en dirección contraria',
      'en dirección opuesta',
      'en la otra dirección',
    ],
    'two-way-trade': wordsIn(
      `comercio bilateral | intercambio bilateral | intercambio comercial bilateral | intercambios bilaterales | comercio entre ambos países |
      intercambios comerciales bilaterales | comercio entre los dos países | intercambio comercial entre ambos países |
      intercambio comercial entre los dos países | comercio recíproco | comercio mutuo | volumen del comercio bilateral |
      valor del comercio bilateral | comercio bilateral de bienes | comercio bilateral de mercancías | comercio entre ambas naciones |
      comercio entre las dos naciones | intercambio entre ambos países | intercambio entre los dos países | comercio de doble vía`,
    ),
    'total-trade': wordsIn(
      `comercio | intercambio | intercambios | intercambio de mercancías |
      intercambio de bienes | comercio de bienes | comercio de mercancías | volumen comercial | volumen de comercio | volumen del comercio |
      valor del comercio | valor del intercambio | valor comercial | flujo comercial | flujos comerciales | transacciones comerciales |
      volumen de intercambio | volumen de los intercambios | comercio de productos`,
    ),
    exports: wordsIn(
      `exportación | exportaciones | envíos | ventas | ventas externas | ventas al exterior | valor de las exportaciones |
      valor de exportación | ingresos por exportaciones | despachos`,
    ),
    imports: wordsIn(
      `importación | importaciones | compras | compras externas | compras al exterior | adquisiciones | valor de las importaciones |
      valor de importación | factura de importaciones`,
    ),
    surplus: wordsIn(
      'saldo fue positivo | saldo resultó positivo | balanza positiva | superávit | superávits | excedente | saldo favorable | saldo positivo | saldo a favor | balanza favorable',
    ),
    deficit: wordsIn(
      'saldo fue negativo | saldo resultó negativo | balanza negativa | déficit | déficits | saldo negativo | saldo en contra | saldo desfavorable | saldo deficitario',
    ),
    gap: wordsIn('balanza | saldo | brecha comercial | balance comercial'),
    sells: wordsIn(
      'vender | vendan | exportar | exportamos | vendimos | vendemos | exportados | despacharon | colocó | colocaron | enviaron | embarcó | embarcaron | exportó | exporta | exportaba | exportan | exportaron | exportando | exportado | vendió | vende | vendía | venden | vendieron | vendiendo | vendido | envió | despachó',
    ),
    buys: wordsIn(
      'comprar | importar | importamos | compramos | trajo | trajeron | importó | importa | importaba | importan | importaron | importando | importado | compró | compra | compraba | compran | compraron | comprando | comprado | adquirió | adquirieron',
    ),
    trades: wordsIn(
      'intercambiamos | comerciaron | comercian | intercambiaron | intercambian | comerciado | intercambiado',
    ),
    pair: wordsIn(
      `bilateral | bilaterales | ambos países | los dos países | dos países | ambas naciones | las dos naciones | ambos vecinos |
      los dos vecinos | ambas partes | las dos partes | ambas economías | las dos economías | ambos estados | los dos estados | mutuo |
      mutuos | recíproco | recíprocos | ambos gobiernos | ambas capitales | ambos lados | entre ambos | ambos`,
    ),
    neighbour: wordsIn(
      `el país asiático | la nación asiática | el país indochino | la nación indochina | país indochino | país asiático | el país sudamericano | la nación sudamericana | el país europeo | el país africano | el país norteamericano | el país centroamericano | el país andino | el país caribeño | la isla | vecino | vecina | su vecino | el país vecino | la nación vecina | nación vecina | ese país | este país | el país |
      esa nación | esta nación | ese mercado | este mercado | este último | esta última | su socio | ese socio | dicho país | allí`,
    ),
    we: wordsIn('nosotros | nuestro | nuestra | nuestros | nuestras'),
    everybody: wordsIn(
      `exportaciones totales | importaciones totales | comercio exterior | todos los países | total de las exportaciones |
      total de exportaciones | total de las importaciones | total de importaciones | comercio mundial | comercio internacional |
      todos los socios | todos sus socios | el resto del mundo | exportaciones globales | importaciones globales`,
    ),
    elsewhere: wordsIn(
      `ASEAN | Unión Europea | UE | Europa | África | Asia | mundo | Mercosur | Alianza del Pacífico |
      América Latina | Latinoamérica | Centroamérica | América Central | Caribe | América del Norte |
      Norteamérica | Sudamérica | América del Sur | Sudeste Asiático | zona euro | eurozona | otros países |
      otros mercados | terceros países | región | Oriente Medio | Medio Oriente | BRICS | CAN | T-MEC |
      Comunidad Andina | europeo | europea | europeos | europeas`,
    ),
    topic: wordsIn(
      `per cápita | por habitante | por persona | por cabeza | inversión | inversiones | inversor* |
      inversionista* | invirtió | invertido | capital* | IED | servicios | turismo | turistas |
      electricidad | energía | ayuda* | donación | donaciones | donó | préstamo* | crédito* | deuda* |
      reservas | PIB | PBI | impuesto* | arancel* | ingresos | presupuesto | salario* | remesas | fondo* |
      proyecto* | contrato* | planta* | fábrica | fábricas | presa | acciones | inflación | precio* |
      costo* | coste* | costó | beneficio* | ganancias | provincia* | distrito | fronteriz* |
      comercio fronterizo | puerto* | empresa* | firma | firmas | compañía | compañías | fabricante* |
      grupo | sociedad | comunidad autónoma | comunidades autónomas | café | caucho | arroz | carbón |
      potasa | acero | hierro | gasolina | combustible* | petróleo | crudo | hidrocarburos | gas | cobre |
      oro | plata | litio | madera | yuca | anacardo* | fruta* | hortaliza* | verduras | ropa | prendas |
      calzado | textil* | confecci* | maquinaria | máquinas | teléfono* | electrónic* | automóvil* | autos |
      coches | vehículo* | automotriz | automotor* | autopartes | banano* | banana* | plátano* | ganado |
      ganader* | azúcar | maíz | algodón | cacao | soja | soya | trigo | carne* | lácteos | aguacate* |
      palta* | uva* | vino* | aceite* | aceituna* | tequila | mezcal | cerveza | flores | pescado* | pesca |
      pesquer* | camarón | camarones | salmón | mariscos | agrícola* | agropecuari* | agroalimentari* |
      agroindustri* | alimentos | alimentari* | alimenticio* | petroler* | petrolífer* | energétic* |
      industrial* | manufactur* | siderúrgic* | miner* | químic* | farmacéutic* | medicamentos | vacunas |
      cemento | fertilizante* | abonos | bebidas | equipos | bienes de capital | zona económica |
      financiamiento | financiación | financió | transferencias | obra | obras | hospital | escuela* |
      carretera* | puente | ferrocarril | tren | trenes | armas | armamento | aviones | buques |
      no petroleras | no petrolero | tradicionales | no tradicionales | digital | comercio electrónico |
      multa*`,
    ),
    body: wordsIn(
      `Ministerio de Industria y Comercio | Ministerio de Comercio | Ministerio de Economía | Ministerio |
      Secretaría de Economía | Secretaría de Comercio | Secretaría de Estado de Comercio |
      Dirección General de Aduanas | Aduanas | Aduana | Servicio de Aduanas | banco central |
      Oficina General de Estadísticas | Instituto Nacional de Estadística | cámara de comercio | embajada |
      comité | gobierno | la cartera | cartera | Ministerio de Comercio Exterior y Turismo |
      Ministerio de Comercio Exterior | Ministerio de Relaciones Exteriores y Comercio |
      Banco de la República | Banco de España | Ministerio de Comercio, Industria y Turismo |
      Ministerio de Industria, Comercio y Turismo | Organización Mundial del Comercio | OMC | ProColombia |
      PromPerú | ICEX | tratado de libre comercio | acuerdo de libre comercio | libre comercio | TLC |
      acuerdo comercial | acuerdos comerciales | guerra comercial | ministro de Comercio |
      ministra de Comercio | ministro de Industria y Comercio`,
    ),
    share: wordsIn(
      `representa* | representó | concentra* | concentró | cuota | participación | % de | % del |
      por ciento de | por ciento del | proporción | constituyen | constituye | la mitad de |
      dos tercios de | equivale al | equivalente al | del total | de las exportaciones totales`,
    ),
    average: ['promedi*', 'media'],
    foreign: wordsIn(
      `en kips | en dongs | en euros | en bahts | en yuanes | en pesos | en reales | en soles | en moneda local | en moneda nacional |
            en términos reales`,
    ),
    volume: ['en volumen', 'en cantidad', 'en toneladas', 'en litros', 'en peso', 'en términos de volumen'],
    negation: wordsIn(
      `falsa | falsas | falsos | inexact* | infundad* | habría | habrían | hubiera | hubieran | hubiese | hubiesen | no | nunca | jamás | sin | tampoco | ni | lejos de | en lugar de | en vez de | por error | erróneamente | desmintió | falso | ningún | y no | sino`,
    ),
    except: wordsIn(
      'excluyendo | excluid* | excepto | salvo | sin contar | sin incluir | a excepción | con excepción',
    ),
    if: wordsIn('si | en caso de que | siempre que'),
    target: wordsIn(
      `objetivo* | meta* | aspira* | pretende* | busca | buscan | buscar | buscarán | quiere* |
      queremos | desea* | proponen | se propone | se propuso | se propusieron | propuesto |
      se comprometieron | se comprometen | se compromete | elevar | llevar | impulsar | ambición |
      ambiciona | fijaron | fijado | fijó | acordaron | acordó | deben | debe | debía | debían |
      debería haber | deberían haber | debería llegar | hay que | a fin de alcanzar | con vistas a |
      con miras a | apunta a | apuntan a | se esfuerzan | esforzarse | de cara a | prometieron |
      prometió | promesa | trazado | trazaron | trazó | plan | planea | planean | persiguen | persigue |
      duplicar | triplicar`,
    ),
    'to-or-target': ['para alcanzar', 'para llegar a'],
    forecast: wordsIn(
      `prevé | prevén | preveía | previsión | previsiones | previstos | previstas | espera* | proyecta* |
      proyección | proyecciones | pronostica* | pronóstico | pronósticos | podr* |
      puede* | debería | deberían | será | serán | sería | serían | superará |
      superarán | llegará | llegarán | sumará | sumarán | cerrará | cerrarán | rondará | rozará |
      totalizará | totalizarán | ascenderá | ascenderán | alcanzaría | alcanzarían | superaría |
      llegaría | sumaría | crecerá | crecerán | aumentará | aumentarán | subirá | caerá | bajará |
      disminuirá | crecería | aumentaría | caería | va a | van a | camino de | en camino de |
      perspectiva* | augura | anticipa | vaticina | calcula para | se encamina a | confía en | confían en`,
    ),
    estimate: wordsIn(`estima* | estimaciones | se calcula`),
    from: wordsIn(
      `desde | tras | después de | procedente* | proveniente* | originari* | a partir de | desde el |
      desde la | pasó de | pasó desde | pasaron de | pasaron desde | aumentó de | aumentaron de |
      subió de | subieron de | creció de | crecieron de | cayó de | cayeron de | bajó de | bajaron de |
      disminuyó de | disminuyeron de | descendió de | descendieron de | avanzó de | avanzaron de |
      pasando de | pasando desde | pasó así de | pasaron así de | ha pasado de | han pasado de`,
    ),
    to: wordsIn(
      'a | al | a la | a los | a las | hasta | hasta el | hasta un | hacia | hacia el | hacia la | con destino a | con destino al | rumbo a | destinadas a | destinados a',
    ),
    with: wordsIn('con'),
    of: wordsIn('de | del | de la | de los | de las | para'),
    between: wordsIn('entre'),
    in: wordsIn('en | durante | dentro de | a lo largo de'),
    than: wordsIn(
      `que | frente a | frente al | frente a la | frente a las | respecto a | respecto al | respecto a la | respecto de |
      respecto del | con respecto a | con respecto al | con respecto a la | en comparación con | en comparación con el | en comparación con los |
      comparado con | comparada con | comparados con | comparadas con | contra | en relación con | en relación a | en relación al | con relación a |
      con relación al | en contraste con | que el | que la | que en | que las | sobre el | del registrado en | a diferencia de`,
    ),
    and: wordsIn('y | e | así como | además de'),
    respectively: wordsIn('respectivamente'),
    'first-one': wordsIn('el primero | la primera | las primeras | los primeros | la primera cifra'),
    'second-one': wordsIn(
      'el segundo | la segunda | las segundas | los segundos | la segunda cifra | estas últimas | estos últimos',
    ),
    it: wordsIn(
      `donde | él | ella | ellos | ellas | esta cifra | esa cifra | la cifra | dicha cifra | este monto | ese monto | el monto | dicho monto | este total |
      ese total | el total | este valor | ese valor | el valor | este volumen | el volumen | esto | eso | estas | estos | su | sus | la suma |
      el importe | ese importe | el crecimiento | el alza | la caída | el aumento | el incremento | la subida`,
    ),
    when: wordsIn('cuando'),
    'goes-to': wordsIn('correspondieron | correspondió | corresponden'),
    later: wordsIn(
      `podría alcanzar hasta | podrían alcanzar hasta | podría llegar hasta | podrían llegar hasta | alcanzará hasta | de hasta | alcanzar hasta | alcanzar los hasta | llegar hasta | hasta un máximo | luego | después | posteriormente | más adelante | más tarde`,
    ),
    break: wordsIn(
      'mientras que | mientras | pero | aunque | cuyo | cuya | porque | en cuanto a | pese a que | por su parte',
    ),
    leads: wordsIn(
      `se colocó en | se posicionó en | trepó a | alcanzó | alcanzaron | alcanza | alcanzan | alcanzaba |
      alcanzaban | alcanzar | alcanzando | alcanzado | sumó | sumaron | suma |
      suman | sumaba | sumaban | sumando | totalizó | totalizaron | totaliza | totalizan | totalizando |
      totalizaba | ascendió a | ascendieron a | asciende a | ascienden a | ascendía a | ascendían a |
      ascendiendo a | ascendió | ascendieron | llegó a | llegaron a | llegando a | llega a | llegó |
      llegaron | llegar | se situó en | se situaron en | se sitúa en | se sitúan en | situándose en |
      se ubicó en | se ubicaron en | se ubica en | ubicándose en | se cifró en | se cifraron en |
      se cifra en | cifrado en | se elevó a | se elevaron a | se eleva a | se elevan a | elevándose a |
      fue de | fueron de | era de | eran de | es de | son de | ha sido de | han sido de | fue | fueron | era |
      eran | es | son | hubo | registró | registraron | registra | registran |
      registrando | registrado | registrada | registradas | registrados | arrojó | arrojaron | arroja |
      arrojando | anotó | marcó | marcaron | obtuvo | obtuvieron | reportó | reportaron | tuvo | tuvieron |
      tiene | tienen | por | por valor de |       valorado en | valorados en | valoradas en | valorada en | con un valor de | pasó a | pasaron a | pasó |
      pasaron | pasando | pasando a | subió a | subieron a | cayó a | cayeron a | bajó a | bajaron a | dejó |
      dejando | acumuló | acumularon | acumulan | acumula | acumulado | cerró en | cerraron en | cerró con |
      cerró | cerraron | quedó en | quedaron en | se mantuvo en | se mantuvieron en | equivale a |
      equivalentes a | equivalente a | un monto de | un total de | un valor de | generó | generaron |
      facturó | facturaron | movió | movieron | significó | significaron | supuso | supusieron |
      hasta alcanzar | hasta llegar a | ya | apenas | sólo | solo | solamente | también | o sea | es decir |
      o | logró | lograron | así | tocó | tocaron | sumado`,
    ),
    plain: wordsIn(
      `fuente oficial | el informe | reveló | revelaron | preliminar* | mientras tanto | asimismo | el |
      la | los | las | lo | un | una | uno | anual | anuales | valor | valores | volumen | mercancías |
      productos | bienes | total | totales | monto | cifra | cifras | récord | nivel | niveles |
      en total | según | de acuerdo con | de acuerdo a | datos | estadísticas | estadístico | informe |
      reporte | indica | indicó | indicaron | informó | informaron | precisó | precisa | señaló |
      señala | anunció | dijo | afirmó | declaró | subrayó | destacó | añadió | agregó | explicó |
      publicó | publicado | publicadas | publicados | publicadas por | mismo | misma | período |
      periodo | veces | fuertemente | ligeramente | levemente | notablemente | considerablemente |
      significativamente | sin embargo | no obstante | no solo | no sólo | en cambio | a su vez |
      en tanto | sola | exactamente | provisional* | último | definitivo* | últimos | anterior | previo |
      respectivo | respectivos | incluidos | incluido | incluyendo | expresado | medido | en dólares |
      en valor | entonces | aún | todavía | siempre | cerca | mes | meses | año | años | día | se | ha |
      han | había | habían | hay | más alto | más alta | más bajo | histórico | histórica |
      máximo histórico | país | mercado | dos |  conjunto | entero | entera | todo | toda |
      todos | todas | sobre todo | igualmente | además | aquí | otro | otra | sentido | dirección |
      global | comercial* | principalmente | sostenido | sostenida | sólido | sólida | robusto | nuevo |
      nueva | nuevos | primer | primero | primera | tendencia | lo que | supone | representa un alza |
      ese | esa | este | esta | esos | esas | del orden | ritmo | tasa | variación | interanual |
      consecutivo | su mayor | principal | principales | oficial* | ayer | hoy | lunes | martes |
      miércoles | jueves | viernes | sábado | domingo | le | les | nos | cual | quien | gracias a |
      debido a | dólar | alrededor | propio | propia | reciente* | presente | pasado | socio | socios |
      económic* | relaciones | nexos | vínculos | cooperación | tras registrar | ser | sido |
      siendo | estar | está | están | estuvo | muy | tan | bien | durante todo | por tanto |
      por lo tanto | por ello | actual | actualmente`,
    ),
    per: wordsIn('cada | /'),
    price: wordsIn(
      `por tonelada | la tonelada | por barril | el barril | por kilo | el kilo | por kilogramo | por metro |
      por unidad | cada uno | por hora | por litro | por onza | por libra | la libra | por hectárea`,
    ),
    more: wordsIn('más | superior | superiores | mayor | mayores | por encima'),
    less: wordsIn('menos | inferior | inferiores | menor | menores | por debajo'),
    up: wordsIn(
      `alzas | subidas | incrementos | crecimientos | avances | trep* | se expandieron | aumenta* |
      aumentos | incrementa* | aumente | crezca | incrementándose | crec* | subido | subía | subiendo |
      suben | ascenso | elevación | elevó | elevaron | avanza* | escaló | escalaron | repunta |
      recuperación | se recuperó | se recuperaron | rebote | rebotó | auge | se ampliaron | amplió |
      se ensanchó | se aceleró | mejoraron | alza de | saltaron | dispararse | se multiplicó | ganó |
      ganaron | crecimiento de | positivo | positiva | plus`,
    ),
    down: wordsIn(
      `baja* | caídas | descensos | retroce* | reducciones | merm* | bajas de | se desaceleraron |
      flaquearon | caído | caía | caían | caen | cayendo | al caer | descend* | desciende | descienden |
      descendiendo | disminuido | disminuía | disminuy* | reduc* | desplom* | hundió | contrajo |
      contrajeron | contraído | se estrechó | recort* | perdieron | declive | se debilitó |
      desaceleración | tropezó | decreci* | decrecimiento | decremento | bajón | derrumbe | se derrumbó`,
    ),
  },
  times: {
    'two-months': ['[en el |el |del ]{q} bimestre[ ]{year?}'],
    'four-months': ['[en el |el |del ]{q} cuatrimestre[ ]{year?}'],
    'whole-year': [
      '[en |durante ](el conjunto del año|todo el año|el año completo|el total del año)[ ]{year?}',
    ],
    'spoken-year': ['del año'],
    'spoken-quarter': ['del trimestre'],
    'spoken-month': ['del mes'],
    after: ['[en |a ][el |al ]año (siguiente|posterior)', 'un año (después|más tarde)'],
    'fiscal-one': ['[en |durante ][el ](año fiscal|ejercicio fiscal|ejercicio) [de |del ]{y}'],
    stretch: [
      '[a |hasta |desde ](mediados|comienzos|principios|inicios) de {month}[ ]{year?}',
      '[a |hasta |desde ](mediados|comienzos|principios|inicios) de {y}',
      '[en |durante ][la ](primera|segunda) (mitad|quincena) de {month}[ de {y}]',
      '(hasta el|al|a fecha de|hasta) {d} de {month}[ de {y}]',
      '[del|entre el] {d} (al|y el) {d} de {month}[ de {y}]',
    ],
    year: phrases(`
      en {y}, en el {y}, durante {y}, durante el {y}, el año {y}, en el año {y}, a lo largo de {y},
      (en|durante) todo {y}, en el conjunto de {y}, {y}, {year}, (en|durante) {year}, a cierre de {y},
      al cierre de {y}
    `),
    years: [
      '{y}[ ](-|–|—|a|y)[ ]{y2}',
      'de {y} a {y2}',
      'del {y} al {y2}',
      'entre {y} y {y2}',
      'entre el {y} y el {y2}',
      '(el|del|en el) (período|periodo) {y}[ ](-|–)[ ]{y2}',
      '(período|periodo) {y}[ ](-|–)[ ]{y2}',
    ],
    month: [
      'en {month}[ ]{year?}',
      '[en |durante |de ]el mes de {month}[ ]{year?}',
      'del mes de {month}[ ]{year?}',
      '{month}[ ]{year?}',
    ],
    span: [
      '[de ]{month} a {month2}[,][ ]{year?}',
      'entre {month} y {month2}[,][ ]{year?}',
      'entre los meses de {month} y {month2}[ ]{year?}',
      '{month}[ ](-|–)[ ]{month2}[ ]{year?}',
      'desde {month} hasta {month2}[ ]{year?}',
      '[en el |el |del ](período|periodo) {month}[ ](-|–|a)[ ]{month2}[ ]{year?}',
    ],
    quarter: [
      '[en el |durante el |el |del |al ]{q} trimestre[ ]{year?}',
      '{q} trimestre[ ]{year?}',
      't{q}[ ]{year?}',
      '{y}[ -]t{q}',
    ],
    half: [
      '[en el |durante el |el |del |al |en la |la |de la ]{h} (semestre|mitad)[ ]{year?}',
      '[en los |durante los |de los |los |en |durante ]seis primeros meses[ ]{year?}',
      '[en los |durante los |de los |los |en |durante ]primeros seis meses[ ]{year?}',
    ],
    months: [
      '[en el |durante el |del |el ]primer mes {year}',
      '[en los |durante los |de los |los |en |durante |entre los ]primeros {n} meses[ ]{year?}',
      '[en los |durante los |de los |los |en |durante |entre los ]{n} primeros meses[ ]{year?}',
      '[en |durante |a |los |en los |durante los ]{n} meses[ ]{year}',
    ],
    quarters: [
      '[en los |durante los |de los |los ]primeros {n} trimestres[ ]{year?}',
      '[en los |durante los |de los |los ]{n} primeros trimestres[ ]{year?}',
    ],
    meantime: [
      '[en el |durante el |el |del |al |de ]mismo (período|periodo|lapso|mes|trimestre|semestre|intervalo)[ ][(de|en) ]',
    ],
    same: [
      '[en el |durante el |el |del |al |de ](mismo|igual|idéntico) (período|periodo|lapso|mes|trimestre|semestre|intervalo)[ ][(de|en) ]{year?}',
      '[en el |durante el |el |del |al |de ](mismo|igual|idéntico) (período|periodo|lapso|mes|trimestre|semestre|intervalo) del año (anterior|precedente|previo|pasado)',
      '[en los |los |de los |a los ]mismos meses[ ][(de|en) ]{year?}',
      '[en los |los |de los |a los ]mismos meses del año (anterior|precedente|previo|pasado)',
      '[en el |el |del |al ](período|periodo) (correspondiente|equivalente)[ ][(de|en) ]{year?}',
    ],
    before: [
      '(un año|doce meses) (antes|atrás)',
      'hace un año',
      '[en |a ][el |al |del ]año (precedente|anterior|previo)',
      '[el ]ejercicio (precedente|anterior|previo)',
      '[el |al |del ]de un año (antes|atrás)',
    ],
    'quarter-before': [
      '[en el |el |del |al ]trimestre (anterior|precedente|previo|pasado)',
      'un trimestre (antes|atrás)',
    ],
    'on-quarter': ['intertrimestral', 'intertrimestrales', 'trimestre a trimestre'],
    'last-month': ['[en el |el |del |al ]mes pasado'],
    'month-before': [
      '[en el |el |del |al ]mes (anterior|precedente|previo)',
      'un mes (antes|atrás)',
      'hace un mes',
    ],
    'on-year': phrases(`
      interanual, interanuales, año con año, año a año, año contra año, año tras año,
      a tasa (anual|interanual), en términos (anuales|interanuales), en un año, i.a, anual
    `),
    'on-month': ['intermensual', 'mensual', 'mes a mes', 'mes con mes', 'en un mes', 'a tasa mensual'],
    each: phrases(`
      al año, cada año, todos los años, anualmente, por año, al mes, cada mes, mensualmente, anuales,
      mensuales, a día de hoy, hoy en día, hoy
    `),
    'fiscal-end': [
      '[el |del |en el ](ejercicio|año fiscal) (cerrado|terminado|concluido|finalizado) (en|el {d} de|a finales de) {month}[ ]{year?}',
      '[en los |los ]doce meses (hasta|a) {month}[ ]{year?}',
    ],
    fiscal: ['[el |del |en el ][año fiscal |ejercicio ]{y}[ ](-|–|/)[ ]{yy}'],
    'this-fiscal': ['[en |durante ][el ](ejercicio|año fiscal) (en curso|actual)'],
    'last-fiscal': ['[en |durante ][el |del ](ejercicio|año fiscal) (anterior|pasado|precedente)'],
    'until-month': [
      '(hasta|a|al) (fines|finales|fin|final|cierre) de {month}[ ]{year?}',
      'hasta {month}[ ]{year?}',
    ],
    due: phrases(`
      para [el ][año ]{y}, para (fines|finales|fin|final) de {y}, para {year},
      (antes de|hacia|hasta) {y}, (antes del|hacia el|hasta el) {y}, hasta el año {y},
      antes de que (termine|acabe|concluya) {y}, antes del (fin|final) de {y}, de aquí a {y},
      en el horizonte de {y}, con horizonte (en|a) {y}, a más tardar en {y}, en {y} a más tardar,
      (a|de cara a|con miras a|con vistas a) {y}
    `),
    day: [
      '[el |del |al |hasta el |este |desde el ]{d}[º] de {month}[ ]{year?}',
      '{d}/{m}/{y}',
      '{y}-{m}-{d}',
      '{d} {month}',
      '[el |del ]{d}.{m}.{y}',
    ],
    vague: phrases(`
      [en |durante ][los ](próximos|últimos|venideros) meses, a (corto|medio|mediano|largo) plazo,
      en un futuro (próximo|cercano), en el futuro, 
      a (principios|comienzos|inicios) de {y}, próximamente, pronto
    `),
    several: [
      '[en |durante ][los |estos ](próximos|últimos|venideros|pasados) [{k} ]años',
      '[en |durante ][los ]{k} (últimos|próximos) años',
      '[en |durante ][el |la ](último|próximo|pasado|última|próxima|pasada) (quinquenio|decenio|lustro|sexenio|década)',
      '[en |durante ][las ](últimas|próximas) [{k} ]décadas',
      '(desde hace|hace|en|dentro de|tras|durante|por) {k} años',
      'en los años venideros',
      'a lo largo de los años',
    ],
  },
  years: {
    said: ['de {y}', 'del {y}', 'en {y}', 'del año {y}', '{y}'],
    current: phrases(`
      este año, de este año, del año, del año en curso, el año en curso, del presente año, el presente año,
      el año actual, del corriente año
    `),
    last: [
      'el año pasado',
      'del año pasado',
      'del pasado año',
      'el pasado año',
      'el último año',
      'del último año',
      'al año pasado',
    ],
    next: [
      'el próximo año',
      'el año próximo',
      'del próximo año',
      'el año que viene',
      'el año entrante',
      'del año próximo',
    ],
  },
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  counts: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
  },
  ordinals: {
    primer: 1,
    primera: 1,
    primero: 1,
    '1er': 1,
    '1.er': 1,
    segundo: 2,
    segunda: 2,
    '2º': 2,
    '2.º': 2,
    tercer: 3,
    tercero: 3,
    '3er': 3,
    '3.er': 3,
    cuarto: 4,
    '4º': 4,
    '4.º': 4,
    último: 4,
  },
  ...MULTIPLES.es,
  goods: 'after',
  whose: ['cuyo', 'cuya', 'cuyos', 'cuyas'],
  ofMayBeFrom: true,
  partner: 'behind',
  verbsFirst: true,
  economies: {
    VNM: wordsIn('Vietnam | Viet Nam | Hanói | Hanoi | vietnamita | vietnamitas'),
    LAO: wordsIn('Laos | Vientián | Vientiane | laosian* | RDP Lao | lao'),
    KHM: wordsIn('Camboya | Phnom Penh | camboyan*'),
    THA: wordsIn('Tailandia | Thailandia | Bangkok | tailandés | tailandes*'),
    CHN: wordsIn('China | Pekín | Beijing | chino | chinos | chinas | china'),
    ESP: wordsIn('España | Madrid | español | española | españoles | españolas'),
    MEX: wordsIn('México | Méjico | mexicano | mexicana | mexicanos | mexicanas'),
    USA: wordsIn(
      'Estados Unidos | EE. UU. | EE.UU. | EEUU | EU | Washington | estadounidense | estadounidenses | norteamericano | norteamericana | norteamericanos | norteamericanas',
    ),
    ARG: wordsIn('Argentina | Buenos Aires | argentino | argentina | argentinos | argentinas'),
    BRA: wordsIn('Brasil | Brasilia | brasileño | brasileña | brasileños | brasileñas | brasilero'),
    CHL: wordsIn('Chile | chileno | chilena | chilenos | chilenas'),
    COL: wordsIn('Colombia | Bogotá | colombiano | colombiana | colombianos | colombianas'),
    PER: wordsIn('Perú | peruano | peruana | peruanos | peruanas'),
    VEN: wordsIn('Venezuela | Caracas | venezolano | venezolana | venezolanos | venezolanas'),
    ECU: wordsIn('Ecuador | Quito | ecuatoriano | ecuatoriana | ecuatorianos | ecuatorianas'),
    BOL: wordsIn('Bolivia | La Paz | boliviano | boliviana | bolivianos | bolivianas'),
    PRY: wordsIn('Paraguay | Asunción | paraguayo | paraguaya | paraguayos | paraguayas'),
    URY: wordsIn('Uruguay | Montevideo | uruguayo | uruguaya | uruguayos | uruguayas'),
    CUB: wordsIn('Cuba | La Habana | cubano | cubana | cubanos | cubanas'),
    DOM: wordsIn(
      'República Dominicana | Santo Domingo | dominicano | dominicana | dominicanos | dominicanas',
    ),
    HTI: wordsIn('Haití | haitiano | haitiana | haitianos | haitianas'),
    GTM: wordsIn('Guatemala | guatemalteco | guatemalteca | guatemaltecos | guatemaltecas'),
    HND: wordsIn('Honduras | Tegucigalpa | hondureño | hondureña | hondureños | hondureñas'),
    SLV: wordsIn('El Salvador | salvadoreño | salvadoreña | salvadoreños | salvadoreñas'),
    NIC: wordsIn('Nicaragua | Managua | nicaragüense | nicaragüenses'),
    CRI: wordsIn('Costa Rica | costarricense | costarricenses'),
    PAN: wordsIn('Panamá | panameño | panameña | panameños | panameñas'),
    CAN: wordsIn('Canadá | Ottawa | canadiense | canadienses'),
    DEU: wordsIn('Alemania | Berlín | alemán | alemana | alemanes | alemanas'),
    FRA: wordsIn('Francia | París | francés | francesa | franceses | francesas'),
    PRT: wordsIn(
      'Portugal | Lisboa | portugués | portuguesa | portugueses | portuguesas | luso | lusa | lusos | lusas',
    ),
    ITA: wordsIn('Italia | Roma | italiano | italiana | italianos | italianas'),
    GBR: wordsIn('Reino Unido | Gran Bretaña | Londres | británico | británica | británicos | británicas'),
    NLD: wordsIn(
      'Países Bajos | Holanda | neerlandés | neerlandesa | neerlandeses | neerlandesas | holandés',
    ),
    BEL: wordsIn('Bélgica | belga | belgas'),
    CHE: wordsIn('Suiza | suizo | suiza | suizos | suizas'),
    POL: wordsIn('Polonia | polaco | polaca | polacos | polacas'),
    MAR: wordsIn('Marruecos | Rabat | marroquí | marroquíes | marroquís'),
    DZA: wordsIn('Argelia | Argel | argelino | argelina | argelinos | argelinas'),
    TUR: wordsIn('Turquía | Ankara | turco | turca | turcos | turcas'),
    RUS: wordsIn('Rusia | Moscú | ruso | rusa | rusos | rusas'),
    UKR: wordsIn('Ucrania | ucraniano | ucraniana | ucranianos | ucranianas'),
    IND: wordsIn('India | Nueva Delhi | indio | india | indios | indias'),
    JPN: wordsIn('Japón | Tokio | japonés | japonesa | japoneses | japonesas | nipón | nipona'),
    KOR: wordsIn(
      'Corea del Sur | Seúl | República de Corea | surcoreano | surcoreana | surcoreanos | surcoreanas | Corea',
    ),
    TWN: wordsIn('Taiwán | taiwanés | taiwanesa | taiwaneses | taiwanesas'),
    IDN: wordsIn('Indonesia | Yakarta | indonesio | indonesia | indonesios | indonesias'),
    MYS: wordsIn('Malasia | malasio | malasia | malasios | malasias'),
    PHL: wordsIn('Filipinas | Manila | filipino | filipina | filipinos'),
    SGP: wordsIn('Singapur | singapurense | singapurenses'),
    MMR: wordsIn('Myanmar | Birmania | birmano | birmana | birmanos | birmanas'),
    AUS: wordsIn('Australia | Canberra | australiano | australiana | australianos | australianas'),
    ISR: wordsIn('Israel | israelí | israelíes'),
    IRN: wordsIn('Irán | Teherán | iraní | iraníes'),
    SAU: wordsIn('Arabia Saudita | Arabia Saudí | Riad | saudí | saudita | sauditas'),
    EGY: wordsIn('Egipto | egipcio | egipcia | egipcios | egipcias'),
    ZAF: wordsIn('Sudáfrica | sudafricano | sudafricana | sudafricanos | sudafricanas'),
    GNQ: wordsIn('Guinea Ecuatorial | ecuatoguineano | ecuatoguineana'),
  },
  totals: ['total', 'comercio total', 'intercambio', 'intercambio total', 'comercio'],
  revises: ['revis', 'corrig', 'rectific', 'corrección'],
  abbreviations: phrases(`
    sr, sra, dr, dra, lic, ing, ene, feb, abr, jun, jul, ago, sept, sep, oct, nov, dic, aprox, p, núm, art,
    ee, uu, ee.uu, etc, cía, s.a
  `),
};
