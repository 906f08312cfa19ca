import { blocks } from './blocks'
import type { DemoGroup } from './demo-content'
import { diagnosticsOfAccess } from './diagnostics-access'
import { diagnosticsOfAutonomy } from './diagnostics-autonomy'
import { diagnosticsOfProtection } from './diagnostics-protection'
import { diagnosticsOfTerritories } from './diagnostics-territories'
import type { GroupKey, TerritorialGroupKey, TerritoryKey, ThematicGroupKey } from './keys'

type GroupLine = { readonly name: string; readonly seats: number; readonly mandate: string }

const thematic: Readonly<Record<ThematicGroupKey, GroupLine>> = {
  gouvernance: {
    name: 'Gouvernance et observation',
    seats: 21,
    mandate:
      'Dire comment le schéma sera suivi, avec quels chiffres et devant qui. Le groupe ne rediscute pas la répartition des compétences fixée par la loi ; il peut proposer toute forme de coopération.',
  },
  participation: {
    name: 'Participation des personnes',
    seats: 18,
    mandate:
      'Proposer la place que prendront les personnes accompagnées après l’adoption du schéma. Chaque proposition du groupe recevra une réponse écrite de la Présidente.',
  },
  accueil: {
    name: 'Premier accueil et accès aux droits',
    seats: 19,
    mandate:
      'Décrire ce qu’une personne doit trouver lorsqu’elle pousse une porte pour la première fois, quel que soit le lieu, et ce qu’il faut changer pour que ce soit vrai partout.',
  },
  numerique: {
    name: 'Inclusion numérique',
    seats: 14,
    mandate:
      'Chercher comment personne ne perd un droit à cause d’une démarche en ligne. L’arrêt de la dématérialisation nationale n’est pas dans notre main ; l’accompagnement l’est.',
  },
  'aller-vers': {
    name: 'Aller-vers et non-recours',
    seats: 16,
    mandate:
      'Comprendre pourquoi des droits ouverts ne sont pas demandés, et inventer la manière de faire le premier pas sans surveiller.',
  },
  mobilite: {
    name: 'Mobilité solidaire',
    seats: 17,
    mandate:
      'Faire que l’on puisse se rendre à un soin, à une formation ou à un rendez-vous sans voiture. Le transport scolaire n’est pas dans le mandat.',
  },
  'petite-enfance': {
    name: 'Petite enfance et prévention précoce',
    seats: 15,
    mandate:
      'Revoir les missions de PMI autour des mille premiers jours, avec un effectif médical qui ne doublera pas. L’ouverture de places d’accueil relève du SDSF.',
  },
  enfance: {
    name: 'Protection de l’enfance',
    seats: 20,
    mandate:
      'Partir des parcours réels d’enfants confiés pour réduire les ruptures, et préparer la sortie dès l’entrée dans la mesure.',
  },
  insertion: {
    name: 'Insertion et emploi',
    seats: 16,
    mandate:
      'Mettre en cohérence l’accompagnement social et professionnel. Le montant des prestations est hors du mandat.',
  },
  violences: {
    name: 'Violences intrafamiliales',
    seats: 13,
    mandate:
      'Construire une chaîne sans trou, de la première confidence au relogement. Aucun récit personnel n’est consigné sans l’accord de la personne.',
  },
  domicile: {
    name: 'Domicile, grand âge et aidants',
    seats: 18,
    mandate:
      'Rendre tenable la vie à domicile, pour la personne aidée, pour ses proches et pour les salariés qui l’aident.',
  },
  logement: {
    name: 'Logement et habitat inclusif',
    seats: 17,
    mandate:
      'Compléter le PDALHPD là où il s’arrête : habitats intermédiaires, adaptation, accompagnement dans les lieux.',
  },
  handicap: {
    name: 'Handicap et vie choisie',
    seats: 15,
    mandate:
      'Réduire les délais et élargir les choix. La création de places médico-sociales dépend aussi de l’ARS ; le groupe peut l’interpeller.',
  },
  sante: {
    name: 'Accès aux soins et santé mentale',
    seats: 16,
    mandate:
      'Dire ce que les solidarités départementales peuvent faire pour l’accès aux soins, sans se substituer à l’assurance maladie.',
  },
  generations: {
    name: 'Lien intergénérationnel et isolement',
    seats: 16,
    mandate:
      'Proposer des formes simples, peu coûteuses et durables de lien entre les âges, dans les lieux qui existent déjà.',
  },
}

const territorial: Readonly<Record<TerritoryKey, { readonly name: string; readonly seats: number }>> = {
  'haute-aubrelle': { name: 'Haute-Aubrelle', seats: 24 },
  serne: { name: 'Serne-et-Plaine', seats: 25 },
  vaucelon: { name: 'Pays de Vaucelon', seats: 28 },
  orvance: { name: 'Grand-Orvance', seats: 30 },
  littieres: { name: 'Littières', seats: 22 },
  'monts-dolents': { name: 'Monts-Dolents', seats: 21 },
}

const diagnostics: Readonly<Record<GroupKey, string>> = {
  ...diagnosticsOfAccess,
  ...diagnosticsOfProtection,
  ...diagnosticsOfAutonomy,
  ...diagnosticsOfTerritories,
}

/** How many seats each group has; they add up to 401. */
export function seatsOf(group: GroupKey): number {
  return isTerritorial(group) ? territorial[territoryOf(group)].seats : thematic[group].seats
}

export function isTerritorial(group: GroupKey): group is TerritorialGroupKey {
  return group.startsWith('gt-')
}

export function territoryOf(group: TerritorialGroupKey): TerritoryKey {
  return group.slice(3) as TerritoryKey
}

function thematicGroup(key: ThematicGroupKey, index: number): DemoGroup {
  const { name, mandate } = thematic[key]
  return {
    key,
    kind: 'thematic',
    number: index + 1,
    name,
    mandate,
    territory: null,
    diagnostic: blocks(diagnostics[key]),
  }
}

function territorialGroup(territory: TerritoryKey, index: number): DemoGroup {
  const { name } = territorial[territory]
  return {
    key: `gt-${territory}`,
    kind: 'territorial',
    number: index + 16,
    name: `Territoire ${name}`,
    mandate: `Relire les quatre orientations depuis le territoire ${name} : ce qui y existe, ce qui y manque, et les deux fiches territoriales que ses acteurs s’engagent à tenir.`,
    territory,
    diagnostic: blocks(diagnostics[`gt-${territory}`]),
  }
}

const thematicKeys = Object.keys(thematic) as readonly ThematicGroupKey[]
export const territoryKeys = Object.keys(territorial) as readonly TerritoryKey[]
export const groupKeys: readonly GroupKey[] = [
  ...thematicKeys,
  ...territoryKeys.map((key): TerritorialGroupKey => `gt-${key}`),
]

export const groups: readonly DemoGroup[] = [
  ...thematicKeys.map(thematicGroup),
  ...territoryKeys.map(territorialGroup),
]
