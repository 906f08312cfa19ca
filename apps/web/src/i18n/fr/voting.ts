export const voting = {
  readText: 'Lire le texte',
  readTextOf: 'Lire le texte de « {label} »',
  packet:
    '{drawn, plural, one {# option tirée} other {# options tirées}} pour vous sur {options} : chacun en juge autant, toutes sont jugées autant de fois.',
  approval: {
    legend: 'Cochez tout ce que vous approuvez.',
    legendMost: 'Cochez ce que vous approuvez : {most, plural, one {# option} other {# options}} au plus.',
    count: '{count, plural, =0 {Rien de coché} one {# coché} other {# cochés}} sur {options}.',
    full: 'C’est le maximum : décochez pour en choisir une autre.',
  },
  judgment: {
    legendWorst:
      'Donnez une mention à chaque option. Plusieurs peuvent avoir la même. Sans jugement, une option compte comme la pire mention.',
    legendExpressed:
      'Donnez une mention à chaque option que vous pouvez juger. Sans jugement, votre bulletin ne pèse pas sur elle.',
    none: 'Sans jugement',
    count:
      '{count, plural, =0 {Aucune option jugée} one {# option jugée} other {# options jugées}} sur {options}.',
    leftWorst:
      '{left, plural, one {# option sans jugement sera comptée} other {# options sans jugement seront comptées}} « {grade} ».',
    leftExpressed:
      '{left, plural, one {# option reste} other {# options restent}} sans jugement : votre bulletin ne pèsera pas sur {left, plural, one {elle} other {elles}}.',
  },
  dots: {
    legend:
      'Répartissez {dots, plural, one {# gommette} other {# gommettes}}, {most} au plus sur une même option. Vous pouvez en garder.',
    add: 'Ajouter une gommette à « {label} »',
    remove: 'Retirer une gommette à « {label} »',
    on: 'Gommettes sur « {label} »',
    left: '{left, plural, =0 {Toutes vos gommettes sont posées} one {Il vous reste # gommette} other {Il vous reste # gommettes}} sur {dots}.',
  },
  ranking: {
    legend:
      'Classez les options, la préférée en tête : avec les flèches, ou en les faisant glisser. Ce que vous ne classez pas vient après.',
    ranked: 'Votre classement',
    unranked: 'Non classées',
    noneRanked: 'Rien n’est classé pour l’instant : prenez d’abord l’option que vous préférez.',
    rank: 'Classer',
    rankOf: 'Classer « {label} » à la suite',
    remove: 'Retirer du classement',
    removeOf: 'Retirer « {label} » du classement',
    count:
      '{count, plural, =0 {Aucune option classée} one {# option classée} other {# options classées}} sur {options}.',
  },
  inMeeting: {
    'show-of-hands': 'On vote à main levée, en séance : deux personnes comptent et saisissent les voix.',
    consent: 'On décide par consentement, en séance, tour après tour.',
  },
  words: {
    blank: 'Bulletin blanc',
    dots: '{dots, plural, one {# gommette} other {# gommettes}}',
  },
  secrecy: {
    named: 'Vote nominatif : après la clôture, votre nom et votre choix seront affichés.',
    secret: 'Vote secret : après la clôture, rien ne reliera votre nom à votre choix.',
  },
  review: 'Vérifier mon bulletin',
  blank: 'Voter blanc',
  nothingChosen: 'Choisissez d’abord, ou votez blanc : un vote blanc compte parmi les votants.',
  keptHere: 'Votre brouillon est gardé sur cet appareil jusqu’à l’envoi.',
  reviewTitle: 'Vérifiez votre bulletin',
  cast: 'Voter',
  castBlank: 'Confirmer le vote blanc',
  final: 'Un vote ne se change pas et ne se reprend pas.',
  shared: 'D’autres utilisent cet appareil : n’y rien garder',
  sharedExplained: 'Votre reçu disparaîtra avec cette page. Imprimez-le ou enregistrez-le ailleurs avant.',
  sharedUntilSent: 'Il reste sur cet appareil jusqu’à ce que la réponse arrive, puis il en disparaît.',
  sharedNow: 'Il n’est plus gardé : il disparaîtra avec cette page.',
  forName: 'Au nom de {name}',
  ownSeat: 'Votre voix',
  proxySeat: 'Pour {name}, qui vous a donné pouvoir',
  unsent: 'Pas encore envoyé',
  unsentOnline:
    'Votre bulletin est parti sans que la réponse revienne. Il est gardé ici et renvoyé jusqu’à ce qu’elle arrive ; il ne comptera qu’une fois.',
  unsentOffline:
    'Vous êtes hors ligne. Votre bulletin est gardé sur cet appareil et partira dès que le réseau revient : laissez cette page ouverte, ou rouvrez-la avant la clôture.',
  resend: 'Renvoyer maintenant',
  sentAtLast: 'Votre bulletin est enregistré.',
  alreadyVoted:
    'Un bulletin était déjà enregistré pour cette voix. Si vous n’avez voté que d’ici, c’est celui du reçu ; sinon, seul le premier arrivé compte.',
  votedElsewhere: 'Le reçu est dans le navigateur avec lequel vous avez voté, à moins d’avoir été effacé.',
  late: 'Votre bulletin n’est pas compté',
  lateExplained:
    'Votre bulletin est arrivé après la clôture, ou n’a pas pu être accepté : il n’est pas compté.',
  voteAgain: 'Reprendre le vote',
  electorsAre:
    '{electors, plural, one {# électeur vote} other {# électeurs votent}} dans ce scrutin, selon la liste arrêtée à l’ouverture.',
  receiptNamed: 'Ce que vous avez envoyé depuis cet appareil.',
  receiptFile: 'recu-de-vote.txt',
  question: 'Question',
  ballotId: 'Scrutin',
  choiceText: 'Bulletin, mot pour mot',
  commitment: 'Empreinte de votre bulletin',
  checkByHand:
    'L’empreinte est le SHA-256 de : v1|scrutin|bulletin|nombre. Elle figurera dans la liste publiée après la clôture.',
  download: 'Enregistrer le reçu',
  print: 'Imprimer le reçu',
}
