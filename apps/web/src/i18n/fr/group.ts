export const group = {
  list: {
    title: 'Groupes de travail',
    lead: 'Chaque groupe écrit son diagnostic et ses propositions.',
    mine: 'Mon groupe',
    people: '{count, plural, =0 {Personne pour l’instant} one {# personne} other {# personnes}}',
    facilitatedBy: 'animé par {names}',
    proposals: '{count, plural, =0 {Aucune proposition} one {# proposition} other {# propositions}}',
    here: '{count, plural, one {# personne y écrit} other {# personnes y écrivent}}',
    noMandate: 'Mandat à préciser.',
    empty: {
      title: 'Aucun groupe de travail',
      explanation:
        'Les groupes portent les diagnostics et les propositions. Créez le premier, puis invitez ses membres.',
      explanationReader: 'La personne qui pilote le schéma n’en a pas encore créé. Ils apparaîtront ici.',
    },
  },
  create: {
    action: 'Créer un groupe',
    title: 'Créer un groupe de travail',
    done: 'Le groupe est créé.',
  },
  edit: {
    action: 'Modifier',
    title: 'Modifier le groupe',
    done: 'Le groupe est à jour.',
  },
  form: {
    name: 'Nom du groupe',
    mandate: 'Mandat',
    mandateHint: 'Ce que le groupe doit produire, pour quand, et à quoi cela servira.',
  },
  page: {
    mandate: 'Mandat',
    people: 'Membres',
    noPeople: 'Personne n’a encore de place dans ce groupe. Les invitations se font dans les réglages.',
    facilitator: 'Animation',
    here: 'En ce moment dans les textes du groupe',
    nobody: 'Personne n’a ouvert un texte du groupe.',
    diagnostic: 'Diagnostic',
    openDiagnostic: 'Ouvrir le diagnostic',
    diagnosticBlank: 'Le diagnostic est ouvert ; rien n’y est encore écrit.',
    noDiagnostic: {
      withModel: 'Commencer avec le modèle',
      title: 'Pas encore de diagnostic',
      explanation: 'Ouvrez-le pour y réunir constats, chiffres et sources, à plusieurs et en même temps.',
      action: 'Ouvrir un diagnostic',
      name: 'Diagnostic – {group}',
    },
    proposals: 'Propositions',
    allProposals: 'Voir dans la liste',
    noProposal: {
      title: 'Pas encore de proposition',
      explanation:
        'Une proposition part d’un problème constaté et dit ce que le Département et ses partenaires feraient.',
    },
  },
}
