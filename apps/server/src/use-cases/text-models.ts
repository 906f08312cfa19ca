import { readTextModels, setTextModel } from '@deconcert/database/plan'
import { contentFromText, emptySeed, seedUpdate } from '@deconcert/document'
import { throwIfRefused } from '@deconcert/domain'
import { type ModelKind, modelKinds, modelRefusal, usualModels } from '@deconcert/domain/writing'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type TextModel = { readonly kind: ModelKind; readonly text: string; readonly version: number }

/** What the texts of each kind begin with in this plan: its own model (from version 1), else the usual one (0). */
export async function listTextModels(
  tools: Tools,
  { planId }: Pick<Actor, 'planId'>,
): Promise<{ readonly models: readonly TextModel[] }> {
  const own = await readTextModels(tools.sql, planId)
  const models = modelKinds.map(
    (kind) => own.find((each) => each.kind === kind) ?? { kind, text: usualModels[kind], version: 0 },
  )
  return { models }
}

/** Changes the model of a kind over the version that was seen. Texts that have begun stay as they are. */
export async function changeTextModel(
  tools: Tools,
  { planId, accountId }: Actor,
  { kind, text, expectedVersion }: Omit<TextModel, 'version'> & { readonly expectedVersion: number },
): Promise<{ readonly version: number }> {
  throwIfRefused(modelRefusal(text))
  const change = { planId, expectedVersion, actorId: accountId, at: tools.now() }
  return { version: await setTextModel(tools.sql, change, { kind, text }) }
}

/** The first update of a new text: its model where that is asked for, else an empty page. */
export async function firstUpdate(
  tools: Tools,
  actor: Pick<Actor, 'planId'>,
  kind: ModelKind,
  isFromModel: boolean,
): Promise<Uint8Array> {
  if (!isFromModel) return emptySeed(['body'])
  const { models } = await listTextModels(tools, actor)
  return seedUpdate({ body: contentFromText(models.find((each) => each.kind === kind)?.text ?? '') })
}
