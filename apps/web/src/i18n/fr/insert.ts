/** What is put in a text from a file: images and documents. */
export const insert = {
  image: {
    missing: 'Image indisponible : {words}',
    pasteLeft: {
      images:
        '{count, plural, one {Une image du texte collé n’a pas été reprise : ajoutez-la} other {# images du texte collé n’ont pas été reprises : ajoutez-les}} depuis un fichier avec le bouton « Image ».',
      notes:
        '{count, plural, one {Une note du texte collé n’a pas été reprise : écrivez} other {# notes du texte collé n’ont pas été reprises : écrivez}} dans le texte ce que vous voulez en garder, comme une source.',
    },
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
    tooLarge:
      'Cette image a trop de pixels pour être ouverte ici. Réduisez-la à 5 000 pixels de côté au plus, puis choisissez-la de nouveau.',
    inserted: 'L’image est dans le texte.',
  },
  document: {
    title: 'Insérer depuis un fichier Word ou LibreOffice',
    choose: 'Choisir un fichier DOCX ou ODT',
    kinds:
      'Le fichier est lu dans ce navigateur et n’est pas envoyé : seuls le texte et les images que vous insérez rejoignent le texte partagé. 20 Mo au plus.',
    reading: 'Lecture du fichier…',
    understood: 'Ce qui sera inséré',
    counts:
      '{headings, plural, =0 {Aucun titre} one {# titre} other {# titres}}, {paragraphs, plural, =0 {aucun paragraphe} one {# paragraphe} other {# paragraphes}}, {lists, plural, =0 {aucune liste} one {# liste} other {# listes}}, {tables, plural, =0 {aucun tableau} one {# tableau} other {# tableaux}}, {images, plural, =0 {aucune image} one {# image} other {# images}}',
    imageHere: 'Image {number}',
    leftOut: 'Ce qui n’est pas repris',
    left: {
      images:
        '{count, plural, one {# image d’un format non pris en charge, trop lourde ou trop grande} other {# images d’un format non pris en charge, trop lourdes ou trop grandes}}',
      notes: '{count, plural, one {# note de bas de page} other {# notes de bas de page}}',
      comments: '{count, plural, one {# commentaire} other {# commentaires}}',
      deletions:
        '{count, plural, one {# passage supprimé (suivi des modifications)} other {# passages supprimés (suivi des modifications)}}',
      formulas: '{count, plural, one {# formule} other {# formules}}',
      drawings: '{count, plural, one {# dessin ou objet} other {# dessins ou objets}}',
      contents: 'La table des matières',
      links:
        '{count, plural, one {# lien : ses mots restent, son adresse n’est pas acceptée} other {# liens : leurs mots restent, leurs adresses ne sont pas acceptées}}',
    },
    image: 'Image {number} sur {total}',
    takeImage: 'Insérer cette image',
    withoutImage: 'Insérez le reste sans elle, ou corrigez le fichier et choisissez-le de nouveau.',
    offline: 'Hors connexion, les images ne peuvent pas être insérées : le texte, lui, peut l’être.',
    insert: 'Insérer dans le texte',
    inserted: 'Le contenu du fichier est dans le texte.',
    refusal: {
      unreadable:
        'Ce fichier ne s’ouvre pas : il est abîmé ou vide, ou n’est ni un DOCX ni un ODT. Enregistrez-le de nouveau depuis Word ou LibreOffice.',
      unsafe:
        'Ce fichier n’est pas un document ordinaire : il contient des noms qui mènent hors de lui. Il n’a pas été lu.',
      protected:
        'Ce fichier est protégé par un mot de passe, ou c’est un ancien .doc. Enregistrez-le sans mot de passe, au format DOCX ou ODT.',
      'too-big':
        'Ce fichier contient plus que ce qu’un texte peut recevoir. Coupez-le en plusieurs fichiers, ou allégez ses images.',
      'too-slow':
        'La lecture de ce fichier prend trop de temps et a été arrêtée. Coupez-le en plusieurs fichiers.',
    },
  },
}
