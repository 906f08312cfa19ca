/** The tree of the plan, and what is done to it by hand. */
export const tree = {
  title: 'Schéma',
  lead: 'L’arborescence se met à jour d’elle-même quand une proposition est intégrée.',
  label: 'Arborescence du schéma',
  views: {
    label: 'Façons de voir le schéma',
    arbre: 'Arborescence',
  },
  expand: 'Déplier « {name} »',
  collapse: 'Replier « {name} »',
  expandAll: 'Tout déplier',
  collapseAll: 'Tout replier',
  showGone:
    '{count, plural, one {Montrer l’élément retiré ou écarté} other {Montrer les # éléments retirés ou écartés}}',
  sheet: 'Fiche',
  sheetOf: 'Fiche de « {name} »',
  counts: '{count} {name}',
  levels: 'Niveau par niveau',
  entered: 'saisi : {count}',
  ofDeclared: 'annoncé : {declared} · saisi : {count}',
  unnamed: 'Niveau {depth}',
  appeared: 'Nouveau dans le schéma : {name}',
  moved: 'Déplacé dans le schéma : {name}',
  facets: 'Repères transversaux',
  territories: 'Territoires',
  noLevels: {
    title: 'Les niveaux ne sont pas encore définis',
    explanation:
      'Donnez un nom et une numérotation à chaque étage du schéma : orientations, axes, actions… Vous pourrez les changer ensuite.',
    explanationReader:
      'La personne qui pilote le schéma n’a pas encore nommé ses étages. L’arborescence apparaîtra ici.',
    action: 'Définir les niveaux',
  },
  empty: {
    title: 'Rien n’est encore inscrit au schéma',
    explanation:
      'Les propositions adoptées prendront place ici. Vous pouvez aussi inscrire à la main ce qui est déjà décidé.',
    explanationReader: 'Les propositions adoptées par les groupes prendront place ici.',
  },
  actions: {
    label: 'Actions sur « {name} »',
    add: 'Ajouter',
    edit: 'Modifier',
    addHere: 'Ajouter ici : {level}',
    rename: 'Changer le titre',
    move: 'Déplacer…',
    propose: 'Présenter au comité de pilotage',
    revise: 'Reprendre en préparation',
    retire: 'Retirer du schéma',
  },
  add: {
    title: 'Ajouter : {level}',
    under: 'Dans « {parent} »',
    alone: 'Au premier niveau',
    name: 'Titre',
    position: 'Place',
    done: 'L’élément est ajouté au schéma.',
  },
  rename: { title: 'Changer le titre', done: 'Le titre est changé.' },
  move: {
    title: 'Déplacer',
    explanation: 'Ce qu’il contient le suit. Les numéros qui ne sont pas figés se recalculent.',
    level: 'Niveau',
    parent: 'Dans',
    root: 'Au premier niveau du schéma',
    position: 'Place',
    first: 'En premier',
    after: 'Après « {name} »',
    confirm: 'Déplacer',
    done: 'L’élément est déplacé.',
    nowhere: 'Aucun autre emplacement ne lui convient.',
    dragHint: 'Glissez une ligne pour la déplacer, ou ouvrez son menu.',
  },
  state: {
    propose: {
      title: 'Présenter au comité de pilotage ?',
      explanation: '« {name} » apparaîtra dans ce qui attend sa décision.',
      done: 'L’élément est présenté au comité de pilotage.',
    },
    revise: {
      title: 'Reprendre en préparation ?',
      explanation: '« {name} » n’attendra plus de décision, jusqu’à ce que vous le présentiez de nouveau.',
      done: 'L’élément est de nouveau en préparation.',
    },
    retire: {
      title: 'Retirer du schéma ?',
      explanation:
        '« {name} » perd son numéro et sa place. Rien n’est effacé : il reste lisible avec son histoire. Cela ne s’annule pas.',
      done: 'L’élément est retiré.',
    },
    reason: 'Motif',
  },
}
