/** What is put in a text from a file: images and documents. */
export const insert = {
  image: {
    missing: 'Image indisponible : {words}',
    leftOut:
      '{count, plural, one {Une image du texte collé n’a pas été reprise : ajoutez-la} other {# images du texte collé n’ont pas été reprises : ajoutez-les}} depuis un fichier avec le bouton « Image ».',
    title: '{total, plural, one {Insérer une image} other {Insérer une image ({number} sur {total})}}',
    wordsTitle: 'Texte alternatif de l’image',
    choose: 'Choisir une image',
    kinds:
      'PNG, JPEG, WebP ou GIF. L’image est réduite à 2 000 pixels et ses données cachées (lieu, appareil) sont retirées.',
    alternative: 'Texte alternatif',
    alternativeHint:
      'Ce que l’image montre, en une phrase, pour les personnes qui ne la voient pas. Il est aussi imprimé dans les exports.',
    alternativeMissing:
      'Dites en une phrase ce que l’image montre : sans ce texte, elle ne peut pas être insérée.',
    alternativeLong: 'Ce texte dépasse 500 caractères. Raccourcissez-le.',
    width: 'Largeur',
    widths: { small: 'Petite', medium: 'Moyenne', full: 'Toute la largeur' },
    insert: 'Insérer l’image',
    skip: 'Ne pas insérer celle-ci',
    save: 'Enregistrer',
    preview: 'Aperçu de l’image',
    offline:
      'Insérer une image demande le réseau. Vous pourrez le faire dès que la connexion revient ; le reste du texte s’écrit sans elle.',
    unreadable:
      'Cette image ne s’ouvre pas : elle est abîmée, ou n’est ni un PNG, ni un JPEG, ni un WebP, ni un GIF.',
    inserted: 'L’image est dans le texte.',
  },
}
