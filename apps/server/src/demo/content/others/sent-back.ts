import type { OtherProposal } from './other-proposal'

const families = 'Comité départemental des services aux familles (SDSF)'
const health = 'Agence régionale de santé, délégation départementale'

/** Nine that other bodies are competent for: they were handed over with the names of their authors' groups. */
export const sentBack: readonly OtherProposal[] = [
  {
    title: 'Créer cent vingt places de crèche dans les bourgs de la Serne',
    problem: 'Six cent quarante enfants sont sur liste d’attente.',
    text: `
Quatre crèches de trente places près des gares et des zones d’activité.
Des amplitudes de onze heures et un accueil d’urgence.`,
    group: 'gt-serne',
    publics: ['PU1', 'PU3'],
    axis: '3.1',
    state: 'sent-back',
    sentTo: families,
    reason:
      'La création de places relève du schéma des services aux familles. La proposition y est inscrite à l’ordre du jour du 24 septembre, avec vos chiffres.',
  },
  {
    title: 'Revaloriser le métier d’assistante maternelle et ouvrir des maisons communes',
    problem: 'Quarante-six assistantes maternelles de moins en cinq ans aux Littières.',
    text: `
Des maisons louées à prix modéré par les communes, pour travailler à trois ou quatre.
Un accompagnement à l’installation pendant deux ans.`,
    group: 'gt-littieres',
    publics: ['PU1', 'PU9'],
    axis: '3.1',
    state: 'sent-back',
    sentTo: families,
    reason:
      'Le soutien aux modes d’accueil est conduit par la CAF dans le schéma des services aux familles, qui reprend déjà deux de vos trois mesures.',
  },
  {
    title: 'Ouvrir les relais petite enfance le samedi',
    problem: 'Les parents qui travaillent n’y viennent jamais.',
    text: `
Un samedi sur deux, avec une éducatrice et un temps pour les pères.`,
    group: 'petite-enfance',
    publics: ['PU1', 'PU3'],
    axis: '3.1',
    state: 'sent-back',
    sentTo: families,
    reason:
      'Les horaires des relais sont fixés par leurs gestionnaires, réunis dans le comité des services aux familles, qui vous répondra avant décembre.',
  },
  {
    title: 'Accueillir l’enfant handicapé en centre de loisirs comme les autres',
    problem: 'Une famille sur deux s’entend répondre qu’il n’y a pas d’animateur.',
    text: `
Un pôle de ressources qui forme, prête du matériel et renforce l’équipe.
Une réponse écrite à chaque refus.`,
    group: 'handicap',
    publics: ['PU1', 'PU5'],
    axis: '4.3',
    state: 'sent-back',
    sentTo: families,
    reason:
      'L’accueil de loisirs relève du schéma des services aux familles, où un pôle inclusif est en cours d’écriture. Votre groupe est invité à le relire.',
  },
  {
    title: 'Ouvrir un deuxième centre médico-psychologique pour enfants à Vaucelon',
    problem: 'Neuf mois d’attente pour un premier rendez-vous d’enfant.',
    text: `
Une antenne trois jours par semaine, dans l’ancienne école Jules-Verne.`,
    group: 'sante',
    publics: ['PU1', 'PU2'],
    axis: '4.3',
    state: 'sent-back',
    sentTo: health,
    reason:
      'L’ouverture d’un centre médico-psychologique dépend de l’ARS et de l’hôpital. La Présidente l’a demandée par courrier du 2 juin, joint à cette réponse.',
  },
  {
    title: 'Rouvrir des consultations de sage-femme dans les Monts-Dolents',
    problem: 'La maternité est à plus d’une heure en hiver.',
    text: `
Une consultation avancée deux jours par semaine, et un logement près de la maternité pour la fin de grossesse.`,
    group: 'gt-monts-dolents',
    publics: ['PU3', 'PU1'],
    axis: '3.1',
    state: 'sent-back',
    sentTo: health,
    reason:
      'L’offre de soins de proximité relève de l’ARS, qui a reçu votre proposition et étudie l’hébergement de fin de grossesse pour janvier.',
  },
  {
    title: 'Créer trente places de foyer de vie dans les Monts-Dolents et la Haute-Aubrelle',
    problem: 'Soixante et un adultes attendent un foyer de vie, trente-quatre depuis plus de deux ans.',
    text: `
Deux petites unités de quinze places, adossées à des résidences autonomie aujourd’hui à moitié vides.`,
    group: 'gt-haute-aubrelle',
    publics: ['PU5'],
    axis: '4.3',
    state: 'sent-back',
    sentTo: health,
    reason:
      'La création de places doit d’abord entrer au PRIAC. L’ARS attend la liste consolidée que produira la rencontre des personnes en attente.',
  },
  {
    title: 'Créer un centre intercommunal d’action sociale aux Littières',
    problem: 'Vingt-sept communes, vingt-sept règlements d’aide d’urgence.',
    text: `
Un seul centre, un seul règlement, des permanences dans neuf communes.`,
    group: 'gt-littieres',
    publics: ['PU7'],
    axis: '1.4',
    state: 'sent-back',
    sentTo: 'Communauté de communes des Littières',
    reason:
      'La création d’un centre intercommunal appartient aux communes. Leur conseil en débattra le 10 décembre, avec l’appui technique du Département.',
  },
  {
    title: 'Harmoniser les tarifs sociaux des cantines et des piscines',
    problem: 'D’une commune à l’autre, le même repas coûte de un à quatre euros.',
    text: `
Une même grille de quotient familial pour toutes les intercommunalités.`,
    group: 'gt-vaucelon',
    publics: ['PU3'],
    axis: '1.4',
    state: 'sent-back',
    sentTo: 'Conférence des présidents d’intercommunalité',
    reason:
      'Les tarifs sont votés par les communes et leurs groupements. La conférence des présidents en est saisie et désignera une référente.',
  },
]
