import type { SheetFieldKey, SheetValue, TypedFieldKey } from '@deconcert/domain'

/** The names of everything inside a value, however deep. */
type Parts<Value> = Value extends readonly (infer Item)[]
  ? Parts<Item>
  : Value extends object
    ? { [Key in keyof Value]: Key | Parts<Value[Key]> }[keyof Value]
    : never

/** The words that a value chooses from, however deep. */
type Choices<Value> = Value extends readonly (infer Item)[]
  ? Choices<Item>
  : Value extends object
    ? { [Key in keyof Value]: Choices<Value[Key]> }[keyof Value]
    : Value extends string
      ? string extends Value
        ? never
        : Value
      : never

type PartLabels = {
  readonly [Field in TypedFieldKey as [Parts<SheetValue<Field>>] extends [never] ? never : Field]: Readonly<
    Record<Parts<SheetValue<Field>>, string>
  >
}

/** Each field of the action sheet: its name, and what to write in it. */
export const field = {
  number: { label: 'N°', help: 'Calculé d’après la place dans le schéma ; figé à la validation.' },
  title: { label: 'Intitulé', help: 'Commencez par un verbe à l’infinitif.' },
  attachment: { label: 'Rattachement', help: 'La place principale se change dans le schéma.' },
  nature: { label: 'Nature', help: 'Ce que cette action est par rapport à l’existant.' },
  priority: { label: 'Niveau d’enjeu', help: 'De 1 (le plus fort) à 4.' },
  summary: { label: 'En une phrase', help: 'En langage clair, pour quelqu’un qui ne connaît pas le sujet.' },
  findings: {
    label: 'Constats / éléments de diagnostic',
    help: 'Ce qui a été observé, avec la source et l’année de chaque chiffre.',
  },
  'strategic-objective': { label: 'Objectif stratégique', help: 'Ce qui aura changé à la fin du schéma.' },
  'operational-objectives': {
    label: 'Objectifs opérationnels',
    help: 'De un à cinq, chacun vérifiable.',
  },
  principles: {
    label: 'Principes, valeurs, objectifs transversaux mobilisés',
    help: 'Choisissez-les parmi ceux du schéma.',
  },
  audiences: { label: 'Publics cibles', help: 'À qui l’action s’adresse directement.' },
  'final-beneficiaries': {
    label: 'Bénéficiaires finaux',
    help: 'Si l’action s’adresse à des professionnels : pour qui, au bout du compte.',
  },
  territories: { label: 'Territoires', help: 'Tout le département, ou seulement une partie.' },
  description: {
    label: 'Description de l’action',
    help: 'Ce qui sera fait concrètement, et comment.',
  },
  steps: { label: 'Étapes de mise en œuvre', help: 'Au moins deux, dans l’ordre.' },
  participation: {
    label: 'Participation des personnes concernées',
    help: 'Comment elles prennent part à l’action.',
  },
  lead: { label: 'Pilote', help: 'Une seule structure, et la fonction qui en répond (pas un nom).' },
  'co-leads': {
    label: 'Co-pilotes',
    help: 'Chaque structure donne elle-même son accord, qui se note avec l’avancement de la fiche.',
  },
  'elected-official': {
    label: 'Élu·e référent·e',
    help: 'La personne du collège des élus qui porte l’action.',
  },
  partners: { label: 'Partenaires', help: 'Au moins un, avec ce qu’il fait.' },
  'follow-up-body': { label: 'Instance de suivi', help: 'Où l’avancement sera examiné.' },
  schedule: { label: 'Calendrier', help: 'Au mois, au trimestre ou à l’année : aussi précis que possible.' },
  'human-means': { label: 'Moyens humains', help: 'Qui y consacre du temps, et combien.' },
  'financial-means': { label: 'Moyens financiers', help: 'Par année, puis qui finance.' },
  'other-means': { label: 'Locaux, informatique, formation', help: 'Ce qu’il faut d’autre pour réussir.' },
  indicators: {
    label: 'Indicateurs',
    help: 'Au moins un de réalisation et un de résultat, chacun avec sa cible et sa source.',
  },
  'points-of-attention': {
    label: 'Points de vigilance, freins, conditions de réussite',
    help: 'Ce qui peut empêcher l’action, et la parade prévue.',
  },
  'other-plans': {
    label: 'Liens avec d’autres schémas et plans',
    help: 'Les documents avec lesquels cette action doit s’accorder.',
  },
  'linked-actions': {
    label: 'Actions liées',
    help: 'Les autres fiches dont celle-ci dépend ou qu’elle complète.',
  },
  'legal-basis': { label: 'Base juridique', help: 'Les textes qui fondent l’action.' },
  annexes: {
    label: 'Annexes',
    help: 'Des PDF, images, DOCX ou ODT, chacun avec ce qu’il montre, pour qui ne peut pas le voir.',
  },
  origin: {
    label: 'Propositions d’origine, groupe, vote',
    help: 'Repris du parcours de la proposition.',
  },
  decisions: { label: 'Décisions et versions', help: 'Repris du comité de pilotage.' },
} satisfies Record<SheetFieldKey, { label: string; help: string }>

/** What a field is made of. */
export const part = {
  attachment: { mainId: 'Place principale', secondaryIds: 'Places secondaires' },
  audiences: { itemIds: 'Publics', precision: 'Précision' },
  territories: { isWholeDepartment: 'Tout le département', territoryIds: 'Seulement ces territoires' },
  steps: {
    label: 'Étape',
    responsible: 'Responsable',
    deadline: 'Échéance',
    deliverable: 'Livrable',
    isDone: 'Fait',
  },
  participation: { mode: 'Forme', text: 'Comment' },
  lead: { structure: 'Structure', department: 'Direction ou service', position: 'Fonction' },
  'co-leads': { structure: 'Structure' },
  'elected-official': { name: 'Nom', position: 'Fonction' },
  partners: { structure: 'Structure', role: 'Rôle' },
  schedule: {
    start: 'Début',
    end: 'Fin',
    isPermanent: 'Action pérenne (sans date de fin)',
    milestones: 'Jalons',
    label: 'Jalon',
    date: 'Date',
  },
  'human-means': {
    isWithinExisting: 'À moyens constants',
    lines: 'Temps de travail',
    who: 'Qui',
    fullTimePercent: 'Part d’un temps plein (en %, 50 = un mi-temps)',
    origin: 'Origine',
  },
  'financial-means': {
    isWithoutDirectCost: 'Sans coût direct',
    years: 'Dépenses par année',
    year: 'Année',
    nature: 'Nature',
    amountEuros: 'Montant (€)',
    funders: 'Financeurs',
    structure: 'Structure',
    state: 'État',
  },
  indicators: {
    label: 'Indicateur',
    type: 'Type',
    unit: 'Unité',
    initialValue: 'Valeur initiale',
    initialYear: 'Année de départ',
    targetValue: 'Cible',
    targetYear: 'Année de la cible',
    source: 'Source',
    frequency: 'Périodicité',
    responsible: 'Responsable',
  },
  'points-of-attention': { text: 'Vigilance', answer: 'Parade' },
  'other-plans': {
    isNone: 'Aucun lien avec un autre document',
    links: 'Documents',
    document: 'Document',
    reference: 'Référence',
    nature: 'Nature du lien',
  },
  'linked-actions': { nodeId: 'Fiche', kind: 'Lien' },
  annexes: { file: 'Fichier', name: 'Nom de la pièce', alternativeText: 'Ce qu’elle montre' },
} satisfies PartLabels

/** What can be chosen. */
export const choice = {
  new: 'Nouvelle',
  continued: 'Poursuite',
  strengthened: 'Renforcement',
  experimental: 'Expérimentation',
  information: 'Information',
  consultation: 'Consultation',
  concertation: 'Concertation',
  'co-construction': 'Co-construction',
  decision: 'Décision',
  implements: 'met en œuvre',
  funds: 'finance',
  refers: 'oriente',
  informed: 'est informé',
  internal: 'interne',
  external: 'externe',
  operating: 'fonctionnement',
  investment: 'investissement',
  expected: 'pressenti',
  requested: 'sollicité',
  granted: 'acquis',
  output: 'réalisation',
  result: 'résultat',
  impact: 'impact',
  prerequisite: 'est un prérequis',
  completes: 'complète',
  details: 'décline',
  replaces: 'remplace',
} satisfies Record<{ [Field in TypedFieldKey]: Choices<SheetValue<Field>> }[TypedFieldKey], string>

/** Documents that an action often has to agree with, offered while typing. */
export const knownPlans = {
  sdsf: 'Schéma des services aux familles (SDSF)',
  pdalhpd: 'PDALHPD (logement et hébergement)',
  prs: 'Projet régional de santé (PRS / SRS)',
  priac: 'PRIAC',
  pti: 'Pacte territorial pour l’insertion (PTI / PDI)',
  sdaasp: 'Accessibilité des services au public (SDAASP)',
  cdppe: 'Projet pour l’enfance / CDPPE',
  ctg: 'Convention territoriale globale (CTG)',
  cls: 'Contrat local des solidarités',
  city: 'Contrat de ville',
  poverty: 'Plan pauvreté',
  climate: 'Plan climat (PCAET)',
  digital: 'Schéma d’inclusion numérique',
  cpom: 'CPOM',
  funders: 'Conférence des financeurs',
  spda: 'Service public départemental de l’autonomie (SPDA)',
}
