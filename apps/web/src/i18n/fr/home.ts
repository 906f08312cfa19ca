export const home = {
  title: 'Mes schémas',
  greeting: 'Bonjour {name}',
  create: 'Nouveau schéma',
  plans: 'Mes schémas',
  noPlan: {
    title: 'Aucun schéma pour l’instant',
    explanation:
      'Vous n’avez pas encore de place dans un schéma. La personne qui pilote le vôtre peut vous envoyer un lien d’invitation.',
  },
  open: 'Ouvrir',
  todo: {
    title: 'Ce qu’il me reste à faire',
    count: '{count, plural, =0 {Rien à faire} one {# chose à faire} other {# choses à faire}}',
    noneTitle: 'Vous êtes à jour',
    noneExplanation:
      'Rien ne vous attend. Les votes, modérations et décisions qui vous concernent apparaîtront ici.',
    deadline: 'avant le {date}',
  },
}
