import { type Reason, reasonOf } from '../lib/api-refusal'

const patience = [300, 600, 1200]
const onTheirWay: readonly Reason[] = ['passage-gone', 'suggestion-gone']

/** Somebody may comment on what they have just typed, or proposed, which is on its way to the server. */
export async function onceStored<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const wait of patience) {
    try {
      return await ask()
    } catch (error) {
      if (!onTheirWay.includes(reasonOf(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return await ask()
}
