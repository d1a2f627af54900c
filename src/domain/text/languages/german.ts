import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';
import { wordsIn } from './words-in.ts';

/** German: nouns have capitals and form compounds, verbs split, and adjuncts stand before or behind. */
export const germanText: TextLanguage = {
  code: 'de',
  words: {
    'other-way': [
      'in umgekehrter Richtung',
      'in die umgekehrte Richtung',
      'in der umgekehrten Richtung',
      'in die andere Richtung',
      'in der Gegenrichtung',
      'in Gegenrichtung',
      'umgekehrt',
    ],
    'two-way-trade': wordsIn(
      `bilateraler Handel | bilaterale Handel | bilateralen Handel | bilateralen Handels | bilaterales Handelsvolumen | bilaterale Handelsvolumen |
      bilateralen Handelsvolumens | bilateralem Handel | gegenseitiger Handel | gegenseitige Handel | gegenseitigen Handel | gegenseitigen Handels |
      gegenseitiger Warenumsatz | gegenseitige Warenumsatz | gegenseitige Warenaustausch | bilaterale Warenaustausch | bilateraler Warenaustausch |
      bilateralen Warenaustausch | bilaterale Warenverkehr | bilateralen Warenverkehr | beiderseitige Handel | beiderseitigen Handel`,
    ),
    'total-trade': wordsIn(
      `Handel | Handels | Handelsvolumen | Handelsvolumens | Warenhandel | Warenhandels | Warenaustausch | Warenaustauschs | Warenverkehr |
      Warenverkehrs | Warenumsatz | Handelsumsatz | Handelsumsätze | Handelsaustausch | Gesamthandel | Umfang des Handels |
      Volumen des Handels | Wert des Handels | Handelsbeziehungen im Wert`,
    ),
    exports: wordsIn(
      `Export | Exporte | Exporten | Exports | Ausfuhr | Ausfuhren | Warenexport | Warenexporte | Warenexporten | Warenausfuhren | Lieferungen |
      Exportvolumen | Exportwert | Gesamtexporte nach`,
    ),
    imports: wordsIn(
      `Import | Importe | Importen | Imports | Einfuhr | Einfuhren | Warenimport | Warenimporte | Warenimporten | Wareneinfuhren | Bezüge |
      Importvolumen | Importwert`,
    ),
    surplus: wordsIn(
      'positiver Saldo | positiven Saldo | Aktivsaldo | positive Handelsbilanz | Handelsüberschuss | Handelsüberschusses | Handelsbilanzüberschuss | Überschuss | Exportüberschuss | Ausfuhrüberschuss | Plus in der Handelsbilanz',
    ),
    deficit: wordsIn(
      'negativer Saldo | negativen Saldo | Passivsaldo | negative Handelsbilanz | Handelsdefizit | Handelsdefizits | Handelsbilanzdefizit | Defizit | Fehlbetrag | Importüberschuss | Einfuhrüberschuss',
    ),
    gap: wordsIn('Handelsbilanz | Saldo | Handelssaldo | Handelslücke'),
    sells: wordsIn(
      'ausführen | liefert | liefern | verkaufen | verschiffte | verschifften | schickte | schickten | setzte ab | exportierte | exportierten | exportiert | exportieren | ausgeführt | verkaufte | verkauften | verkauft | lieferte | lieferten | geliefert',
    ),
    buys: wordsIn(
      `einkaufen | einführen | bezieht | beziehen | kauft | kaufen | erwarb | erwarben | orderte | importierte | importierten |
      importiert | importieren | eingeführt | kaufte | kauften | bezog | bezogen`,
    ),
    trades: wordsIn('den Besitzer | handelten | gehandelt | tauschten'),
    pair: wordsIn(
      `die Regierungen | die zwei Länder | die zwei Staaten | beide Hauptstädte | die beiden | beide Partner | den zwei Ländern | bilateral* | beiden Länder | beide Länder | beider Länder | beiden Ländern | zwei Länder | beiden Staaten | beide Staaten | beider Staaten | beide Seiten |
      beiden Seiten | beiden Nachbarn | beiden Volkswirtschaften | gegenseitig* | beiden Nationen | beide Regierungen | beiden Regierungen`,
    ),
    neighbour: wordsIn(
      `das südostasiatische Land | dem südostasiatischen Land | das asiatische Land | dem asiatischen Land | das Land | dem Land | das Nachbarland | dem Nachbarland | das Königreich | dem Königreich | Nachbar | Nachbarn | Nachbarland | Nachbarlandes | Partnerland | dieses Land | diesem Land | dortigen | Königreich | dorthin | von dort | aus dem Land`,
    ),
    we: wordsIn('wir | unser | unsere | unseren | unserer | uns'),
    everybody: wordsIn(
      `insgesamt exportierte | insgesamt exportierten | insgesamt importierte | insgesamt importierten | gesamten Ausfuhren | gesamten Einfuhren | gesamten Exporte | gesamten Importe | Gesamtausfuhren | Gesamteinfuhren | Gesamtexporte | Gesamtimporte | gesamte Ausfuhr |
      gesamte Außenhandel | Außenhandel | Außenhandels | Außenhandelsvolumen | alle Länder | allen Ländern | Welthandel | Welthandels | alle Handelspartner | allen Partnern |
      Exporte insgesamt | Importe insgesamt | Ausfuhren insgesamt | Einfuhren insgesamt | übrige Welt`,
    ),
    elsewhere: wordsIn(
      `ASEAN | Europäische Union | Europäischen Union | EU | Europa | Europas | Afrika | Afrikas | Asien | Asiens | Welt | Mercosur | Südostasien | Südostasiens | Eurozone |
      Euroraum | Drittländer | Drittländern | Drittstaaten | Region | Lateinamerika | Naher Osten | BRICS | anderen Ländern | andere Länder | europäisch* | asiatisch*`,
    ),
    topic: wordsIn(
      `pro Kopf | pro Einwohner | Pro-Kopf* | je Einwohner | Investition | Investitionen | investiert |
      investierte | investierten | investieren | Direktinvestition | Direktinvestitionen | Kapital |
      Dienstleistung | Dienstleistungen | Tourismus | Touristen | Strom | Elektrizität | Energie | Hilfe |
      Hilfen | Entwicklungshilfe | Spende | Spenden | Kredit | Kredite | Krediten | Darlehen | Schulden |
      Verschuldung | Reserven | Bruttoinlandsprodukt | BIP | Steuer | Steuern | Zölle | Zöllen | Einnahmen |
      Haushalt | Lohn | Löhne | Überweisungen | Fonds | Projekt | Projekte | Projekten | Vertrag | Verträge |
      Aufträge | Werk | Fabrik | Fabriken | Aktien | Inflation | Preis | Preise | Preisen | Kosten | kostet |
      kostete | Gewinn | Gewinne | Umsatz | Umsätze | Provinz | Provinzen | Grenzhandel | Grenzhandels |
      grenzüberschreitend* | Hafen | Häfen | Unternehmen | Firma | Firmen | Konzern | Konzerne | Hersteller |
      Gruppe | Kaffee | Kautschuk | Reis | Kohle | Kali | Stahl | Eisen | Benzin | Treibstoff | Öl | Erdöl |
      Rohöl | Gas | Erdgas | Kupfer | Gold | Holz | Palmöl | Maniok | Obst | Gemüse | Kleidung | Bekleidung |
      Textilien | Schuhe | Maschinen | Telefone | Handys | Elektronik | Autos | Kraftwagen | Fahrzeuge |
      Fahrzeugen | Zucker | Mais | Baumwolle | Kakao | Soja | Weizen | Fleisch | Wein | Bier | Fisch |
      Fische | Garnelen | Agrarprodukte | Agrargüter | landwirtschaftlich* | Lebensmittel | Medikamente |
      Arzneimittel | Chemikalien | Uhren | Zement | Dünger | Waffen | Rüstungsgüter | Straße | Brücke | Bahn |
      Bahnstrecke | Eisenbahn | Krankenhaus | Schule | Schulen | Sonderwirtschaftszone | Finanzierung |
      Zuschuss | Zuschüsse | Bundesland | Freistaat`,
    ),
    body: wordsIn(
      `Zoll | Zollbehörde | Zollverwaltung | Generalzolldirektion | Zentralbank | Statistisches Bundesamt | Statistischen Bundesamtes | Statistische Bundesamt | Statistikamt | Statistikamts |
      Ministerium für Industrie und Handel | Ministeriums für Industrie und Handel | Handelsministerium | Handelsministeriums | Wirtschaftsministerium | Wirtschaftsministeriums | Außenministerium |
      Ministerium | Handelskammer | Industrie- und Handelskammer | Botschaft | Handelsminister | Handelsministerin | Wirtschaftsminister | Freihandelsabkommen | Freihandel | Handelsabkommen |
      Handelskrieg | Handelsstreit | Handelspartner | Handelspartnern | Welthandelsorganisation | WTO | Handelsverband | Regierung | Bundesregierung`,
    ),
    share: wordsIn(
      `Anteil | Anteils | Anteile | ausmachte | ausmachen | machte | machten | macht | machen | Prozent der | Prozent des | Prozent aller | % der | % des | Hälfte der | Hälfte des | entspricht | entsprach | der gesamten | Quote`,
    ),
    average: wordsIn(
      'im Durchschnitt | durchschnittlich* | im Schnitt | Durchschnitt | im Mittel | Jahresdurchschnitt | im Jahresdurchschnitt',
    ),
    foreign: wordsIn(
      'in Euro | in Dong | in Kip | in Yuan | in Baht | in Landeswährung | in lokaler Währung      real | preisbereinigt | in Franken',
    ),
    volume: [
      'mengenmäßig',
      'der Menge nach',
      'nach Menge',
      'in Tonnen',
      'volumenmäßig',
      'nach Volumen',
      'im Volumen',
    ],
    negation: wordsIn(
      'unwahr | unzutreffend | falsche | falschen | hätte | hätten | wäre | wären | nicht | kein | keine | keinen | keiner | nie | niemals | ohne | weder | statt | anstatt | fälschlich | fälschlicherweise | irrtümlich | dementierte | falsch',
    ),
    except: wordsIn('ausgenommen | abzüglich | exklusive | außer'),
    if: wordsIn('wenn | falls | sofern'),
    target: wordsIn(
      `Ziel | Ziels | Ziele | Zielmarke | Zielwert | Zielvorgabe | wollen | will | wollten | wollte | streben | strebt | anstreben | angestrebt | angestrebte | soll | sollen | sollte | sollten | möchten | möchte | vereinbarten |
      vereinbart | einigten sich | verpflichteten sich | peilen | peilt | anpeilen | beabsichtigen | beabsichtigt | planen | plant | zu steigern | zu erhöhen | zu erreichen | zu verdoppeln | Absicht | versprachen | Vorgabe`,
    ),
    forecast: wordsIn(
      `erwarten | dürfte | dürften | könnte | könnten | wird | werden | rechnet | rechnen | Prognose |
      Prognosen | prognostizieren | geht davon aus | gehen davon aus | würde | würden | Erwartung |
      Erwartungen | absehbar | auf dem Weg zu | in Aussicht`,
    ),
    estimate: wordsIn(`Schätzung | Schätzungen | nach Schätzungen | schätzt | schätzen`),
    from: wordsIn('aus | ausgehend von | seit'),
    'of-or-from': wordsIn('von | vom'),
    'to-or-than': wordsIn('nach'),
    to: wordsIn('auf | bis auf | an | in die | ins | zu | zum | zur | bis zu | bis | gen | in Richtung'),
    by: wordsIn('um'),
    with: wordsIn('mit | mit dem | mit der'),
    of: wordsIn('des | der'),
    between: wordsIn('zwischen'),
    in: wordsIn('in | im | für | binnen | innerhalb'),
    than: wordsIn(
      `als | wie | gegenüber | gegenüber dem | verglichen mit | verglichen mit dem | im Vergleich zu | im Vergleich zum | im Vergleich zur | im Vergleich mit | als im | als in den | als in | gemessen an | als noch | nachdem es | auf Basis von`,
    ),
    and: wordsIn('und | sowie | und die | und der'),
    respectively: wordsIn('beziehungsweise | bzw. | jeweils'),
    'first-one': wordsIn('ersterer | erstere | ersteres | ersteren'),
    'second-one': wordsIn('letzterer | letztere | letzteres | letzteren'),
    it: wordsIn(
      `wo | er | sie | es | dieser Wert | der Wert | diese Zahl | die Zahl | die Summe | diese Summe | dieser Betrag | der Betrag | das | dies | dieses Volumen | das Volumen | ihn | ihm | ihr | ihre | ihren | ihrer | sein | seine | seinen |
      davon | deren | dessen | der Zuwachs | der Rückgang | das Wachstum | der Anstieg | das Plus | das Minus`,
    ),
    when: wordsIn('wobei noch'),
    later: wordsIn('danach | anschließend | später | dann'),
    break: wordsIn('während | wohingegen | aber | doch | obwohl | obgleich | wobei | weil | sondern'),
    leads: wordsIn(
      `pendelte sich bei | stand bei | standen bei | rangierte bei | landete bei | landeten bei | schlug mit |
      zu Buche | schlugen mit | endete bei | erzielen | beziffert auf | beziffert | machte aus | getrieben |
      Waren im Gesamtwert von | im Gesamtwert von | erreichte | erreichten | erreicht | erreichen | betrug |
      betrugen | beträgt | betragen | belief sich auf | beliefen sich auf | belief sich | beliefen sich |
      beläuft sich auf | belaufen sich auf | belaufen | lag bei | lagen bei | liegt bei | liegen bei | bei |
      lag | lagen | liegt | liegen | war | ist | sind | wurde | wurden | worden | gewesen | hat | hatte |
      haben | hatten | summierte sich auf | summierten sich auf | summierten sich | umfasste | umfassten |
      umfasst | verzeichnete | verzeichneten | verzeichnet | verbuchte | verbuchten | erzielte | erzielten |
      erzielt | ergab | ergibt | ergaben | kam auf | kamen auf | kommt auf | kam | kamen | kommen |
      bezifferte sich auf | bezifferten sich auf | hatte ein Volumen von | ein Volumen von | Volumen von |
      im Wert von | im Volumen von | in Höhe von | im Umfang von | Wert von | Waren für | Waren im Wert von |
      Güter für | Güter im Wert von | blieb bei | blieb | ein | eine | einen | einem | einer | eines |
      bedeutet | bedeutete | entsprechend | wies | weist | wies ein | auswies | ausgewiesen |
      erwirtschaftete | brachte | brachten | betrage | setze | erzielt worden | registriert | registrierte |
      registrierten | verharrte bei | sich | stellte sich auf`,
    ),
    'goes-to': wordsIn('entfielen | entfällt | entfallen | entfiel'),
    plain: wordsIn(
      `Regierungen | Minister | Ministerin | Premierminister | Präsident | aktiv | nie zuvor | so viel |
      Zoll- | eigenen | eigene | rund ums Jahr | gemeinsam | zugleich | gleichzeitig | lebhaft | robust |
      solide | mäßig | geringfügig | merklich | rasant | rasch | die | den | dem | jährlich* | Wert | Werte |
      Werts | Volumen | insgesamt | gesamt | gesamte | gesamten | Höhe | Niveau | Rekord | Rekordwert |
      Rekordniveau | Rekordhoch | laut | zufolge | nach Angaben | nach Angaben von | nach Angaben der |
      nach Angaben des | Angaben | Daten | Statistik | Statistiken | nach vorläufigen Angaben | vorläufig |
      vorläufigen | offiziell* | amtlich* | teilte | mitgeteilt | mitteilte | berichtete | meldete | kräftig |
      deutlich | leicht | stark | spürbar | erheblich | sprunghaft | dagegen | hingegen | jedoch |
      allerdings | indes | indessen | unterdessen | da | damit | somit | so | also | dabei | darin | noch |
      bereits | schon | erst | nur | auch | ebenfalls | zuletzt | zudem | außerdem | wieder | erstmals |
      weiter | weiterhin | immer | rückläufig | Jahr | Jahre | Jahres | Monat | Monate | Monats | Tag |
      Zeitraum | Zeitraums | Land | Landes | Länder | Markt | beide | beiden | Summe | Zahl | Zahlen |
      vergleichbar | deutlich mehr | neue | neuen | neuer | neues | hohe | hohen | höchsten | höchste |
      größte | größten | historisch* | wichtig* | Außen | wirtschaftlich* | Wirtschaft | Beziehungen |
      Zusammenarbeit | Exporteure | Ende | Beginn | sagte | sagt | erklärte | betonte | Tempo | Entwicklung |
      Vergleich | Vorjahresvergleich | denen | jener | US | gleichen | gleiche | gleicher | selben | diesem |
      diese | dieser | dieses | dort | hier | als auch | sowohl | wertmäßig | Handelszahlen | Dollar |
      in US-Dollar | in Dollar | gegeben | an Waren | gesunkene | ganze | ganzen | ganzes | Fuhr | sogar |
      lediglich | Plan | zusammen | genau | kontinuierlich`,
    ),
    per: wordsIn('je | pro | /'),
    price: wordsIn(
      `pro Tonne | je Tonne | pro Kilo | je Kilo | pro Barrel | je Barrel | pro Stück | pro Quadratmeter |
      pro Kilowattstunde`,
    ),
    more: wordsIn('mehr | höher | größer | darüber | über dem | über denen | über'),
    less: wordsIn('weniger | niedriger | geringer | kleiner | darunter | unter dem | unter denen | unter'),
    up: wordsIn(
      `klettert | zog an | weitete sich aus | expandierte | verdoppelte sich | erholte sich | erholten sich |
      explodierte | stieg an | stiegen an | anstiegen | angestiegen | steigern | steigerte | steigerten |
      erhöhte | erhöhten | erhöht | erhöhen | vergrößerte | vergrößerten | vergrößert | ausgeweitet |
      zulegten | zulegte | zugelegt | zunahm | zunahmen | zunehmen | geklettert | emporgeschnellt | gewann |
      gewannen | Wachstum von | Aufwärtstrend | wachsen | verbesserten sich | verbesserte sich | Verdopplung |
      Anstieg von | angezogen | anzogen | wachsenden | gestiegenen`,
    ),
    down: wordsIn(
      `sackte | sackten | purzelte | schwächte sich ab | ermäßigte sich | halbierte sich | zurückgegangen |
      zurückgingen | zurückging | zurückgehen | nachgegeben | verringert | verringerte | verringerten |
      reduziert | reduzierte | reduzierten | verminderte sich | verminderten sich | vermindert | abnahm |
      abnahmen | abnehmen | Schrumpfung | schrumpfen | sinken | fallen | brach | Verlust | verlor | verloren |
      einbrachen | einbrach | Minus von | Rückgang von | negativ`,
    ),
  },
  times: {
    'whole-year': [
      '[im |für das |das |in dem ](gesamten Jahr|ganzen Jahr|gesamte Jahr|ganze Jahr|Gesamtjahr|Gesamtjahres)[ ]{year?}',
    ],
    'spoken-year': ['des Jahres'],
    'spoken-quarter': ['(des Quartals|im Quartal)'],
    'spoken-month': ['(des Monats|im Monat)'],
    after: [
      '[im |das |dem ](Folgejahr|darauffolgenden Jahr)',
      '[im ]Jahr (darauf|danach)',
      '(ein|einem) Jahr (später|darauf|danach)',
    ],
    'fiscal-one': [
      '[im |des ](Fiskaljahr|Fiskaljahres|Finanzjahr|Finanzjahres|Haushaltsjahr|Haushaltsjahres|Geschäftsjahr) {y}',
    ],
    stretch: [
      '[bis |seit |ab ](Mitte|Anfang) [des Monats ]{month}[ ]{year?}',
      '[bis |seit |ab ](Mitte|Anfang) [des Jahres ]{y}',
      '[in der |der |die ](ersten|zweiten|erste|zweite) (Hälfte|Monatshälfte) (des |im ){month} {year?}',
      '(bis|bis zum|per|vom 1. bis) {d}. {month} {year?}',
      '[vom ]{d}. bis [zum ]{d}. {month} {year?}',
    ],
    year: [
      '[im |das |des |für das |im gesamten |im ganzen ][(Gesamtjahr|Kalenderjahr|Jahr|Jahres) ]{y}',
      'in {y}',
      'für {y}',
      '[im |für das ]{year}',
      '(im|für das|das|des) (Gesamtjahr|gesamten Jahr|ganze Jahr|ganzen Jahr)[ ]{y}',
    ],
    years: [
      '{y}[ ](-|–|bis|und)[ ]{y2}',
      'von {y} bis {y2}',
      'zwischen {y} und {y2}',
      '(im Zeitraum|in den Jahren) [von ]{y}[ ](-|–|bis)[ ]{y2}',
    ],
    month: ['[im |vom |den |des ][Monat ]{month}[ ]{year?}', '[seit |ab ]{month}[ ]{year?}'],
    span: [
      '[von |im Zeitraum [von ]]{month}[ ](bis|-|–|bis einschließlich)[ ]{month2}[ ]{year?}',
      'zwischen {month} und {month2}[ ]{year?}',
    ],
    quarter: [
      '[im |das |des |vom ]{q} (Quartal|Quartals|Vierteljahr)[ ]{year?}',
      'q{q}[ ]{year?}',
      '{y}[ -]q{q}',
    ],
    half: [
      '[im |das |des |vom ]{h} (Halbjahr|Halbjahrs|Halbjahres|Jahreshälfte)[ ]{year?}',
      '[in der |der ]{h} Jahreshälfte[ ]{year?}',
      '[in den ]ersten sechs Monaten[ ]{year?}',
      'h{h}[ ]{year?}',
    ],
    months: [
      '[im |der |des |während des ]ersten (Monat|Monats) {year}',
      '[in den |der |die |während der ]ersten {n} (Monaten|Monate)[ ]{year?}',
      '[in ]{n} Monaten[ ]{year}',
      '[in den |der ]{n} (Monaten|Monate)[ ]{year}',
    ],
    quarters: ['[in den |der |die ]ersten {n} (Quartalen|Quartale)[ ]{year?}'],
    meantime: [
      '[im |dem |zum |vom |des ](gleichen|selben) (Zeitraum|Zeitraums|Monat|Monats|Quartal|Halbjahr)[ ]',
      '[in den |den ]gleichen Monaten[ ]',
      'in dieser Zeit[ ]',
    ],
    same: [
      '[im |dem |zum |vom |des ](gleichen|selben) (Zeitraum|Zeitraums|Monat|Monats|Quartal|Halbjahr)[ ]{year?}',
      '[im |dem |zum |vom |des ](gleichen|selben) (Zeitraum|Zeitraums|Monat|Monats|Quartal|Halbjahr) (des Vorjahres|des Vorjahrs|im Vorjahr|des vergangenen Jahres|des letzten Jahres)',
      '[im |dem |zum |vom |des ](Vorjahreszeitraum|Vorjahreszeitraums|Vorjahresmonat|Vorjahresquartal|Vergleichszeitraum|Vorjahreshalbjahr)[ ]{year?}',
      '[in den |den ]gleichen Monaten[ ]{year?}',
      '[im |dem ](Vergleichszeitraum|entsprechenden Zeitraum) des Vorjahres',
    ],
    before: [
      '[im |dem |zum |vom |des |das ](Vorjahr|Vorjahres|Vorjahrs|Jahr davor|Jahr zuvor|vorherigen Jahr)',
      '(ein|einem) Jahr (zuvor|davor|vorher|früher)',
      'vor einem Jahr',
      '[im ]Jahr zuvor',
    ],
    'quarter-before': ['[im |dem |zum |vom |des |den ](Vorquartal|Vorquartals|Quartal davor|Quartal zuvor)'],
    'on-quarter': ['im Quartalsvergleich', 'gegenüber dem Vorquartal', 'zum Vorquartal'],
    'last-month': ['[im ](vergangenen|letzten) Monat'],
    'month-before': [
      '[im |dem |zum |vom |des |den ](Vormonat|Vormonats|Monat davor|Monat zuvor)',
      '(ein|einem|einen) Monat (zuvor|davor)',
    ],
    'on-year': phrases(`
      im Jahresvergleich, gegenüber dem Vorjahr, binnen Jahresfrist, innerhalb eines Jahres,
      im Vergleich zum Vorjahr, zum Vorjahr, im Vorjahresvergleich, auf Jahressicht, gegenüber Vorjahr
    `),
    'on-month': ['im Monatsvergleich', 'gegenüber dem Vormonat', 'zum Vormonat', 'im Vergleich zum Vormonat'],
    each: phrases(`
      pro Jahr, im Jahr, jedes Jahr, jährlich, alljährlich, je Jahr, pro Monat, monatlich, jeden Monat,
      jährlichen
    `),
    'fiscal-end': [
      '[im |das ](Geschäftsjahr|Fiskaljahr|Finanzjahr|Haushaltsjahr) bis [Ende ]{month}[ ]{year?}',
      '[in den |der ]zwölf Monaten bis [Ende ]{month}[ ]{year?}',
    ],
    fiscal: [
      '[im |das |des ](Geschäftsjahr|Fiskaljahr|Finanzjahr|Haushaltsjahr) {y}[ ](-|–|/)[ ]{yy}',
      '{y}/{yy}',
    ],
    'this-fiscal': ['[im ](laufenden) (Fiskaljahr|Finanzjahr|Haushaltsjahr)'],
    'last-fiscal': ['[im ](vergangenen|letzten|vorigen) (Fiskaljahr|Finanzjahr|Haushaltsjahr)'],
    'until-month': [
      'bis [einschließlich |Ende |Ende des Monats ]{month}[ ]{year?}',
      'Ende {month}[ ]{year?}',
    ],
    due: phrases(`
      bis {y}, bis [zum ][Jahr |Jahre ]{y}, bis [zum ]Ende [des Jahres ]{y}, bis spätestens {y}, vor {y},
      bis {year}, spätestens {y}, bis Jahresende
    `),
    day: [
      '[am |vom |bis zum |zum |der |den |dem ]{d}. {month}[ ]{year?}',
      '{d}.{m}.{y}',
      '{d}. {m}. {y}',
      '{y}-{m}-{d}',
    ],
    vague: ['in [naher |der ]Zukunft', '(kurzfristig|mittelfristig|langfristig|bald|demnächst|künftig)'],
    several: [
      '[in den |der |die |während der ](letzten|vergangenen|kommenden|nächsten|zurückliegenden) [{k} |paar ](Jahren|Jahre|Jahrzehnten|Jahrzehnte)',
      '[im |des |das ](vergangenen|letzten|nächsten|kommenden|vergangene) Jahrzehnt[s]',
      '(seit|innerhalb von|binnen|in|vor|über|nach) {k} (Jahren|Jahre|Jahrzehnten)',
      '{k} Jahre',
    ],
  },
  years: {
    said: ['des Jahres {y}', 'im Jahr {y}', 'im Jahre {y}', 'von {y}', 'in {y}', 'vom Jahr {y}', '{y}'],
    current: phrases(`
      dieses Jahr, diesem Jahr, in diesem Jahr, dieses Jahres, des laufenden Jahres, im laufenden Jahr,
      laufende Jahr, laufenden Jahr, heuer, des Jahres, Gesamtjahr, ganze Jahr
    `),
    last: phrases(`
      vergangenes Jahr, vergangenen Jahr, im vergangenen Jahr, vergangene Jahr, vergangenen Jahres,
      des vergangenen Jahres, letztes Jahr, letzten Jahr, letzten Jahres, im letzten Jahr, voriges Jahr,
      vorigen Jahr, vorigen Jahres, im vorigen Jahr, vergangenes Jahres
    `),
    next: phrases(`
      nächstes Jahr, nächsten Jahr, im nächsten Jahr, nächsten Jahres, kommendes Jahr, kommenden Jahr,
      im kommenden Jahr, kommenden Jahres
    `),
  },
  months: [
    ['Januar', 'Jänner', 'Jan.', 'Januars'],
    ['Februar', 'Feber', 'Feb.', 'Februars'],
    ['März'],
    ['April', 'Apr.', 'Aprils'],
    ['Mai'],
    ['Juni', 'Jun.'],
    ['Juli', 'Jul.'],
    ['August', 'Aug.', 'Augusts'],
    ['September', 'Sept.', 'Sep.', 'Septembers'],
    ['Oktober', 'Okt.', 'Oktobers'],
    ['November', 'Nov.', 'Novembers'],
    ['Dezember', 'Dez.', 'Dezembers'],
  ],
  counts: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    fünfzehn: 15,
    zwanzig: 20,
  },
  ordinals: {
    ersten: 1,
    erste: 1,
    erstes: 1,
    '1.': 1,
    zweiten: 2,
    zweite: 2,
    zweites: 2,
    '2.': 2,
    dritten: 3,
    dritte: 3,
    drittes: 3,
    '3.': 3,
    vierten: 4,
    vierte: 4,
    viertes: 4,
    '4.': 4,
  },
  ...MULTIPLES.de,
  goods: 'both',
  whose: ['deren', 'dessen'],
  wares: wordsIn('Waren | Güter | Gütern | Erzeugnisse | Produkte'),
  partner: 'behind',
  verbsFirst: true,
  capitalsNouns: true,
  closesWithVerb: true,
  goodsEndings: phrases(`
    export, exporte, exporten, exports, import, importe, importen, imports, ausfuhr, ausfuhren, einfuhr,
    einfuhren, handel, handels, lieferungen
  `),
  partedVerbs: {
    ...both('legte legten legt legen', { zu: 'up' }),
    ...both('nahm nahmen nimmt nehmen', { zu: 'up', ab: 'down' }),
    ...both('zog zogen zieht ziehen', { an: 'up' }),
    ...both('ging gingen geht gehen', { zurück: 'down' }),
    ...both('gab gaben gibt geben', { nach: 'down' }),
    ...both('brach brachen bricht brechen', { ein: 'down' }),
    ...both('führte führten führt führen', { aus: 'sells', ein: 'buys' }),
  },
  nameEndings: [
    ['s', []],
    ['', ['s']],
  ],
  economies: {
    GRC: wordsIn('griechisch*'),
    ROU: wordsIn('rumänisch*'),
    BGR: wordsIn('bulgarisch*'),
    PRT: wordsIn('portugiesisch*'),
    FIN: wordsIn('finnisch*'),
    IRL: wordsIn('irisch*'),
    SVK: wordsIn('slowakisch*'),
    SVN: wordsIn('slowenisch*'),
    HRV: wordsIn('kroatisch*'),
    SRB: wordsIn('serbisch*'),
    ARG: wordsIn('argentinisch*'),
    CHL: wordsIn('chilenisch*'),
    KEN: wordsIn('kenianisch*'),
    GHA: wordsIn('ghanaisch*'),
    TUN: wordsIn('tunesisch*'),
    MAR: wordsIn('marokkanisch*'),
    DZA: wordsIn('algerisch*'),
    PAK: wordsIn('pakistanisch*'),
    NZL: wordsIn('neuseeländisch*'),
    QAT: wordsIn('katarisch*'),
    LTU: wordsIn('litauisch*'),
    VNM: wordsIn('Vietnam | Vietnams | Viet Nam | Hanoi | Hanois | vietnamesisch*'),
    LAO: wordsIn('Laos | Vientiane | laotisch* | laotische | DVR Laos'),
    KHM: wordsIn('Kambodscha | Kambodschas | Phnom Penh | kambodschanisch*'),
    THA: wordsIn('Thailand | Thailands | Bangkok | thailändisch* | thai'),
    CHN: wordsIn('China | Chinas | Volksrepublik China | Volksrepublik | Peking | Pekings | chinesisch*'),
    DEU: wordsIn(
      'Deutschland | Deutschlands | Bundesrepublik | Berlin | Berlins | deutsch | deutsche | deutschen | deutscher | deutsches | deutschem',
    ),
    AUT: wordsIn('Österreich | Österreichs | Wien | österreichisch*'),
    CHE: wordsIn('Schweiz | die Schweiz | der Schweiz | Bern | Schweizer | schweizerisch*'),
    FRA: wordsIn('Frankreich | Frankreichs | Paris | französisch*'),
    ITA: wordsIn('Italien | Italiens | Rom | italienisch*'),
    ESP: wordsIn('Spanien | Spaniens | Madrid | spanisch*'),
    GBR: wordsIn(
      'Großbritannien | Großbritanniens | Vereinigtes Königreich | Vereinigten Königreich | London | britisch*',
    ),
    NLD: wordsIn('Niederlande | Niederlanden | Holland | niederländisch*'),
    BEL: wordsIn('Belgien | Belgiens | belgisch*'),
    POL: wordsIn('Polen | Polens | Warschau | polnisch*'),
    CZE: wordsIn('Tschechien | Tschechiens | Prag | tschechisch*'),
    HUN: wordsIn('Ungarn | Ungarns | ungarisch*'),
    DNK: wordsIn('Dänemark | Dänemarks | dänisch*'),
    SWE: wordsIn('Schweden | Schwedens | schwedisch*'),
    NOR: wordsIn('Norwegen | Norwegens | norwegisch*'),
    RUS: wordsIn('Russland | Russlands | Moskau | russisch*'),
    UKR: wordsIn('Ukraine | ukrainisch*'),
    TUR: wordsIn('Türkei | Ankara | türkisch*'),
    USA: wordsIn(
      'USA | Vereinigte Staaten | Vereinigten Staaten | Washington | amerikanisch* | US-amerikanisch*',
    ),
    JPN: wordsIn('Japan | Japans | Tokio | japanisch*'),
    KOR: wordsIn('Südkorea | Südkoreas | Seoul | südkoreanisch* | Republik Korea'),
    IND: wordsIn('Indien | Indiens | Neu-Delhi | indisch*'),
    IDN: wordsIn('Indonesien | Indonesiens | Jakarta | indonesisch*'),
    MYS: wordsIn('Malaysia | Malaysias | malaysisch*'),
    SGP: wordsIn('Singapur | Singapurs | singapurisch*'),
    MMR: wordsIn('Myanmar | Myanmars | Birma | myanmarisch*'),
    PHL: wordsIn('Philippinen | philippinisch*'),
    AUS: wordsIn('Australien | Australiens | australisch*'),
    BRA: wordsIn('Brasilien | Brasiliens | brasilianisch*'),
    MEX: wordsIn('Mexiko | Mexikos | mexikanisch*'),
    CAN: wordsIn('Kanada | Kanadas | kanadisch*'),
    ZAF: wordsIn('Südafrika | Südafrikas | südafrikanisch*'),
    EGY: wordsIn('Ägypten | Ägyptens | ägyptisch*'),
    SAU: wordsIn('Saudi-Arabien | Saudi-Arabiens | saudisch*'),
    IRN: wordsIn('Iran | Irans | iranisch*'),
    ISR: wordsIn('Israel | Israels | israelisch*'),
    KAZ: wordsIn('Kasachstan | Kasachstans | kasachisch*'),
  },
  totals: ['Gesamt', 'Insgesamt', 'Handel', 'Handelsvolumen', 'Summe', 'gesamt'],
  revises: ['korrigier', 'revidier', 'berichtig', 'revision', 'korrektur'],
  supposes: ['sollte', 'sollten', 'hätte', 'hätten', 'wäre', 'wären'],
  abbreviations: phrases(`
    mrd, mio, tsd, bzw, ca, dr, nr, jan, feb, apr, jun, jul, aug, sept, sep, okt, nov, dez, etwa, usw, d, h,
    z, u, st, prof, vgl, inkl, rd
  `),
};

/** Gives several verbs the same meanings with the same particles. */
function both(
  verbs: string,
  particles: Readonly<Record<string, 'up' | 'down' | 'sells' | 'buys'>>,
): Record<string, typeof particles> {
  return Object.fromEntries(verbs.split(' ').map((verb) => [verb, particles]));
}
