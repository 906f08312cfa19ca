import type { StructureKind } from './structures'

/** The feminine form, then the masculine one. */
type Forms = readonly [string, string]

const communes = [
  'Bramont',
  'Saint-Elme-des-Dolents',
  'La Chapelle-aux-Étangs',
  'Vaucelon',
  'Orvance',
  'Serne-le-Bourg',
  'Aubrelle-Haute',
  'Montfaut',
  'Les Essarts-du-Lac',
  'Corvière',
  'Puy-Dolent',
  'Marsaux',
  'Villeneuve-la-Plaine',
  'Grandchaume',
  'Étrevelle',
  'Le Gué-Saint-Martin',
  'Fontbelle',
  'Roquesaude',
  'Tressignac',
  'Pierrelongue-sur-Serne',
  'Haut-Pré',
  'Saint-Aubier',
]

const cantons = [
  'Bramont',
  'Vaucelon-Nord',
  'Vaucelon-Sud',
  'Orvance 1',
  'Orvance 2',
  'Orvance 3',
  'Serne-le-Bourg',
  'Les Étangs',
  'Puy-Dolent',
  'Marsaux',
  'Étrevelle',
  'Fontbelle',
]

/** As many as there are elected officials among the participants. */
export const officialOccupations: readonly Forms[] = [
  ...cantons.map(
    (canton): Forms => [
      `Conseillère départementale du canton de ${canton}`,
      `Conseiller départemental du canton de ${canton}`,
    ],
  ),
  ...communes.map((commune): Forms => [`Maire de ${commune}`, `Maire de ${commune}`]),
  [
    'Vice-présidente de la communauté de communes des Littières',
    'Vice-président de la communauté de communes des Littières',
  ],
  ['Adjointe aux solidarités, Orvance', 'Adjoint aux solidarités, Orvance'],
  ['Vice-présidente du CIAS Serne-et-Plaine', 'Vice-président du CIAS Serne-et-Plaine'],
  ['Adjointe aux affaires sociales, Vaucelon', 'Adjoint aux affaires sociales, Vaucelon'],
]

export const officerOccupations: readonly Forms[] = [
  ['Assistante sociale de secteur', 'Assistant social de secteur'],
  ['Agente d’accueil', 'Agent d’accueil'],
  ['Conseillère en économie sociale et familiale', 'Conseiller en économie sociale et familiale'],
  ['Puéricultrice de PMI', 'Puériculteur de PMI'],
  ['Sage-femme de PMI', 'Sage-femme de PMI'],
  ['Médecin de PMI', 'Médecin de PMI'],
  ['Référente éducative de l’aide sociale à l’enfance', 'Référent éducatif de l’aide sociale à l’enfance'],
  ['Assistante familiale', 'Assistant familial'],
  ['Référente de parcours insertion', 'Référent de parcours insertion'],
  ['Évaluatrice médico-sociale', 'Évaluateur médico-social'],
  ['Responsable de maison des solidarités', 'Responsable de maison des solidarités'],
  ['Cheffe du service habitat', 'Chef du service habitat'],
  ['Chargée de mission mobilité', 'Chargé de mission mobilité'],
  ['Psychologue territoriale', 'Psychologue territorial'],
  ['Gestionnaire de l’APA', 'Gestionnaire de l’APA'],
  ['Chargée d’études à l’observatoire', 'Chargé d’études à l’observatoire'],
]

export const partnerOccupations: Readonly<Record<StructureKind, readonly Forms[]>> = {
  public: [
    ['Responsable de l’action sociale', 'Responsable de l’action sociale'],
    ['Chargée de partenariats', 'Chargé de partenariats'],
    ['Conseillère technique', 'Conseiller technique'],
  ],
  ccas: [
    ['Directrice', 'Directeur'],
    ['Agente d’accueil social', 'Agent d’accueil social'],
    ['Coordinatrice de la convention territoriale', 'Coordinateur de la convention territoriale'],
  ],
  association: [
    ['Présidente', 'Président'],
    ['Coordinatrice', 'Coordinateur'],
    ['Bénévole', 'Bénévole'],
    ['Médiatrice sociale', 'Médiateur social'],
  ],
  establishment: [
    ['Directrice d’établissement', 'Directeur d’établissement'],
    ['Cheffe de service éducatif', 'Chef de service éducatif'],
    ['Aide-soignante', 'Aide-soignant'],
  ],
  housing: [
    ['Responsable de la gestion locative', 'Responsable de la gestion locative'],
    ['Conseillère sociale', 'Conseiller social'],
    ['Chargée d’opérations', 'Chargé d’opérations'],
  ],
  health: [
    ['Cadre de santé', 'Cadre de santé'],
    ['Médecin généraliste', 'Médecin généraliste'],
    ['Infirmière coordinatrice', 'Infirmier coordinateur'],
  ],
}

export const userOccupations: readonly Forms[] = [
  ['Habitante', 'Habitant'],
  ['Proche aidante', 'Proche aidant'],
  ['Représentante des usagers', 'Représentant des usagers'],
  ['Membre d’un conseil de la vie sociale', 'Membre d’un conseil de la vie sociale'],
  ['Parent d’élève', 'Parent d’élève'],
  ['Déléguée des personnes accompagnées', 'Délégué des personnes accompagnées'],
  ['Participante tirée au sort', 'Participant tiré au sort'],
]
