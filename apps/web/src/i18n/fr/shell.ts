export const shell = {
  skip: 'Aller au contenu',
  menu: {
    open: 'Ouvrir le menu',
    close: 'Fermer le menu',
  },
  nav: {
    label: 'Rubriques du schéma',
    overview: 'Où en est-on',
    tree: 'Schéma',
    groups: 'Groupes',
    proposals: 'Propositions',
    moderation: 'Modération',
    ballots: 'Scrutins',
    sheets: 'Fiches',
    committee: 'COPIL',
    journal: 'Journal',
    settings: 'Réglages',
  },
  breadcrumb: {
    label: 'Fil d’Ariane',
    home: 'Mes schémas',
  },
  plans: {
    label: 'Changer de schéma',
    all: 'Tous mes schémas',
  },
  account: {
    label: 'Mon compte : {name}',
    preferences: 'Langue et affichage',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    signOutAnyway: 'Se déconnecter quand même',
    unsent:
      '{count, plural, one {Un texte a} other {# textes ont}} des modifications que le serveur n’a pas encore. Elles restent sur cet appareil et vous seront proposées à votre prochaine connexion avec ce compte.',
    signedOut: 'Vous êtes déconnecté·e.',
    language: 'Langue',
    french: 'Français',
    english: 'English',
    colours: 'Affichage',
    light: 'Clair',
    dark: 'Sombre',
    auto: 'Automatique',
    accounts: 'Administrer les comptes',
    announce: 'Annoncer les changements en direct',
  },
  demo: 'Démonstration : toutes les personnes et toutes les données sont fictives.',
  offline:
    'Connexion perdue. Ce que vous avez écrit est gardé ; les listes se mettront à jour au retour du réseau.',
  live: {
    change: 'La page vient d’être mise à jour.',
    proposal: 'Une proposition vient de changer.',
    ballot: 'Un scrutin vient de changer.',
    node: 'Le schéma vient d’être mis à jour.',
    committee: 'Une décision du comité de pilotage vient d’être enregistrée.',
    group: 'Un groupe vient de changer.',
  },
  notFound: {
    title: 'Page introuvable',
    explanation:
      'Cette adresse ne mène nulle part, ou vous n’avez pas de place dans le schéma qu’elle désigne. Si un lien vous a été envoyé, demandez à la personne qui pilote le schéma de vous y inviter.',
    home: 'Revenir à mes schémas',
  },
}
