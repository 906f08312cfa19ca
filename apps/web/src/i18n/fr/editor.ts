/** The shared text: its toolbar, its state, and who is in it. */
export const editor = {
  loading: 'Ouverture du texte…',
  save: {
    saved: 'Enregistré',
    saving: 'Enregistrement…',
    savingLong:
      'Enregistrement… {waiting, plural, one {# modification en attente} other {# modifications en attente}}',
    fallback: '(connexion de secours)',
    offline:
      'Hors ligne — {waiting, plural, =0 {aucune modification en attente} one {# modification en attente} other {# modifications en attente}}',
  },
  held: {
    right: 'Vos droits ont changé — ce que vous avez écrit est gardé en brouillon',
    frozen: 'Texte figé — ce que vous avez écrit est gardé en brouillon',
    older: 'Page à recharger — ce que vous avez écrit est gardé sur cet appareil',
    draft: 'Non accepté — ce que vous avez écrit est gardé en brouillon',
  },
  announce: {
    saved: 'Le texte est à l’abri sur le serveur.',
    offline: 'La connexion est perdue. Ce que vous écrivez est gardé sur cet appareil.',
  },
  presence: {
    label: 'Personnes présentes dans ce texte',
    alone: 'Vous êtes seul·e dans ce texte.',
    here: '{count, plural, one {# personne ici} other {# personnes ici}}',
    you: '{name} (vous)',
    more: '+ {count}',
  },
  readOnly: {
    title: 'Lecture seule',
    right: 'Vous pouvez lire ce texte ; vos droits actuels ne permettent pas de le modifier.',
    frozen: 'Ce texte est figé : il ne peut plus être modifié.',
    older: 'Cette page date d’une version précédente. Rechargez-la pour continuer à écrire.',
    draft: 'Une modification n’a pas été acceptée par le serveur. Elle est gardée sur cet appareil.',
  },
  closed: {
    title: 'Texte fermé',
    signedOut:
      'Votre session est terminée. Reconnectez-vous : ce que vous avez écrit est gardé sur cet appareil.',
    right: 'Vous n’avez plus accès à ce texte.',
    restored: 'Ce texte a été rétabli dans une version précédente. Rechargez la page pour la voir.',
    other: 'Ce texte n’est pas accessible pour le moment. Rechargez la page dans un instant.',
    reload: 'Recharger la page',
  },
  draft: {
    title: 'Un texte non enregistré est gardé ici',
    explanation:
      'Ce que vous aviez écrit n’a pas été accepté par le serveur. La page montre le texte enregistré ; le vôtre reste sur cet appareil tant que vous ne l’avez pas supprimé.',
    copy: 'Copier mon texte non enregistré',
    copied: 'Copié',
    discard: 'Supprimer ce brouillon',
    reallyDiscard: 'Supprimer définitivement',
    elsewhere: {
      title: 'Un texte que le serveur n’a pas pris est gardé sur cet appareil',
      explanation:
        'Il y reste tant que vous ne l’avez pas supprimé. Vous pouvez le copier pour le reprendre ailleurs.',
      beginning: '« {beginning} »',
    },
  },
  unknown: {
    title: 'Contenu non reconnu',
    explanation:
      'Une partie de ce texte ne peut pas être affichée par cette version de De concert. Rien n’est perdu : le texte reste tel quel, en lecture seule. Rechargez la page pour utiliser la version la plus récente.',
    block: 'Élément non reconnu',
  },
  pasteTooLarge:
    'Ce collage est trop volumineux ({count, plural, other {# caractères}}). Collez le texte en plusieurs fois.',
  toolbar: {
    label: 'Mise en forme : {field}',
    hint: 'Alt + F10 mène à la mise en forme.',
    bold: 'Gras',
    italic: 'Italique',
    underline: 'Souligné',
    strike: 'Barré',
    heading: 'Titre de niveau {level}',
    bulletList: 'Liste à puces',
    orderedList: 'Liste numérotée',
    blockquote: 'Citation',
    horizontalRule: 'Ligne de séparation',
    link: 'Lien',
    table: 'Insérer un tableau',
    undo: 'Annuler ma dernière modification',
    redo: 'Rétablir ma dernière modification',
    tableLabel: 'Tableau',
    rowBelow: 'Ajouter une ligne en dessous',
    rowAbove: 'Ajouter une ligne au-dessus',
    columnAfter: 'Ajouter une colonne à droite',
    columnBefore: 'Ajouter une colonne à gauche',
    deleteRow: 'Supprimer la ligne',
    deleteColumn: 'Supprimer la colonne',
    headerRow: 'Ligne d’en-tête',
    mergeOrSplit: 'Fusionner ou scinder les cellules',
    deleteTable: 'Supprimer le tableau',
  },
  link: {
    address: 'Adresse du lien',
    hint: 'Page web, adresse électronique ou numéro de téléphone',
    wrong: 'Cette adresse ne peut pas servir de lien. Exemple : https://exemple.fr',
    apply: 'Poser le lien',
    remove: 'Retirer le lien',
    open: 'Ouvrir',
  },
}
