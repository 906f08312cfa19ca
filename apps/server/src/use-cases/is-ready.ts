import type { Tools } from '../tools'

/** Whether the database answers. */
export async function isReady(tools: Tools): Promise<boolean> {
  return await tools.sql`select 1`.then(
    () => true,
    () => false,
  )
}
