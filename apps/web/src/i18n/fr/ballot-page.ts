/** What the page of a ballot says around the vote and its result. */
export const ballotPage = {
  counting: 'Le scrutin est clos, les votes sont comptés. Le résultat s’affichera ici dans un instant.',
  closedNow: 'Le scrutin est clos.',
  options: {
    title: 'Options',
    lead: 'Les textes sont ceux qui ont été figés à l’ouverture.',
    read: 'Lire le texte',
    fingerprint: 'Empreinte du texte :',
    noText: 'Option sans texte : seul son libellé est mis au vote.',
    showAll: 'Afficher les {count} options',
  },
  roll: {
    proxies: 'Pouvoirs du scrutin',
    frozen:
      'Ces pouvoirs ont été figés à l’ouverture : qui détient un pouvoir vote pour la personne qui l’a donné.',
    giver: 'Donné par',
    holder: 'Pouvoir',
    heldBy: 'donné à {name}',
    group: '{college} : {voters} sur {electors}',
  },
  lines: {
    title: 'Mains levées et bulletins papier',
    caption: 'Lignes saisies et contresignées',
    line: 'Ligne',
    kind: 'Vote',
    kinds: { hands: 'Main levée', paper: 'Papier' },
    college: 'Collège',
    present: 'Présents ou bulletins',
    proxies: 'Pouvoirs',
    votes: 'Voix',
    signed: 'Saisie, contresignée',
    signedBy: '{entered}, {countersigned}',
  },
  journal: {
    title: 'Dans le journal',
    entry: 'n° {position}',
    'ballot-opened': 'Ouverture',
    'ballot-closed': 'Clôture',
    'ballot-result-recorded': 'Résultat',
    link: 'Voir le journal',
  },
  print: {
    sheet: '{plan} – feuille de résultat',
    printed: 'Imprimé le {date}.',
    head: 'Journal du schéma à l’entrée du résultat : n° {position}, empreinte {hash}.',
  },
  rules: {
    method: 'Mode de scrutin',
    methods: {
      'for-against': 'Pour, contre ou abstention.',
      'show-of-hands': 'À main levée : pour, contre ou abstention.',
      approval:
        'Approbation : chacun approuve {most, plural, =0 {autant d’options qu’il veut} one {une option} other {# options au plus}}.',
      'majority-judgment':
        'Jugement majoritaire : chacun donne une mention à chaque option, {grades} mentions.',
      dots: 'Gommettes : {dots} par personne, {most} au plus sur une option.',
      borda: 'Classement par points (Borda) : la première place vaut le plus de points.',
      schulze: 'Classement par duels (Schulze) : chaque option est comparée à chaque autre.',
      consent: 'Consentement, {rounds, plural, one {en un tour} other {en # tours au plus}}.',
    },
    worst: 'Ne pas juger une option, c’est lui donner la pire mention.',
    onlyExpressed:
      'Une option n’est classée que si elle a reçu {least, plural, =0 {un jugement} one {# jugement} other {# jugements}} ou plus.',
    packets: 'Chacun juge {count} options tirées par son navigateur.',
    electors: '{electors, plural, one {# inscrit} other {# inscrits}}',
    majority: {
      expressed: 'Plus de la moitié des exprimés ; les blancs et les abstentions n’en sont pas.',
      absolute: 'Plus de la moitié des inscrits.',
      qualifiedExpressed: 'Au moins {share} des exprimés.',
      qualifiedElectors: 'Au moins {share} des inscrits.',
      tie: 'En cas d’égalité, ce n’est pas adopté.',
      casting: 'En cas d’égalité, la voix de {label} décide.',
      least:
        '{least, plural, one {Un collège au moins doit être favorable} other {# collèges au moins doivent être favorables}}.',
    },
    selection: 'Sélection',
    selections: {
      none: 'Aucune : le vote classe.',
      top: '{places, plural, one {La première} other {Les # premières}} ; une égalité à la dernière place en retient davantage.',
      share: 'Les options approuvées par au moins {percent} % des exprimés.',
      grade: 'Les options dont la mention majoritaire est au moins « {grade} ».',
    },
    colleges: 'Collèges',
    countings: {
      raw: 'Montrés pour information : chaque voix compte pour une.',
      proportional: 'Chaque collège pèse sa part, selon ses voix : le résultat pondéré fait foi.',
      block: 'Chaque collège donne toute sa part à sa majorité : le résultat pondéré fait foi.',
    },
    college: '{college} ({seats, plural, one {# siège} other {# sièges}})',
    weighed: '{college} : {weight} ({seats, plural, one {# siège} other {# sièges}})',
    proxies: 'Pouvoirs',
    proxiesText:
      '{most, plural, one {Un} other {#}} au plus par personne ; {count, select, yes {ils comptent} other {ils ne comptent pas}} pour le quorum.',
    closesAt: 'Clôture prévue',
  },
}
