import {
  listMatrices as listStored,
  type MatrixChoices,
  readMatrixChoices,
  readStructure,
  retireMatrix as retireStored,
  type StoredMatrix,
  saveMatrix as store,
} from '@deconcert/database/plan'
import { found, type Id, throwIfRefused } from '@deconcert/domain'
import { type SavedMatrix, savedMatrixRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** The matrices that the plan keeps, and what a new one could be made of. */
export async function listMatrices(
  tools: Tools,
  { planId }: Actor,
): Promise<{ readonly matrices: readonly StoredMatrix[]; readonly choices: MatrixChoices }> {
  const [matrices, choices] = await Promise.all([
    listStored(tools.sql, planId),
    readMatrixChoices(tools.sql, planId),
  ])
  return { matrices, choices }
}

/** Keeps a matrix: a new one without an id, else the one of this id over the version that was seen. */
export async function saveMatrix(
  tools: Tools,
  actor: Actor,
  asked: SavedMatrix,
  seen: { readonly id: Id<'matrix'>; readonly version: number } | null,
): Promise<{ readonly id: string; readonly version: number }> {
  const [structure, { facets }] = await Promise.all([
    readStructure(tools.sql, actor.planId),
    readMatrixChoices(tools.sql, actor.planId),
  ])
  const axes = {
    levelKeys: found(structure).levels.map(({ key }) => key),
    facetKeys: facets.map(({ key }) => key),
  }
  throwIfRefused(savedMatrixRefusal(asked, axes))
  const id = seen?.id ?? tools.newId<'matrix'>()
  const change = {
    planId: actor.planId,
    expectedVersion: seen?.version ?? null,
    actorId: actor.accountId,
    at: tools.now(),
  }
  const version = await store(tools.sql, change, { ...asked, title: asked.title.trim(), id })
  return { id, version }
}

/** Takes a matrix out of the list; what was crossed in it stays with the lines of the plan. */
export async function retireMatrix(tools: Tools, actor: Actor, id: Id<'matrix'>): Promise<void> {
  await retireStored(tools.sql, actor.planId, id, actor.accountId, tools.now())
}
