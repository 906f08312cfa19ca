/** What is put in a text from a file: images and documents. */
export const insert = {
  image: {
    missing: 'Image indisponible : {words}',
    leftOut:
      '{count, plural, one {Une image du texte collé n’a pas été reprise} other {# images du texte collé n’ont pas été reprises}} : ajoutez-la depuis un fichier avec le bouton « Image ».',
  },
}
