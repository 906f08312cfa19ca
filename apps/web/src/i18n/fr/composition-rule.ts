/** Who counts, and how it is decided: the second half of the sentences of a composition. */
export const compositionRule = {
  college: {
    label: 'Collèges',
    none: 'Ne pas distinguer les collèges',
    shown: 'Montrer le résultat de chaque collège',
    proportional: 'Pondérer : chaque collège pèse sa part, selon ses voix',
    block: 'Pondérer par blocs : chaque collège donne toute sa part à sa majorité',
    noneExplained: 'Chaque voix compte pour une ; rien n’est dit par collège.',
    shownExplained: 'Chaque voix compte pour une ; on voit où les collèges divergent.',
    proportionalExplained: 'Le résultat pondéré décide ; le résultat brut est montré à côté.',
    blockExplained: 'Comme une assemblée d’ordres ; seulement pour ou contre.',
    weight: 'Poids de « {label} »',
    weightExplained:
      '{seats, plural, one {# siège} other {# sièges}}. En pourcentage (25 %) ou en fraction (1/3).',
    sum: 'Somme des poids : {sum}.',
    sumRight: 'Le compte y est.',
    sumWrong: 'Elle doit faire exactement 100 %.',
    equal: 'Répartir également',
    advice:
      'Conseil : au moins trois collèges, chacun entre 10 % et 50 %, pour qu’aucun ne décide seul ni ne soit pour rien (règle des SCIC).',
    least: 'Collèges favorables exigés',
    leastExplained:
      '0 : la majorité suffit. Sinon, le texte n’est adopté que si autant de collèges y sont favorables.',
    noCollege:
      'Ce corps électoral n’a pas de collège : les collèges se règlent avec les personnes du schéma.',
  },
  proxy: {
    label: 'Pouvoirs par personne, au plus',
    description:
      '0 : sans pouvoirs. Un pouvoir donne une voix de plus à qui le porte ; il figure à l’émargement.',
    quorum: 'Les pouvoirs comptent pour le quorum',
    quorumExplained: 'L’usage des assemblées : non.',
  },
  secrecy: {
    label: 'Vote nominatif ou secret ?',
    named: 'Chacun voit après la clôture qui a choisi quoi.',
    secret:
      'Après la clôture, plus rien ne relie un nom à un bulletin dans la base. Cela ne protège ni d’un regard par-dessus l’épaule, ni de qui exploite le serveur pendant le vote.',
    few: '« {label} » n’a que {seats, plural, one {# siège} other {# sièges}} : à moins de {fewest}, son vote se devinerait.',
  },
  rule: {
    title: 'Quand et comment c’est décidé ?',
    quorum: 'Quorum : combien doivent voter ?',
    quorumKind: {
      none: 'Aucun quorum',
      number: 'Un nombre de votants',
      share: 'Une part des électeurs',
      'absolute-majority': 'Plus de la moitié des électeurs',
      'per-college': 'Un nombre dans chaque collège',
    },
    quorumNumber: 'Nombre de votants',
    quorumPercent: 'Part des électeurs, en %',
    quorumPerCollege: 'Votants par collège, ou tous s’il en a moins',
    needed: 'Soit {needed, plural, one {# votant} other {# votants}} sur {electors}, votes blancs compris.',
    neededSecret:
      'Soit {needed, plural, one {# votant} other {# votants}} sur {electors} : à moins, le secret ne tiendrait pas.',
    neededNone: 'Le vote comptera quel que soit le nombre de votants.',
    neededColleges: 'Soit {colleges}.',
    majority: 'Majorité : quand est-ce adopté ?',
    majorityKind: {
      expressed: 'Plus de pour que de contre',
      absolute: 'Plus de la moitié des électeurs pour',
      'qualified-expressed': 'Une part des voix exprimées',
      'qualified-electors': 'Une part de tous les électeurs',
    },
    majorityShare: 'Part nécessaire, en fraction ou en %',
    majorityExplained: {
      expressed:
        'Les abstentions ne comptent ni pour ni contre. Avec {electors} voix exprimées, il en faut {needed}.',
      absolute: 'Soit {needed} pour sur {electors} électeurs, quel que soit le nombre de votants.',
      'qualified-expressed': 'Avec {electors} voix exprimées, il en faut {needed} pour.',
      'qualified-electors': 'Soit {needed} pour sur {electors} électeurs.',
    },
    castingVote: 'En cas de partage, la voix de la présidence tranche',
    castingVoteExplained: 'Sans elle, une égalité est un partage : rien n’est adopté.',
    selection: 'Quelles options sont retenues ?',
    selectionKind: {
      none: 'Aucune d’office',
      top: 'Les premières',
      share: 'Celles qu’une part des votants approuve',
      grade: 'Celles qui atteignent une mention',
    },
    selectionExplained: {
      none: 'Le classement éclaire ; la décision se prend ensuite.',
      top: 'À égalité sur la dernière place, toutes passent, et le résultat le dit.',
      share: 'Part des voix exprimées.',
      grade: 'La mention médiane doit être celle-ci ou meilleure.',
    },
    places: 'Combien d’options',
    percent: 'Part nécessaire, en %',
    least: 'Mention nécessaire',
    closing: 'Clôture',
    closingByHand: 'À la main',
    closingAt: 'À une date',
    closingByHandExplained: 'Vous fermez quand vous le décidez.',
    closingAtExplained: 'Il se ferme seul ; clore avant cette date demandera deux personnes.',
    closingDate: 'Date et heure de clôture, à l’heure de cet appareil',
  },
}
