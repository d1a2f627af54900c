import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';
import { wordsIn } from './words-in.ts';

/** Italian: prepositions join the article, and "da" is both "from" and "by". */
export const italianText: TextLanguage = {
  code: 'it',
  words: {
    'other-way': [
      'in senso contrario',
      'in senso inverso',
      'nel senso opposto',
      'in direzione opposta',
      'nella direzione opposta',
      'nel verso opposto',
    ],
    'two-way-trade': wordsIn(
      `commercio bilaterale | scambi bilaterali | scambi commerciali bilaterali | interscambio bilaterale | interscambio commerciale bilaterale | commercio tra i due Paesi | scambi tra i due Paesi | scambi commerciali tra i due Paesi | interscambio tra i due Paesi |
      commercio fra i due Paesi | scambi fra i due Paesi | commercio reciproco | volume del commercio bilaterale | valore del commercio bilaterale | valore degli scambi bilaterali | volume degli scambi bilaterali`,
    ),
    'total-trade': wordsIn(
      `commercio | scambi | scambi commerciali | interscambio | interscambio commerciale | interscambio di beni | commercio totale | scambio commerciale | volume degli scambi | valore degli scambi | volume del commercio | valore del commercio | volume dell'interscambio | valore dell'interscambio |
      commercio di beni | commercio di merci | scambi di merci | flussi commerciali | import-export | volume commerciale`,
    ),
    exports: wordsIn(
      'esportazione | esportazioni | export | vendite | vendite all’estero | valore delle esportazioni | valore dell’export',
    ),
    imports: wordsIn(
      'importazione | importazioni | import | acquisti | valore delle importazioni | valore dell’import',
    ),
    surplus: wordsIn(
      'saldo è stato positivo | saldo è positivo | surplus | surplus commerciale | avanzo | avanzo commerciale | attivo commerciale | saldo positivo | saldo attivo',
    ),
    deficit: wordsIn(
      'saldo è stato negativo | saldo passivo | saldo è negativo | deficit | deficit commerciale | disavanzo | disavanzo commerciale | passivo commerciale | saldo negativo',
    ),
    gap: wordsIn('bilancia commerciale | bilancia | saldo | saldo commerciale'),
    sells: wordsIn(
      'vendere | esportare | esportiamo | vendiamo | venduta | vendute | venduti | fornito | spedito | spedita | spedite | esportato | esportata | esportate | esportati | esporta | esportava | esportano | esportando | esportò | venduto | vende | vendono',
    ),
    buys: wordsIn(
      'comprare | acquistare | importare | importiamo | acquistiamo | compriamo | comprata | comprate | comprati | acquistata | acquistate | acquistati | ha acquistato | acquistava | importato | importata | importate | importati | importa | importava | importano | importando | importò | acquistato | acquista | acquistano | comprato | compra',
    ),
    trades: wordsIn('scambiato | scambiano | commerciato | commerciano'),
    pair: wordsIn(
      'bilaterale | bilaterali | i due Paesi | due Paesi | dei due Paesi | entrambi i Paesi | le due nazioni | i due vicini | le due parti | entrambe le parti | le due economie | i due Stati | reciproco | reciproci | reciproca | i due governi | ambo le parti',
    ),
    neighbour: wordsIn(
      'il vicino | al vicino | il mercato asiatico | il Paese balcanico | vicino | Paese vicino | il Paese vicino | questo Paese | quel Paese | questo mercato | quel mercato | quest’ultimo | quest’ultima | il regno | il Paese asiatico | il Paese africano | il Paese',
    ),
    we: wordsIn('noi | nostro | nostra | nostri | nostre'),
    everybody: wordsIn(
      'esportazioni totali | importazioni totali | commercio totale con tutti | export totale | import totale | commercio estero | tutti i Paesi | tutti i partner | totale delle esportazioni | totale delle importazioni | commercio mondiale | commercio internazionale | export complessivo | esportazioni complessive | importazioni complessive | resto del mondo',
    ),
    elsewhere: wordsIn(
      `ASEAN | Unione Europea | UE | Europa | Africa | Asia | mondo | Mercosur | America Latina |
      Sud-est asiatico | Sudest asiatico | eurozona | zona euro | altri Paesi | altri mercati | Paesi terzi |
      regione | Medio Oriente | Balcani | BRICS | europeo | europea | europei | europee`,
    ),
    topic: wordsIn(
      `pro capite | pro-capite | per abitante | a testa | investimento | investimenti | investito | investe |
      investitor* | capitale | capitali | IDE | servizi | turismo | turisti | elettricità | energia |
      energetic* | aiuto | aiuti | dono | doni | donazion* | prestito | prestiti | credito | crediti |
      debito | debiti | riserve | PIL | imposta | imposte | tasse | dazi | dazio | entrate | bilancio |
      salario | salari | rimesse | fondo | fondi | progetto | progetti | contratto | contratti | fabbrica |
      fabbriche | impianto | impianti | diga | azioni | inflazione | prezzo | prezzi | costo | costi | costa |
      utile | utili | profitti | provincia | provincial* | distretto | transfrontalier* | confine | porto |
      porti | azienda | aziende | impresa | imprese | società | gruppo | Fiat | produttor* | caffè | gomma |
      riso | carbone | potassio | acciaio | ferro | benzina | carburant* | petrolio | petrolifer* | gas |
      rame | oro | argento | legno | legname | manioca | frutta | verdura | ortaggi | abbigliamento |
      vestiti | calzature | scarpe | tessile | tessili | macchinari | macchine | telefon* | elettronic* |
      auto | automobili | autovetture | veicoli | banane | bestiame | zucchero | mais | cotone | cacao |
      soia | grano | carne | carni | vino | vini | olio | birra | pesce | gamberi | agricol* |
      agroalimentar* | alimentar* | industriale | industriali | siderurgic* | minerar* | minerali | chimic* |
      farmaceutic* | medicinali | farmaci | cemento | fertilizzanti | bevande | zona economica |
      finanziamento | finanziamenti | trasferimenti | opere | ospedale | scuol* | strada | strade | ponte |
      ferrovia | treni | armi | aerei | navi | mobili | gioielli | moda | multa | multe | regione Toscana`,
    ),
    body: wordsIn(
      `Ministero dell'Industria e del Commercio | Ministero del Commercio | Ministero degli Esteri |
      Ministero | dogane | Dogana | Agenzia delle Dogane | banca centrale | Banca d'Italia | Istat |
      Istituto di statistica | Istituto nazionale di statistica | ICE | Agenzia ICE | Sace |
      Camera di Commercio | ambasciata | comitato | governo | ministro del Commercio |
      Organizzazione mondiale del commercio | OMC | WTO | accordo di libero scambio | libero scambio |
      accordo commerciale | accordi commerciali | guerra commerciale | partner commerciale |
      partner commerciali`,
    ),
    share: wordsIn(
      'quota | rappresentano | rappresenta | rappresentato | hanno rappresentato | ha rappresentato | rappresentando | incidono | incide | incidenza | proporzione | costituiscono | costituisce | pari al totale | % del | % delle | % degli | % dei | per cento del | per cento delle | per cento dei | la metà delle | la metà del | del totale | corrisponde a | equivale a',
    ),
    average: wordsIn('in media | media | medio | medi | media annua | media mensile | mediamente'),
    foreign: wordsIn(
      'in euro | in kip | in dong | in yuan | in valuta locale | in moneta locale    in termini reali ',
    ),
    volume: ['in volume', 'in quantità', 'in tonnellate', 'in termini di volume'],
    negation: wordsIn(
      'falsa | false | errato | errata | infondat* | avrebbe | avrebbero | avesse | avessero | non | mai | senza | né | lontano da | lontani da | invece di | anziché | per errore | erroneamente | smentito | falso',
    ),
    except: wordsIn('esclus* | eccetto | tranne | salvo | ad eccezione | al netto'),
    if: wordsIn('se | qualora | nel caso in cui'),
    target: wordsIn(
      `obiettivo | obiettivi | traguardo | mira | mirano | mirare | punta | puntano | puntare | vuole | vogliono | vogliamo | volevano | intende | intendono | aspira | aspirano | desidera | desiderano | portare | far salire | elevare | raddoppiare | triplicare | impegnati | impegnano | si sono impegnati | si impegnano | concordato | fissato | fissano | stabilito | deciso di | ambizione | bisogna | occorre | doveva | dovevano | avrebbe dovuto | avrebbero dovuto | prefissati | prefiggono | promesso | pianificano | pianifica |
      al fine di raggiungere | intenzione`,
    ),
    'to-or-target': ['per raggiungere', 'per arrivare a'],
    forecast: wordsIn(
      `prevede | prevedono | previsione | previsioni | si prevede | atteso | attesa | attesi | attese |
      si attende | ci si attende | dovrebbe | dovrebbero | potrebbe | potrebbero | può | possono | potrà |
      sarà | saranno | raggiungerà | raggiungeranno | supererà | supererebbe | supereranno | crescerà | cresceranno |
      aumenterà | calerà | proiezione | proiezioni | prospettiva | prospettive | avviato a | si avvia a`,
    ),
    estimate: wordsIn(`stima | stime | secondo le stime | si stima`),
    from: wordsIn(
      'passato da | passata da | passati da | passate da | passa da | passano da | passando da | passare da | dal | dalla | dallo | dai | dagli | dalle | dopo | a partire dal | proveniente da | provenienti da | provenienti dal | provenienti dalla | provenienti dall’ | dall’',
    ),
    'of-or-from': wordsIn('da'),
    to: wordsIn(
      'a | al | ai | alla | allo | agli | alle | all’ | verso | verso il | verso la | verso l’ | in direzione di | fino a | fino ai | fino al | destinate a | destinate al | diretti in | dirette in',
    ),
    by: wordsIn('del | dello | dell’'),
    with: wordsIn('con | con il | con la | con l’ | con lo | con i | con gli'),
    of: wordsIn('di | della | dei | degli | delle | per | d’'),
    between: wordsIn('tra | fra | tra il | tra la | tra l’ | fra il | fra la | fra l’ | tra i'),
    in: wordsIn(
      'in | nel | nella | nell’ | nello | nei | nelle | negli | durante | nel corso di | nel corso del | entro',
    ),
    than: wordsIn(
      `che | che nel | che nello | rispetto a | rispetto al | rispetto alla | rispetto allo | rispetto ai | rispetto all’ | in confronto a | in confronto al | a confronto con | confronto al | contro | contro i | contro il | contro gli | a fronte di | a fronte dei | sul | su | sullo | sull’ | paragonato a | paragonati a | nei confronti del | di quanto | di quelli del | di quello del | di quella del`,
    ),
    and: wordsIn('e | ed | nonché | così come'),
    respectively: wordsIn('rispettivamente'),
    'first-one': wordsIn('il primo | la prima | le prime | i primi'),
    'second-one': wordsIn('il secondo | la seconda | le seconde | i secondi | quest’ultima cifra'),
    it: wordsIn(
      'dove | esso | essa | essi | esse | questa cifra | la cifra | tale cifra | questo importo | l’importo | questo valore | il valore | tale valore | il totale | questo totale | questo dato | il dato | il volume | tale volume | ciò | questi | queste | suo | sua | suoi | sue | loro | la somma | la crescita | l’aumento | il calo | la flessione',
    ),
    when: wordsIn('quando'),
    later: wordsIn('poi | successivamente | in seguito | più tardi'),
    break: wordsIn('mentre | ma | sebbene | benché | perché | quanto a | laddove | però'),
    leads: wordsIn(
      `si è attestata a | si è fermato a | si è fermata a | si sono fermate a | si sono fermati a | toccando | ha totalizzato | hanno totalizzato | era stato di | era stata di | erano state di | erano stati di | erano scesi a | era sceso a | è arrivato a | sono arrivati a | sono arrivate a | si è chiuso a | ha chiuso a | chiudere a | chiudere | raggiunto | raggiunge | raggiungono | raggiungere | raggiungendo | raggiunti | raggiunta | ha raggiunto | hanno raggiunto | toccato | tocca | toccano | hanno toccato | ha toccato | ammonta a | ammontano a | ammontato a | ammontati a | ammontate a | ammontavano a | ammontava a | è ammontato a | sono ammontati a | sono ammontate a | si è attestato a | si sono attestate a | si sono attestati a | si attesta a | si attestano a | attestato a |
      attestate a | attestati a | è stato di | è stato pari a | sono stati pari a | sono state pari a | è stata di | è stata pari a | sono state di | sono stati di | era di | erano di | è di | sono di | era | erano | è | sono | stato | stata | stati | state | ha | hanno | aveva | avevano | pari a | pari ad | vale | valgono | valeva | valevano | valso | reso | fruttato | totalizzato | totalizzano | totalizza | registrato | registra | registrano | registrando | segnato | segna | ottenuto |
      per un valore di | del valore di | per un importo di | per un totale di | un valore di | un totale di | un valore pari a | per oltre | merci per | beni per | prodotti per | è passato a | sono passati a | sono passate a | passato a | passate a | arrivato a | arrivati a | arrivate a | arrivare a | arriva a | giunto a | giunti a | giunte a | salito a | saliti a | salite a | sceso a | scesi a | scese a | si è ridotto a | ridotto a | lasciando | ovvero | ossia | o | vale a dire | già | solo | soltanto | anche | appena | un | uno |
      una | equivalente a | equivalenti a | chiuso a | chiusi a`,
    ),
    plain: wordsIn(
      `ne | contiamo | continua | continuano | dice | ha detto | ha dichiarato | il | lo | la | i | gli | le |
      l’ | annuo | annua | annuale | annui | valore | valori | volume | totale | totali | importo | cifra |
      cifre | record | livello | livelli | in totale | complessivamente | complessivo | complessiva |
      secondo | stando a | dati | statistiche | rapporto | reso noto | comunicato | annunciato | detto |
      dichiarato | affermato | sottolineato | aggiunto | spiegato | pubblicato | stesso | stessa | periodo |
      volte | fortemente | leggermente | lievemente | nettamente | notevolmente | sensibilmente |
      significativamente | tuttavia | invece | così | dunque | quindi | pertanto | in tal modo | sola |
      esattamente | provvisorio | provvisori | preliminari | definitivo | ultimo | ultimi | precedente |
      rispettivi | inclusi | incluso | espresso | in dollari | in valore | ancora | sempre | mese |
      mesi | anno | anni | giorno | si | più alto | più basso | storico | storica | Paese | Paesi | mercato |
      due | insieme | tutto | tutta | tutti | soprattutto | inoltre | altresì | qui | altro | altra | senso |
      globale | commerciale | commerciali | principalmente | solido | solida | nuovo | nuova | nuovi | primo |
      tendenza | questo | questa | dell’ordine di | ritmo | tasso | variazione | consecutivo | principale |
      principali | ufficiale | ufficiali | ieri | oggi | grazie a | a causa di | proprio | propria | recente |
      recenti | scorso | partner | economico | economici | economica | relazioni | legami | cooperazione |
      essere | molto | attuale | attualmente | ormai | infine | appunto | analogo | analogamente |
      nell’intero | interi | ed è | dal canto suo | lui`,
    ),
    per: wordsIn('ciascuno | /'),
    price: wordsIn(
      `per tonnellata | a tonnellata | la tonnellata | al barile | per barile | al chilo | per chilo |
      al metro | per unità | l’uno | all’ora | al litro`,
    ),
    more: wordsIn('più | in più | superiore | superiori | maggiore | maggiori | al di sopra'),
    less: wordsIn('meno | in meno | inferiore | inferiori | minore | minori | al di sotto'),
    up: wordsIn(
      `aumentare | incrementare | aumenti | incrementi | correre | corre | balza | balzati | si impenna | vola | volano | volata |
      schizzati | risalito | risaliti | cresciuti | cresciuta | cresce | crescono | crescere | crescendo |
      salite | saliti | sale | salgono | salendo | aumentata | aumenta | aumentano | aumentando |
      incrementato | incrementata | incrementati | rialzi | balzata | balzate | ampliato | ampliata |
      migliorato | accelerato | guadagnato | rafforzato | impennati | si è ampliato | ripresa | rimbalzo`,
    ),
    down: wordsIn(
      `cali | flessioni | riduzioni | crollata | scivolato | scivolati | scivolata | frenata | scesa | scese |
      scende | scendono | scendendo | calata | calate | calati | cala | calano | calando | diminuiti |
      diminuite | diminuita | diminuisce | diminuiscono | ridotto | ridotta | ridotti | ridotte | si riduce |
      si riducono | contratto | contratta | contratti | contratte | crollate | crollati | perso | cedimento |
      arretrato | arretrate | rallentato | decremento`,
    ),
  },
  times: {
    'two-months': ['[nel |il |del ]{q} bimestre[ ]{year?}'],
    'four-months': ['[nel |il |del ]{q} quadrimestre[ ]{year?}'],
    'whole-year': ['[nell’|per l’|l’](intero anno|insieme dell’anno)[ ]{year?}'],
    'spoken-year': ['(dell|nell)’anno'],
    'spoken-quarter': ['(del|nel) trimestre'],
    'spoken-month': ['(del|nel) mese'],
    after: ['[nell’|l’|all’]anno (successivo|seguente|dopo)', 'un anno (dopo|più tardi)'],
    'fiscal-one': ['[nell’|l’|dell’](esercizio|anno fiscale) {y}'],
    stretch: [
      '[a |fino a |da ](metà|inizio|inizi|gli inizi di) {month}[ ]{year?}',
      '[a |fino a |da ](metà|inizio) [del ]{y}',
      '[nella |durante la ](prima|seconda) (metà|quindicina|decade) di {month} {year?}',
      '(al|fino al|entro il|dal 1° al) {d} {month} {year?}',
    ],
    year: [
      '[nel |nell’anno |nel corso del |per il |il |del ]{y}',
      '(in|per) tutto il {y}',
      '[nel |nell’]{year}',
      '(nell’|l’)intero {y}',
    ],
    years: [
      '{y}[ ](-|–|—|e)[ ]{y2}',
      'dal {y} al {y2}',
      'tra il {y} e il {y2}',
      'fra il {y} e il {y2}',
      '[nel ](periodo|quinquennio|triennio|biennio) {y}[ ](-|–)[ ]{y2}',
    ],
    month: [
      '[a |in |ad |nel mese di |del mese di |nel solo mese di |mese di ]{month}[ ]{year?}',
      '{month}[ ]{year?}',
    ],
    span: [
      '[da |tra |fra ]{month} (a|e|ad) {month2}[ ]{year?}',
      '{month}[ ](-|–)[ ]{month2}[ ]{year?}',
      '[nel ]periodo {month}[ ](-|–)[ ]{month2}[ ]{year?}',
    ],
    quarter: ['[nel |del |il |al ]{q} trimestre[ ]{year?}', 't{q}[ ]{year?}', '{y}[ -]t{q}'],
    half: [
      '[nel |del |il |al ]{h} semestre[ ]{year?}',
      '[nella |della ]{h} metà {year}',
      '[nei |dei |i ](primi sei|sei primi) mesi[ ]{year?}',
    ],
    months: [
      '[nel |del |il |durante il ]primo mese {year}',
      '[nei |dei |i |durante i ]primi {n} mesi[ ]{year?}',
      '[nei |dei |i |durante i ]{n} primi mesi[ ]{year?}',
      '[in |nei ]{n} mesi[ ]{year}',
    ],
    quarters: ['[nei |dei |i ]primi {n} trimestri[ ]{year?}', '[nei |dei |i ]{n} primi trimestri[ ]{year?}'],
    meantime: [
      '[nello |dello |lo |allo |sullo ]stesso (periodo|mese|trimestre|semestre)[ ][(del|nel) ]',
      '[negli |degli |gli |agli ]stessi mesi[ ][(del|nel) ]',
    ],
    same: [
      '[nello |dello |lo |allo |sullo ]stesso (periodo|mese|trimestre|semestre)[ ][(del|nel) ]{year?}',
      '[nello |dello |lo |allo |sullo ]stesso (periodo|mese|trimestre|semestre) (dell’anno (precedente|scorso|prima)|dello scorso anno)',
      '[nell’|dell’|l’|all’|sull’](analogo|identico) periodo[ ][(del|nel) ]{year?}',
      '[nell’|dell’|l’|all’|sull’](analogo|identico) periodo dell’anno (precedente|scorso)',
      '[nel |del |il |al ](corrispondente periodo|periodo corrispondente)[ ][(del|nel) ]{year?}',
      '[negli |degli |gli |agli ]stessi mesi[ ][(del|nel) ]{year?}',
    ],
    before: [
      'un anno (prima|fa)',
      '[nell’|l’|all’|dell’|sull’]anno (precedente|prima)',
      '[nel |il |al |del ]precedente anno',
      '[nell’|l’|all’]esercizio precedente',
    ],
    'quarter-before': ['[nel |il |al |del |sul ]trimestre (precedente|prima|scorso)'],
    'on-quarter': ['su base trimestrale', 'trimestre su trimestre', 'congiunturale'],
    'last-month': ['[nel |il |al |del |sul |lo ](mese scorso|scorso mese)'],
    'month-before': ['[nel |il |al |del |sul ]mese (precedente|prima)', 'un mese (prima|fa)'],
    'on-year': phrases(`
      su base annua, su base annuale, anno su anno, in termini annui, su anno, tendenziale, in un anno, a/a,
      a livello tendenziale, annuo, annua
    `),
    'on-month': ['su base mensile', 'mese su mese', 'congiunturale', 'in un mese', 'mensile'],
    each: phrases(`
      all’anno, l’anno, ogni anno, annualmente, al mese, ogni mese, mensilmente, annui, annue,
      oggi di, oggi a, oggi pari a
    `),
    'fiscal-end': [
      '[nell’|l’](esercizio|anno fiscale) (chiuso|terminato|conclusosi) (a|in|il {d}) {month}[ ]{year?}',
      '[nei |i ]dodici mesi (fino a|a) {month}[ ]{year?}',
    ],
    fiscal: ['[nell’|l’|dell’](esercizio|anno fiscale) {y}[ ](-|–|/)[ ]{yy}', '{y}/{yy}'],
    'this-fiscal': ['[nell’|l’](esercizio|anno fiscale) (in corso|corrente)'],
    'last-fiscal': ['[nell’|l’](esercizio|anno fiscale) (precedente|scorso)'],
    'until-month': [
      '(a|fino a) fine {month}[ ]{year?}',
      'alla fine di {month}[ ]{year?}',
      'fino a {month}[ ]{year?}',
    ],
    due: [
      'entro [il |la fine del |fine ]{y}',
      'entro {year}',
      'prima del {y}',
      'al più tardi nel {y}',
      'all’orizzonte {y}',
      'entro la fine dell’anno',
      'entro fine anno',
    ],
    day: [
      '[il |del |al |dal |l’|dell’|fino al ]{d}[º|°] {month}[ ]{year?}',
      '{d}/{m}/{y}',
      '{y}-{m}-{d}',
      '{d}.{m}.{y}',
    ],
    vague: phrases(`
      nel (prossimo futuro|futuro), in futuro, presto, a (breve|medio|lungo) termine,
      nel (breve|medio|lungo) (termine|periodo),
      all’inizio del {y}
    `),
    several: [
      '[negli |degli |gli |durante gli ](ultimi|prossimi|passati) [{k} ]anni',
      '[nei |dei |i ](prossimi|passati|successivi) [{k} ]anni',
      '[nell’|dell’|l’]ultimo (decennio|quinquennio|ventennio)',
      '[nel |del |il ](prossimo|passato) (decennio|quinquennio)',
      '(in|da|entro|dopo|per) {k} anni',
      '{k} anni fa',
      'nel corso degli anni',
    ],
  },
  years: {
    said: ['del {y}', 'nel {y}', 'dell’anno {y}', 'di {y}', '{y}'],
    current: phrases(`
      quest’anno, di quest’anno, dell’anno, l’anno in corso, dell’anno in corso, nell’anno in corso,
      l’intero anno, dell’anno corrente, corrente anno
    `),
    last: phrases(`
      l’anno scorso, lo scorso anno, dell’anno scorso, dello scorso anno, nell’anno passato, l’anno passato,
      dell’anno passato, nello scorso anno, all’anno scorso, allo scorso anno, anno scorso
    `),
    next: [
      'l’anno prossimo',
      'il prossimo anno',
      'dell’anno prossimo',
      'del prossimo anno',
      'nel prossimo anno',
    ],
  },
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  counts: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    venti: 20,
  },
  ordinals: {
    primo: 1,
    prima: 1,
    '1°': 1,
    '1º': 1,
    secondo: 2,
    seconda: 2,
    '2°': 2,
    '2º': 2,
    terzo: 3,
    terza: 3,
    '3°': 3,
    '3º': 3,
    quarto: 4,
    quarta: 4,
    '4°': 4,
    '4º': 4,
    ultimo: 4,
  },
  ...MULTIPLES.it,
  goods: 'after',
  whose: ['il cui', 'la cui', 'i cui', 'le cui'],
  wares: wordsIn('merci | prodotti | beni'),
  partner: 'behind',
  verbsFirst: true,
  economies: {
    CAN: wordsIn('canadese | canadesi'),
    NLD: wordsIn('olandese | olandesi'),
    BEL: wordsIn('belga | belgi | belghe'),
    PRT: wordsIn('portoghes*'),
    SWE: wordsIn('svedes*'),
    ROU: wordsIn('rumen* | romen*'),
    HUN: wordsIn('ungheres*'),
    CZE: wordsIn('ceco | ceca | cechi | ceche'),
    AUS: wordsIn('australian*'),
    ISR: wordsIn('israelian*'),
    IRN: wordsIn('iranian*'),
    KAZ: wordsIn('kazak*'),
    MYS: wordsIn('malese | malesi'),
    PHL: wordsIn('filippin*'),
    ZAF: wordsIn('sudafrican*'),
    BGR: wordsIn('bulgar*'),
    ITA: wordsIn('Italia | Roma | italiano | italiana | italiani | italiane'),
    VNM: wordsIn('Vietnam | Viet Nam | Hanoi | vietnamita | vietnamiti | vietnamite'),
    LAO: wordsIn('Laos | Vientiane | laotiano | laotiana | laotiani | laotiane'),
    KHM: wordsIn('Cambogia | cambogiano | cambogiana | cambogiani | cambogiane'),
    THA: wordsIn('Thailandia | Tailandia | Bangkok | thailandese | thailandesi'),
    CHN: wordsIn('Cina | Pechino | cinese | cinesi'),
    JPN: wordsIn('Giappone | Tokyo | giapponese | giapponesi | nipponico | nipponica'),
    KOR: wordsIn('Corea del Sud | Seul | Seoul | sudcoreano | sudcoreana | sudcoreani | sudcoreane'),
    IND: wordsIn('India | Nuova Delhi | indiano | indiana | indiani | indiane'),
    IDN: wordsIn('Indonesia | indonesiano | indonesiana | indonesiani | indonesiane'),
    DEU: wordsIn('Germania | Berlino | tedesco | tedesca | tedeschi | tedesche'),
    FRA: wordsIn('Francia | Parigi | francese | francesi'),
    ESP: wordsIn('Spagna | Madrid | spagnolo | spagnola | spagnoli | spagnole'),
    GBR: wordsIn('Regno Unito | Gran Bretagna | Londra | britannico | britannica | britannici | britanniche'),
    CHE: wordsIn('Svizzera | Berna | svizzero | svizzera | svizzeri | svizzere | elvetico | elvetica'),
    AUT: wordsIn('Austria | Vienna | austriaco | austriaca | austriaci | austriache'),
    POL: wordsIn('Polonia | Varsavia | polacco | polacca | polacchi | polacche'),
    SRB: wordsIn('Serbia | Belgrado | serbo | serba | serbi | serbe'),
    ALB: wordsIn('Albania | Tirana | albanese | albanesi'),
    HRV: wordsIn('Croazia | Zagabria | croato | croata | croati | croate'),
    SVN: wordsIn('Slovenia | Lubiana | sloveno | slovena | sloveni | slovene'),
    GRC: wordsIn('Grecia | Atene | greco | greca | greci | greche'),
    TUR: wordsIn('Turchia | Ankara | turco | turca | turchi | turche'),
    TUN: wordsIn('Tunisia | Tunisi | tunisino | tunisina | tunisini | tunisine'),
    DZA: wordsIn('Algeria | Algeri | algerino | algerina | algerini | algerine'),
    MAR: wordsIn('Marocco | Rabat | marocchino | marocchina | marocchini | marocchine'),
    LBY: wordsIn('Libia | Tripoli | libico | libica | libici | libiche'),
    EGY: wordsIn('Egitto | Il Cairo | egiziano | egiziana | egiziani | egiziane'),
    ETH: wordsIn('Etiopia | Addis Abeba | etiope | etiopi'),
    RUS: wordsIn('Russia | Mosca | russo | russa | russi | russe'),
    UKR: wordsIn('Ucraina | Kiev | ucraino | ucraina | ucraini | ucraine'),
    USA: wordsIn(
      'Stati Uniti | USA | Usa | Washington | statunitense | statunitensi | americano | americana | americani | americane',
    ),
    BRA: wordsIn('Brasile | brasiliano | brasiliana | brasiliani | brasiliane'),
    ARG: wordsIn('Argentina | argentino | argentina | argentini | argentine'),
    MEX: wordsIn('Messico | messicano | messicana | messicani | messicane'),
    SAU: wordsIn('Arabia Saudita | Riad | saudita | sauditi'),
    ARE: wordsIn('Emirati Arabi Uniti | Emirati'),
  },
  totals: ['totale', 'interscambio', 'commercio totale', 'scambi'],
  revises: ['rivist', 'revision', 'corrett', 'rettific', 'corregg'],
  abbreviations: phrases(`
    sig, dott, ing, on, gen, feb, apr, mag, giu, lug, ago, sett, ott, nov, dic, ca, p, art, ecc, mld, mln, n
  `),
};
