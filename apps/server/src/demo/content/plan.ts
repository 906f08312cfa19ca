import type { DemoBranch, DemoContent, DemoLevel, DemoPlan } from './demo-content'

export const plan: DemoPlan = {
  slug: 'val-aubrelle',
  title: 'Schéma unique des solidarités du Val-d’Aubrelle 2027-2031',
  authority: 'Département du Val-d’Aubrelle',
  kind: 'schema-unique',
  status: 'avis',
  period: { label: '2027-2031', start: 2027, end: 2031 },
  summary:
    'Pour la première fois, le Val-d’Aubrelle réunit dans un même document ses politiques d’accueil, d’enfance, d’insertion, d’autonomie et d’habitat. Il a été écrit en dix mois par 350 personnes : élus, professionnels, partenaires, usagers et citoyens. Il dit ce que nous ferons ensemble d’ici à 2031, avec qui, et à quoi nous verrons que cela a servi.',
  mandate:
    'Par sa lettre de cadrage du 12 janvier 2026, la Présidente du Conseil départemental demande un schéma unique, écrit avec celles et ceux qu’il concerne, à budget constant pour les deux premières années, et soumis à l’assemblée avant la fin de l’année.',
  notice:
    'Données fictives : le Département du Val-d’Aubrelle, ses habitants et ses chiffres n’existent pas.',
}

export const levels: readonly DemoLevel[] = [
  {
    key: 'orientation',
    depth: 1,
    labelSingular: 'Orientation',
    labelPlural: 'Orientations',
    allowedParents: [null],
    numbering: { style: 'decimal', reset: 'plan', template: '{n}' },
    carriesActionSheet: false,
  },
  {
    key: 'axe',
    depth: 2,
    labelSingular: 'Axe',
    labelPlural: 'Axes',
    allowedParents: ['orientation'],
    numbering: { style: 'decimal', reset: 'parent', template: '{parent}.{n}' },
    carriesActionSheet: false,
  },
  {
    key: 'action',
    depth: 3,
    labelSingular: 'Action',
    labelPlural: 'Actions',
    allowedParents: ['axe'],
    numbering: { style: 'decimal', reset: 'plan', template: 'FA {n}' },
    carriesActionSheet: true,
  },
  {
    key: 'fiche-territoriale',
    depth: 4,
    labelSingular: 'Fiche territoriale',
    labelPlural: 'Fiches territoriales',
    allowedParents: ['action'],
    numbering: { style: 'decimal', reset: 'plan', template: 'FT {n}' },
    carriesActionSheet: false,
  },
]

export const declaredCounts: DemoContent['declaredCounts'] = {
  orientation: 4,
  axe: 16,
  action: 47,
  'fiche-territoriale': 12,
}

export const branches: readonly DemoBranch[] = [
  {
    code: '1',
    title: 'Gouverner et observer ensemble',
    lead: 'Décider à partir de faits partagés, rendre compte chaque année, et laisser une place durable à celles et ceux que nos décisions concernent.',
    children: [
      {
        code: '1.1',
        title: 'Piloter et rendre compte',
        lead: 'Un schéma que l’on suit, que l’on corrige et dont on publie les résultats, même mauvais.',
      },
      {
        code: '1.2',
        title: 'Observatoire partagé',
        lead: 'Les mêmes chiffres pour tous, lus avec les territoires.',
      },
      {
        code: '1.3',
        title: 'Instance citoyenne permanente',
        lead: 'Donner aux personnes concernées un lieu, du temps et une réponse.',
      },
      {
        code: '1.4',
        title: 'Coopérer avec les EPCI et les CCAS',
        lead: 'Deux propositions ont été confiées aux intercommunalités ; les fiches seront écrites avec elles.',
      },
    ],
  },
  {
    code: '2',
    title: 'Accueillir et ouvrir les droits',
    lead: 'Que chacun trouve, à moins de vingt minutes de chez lui, quelqu’un qui l’écoute et qui sait à qui le présenter.',
    children: [
      {
        code: '2.1',
        title: 'Accueil inconditionnel de proximité',
        lead: 'Toute personne qui pousse une porte repart avec une réponse ou un rendez-vous.',
      },
      {
        code: '2.2',
        title: 'Inclusion numérique',
        lead: 'Ne plus perdre un droit faute d’écran, de réseau ou de mot de passe.',
      },
      {
        code: '2.3',
        title: 'Aller-vers et non-recours',
        lead: 'Faire le premier pas vers celles et ceux qui ne demandent plus rien.',
      },
      {
        code: '2.4',
        title: 'Mobilité solidaire',
        lead: 'Un droit n’existe que si l’on peut s’y rendre.',
      },
    ],
  },
  {
    code: '3',
    title: 'Protéger, accompagner sans rupture',
    lead: 'Prévenir plus tôt, protéger mieux, et ne plus laisser personne seul au moment où une mesure s’arrête.',
    children: [
      {
        code: '3.1',
        title: 'Prévention précoce et PMI',
        lead: 'Les mille premiers jours, à domicile et près de chez soi.',
      },
      {
        code: '3.2',
        title: 'Protection de l’enfance et sorties de dispositif',
        lead: 'Un parcours pensé avec l’enfant, jusqu’après sa majorité.',
      },
      {
        code: '3.3',
        title: 'Insertion et emploi',
        lead: 'Lever les freins un à un, avec un référent qui ne change pas.',
      },
      {
        code: '3.4',
        title: 'Violences intrafamiliales',
        lead: 'Repérer, mettre à l’abri, reconstruire.',
      },
    ],
  },
  {
    code: '4',
    title: 'Bien vivre chez soi et parmi les autres',
    lead: 'Choisir où l’on vit et avec qui, quel que soit son âge ou son handicap, sans épuiser ses proches.',
    children: [
      {
        code: '4.1',
        title: 'Domicile et aidants',
        lead: 'Tenir la promesse du maintien à domicile pour celui qui est aidé et pour celui qui aide.',
      },
      {
        code: '4.2',
        title: 'Habitat inclusif et logement',
        lead: 'Entre le domicile isolé et l’établissement, d’autres façons d’habiter.',
      },
      {
        code: '4.3',
        title: 'Handicap et accès aux soins',
        lead: 'Des réponses sans délai indigne, des soins sans obstacle.',
      },
      {
        code: '4.4',
        title: 'Lien intergénérationnel',
        lead: 'Faire de chaque génération une ressource pour les autres.',
      },
    ],
  },
]
