export const writing = {
  glossary: {
    title: 'Glossaire',
    explanation:
      'Ce que veulent dire les sigles du schéma. Un sigle connu ici n’est plus signalé à la relecture des textes.',
    acronym: 'Sigle',
    meaning: 'Ce qu’il veut dire',
    meaningOf: 'Ce que « {acronym} » veut dire',
    add: 'Ajouter',
    save: 'Enregistrer',
    remove: 'Retirer « {acronym} »',
    edit: 'Modifier « {acronym} »',
    empty: 'Aucun sigle pour l’instant. Ajoutez le premier que quelqu’un n’a pas compris.',
    saidSince:
      '« {acronym} » a reçu entre-temps un autre sens : « {meaning} ». Ce que vous avez écrit n’est pas enregistré.',
    removedSince: '« {acronym} » a été retiré depuis. Ce que vous avez écrit n’est pas enregistré.',
    keepMine: 'Remplacer par ce que j’ai écrit',
    takeTheirs: 'Laisser ce qui est enregistré',
    done: 'Le glossaire est enregistré.',
  },
  model: {
    title: 'Modèles de textes',
    explanation:
      'Ce avec quoi commence un nouveau texte, quand on choisit le modèle. Les textes déjà commencés ne changent pas. Une ligne qui commence par « # » est un titre, par « - » une puce.',
    kind: { diagnostic: 'Diagnostic d’un groupe', proposal: 'Proposition' },
    text: 'Texte du modèle',
    preview: 'Aperçu : {kind}',
    choose: 'Commencer par le modèle',
    chooseHint: 'Des titres sous lesquels écrire : {headings}',
    blank: 'Ce modèle est vide.',
  },
  review: {
    title: 'Relecture',
    explanation: 'Des pistes pour être compris de tous. Rien n’est obligatoire, c’est vous qui jugez.',
    sentences: 'Phrases longues',
    sentence: '{words} mots',
    acronyms: 'Sigles à expliquer',
    personal: 'Données personnelles',
    personalCount:
      '{count, plural, one {# passage permet} other {# passages permettent}} peut-être de reconnaître quelqu’un',
    personalHint:
      'Ce qui permet de reconnaître quelqu’un. Écrivez « une aidante », « un usager » : le texte sera lu par beaucoup.',
    personalKind: {
      email: 'Adresse électronique',
      phone: 'Numéro de téléphone',
      nir: 'Numéro de sécurité sociale',
      'named-person': 'Personne nommée',
    },
    define: 'Dire ce que « {acronym} » veut dire',
    show: 'Montrer : {passage}',
    nothing: 'Rien à signaler : ni phrase longue, ni sigle inconnu, ni donnée personnelle.',
    counted: '{count, plural, =0 {Rien à revoir} one {# point à revoir} other {# points à revoir}}',
  },
  publication: {
    title: 'Ce texte permet peut-être de reconnaître quelqu’un',
    explanation:
      'Il sera lu bien au-delà du groupe. Retirez ce qui suit, ou confirmez que vous l’avez vérifié :',
    waiting:
      '{count, plural, one {# suggestion attend} other {# suggestions attendent}} encore : le texte sera soumis sans elles, elles restent à accepter ou à refuser.',
    more: '{count, plural, one {et # autre passage} other {et # autres passages}}',
    toConfirm: 'Cochez cette case, ou retirez ces passages du texte.',
    confirmed: 'J’ai vérifié : ce ne sont pas des données personnelles, ou la personne est d’accord',
  },
  room: {
    open: 'Projeter',
    title: 'Lecture en salle',
    larger: 'Agrandir',
    smaller: 'Réduire',
    leave: 'Quitter la lecture en salle',
    keys: 'Flèches ou espace pour avancer, + et − pour la taille, Échap pour quitter.',
  },
}
