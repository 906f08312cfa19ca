import type { Tools } from '../tools'

const longestAnswerMilliseconds = 2000

/** Whether the database answers, and soon: one that is asked and stays silent serves nobody. */
export async function isReady(tools: Pick<Tools, 'sql'>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, longestAnswerMilliseconds, false)
  })
  const answer = tools.sql`select 1`.then(
    () => true,
    () => false,
  )
  return await Promise.race([answer, silence]).finally(() => clearTimeout(timer))
}
