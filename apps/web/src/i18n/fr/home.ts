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
}
