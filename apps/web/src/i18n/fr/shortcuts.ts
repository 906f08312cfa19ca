/** The page of the keys of a text; what the tools are called stands with them. */
export const shortcuts = {
  title: 'Raccourcis clavier',
  lead: 'Tout ce qui se fait dans un texte se fait aussi au clavier.',
  page: 'Ouvrir cette liste dans un nouvel onglet',
  next: 'puis',
  group: {
    write: 'Écrire',
    table: 'Dans un tableau',
    find: 'Rechercher',
    move: 'Se déplacer',
  },
  act: {
    insert: 'Insérer un bloc, au début d’une ligne ou après une espace',
    link: 'Poser ou changer un lien',
    nextCell: 'Cellule suivante ; depuis la dernière, nouvelle ligne',
    previousCell: 'Cellule précédente',
    find: 'Rechercher et remplacer',
    nextMatch: 'Résultat suivant, depuis la recherche',
    previousMatch: 'Résultat précédent, depuis la recherche',
    toolbar: 'Aller à la mise en forme ; flèches pour s’y déplacer, Échap pour revenir au texte',
    leave: 'Quitter le texte, même depuis une liste ou un tableau',
    shortcuts: 'Afficher cette liste',
  },
}
