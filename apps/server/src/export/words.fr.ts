import type { NodeState } from '@deconcert/domain/plan'

export const stateWords: Readonly<Record<NodeState, string>> = {
  draft: 'En préparation',
  proposed: 'Attend le COPIL',
  validated: 'Validé',
  'validated-with-reserve': 'Validé avec réserve',
  'sent-back': 'Renvoyé',
  'set-aside': 'Écarté',
  retired: 'Retiré',
}

export const decisionWords: Readonly<Record<string, string>> = {
  validate: 'validé',
  'validate-with-reserve': 'validé avec réserve',
  'send-back': 'renvoyé',
  'set-aside': 'écarté',
}

/** What can be chosen in the fields of a sheet. */
export const choiceWords: Readonly<Record<string, string>> = {
  new: 'nouvelle',
  continued: 'poursuite',
  strengthened: 'renforcement',
  experimental: 'expérimentation',
  information: 'information',
  consultation: 'consultation',
  concertation: 'concertation',
  'co-construction': 'co-construction',
  decision: 'décision',
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
}

/** What is said of a structure that has accepted to lead with another. */
export const acceptedWord = 'acceptée'

/** What a box says when it is ticked; nothing is said of one that is not. */
export const flagWords: Readonly<Record<string, string>> = {
  isWholeDepartment: 'tout le département',
  isDone: 'faite',
  isPermanent: 'pérenne',
  isWithinExisting: 'à moyens constants',
  isWithoutDirectCost: 'sans coût direct',
  isNone: 'aucun',
}

/** What is answered in a field of the plan's own that asks it. */
export const yesNoWords: Readonly<Record<string, string>> = { yes: 'oui', no: 'non' }

/** What stands before or after a part of a value, so that it says what it is: `{}` is the part. */
export const partWords: Readonly<Record<string, string>> = {
  responsible: 'responsable\u00a0: {}',
  deadline: 'échéance\u00a0: {}',
  deliverable: 'livrable\u00a0: {}',
  start: 'de {}',
  end: 'à {}',
  milestones: 'jalons\u00a0: {}',
  fullTimePercent: '{}\u00a0% d’un temps plein',
  amountEuros: '{}\u00a0€',
  funders: 'financeurs\u00a0: {}',
  initialValue: 'départ\u00a0: {}',
  initialYear: 'en {}',
  targetValue: 'cible\u00a0: {}',
  targetYear: 'en {}',
  source: 'source\u00a0: {}',
  frequency: 'périodicité\u00a0: {}',
  answer: 'parade\u00a0: {}',
  secondaryIds: 'aussi\u00a0: {}',
  alternativeText: 'montre\u00a0: {}',
}

/** What a territory is called that the plan counts without naming it; `rank` from 1. */
export function namelessTerritory(rank: number): string {
  return `Territoire ${rank}`
}

/** In a cell where a line and a column meet, and no more is said. */
export const crossedWord = 'x'
