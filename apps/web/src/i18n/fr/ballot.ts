export const ballot = {
  choice: { for: 'Pour', against: 'Contre', abstain: 'Abstention', 'not-taking-part': 'Ne prend pas part' },
  outcome: {
    adopted: 'Adoptée',
    rejected: 'Rejetée',
    tied: 'Partage des voix',
    ranked: 'Classement établi',
    referred: 'Renvoyée',
    'no-quorum': 'Sans quorum',
    cancelled: 'Annulé',
  },
  state: { open: 'Vote ouvert', closing: 'Dépouillement', closed: 'Clos' },
  secrecy: { named: 'Vote nominatif', secret: 'Vote secret' },
  secrecyExplained: {
    named: 'Après la clôture, chacun voit qui a choisi quoi.',
    secret: 'Après la clôture, on voit qui a voté et tous les bulletins, mais plus rien ne relie les deux.',
  },
  quorum: {
    'per-college':
      'Dans chaque collège, {number, plural, one {# votant} other {# votants}} au moins, ou tous s’il en a moins.',
    none: 'Aucun',
    number: '{needed, plural, one {# votant} other {# votants}} au moins',
    share:
      '{percent} % des électeurs, soit {needed, plural, one {# votant} other {# votants}} sur {electors}',
    'absolute-majority':
      'Plus de la moitié des électeurs, soit {needed, plural, one {# votant} other {# votants}} sur {electors}',
    secret:
      '{needed, plural, one {# votant} other {# votants}} au moins : à moins, le secret ne tiendrait pas',
  },
  open: {
    action: 'Mettre au vote',
    panel: 'Prête pour le vote',
    explanation:
      '{group} : ses membres votent pour, contre ou s’abstiennent. Le texte est figé dès l’ouverture.',
    defaultQuestion: 'Adoptez-vous la proposition « {title} » ?',
  },
  vote: {
    title: 'Votez',
    openTitle: 'Vote ouvert',
    by: 'Ouvert par {name}',
    turnout:
      '{voters, plural, =0 {Aucun des {electors} électeurs n’a encore voté} one {# votant sur {electors}} other {# votants sur {electors}}}',
    quorumReached: 'Quorum atteint : il en fallait {needed}.',
    quorumMissing:
      'Quorum : il en faut {needed}, {missing, plural, one {il en manque #} other {il en manque #}}.',
    choices: 'Votre choix',
    confirmTitle: 'Voter « {choice} » ?',
    confirm: 'Confirmer : {choice}',
    explanation: 'Un vote ne se change pas et ne se reprend pas.',
    waiting:
      'Votre vote « {choice} » est parti sans que la réponse revienne. Renvoyez-le : il ne comptera qu’une fois.',
    resend: 'Renvoyer mon vote',
    recorded: 'Votre vote est enregistré.',
    recordedNext: 'Le résultat s’affichera ici à la clôture, sans recharger la page.',
    notElector:
      'Votent ici les {electors, plural, one {# membre} other {# membres}} du groupe « {group} » à l’ouverture.',
    until: 'Vote possible jusqu’au',
  },
  close: {
    action: 'Clore le scrutin',
    title: 'Clore le scrutin ?',
    missing:
      '{missing, plural, =0 {Tous les électeurs ont voté.} one {# électeur sur {electors} n’a pas encore voté et ne pourra plus le faire.} other {# électeurs sur {electors} n’ont pas encore voté et ne pourront plus le faire.}}',
    quorumMissing:
      'Le quorum n’est pas atteint : {missing, plural, one {il manque # votant} other {il manque # votants}}. Clos maintenant, le vote ne comptera pas.',
    onlineMissing:
      'Il manque {missing, plural, one {# vote} other {# votes}} en ligne : à moins de {fewest}, qui a compté les papiers les connaîtrait. Clos maintenant, rien ne sera publié et le vote ne comptera pas.',
    explanation: 'Le résultat s’affiche aussitôt chez tout le monde. Cela ne s’annule pas.',
    done: 'Le scrutin est clos.',
  },
  result: {
    title: 'Résultat',
    bar: 'Répartition : {inFavour} pour, {against} contre, {abstain} abstentions',
    table: 'Résultat par choix',
    choice: 'Choix',
    votes: 'Voix',
    share: 'Part des exprimés',
    notExpressed: 'non exprimé',
    hidden:
      'Moins de {fewest} personnes ont voté : afficher les comptes, les bulletins ou les noms révélerait des votes secrets. Seul le nombre de votants est publié.',
    closedAt: 'Clos le',
    details: 'Voir le détail du scrutin',
    print: 'Imprimer',
  },
  roll: {
    named: 'Qui a voté quoi',
    secret: 'Qui a voté',
    caption: 'Électeurs du scrutin',
    name: 'Nom',
    college: 'Collège',
    choice: 'Choix',
    part: 'Participation',
    voted: 'A voté',
    absent: 'N’a pas voté',
    noCollege: 'Sans collège',
  },
  published: {
    title: 'Bulletins',
    explanation:
      'Tous les bulletins, rangés par leur empreinte : l’ordre ne dit rien de qui a voté. Chacun peut les recompter.',
    caption: 'Bulletins publiés',
    commitment: 'Empreinte',
    choice: 'Choix',
    nonce: 'Nombre tiré par le navigateur',
    show: 'Afficher les {count, plural, one {# bulletin} other {# bulletins}}',
  },
  receipt: {
    title: 'Mon reçu',
    explanation:
      'Ce navigateur garde votre choix et un nombre au hasard. Après la clôture, ils servent à retrouver votre bulletin dans la liste. Effacez le reçu si d’autres utilisent cet appareil.',
    choice: 'Choix',
    nonce: 'Nombre',
    forget: 'Effacer le reçu de cet appareil',
    find: 'Retrouver mon bulletin',
    found: 'Votre bulletin « {choice} » est dans la liste, à cette empreinte :',
    foundBy: {
      commitment: 'Le navigateur a recalculé l’empreinte à partir de votre reçu.',
      nonce: 'Retrouvé par son nombre : cette connexion ne permet pas de recalculer l’empreinte.',
    },
    changed:
      'Un bulletin porte votre nombre, mais avec un autre choix que celui de votre reçu. Signalez-le à l’animation.',
    missing:
      'Le reçu de ce navigateur ne correspond à aucun bulletin : votre vote est parti d’un autre appareil, ou n’est jamais arrivé.',
    none: 'Ce navigateur n’a pas de reçu pour ce scrutin : il est dans celui avec lequel vous avez voté.',
  },
  proof: {
    title: 'Empreintes de contrôle',
    explanation:
      'Chaque empreinte (SHA-256) résume un contenu : si un seul signe changeait, elle changerait aussi. Les mêmes sont dans le journal du schéma.',
    config: 'Règles du scrutin',
    text: 'Texte voté',
    roll: 'Liste des électeurs',
    voters: 'Émargement',
    votes: 'Bulletins',
    result: 'Résultat',
  },
  text: {
    title: 'Texte mis au vote',
    show: 'Lire le texte figé',
    frozen: 'Figé à l’ouverture, version {number}. Empreinte :',
  },
  rules: {
    title: 'Règles',
    proposal: 'Proposition',
    amendment: 'Amendement',
    group: 'Groupe',
    secrecy: 'Vote',
    quorum: 'Quorum',
    majority: 'Majorité',
    majorityText:
      'Plus de la moitié des suffrages exprimés ; les abstentions ne sont pas exprimées ; une égalité rejette.',
    openedAt: 'Ouvert',
    closedAt: 'Clos',
    openedBy: '{name},',
    electors: 'Électeurs',
    electorsText: '{electors, plural, one {# membre du groupe} other {# membres du groupe}} à l’ouverture',
  },
  list: {
    title: 'Scrutins',
    lead: 'Ce qui est mis au vote, et ce que les votes ont décidé.',
    open: 'Votes ouverts',
    closed: 'Scrutins clos',
    noneOpen: 'Aucun vote n’est ouvert en ce moment.',
    vote: 'Votez',
    voted: 'Vous avez voté',
    follow: 'Suivre',
    state: 'État',
    anyState: 'Tous les scrutins',
    onlyMine: 'Où je vote',
    method: 'Mode de scrutin',
    anyMethod: 'Tous les modes',
    methodOf: '{method}, {options} options',
    group: 'Groupe',
    anyGroup: 'Tous les groupes',
    empty: {
      title: 'Aucun scrutin pour l’instant',
      explanation: 'Un scrutin se prépare ici, ou depuis la page d’une proposition publiée.',
      action: 'Voir les propositions publiées',
    },
    nothing: {
      title: 'Aucun scrutin ne correspond',
      explanation: 'Effacez un filtre pour en voir d’autres.',
    },
    clear: 'Effacer les filtres',
    caption: 'Scrutins clos',
    proposal: 'Proposition',
    outcome: 'Résultat',
    turnout: 'Participation',
    closedAt: 'Clôture',
  },
}
