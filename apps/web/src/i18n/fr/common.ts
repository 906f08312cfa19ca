/** Words that every page uses. */
export const common = {
  productName: 'De concert',
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
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
}
