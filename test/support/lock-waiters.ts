import type { World } from './world'

/** How many connections to this world's database wait for what another one holds. */
export async function lockWaiters({ owner }: Pick<World, 'owner'>): Promise<number> {
  const rows = await owner`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
  `
  return rows.length
}
