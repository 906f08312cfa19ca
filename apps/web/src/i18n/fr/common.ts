/** Words that every page uses. */
export const common = {
  productName: 'De concert',
  pair: '{name} : {value}',
  cancel: 'Annuler',
  confirm: 'Confirmer',
  save: 'Enregistrer',
  close: 'Fermer',
  retry: 'Réessayer',
  search: 'Rechercher',
  loading: 'Chargement…',
  unknownDate: 'date à préciser',
  quarter: '{quarter, plural, =1 {1er trimestre} other {{quarter}e trimestre}} {year}',
  error: {
    title: 'La page n’a pas pu s’afficher',
    unexpected: 'Une erreur inattendue s’est produite. Rien de ce qui était enregistré n’est perdu.',
    reload: 'Recharger la page',
    offline:
      'Vous êtes hors ligne : cette page ne peut pas être chargée. Ce que vous avez écrit est gardé sur cet appareil.',
    back: 'Revenir à la page précédente',
    backToText: 'Revenir au texte',
  },
  timeline: {
    past: 'terminée',
    current: 'en cours',
    future: 'à venir',
    undated: 'Sans date',
    from: 'début : {start}',
    until: 'fin : {end}',
    between: '{start} → {end}',
    today: 'aujourd’hui',
  },
  sort: {
    up: 'Monter « {label} »',
    down: 'Descendre « {label} »',
    moved: '« {label} » est maintenant à la place {place} sur {places}.',
  },
  wholeNumber: 'Un nombre entier est attendu, sans signe ni virgule.',
  leftOut:
    '{count, plural, one {# caractère n’a pas été collé} other {# caractères n’ont pas été collés}} : ce champ en prend {most, number} au plus.',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
}
