import { deepPlan } from './shapes/deep-plan'
import { emptyPlan } from './shapes/empty-plan'
import { flatPlan } from './shapes/flat-plan'
import { partialPlan } from './shapes/partial-plan'
import { restartingPlan } from './shapes/restarting-plan'

/** The shapes of five plans that départements have really written, in other words: what each is known for, and counts. */
export const fiveShapes = [
  {
    key: 'restarting',
    document: restartingPlan,
    counts: { orientation: 4, axe: 16, action: 0 },
    objectives: 0,
  },
  { key: 'partial', document: partialPlan, counts: { thematique: 4, action: 5 }, objectives: 0 },
  { key: 'flat', document: flatPlan, counts: { axe: 3, enjeu: 8, action: 12, fiche: 15 }, objectives: 0 },
  { key: 'deep', document: deepPlan, counts: { partie: 3, orientation: 11, action: 27 }, objectives: 29 },
  { key: 'empty', document: emptyPlan, counts: {}, objectives: 0 },
] as const
