import { MULTIPLES } from '../../figures/languages/multiples.ts';
import { phrases } from '../../figures/languages/phrases.ts';
import type { TextLanguage } from '../text-language.ts';
import { wordsIn } from './words-in.ts';

/** French, as agencies of Viet Nam, Laos, Africa and Europe print it. */
export const frenchText: TextLanguage = {
  code: 'fr',
  words: {
    'other-way': [
      "dans l'autre sens",
      'en sens inverse',
      'dans le sens inverse',
      'dans le sens contraire',
      'en sens contraire',
      'dans la direction opposée',
    ],
    'two-way-trade': wordsIn(
      `échanges commerciaux bilatéraux | échanges bilatéraux | commerce bilatéral | échanges commerciaux entre les deux pays |
      commerce entre les deux pays | échanges entre les deux pays | valeur des échanges bilatéraux | volume des échanges bilatéraux |
      chiffre d'affaires bilatéral | commerce bilatéral de marchandises | échanges réciproques`,
    ),
    'total-trade': wordsIn(
      `flux | flux bilatéraux | courants d'échanges | flux de marchandises | échanges commerciaux | échanges | commerce | chiffre d'affaires des échanges | chiffre d'affaires à l'import-export |
      chiffre d'affaires import-export | valeur des échanges | volume des échanges | valeur totale des échanges |
      échanges de marchandises | import-export | chiffre d'affaires du commerce | valeur du commerce | commerce de marchandises |
      transactions commerciales | flux commerciaux | commerce total`,
    ),
    exports: wordsIn(
      `exportation | exportations | export | exports | chiffre d'affaires à l'exportation | valeur des exportations | ventes |
      recettes d'exportation | expéditions`,
    ),
    imports: wordsIn(
      `importation | importations | import | imports | chiffre d'affaires à l'importation | valeur des importations | achats |
      facture des importations`,
    ),
    surplus: wordsIn(
      'solde positif | solde excédentaire | solde est positif | solde a été positif | excédent | excédent commercial | excédents | surplus | surplus commercial',
    ),
    deficit: wordsIn(
      'solde négatif | solde déficitaire | solde est négatif | solde a été négatif | déficit | déficit commercial | déficits',
    ),
    gap: wordsIn('balance commerciale | balance | solde | solde commercial | écart commercial'),
    sells: wordsIn(
      'exportons | vendons | exporter | vendre | écoulé | écoule | expédie | expédiait | fournit | fourni | exporté | exportait | exporte | exportant | vendu | vend | vendait | vendant | livré | expédié | a vendu',
    ),
    buys: wordsIn(
      "importons | achetons | importer | acheter | acquis | acquiert | acquérait | importé | importait | importe | important pour | acheté | achète | achetait | achetant | s'est procuré",
    ),
    trades: wordsIn('échangé | échangent | commercé | ont échangé | vu passer'),
    pair: wordsIn(
      `bilatéral | bilatérale | bilatéraux | bilatérales | les deux pays | deux pays | les deux nations | les deux voisins |
      les deux parties | les deux économies | les deux États | l'un et l'autre | les deux côtés | deux voisins | mutuel | mutuels |
      les deux gouvernements | les deux capitales`,
    ),
    neighbour: wordsIn(
      `le pays asiatique | le pays d'Asie du Sud-Est | la nation asiatique | le pays africain | le pays européen | le partenaire asiatique | le pays maghrébin | voisin | son voisin | ce voisin | le voisin | ce pays | le pays voisin | pays voisin | le pays | ce marché | ce dernier |
      cette dernière | ce partenaire | son partenaire | le pays enclavé | le royaume | y`,
    ),
    we: wordsIn('nous | nos | notre'),
    everybody: wordsIn(
      `tous les partenaires | exportations totales | importations totales | commerce extérieur | tous les pays | total des exportations |
      total des importations | commerce mondial | commerce international | tous ses partenaires | échanges extérieurs |
      l'ensemble de ses partenaires`,
    ),
    elsewhere: wordsIn(
      `ASEAN | Union européenne | UE | Europe | Afrique | Asie | monde | Mercosur | CEDEAO | CEMAC | Asie du Sud-Est | zone euro |
      autres pays | autres marchés | pays tiers | région | Amérique latine | Moyen-Orient | BRICS`,
    ),
    topic: wordsIn(
      `par habitant | par tête | par personne | investi* | investissement | investissements | investisseur* | capital | capitaux | IDE | services | tourisme | électricité |
      aide | don | dons | prêt | prêts | crédit | crédits | dette | dettes | réserves | PIB | impôt* | taxe* | recettes | budget |
      salaire* | fonds | projet | projets | contrat | contrats | usine | usines | barrage* | actions | inflation | prix | coût | coûts |
      bénéfice* | province | provinces | provincial | provinciale | district* | frontalier | frontaliers | frontalière | poste-frontière |
      commerce frontalier | échanges frontaliers | port | ports | société | sociétés | entreprise | entreprises | fabricant | fabricants |
      groupe | compagnie | compagnies | café | caoutchouc | riz | charbon | potasse | acier | fer | essence | carburant* | pétrole | gaz |
      cuivre | or | bois | manioc | noix de cajou | fruit* | légume* | vêtement* | textile* | machine* | téléphone* | électronique |
      voiture* | véhicule* | durian* | bananes | bétail | sucre | maïs | coton | cacao | vanille | phosphate* | produits agricoles |
      produits pétroliers | médicament* | ciment | engrais | boissons | poisson* | crevette* | zone économique | financement |
      transferts | devis | chantier | hôpital | école*`,
    ),
    body: wordsIn(
      `service économique | Direction générale du Trésor | mission économique | Business France | conseiller commercial | service statistique | Direction générale des douanes | douanes | banque centrale | ministère de l'Industrie et du Commerce | ministère du Commerce |
      Office général des statistiques | bureau des statistiques | ministère | chambre de commerce | ambassade | service des douanes |
      institut de la statistique | comité intergouvernemental | gouvernement`,
    ),
    share: wordsIn(
      `représentent | représentant | représente | représenté | a représenté | part | soit une part | compté pour | comptent pour |
      compte pour | pour cent de | % de | % des | % du | proportion | constituent | constitue | la moitié de | les deux tiers |
      des exportations totales`,
    ),
    average: wordsIn('en moyenne | moyenne | moyen | moyens | moyenne annuelle | taux moyen'),
    foreign: wordsIn(
      'en kips | en dongs | en euros | en bahts | en yuans | en monnaie locale  en francs CFA | en monnaie nationale ',
    ),
    volume: ['en volume', 'en quantité', 'en tonnage', 'en termes de volume', 'en tonnes'],
    negation: wordsIn(
      `faux | fausse | fausses | inexact* | erroné* | infondé* | aurait | auraient | eût | ne | n' | pas | jamais | non | sans | loin de | plutôt que | au lieu de | ni | n'ont jamais | à tort | par erreur | démenti |
      loin des | loin du | il s'en faut de | n'ont | n'a | n'est`,
    ),
    except: wordsIn(`hors | hormis | excepté* | à l'exclusion | à l'exception | sans compter | non compris`),
    if: wordsIn(`si | s'il | s'ils | à condition que | au cas où`),
    target: wordsIn(
      `objectif | objectifs | cible | vise | visent | visée | visé | visés | visées | visant | viser | but | ambition | ambitionne | ambitionnent |
      veulent | veut | souhaitent | souhaite | s'engagent | s'efforcer | s'efforcent | s'efforce | porter | hisser | faire passer |
      élever | se fixent | fixé | fixée | s'est fixé | se sont fixé | il faut | il faudra | doivent | doit | devait | devaient | aurait dû | auraient dû | devraient viser |
      d'atteindre | afin d'atteindre | à atteindre | promis | promesse | convenu de | convenus de | décidé de | entend |
      entendent | compte porter | comptent porter | espèrent porter | espère porter | appelé à porter`,
    ),
    forecast: wordsIn(
      `devrait | devraient | pourrait | pourraient | attendu | attendue | attendus | attendues | prévu | prévue | prévus | prévoit |
      prévoient | prévision | prévisions | table sur | s'attend à | atteindra | atteindront | sera | seront | projeté | projection |
      en passe de | en voie de | perspective | anticipe | dépassera | dépasseront | dépasserait | dépasseraient`,
    ),
    estimate: wordsIn(`estimés | estimées | estimation | estimations | selon les estimations | estime`),
    from: wordsIn(
      "passé de | passés de | passée de | passées de | passe de | passent de | passer de | passant de | depuis | contre | après | à partir de | à partir du | en provenance de | en provenance du | en provenance des | en provenance d'",
    ),
    to: wordsIn("à | vers | au | aux | en direction de | jusqu'à | à destination de"),
    'to-or-target': ['pour atteindre'],
    by: wordsIn('par'),
    with: wordsIn('avec'),
    'of-or-from': wordsIn('de'),
    of: wordsIn("du | des | d' | de la | de l' | pour"),
    between: wordsIn('entre'),
    in: wordsIn(`en | dans | sur | pendant | au cours de | durant | lors de`),
    than: wordsIn(
      `par rapport à | par rapport au | par rapport aux | comparé à | comparée à | comparés à | que | qu'en |
      comparativement à | par rapport à celui de | en comparaison de | au regard de | que celui de | face à |
      sur celui de`,
    ),
    and: wordsIn('et | ainsi que | plus | tandis que'),
    respectively: wordsIn('respectivement'),
    'first-one': wordsIn('le premier | la première | le premier montant | les premières | les premiers'),
    'second-one': wordsIn('le second | la seconde | le second montant | les secondes | les seconds'),
    it: wordsIn(
      `où | il | ils | elle | elles | ce chiffre | le chiffre | ce montant | le montant | celui-ci | ce total | le total | cette valeur |
      la valeur | ces échanges | cela | ceux-ci | celles-ci | la somme | cette somme | ce volume | le volume | on | qui | leur | leurs |
      ses | son | sa | ceux | celles | la croissance | la hausse | la baisse`,
    ),
    when: wordsIn('quand | lorsque'),
    later: wordsIn(
      "ont atteint jusqu'à | a atteint jusqu'à | atteint jusqu'à | atteindre jusqu'à | atteindra jusqu'à | atteignent jusqu'à | puis | ensuite | puis à | par la suite",
    ),
    break: wordsIn(`alors que | mais | bien que | dont | parce que | pendant que | quant à`),
    leads: wordsIn(
      `se chiffraient à | se chiffrait à | s'établissait à | se montaient à | se montait à | pour s'établir à |
      pour s'élever à | pour se chiffrer à | s'établir à | s'élever à | se sont chiffrées à |
      s'est soldé par | se solde par | s'est chiffrée à | ont représenté | a représenté un montant de |
      pèsent | pesait | pesaient | pèse | culminé à | culminant à | ont plafonné à | plafonné à |
      s'est hissé à | se sont hissés à | se hissent à | a atteint | ont atteint | atteint | atteignent |
      atteignaient | atteignait | atteignant | atteindre | s'est élevé à | s'est élevée à | se sont élevés à |
      se sont élevées à | s'élève à | s'élèvent à | s'élevaient à | s'élevait à | s'élevant à |
      s'est établi à | s'est établie à | se sont établis à | se sont établies à | s'établit à |
      s'établissent à | s'établissant à | s'établissaient à | se chiffre à | se chiffrent à |
      s'est chiffré à | se sont chiffrés à | se chiffrant à | se monte à | se montent à | était de |
      étaient de | est de | sont de | a été de | ont été de | est | était | étaient | a | ont | avait |
      avaient | ayant | été | valeur de | d'une valeur de | évalué à | évalués à | évaluées à | soit |
      totalisé | totalisant | totalise | totalisent | a totalisé | ont totalisé | représentaient |
      enregistré | enregistre | enregistrant | affiche | affiché | affichant | dégage | dégageant | a dégagé |
      accuse | s'inscrit à | s'inscrivent à | ressort à | passé à | passés à | est passé à | sont passés à |
      sont passées à | passant à | tombé à | tombés à | tombées à | grimpé à | bondi à | monté à | montés à |
      descendu à | reculé à | progressé à | revenu à | revenus à | ramené à | porté à | laissant | laisse |
      en était à | à hauteur de | franchissent | franchissant | passé le cap de | le cap de |
      pour un montant de | un montant de | d'un montant de | un total de | déjà | seulement | encore | aussi |
      soit environ | ou | se situe à | se situaient à | s'est maintenu à | réalisé | réalisent | réalisant |
      obtenu | reste à | équivaut à | équivalent à`,
    ),
    plain: wordsIn(
      `le plus faible | la plus faible | le plus bas | la plus basse | le plus élevé | la plus élevée | le plus haut | la plus haute | le plus important | la plus importante | pour la première fois | le cap des | la barre des | le seuil des | la barre de | désormais |
      économique | économiques | officiel | officiels | officielles | officielle | confortable | respectable |
      modeste | modique | à peine | tout juste | quelque peu | au même moment | pour sa part | de son côté |
      de leur côté | de son voisin | à fin | par ailleurs | en outre | notamment | ainsi que le | respective |
      d'une année sur l'autre | le | la | les | l' | un | une | ce | cette | ces | annuel | annuelle |
      valeur | valeurs | volume | marchandises | produits | biens | chiffre d'affaires | total | totale |
      montant | chiffre | chiffres | cumulé | cumulée | record | niveau | au total | en tout | selon |
      d'après | données | statistiques | indique | indiqué | annoncé | publié | publiées | rapporté | même |
      période | fois | somme | fortement | légèrement | nettement | sensiblement | cependant | toutefois |
      en revanche | quant | elle-même | seul | seule | marchandise | taux | rythme | exactement | plein |
      pleine | provisoire | définitif | dernier | précédent | respectif | respectifs | y compris | compris |
      exprimé | mesuré | en dollars | en valeur | ainsi | donc | alors | toujours | près | mois |
      année | années | an | ans | jour | s'est | se sont | sont | plus haut | plus bas | plus fort |
      historique | jamais vu | pays | marché | deux | ensemble | entier | entière | tout | toute | dit |
      déclaré | souligné | précisé | affirmé | ajouté | surtout | également | ici | là | lui | eux | l'autre |
      sens | global | globale | commercial | commerciale | commerciaux | commerciales | provenance |
      destination | principalement | durable | solide | forte | fort | faible | vif | vive | nouveau |
      nouvelle | premier | première`,
    ),
    per: wordsIn(`chaque | /`),
    price: wordsIn(
      `la tonne | par tonne | le mètre | par mètre | le kilo | par kilo | le baril | par baril | pièce`,
    ),
    more: wordsIn(
      'de plus | plus élevé | plus élevée | supérieur | supérieure | supérieurs | supérieures | au-dessus',
    ),
    less: wordsIn('de moins | inférieur | inférieure | inférieurs | inférieures | au-dessous | moindre'),
    up: wordsIn(
      `progressaient | progressait | augmentaient | augmentait | hausses | progressions | augmentations |
      se redressent | se redresse | redressé | redressés | repartent à la hausse | repartis à la hausse |
      en nette hausse | en forte hausse | en légère hausse | s'envolent | s'envole | s'accroissent |
      s'accroît | s'amplifie | dopé | dopés | s'étoffent | en augmentation | progressé | progressent |
      progressant | crû | cru | croît | bondissant | grimpé | grimpant | gagné | gagnant | accru | accrus |
      accrue | monté | rebondi | rebond | élargi | creusé | se sont accrus | se sont envolés | remonté |
      accéléré | hausse de | doublement`,
    ),
    down: wordsIn(
      `reculaient | reculait | baissaient | baissait | diminuaient | diminuait | baisses | reculs | chutes |
      replis | s'effritent | s'effrite | s'érodent | se tassent | se contractent | se contracte | dévissé |
      dévissent | s'effondrent | s'effondre | en nette baisse | en forte baisse | en légère baisse |
      en diminution | baissé | baissent | baissant | reculé | recule | reculent | reculant | diminué |
      diminue | diminuent | diminuant | chuté | chutant | perdu | perdant | cédé | cédant | fléchi |
      fléchissement | contracté | contractés | se sont contractés | plongé | dégringolé | effondré | ralenti |
      réduit | réduits | s'est réduit | tassé`,
    ),
  },
  times: {
    'two-months': ['[au |le |du ]{q} bimestre[ ]{year?}'],
    'four-months': ['[au |le |du ]{q} quadrimestre[ ]{year?}'],
    'whole-year': [
      "[sur |pour |durant |pendant |dans ](l'ensemble de l'année|toute l'année|l'année entière|l'année complète)[ ]{year?}",
    ],
    'spoken-year': ["(de|sur|dans) l'année"],
    'spoken-quarter': ['(du|sur le|au) trimestre'],
    'spoken-month': ['(du|sur le|dans le) mois'],
    after: ["[à |dès |de ]l'année (suivante|d'après)", '(un an|une année) (plus tard|après)', "l'an suivant"],
    'fiscal-one': [
      "[en |pendant |sur ](l'exercice|l'exercice budgétaire|l'année budgétaire|l'année fiscale) {y}",
    ],
    stretch: [
      "[à |jusqu'à |au ][la ](mi-|mi |milieu de |milieu du mois de |début |début du mois de ){month}[ ]{year?}",
      "[à |jusqu'à |au ][la ](mi-|mi |milieu de |début ){y}",
      '[les |des |sur les |au cours des |pendant les |dans les ](premiers|{d} premiers) jours (de |du mois de |du mois|d’){month} {year?}',
      "[dans |pendant |durant |à |de ][la ](première|seconde|deuxième) (moitié|quinzaine) (de |d'|du mois de |du mois d'){month} {year?}",
      "(jusqu'au|au|à la date du|arrêté au|du 1er au|entre le 1er et le) {d} {month} {year?}",
      '[du ]{d} au {d} {month} {year?}',
    ],
    year: phrases(`
      en {y}, pour {y}, l'année {y}, en l'an {y}, sur {y}, sur l'ensemble de {y}, {y},
      sur l'ensemble de l'année {y}, {year}, pour l'année {y}, durant {y}, au cours de l'année {y}
    `),
    years: [
      '{y}[ ](-|–|—|à|et)[ ]{y2}',
      'de {y} à {y2}',
      'entre {y} et {y2}',
      'la période {y}[ ](-|–)[ ]{y2}',
      'période {y}[ ](-|–)[ ]{y2}',
    ],
    month: [
      'en {month}[ ]{year?}',
      'le mois de {month}[ ]{year?}',
      'au mois de {month}[ ]{year?}',
      '[le seul ]mois de {month}[ ]{year?}',
      '{month}[ ]{year?}',
    ],
    span: [
      'de {month} à {month2}[ ]{year?}',
      "d'{month} à {month2}[ ]{year?}",
      'entre {month} et {month2}[ ]{year?}',
      '{month}[ ](-|–)[ ]{month2}[ ]{year?}',
      '(de|du mois de) {month} à [la ][fin ]{month2}[ ]{year?}',
    ],
    quarter: ['[au |du |le |ce ]{q} trimestre[ ]{year?}', 't{q}[ ]{year?}', '{y} t{q}'],
    half: [
      '[au |du |le |ce ]{h} semestre[ ]{year?}',
      's{h}[ ]{year?}',
      '[au cours des |sur les |des |les |pendant les |durant les ]six premiers mois[ ]{year?}',
    ],
    months: [
      '[au cours du |le |du |sur le |pendant le ]premier mois {year}',
      '[au cours des |sur les |des |les |pendant les |durant les |pour les |lors des |dans les ]{n} premiers mois[ ]{year?}',
      '[sur ]{n} mois[ ]{year}',
      '{n}m[ ]{year?}',
      '[au cours des |sur les |des |les ]{n} mois[ ]{year}',
    ],
    quarters: ['[au cours des |sur les |des |les ]{n} premiers trimestres[ ]{year?}'],
    meantime: [
      '[à |sur |de |pendant |durant ]la même période[ ][(de|en) ]',
      '[au |du ]même (mois|trimestre|semestre)[ ][(de|en) ]',
      '[aux |des |les ]mêmes mois[ ][(de|en) ]',
    ],
    same: [
      '[à |sur |de |pendant |durant ]la même période[ ][(de|en) ]{year?}',
      "[à |sur |de |pendant |durant ]la même période de l'(année|an) (précédente|dernière|dernier|passé|passée|d'avant)",
      "[à |sur |de ]la (même|période) [de ]l'an (dernier|passé)",
      '[à |sur |de ]la période correspondante[ ][(de|en) ]{year?}',
      '[au |du ]même (mois|trimestre|semestre)[ ][(de|en) ]{year?}',
      "[au |du ]même (mois|trimestre|semestre) de l'(année|an) (précédente|dernière|dernier|passé|passée)",
      '[aux |des |les ]mêmes mois[ ][(de|en) ]{year?}',
    ],
    before: [
      '(un an|une année) (plus tôt|auparavant|avant)',
      "[à |de |en ]l'année (précédente|d'avant)",
      "[à ]l'an précédent",
      'il y a un an',
      "l'exercice précédent",
    ],
    'quarter-before': [
      '[le |du |au ]trimestre (précédent|dernier|passé)',
      'un trimestre (plus tôt|auparavant|avant)',
    ],
    'on-quarter': [
      'sur un trimestre',
      'en glissement trimestriel',
      "d'un trimestre à l'autre",
      'en variation trimestrielle',
    ],
    'last-month': ['[le |du |au ]mois (dernier|passé)'],
    'month-before': ['[le |du |au ]mois précédent', 'un mois (plus tôt|auparavant|avant)'],
    'on-year': phrases(`
      sur un an, en glissement annuel, en rythme annuel, d'une année sur l'autre, en un an,
      en variation annuelle, annuel, annuelle
    `),
    'on-month': ['sur un mois', 'en glissement mensuel', "d'un mois sur l'autre", 'en un mois'],
    each: phrases(`
      par an, chaque année, tous les ans, l'an, annuellement, par mois, chaque mois, par année,
      aujourd’hui de
    `),
    'fiscal-end': [
      "(l'exercice|l'année budgétaire|l'année fiscale) (clos|close|achevé|achevée) (fin|le {d}|en) {month}[ ]{year?}",
    ],
    fiscal: ["[l'exercice |l'année budgétaire |l'année fiscale ]{y}[ ](-|–|/)[ ]{yy}"],
    'this-fiscal': ["(l'exercice|l'année budgétaire) en cours"],
    'last-fiscal': ["(l'exercice|l'année budgétaire) (précédent|précédente|écoulé|écoulée)"],
    'until-month': [
      "[à |jusqu'à ]fin {month}[ ]{year?}",
      "jusqu'à [la ]fin [de |du mois de |d']{month}[ ]{year?}",
    ],
    due: phrases(`
      d'ici [à ][fin |la fin de ]{y}, à l'horizon {y}, avant {y}, avant la fin de {y}, en {y} au plus tard,
      d'ici [à ]{year}, à horizon {y}, d'ici [à ]la fin de {year}, jusqu'en {y}, vers {y}
    `),
    day: ["[le |du |au |jusqu'au ]{d}[er] {month}[ ]{year?}", '{d}/{m}/{y}', '{y}-{m}-{d}'],
    vague: ['à (court|moyen|long) terme', 'dans un [proche ]avenir', 'bientôt', 'prochainement'],
    several: [
      '[dans |au cours |durant |pendant |sur |depuis ](les|des|ces) [{k} ](prochaines|dernières) années',
      '[dans |au cours |durant |pendant |sur |depuis ](la|de la) (prochaine|dernière) décennie',
      '(depuis|en|dans|sur|il y a|après|pendant) {k} ans',
      '[dans les |au cours des |les ]années à venir',
      'ces dernières (années|décennies)',
      'au fil des ans',
      'en une décennie',
    ],
  },
  years: {
    said: ['de {y}', 'en {y}', "de l'année {y}", '{y}', 'pour {y}'],
    current: [
      'cette année',
      'de cette année',
      "de l'année",
      "l'année en cours",
      "de l'année en cours",
      "en cours d'année",
    ],
    last: phrases(`
      l'an dernier, l'année dernière, l'an passé, l'année passée, de l'an dernier, de l'année dernière,
      de l'an passé, de l'année passée, en fin d'année dernière, de l'année écoulée, l'année écoulée
    `),
    next: ["l'an prochain", "l'année prochaine", "de l'an prochain", "de l'année prochaine"],
  },
  months: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  counts: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
  },
  ordinals: {
    premier: 1,
    '1er': 1,
    deuxième: 2,
    second: 2,
    '2e': 2,
    '2ème': 2,
    troisième: 3,
    '3e': 3,
    '3ème': 3,
    quatrième: 4,
    '4e': 4,
    '4ème': 4,
  },
  only: Object.fromEntries(
    ['ne', "n'", "n'a", "n'ont", "n'est"].map((word) => [word, ['que', "qu'", "qu'à"]]),
  ),
  ...MULTIPLES.fr,
  parts: ['elles', 'celles-ci'],
  goods: 'after',
  whose: ['dont'],
  ofMayBeFrom: true,
  partner: 'behind',
  economies: {
    BRA: ['brésilien*'],
    MEX: ['mexicain*'],
    TUR: ['turc', 'turcs', 'turque', 'turques'],
    POL: ['polonais*'],
    NLD: ['néerlandais*'],
    PRT: ['portugais*'],
    AUS: ['australien*'],
    EGY: ['égyptien*'],
    NGA: ['nigérian*'],
    GHA: ['ghanéen*', 'Accra'],
    MLI: ['malien*', 'Bamako'],
    BFA: ['burkinabè', 'burkinabé', 'Ouagadougou'],
    TGO: ['togolais*', 'Lomé'],
    BEN: ['béninois*', 'Cotonou'],
    GAB: ['gabonais*', 'Libreville'],
    MRT: ['mauritanien*'],
    LBY: ['libyen*'],
    SAU: ['saoudien*'],
    ARE: ['émirati*'],
    ZAF: ['sud-africain*'],
    KEN: ['kényan*'],
    ARG: ['argentin*'],
    CHL: ['chilien*'],
    COL: ['colombien*'],
    PER: ['péruvien*'],
    PHL: ['philippin*'],
    HTI: ['haïtien*'],
    LUX: ['luxembourgeois*'],
    AUT: ['autrichien*'],
    SWE: ['suédois*'],
    UKR: ['ukrainien*'],
    LBN: ['libanais*'],
    ROU: ['roumain*'],
    KAZ: ['kazakh*'],
    VEN: ['vénézuélien*'],
    VNM: phrases(`
      Vietnam, Viêt Nam, Viet Nam, Viêtnam, Hanoï, vietnamien, vietnamienne, vietnamiens, vietnamiennes
    `),
    LAO: ['Laos', 'Vientiane', 'laotien', 'laotienne', 'laotiens', 'laotiennes', 'lao'],
    KHM: ['Cambodge', 'Phnom Penh', 'cambodgien', 'cambodgienne', 'cambodgiens', 'cambodgiennes'],
    THA: ['Thaïlande', 'Bangkok', 'thaïlandais', 'thaïlandaise', 'thaïlandaises', 'thaï'],
    CHN: ['Chine', 'Pékin', 'chinois', 'chinoise', 'chinoises'],
    FRA: ['France', 'Paris', 'français', 'française', 'françaises'],
    DEU: ['Allemagne', 'Berlin', 'allemand', 'allemande', 'allemands', 'allemandes'],
    USA: ['États-Unis', 'Etats-Unis', 'Washington', 'américain', 'américaine', 'américains', 'américaines'],
    JPN: ['Japon', 'Tokyo', 'japonais', 'japonaise', 'japonaises'],
    KOR: ['Corée du Sud', 'Séoul', 'sud-coréen', 'sud-coréenne', 'sud-coréens', 'République de Corée'],
    IND: ['Inde', 'New Delhi', 'indien', 'indienne', 'indiens', 'indiennes'],
    RUS: ['Russie', 'Moscou', 'russe', 'russes'],
    MAR: ['Maroc', 'Rabat', 'marocain', 'marocaine', 'marocains', 'marocaines'],
    DZA: ['Algérie', 'Alger', 'algérien', 'algérienne', 'algériens', 'algériennes'],
    TUN: ['Tunisie', 'Tunis', 'tunisien', 'tunisienne', 'tunisiens', 'tunisiennes'],
    SEN: ['Sénégal', 'Dakar', 'sénégalais', 'sénégalaise', 'sénégalaises'],
    CIV: ["Côte d'Ivoire", 'Abidjan', 'ivoirien', 'ivoirienne', 'ivoiriens', 'ivoiriennes'],
    CMR: ['Cameroun', 'Yaoundé', 'camerounais', 'camerounaise'],
    GBR: ['Royaume-Uni', 'Londres', 'britannique', 'britanniques'],
    ITA: ['Italie', 'Rome', 'italien', 'italienne', 'italiens', 'italiennes'],
    ESP: ['Espagne', 'Madrid', 'espagnol', 'espagnole', 'espagnols', 'espagnoles'],
    BEL: ['Belgique', 'belge', 'belges'],
    CHE: ['Suisse', 'suisse', 'suisses'],
    CAN: ['Canada', 'Ottawa', 'canadien*'],
    MMR: ['Birmanie', 'birman', 'birmane'],
    IDN: ['Indonésie', 'indonésien', 'indonésienne'],
    MYS: ['Malaisie', 'malaisien', 'malaisienne'],
    SGP: ['Singapour', 'singapourien', 'singapourienne'],
    MDG: ['Madagascar', 'malgache', 'malgaches'],
    MUS: ['Maurice', 'mauricien', 'mauricienne'],
  },
  totals: ['total', 'échanges', 'ensemble', 'commerce total', 'total des échanges'],
  revises: [
    'révis',
    'corrig',
    'rectifi',
    'relevé leur estimation',
    'relevé son estimation',
    'abaissé leur estimation',
    'abaissé son estimation',
    'réévalu',
  ],
  abbreviations: phrases(`
    m, mme, dr, janv, févr, juil, sept, oct, nov, déc, env, p, cf, etc, art, n
  `),
};
