/** The files joined to an action sheet. */
export const sheetAnnex = {
  add: 'Joindre un fichier',
  addTitle: 'Joindre un fichier à la fiche',
  editTitle: 'Nom et texte de « {name} »',
  choose: 'Choisir un fichier',
  kinds:
    'PDF, DOCX ou ODT (5 Mo au plus), PNG, JPEG, WebP ou GIF. Une image est réduite à 2 000 pixels et ses données cachées (lieu, appareil) sont retirées.',
  chosen: 'Fichier choisi : {name}',
  missing: 'Choisissez d’abord un fichier.',
  name: 'Nom de la pièce',
  nameMissing: 'Donnez un nom à cette pièce.',
  nameLong: 'Ce nom dépasse 160 caractères. Raccourcissez-le.',
  words: 'Ce qu’elle montre',
  wordsHint:
    'En une phrase, pour les personnes qui ne la voient pas. Cette phrase est imprimée avec la fiche.',
  wordsMissing:
    'Dites en une phrase ce que montre cette pièce : sans ces mots, elle ne peut pas être jointe.',
  wordsLong: 'Cette phrase dépasse 250 caractères. Raccourcissez-la.',
  join: 'Joindre',
  save: 'Enregistrer',
  edit: 'Modifier « {name} »',
  remove: 'Retirer « {name} »',
  removeTitle: 'Retirer cette pièce ?',
  removeText: '« {name} » ne sera plus jointe à la fiche.',
  removeConfirm: 'Retirer la pièce',
  download: 'Télécharger « {name} »',
  noFile: '(pièce non jointe)',
  offline: 'Joindre un fichier demande le réseau. Vous pourrez le faire dès que la connexion revient.',
  full: 'Une fiche a {count} pièces au plus. Retirez-en une pour en joindre une autre.',
  none: 'Aucune pièce n’est jointe à cette fiche.',
}
