import type { Sql } from './connect'

/**
 * Frees what erasures have left behind in the tables of shared texts. PostgreSQL does so by itself within a minute, but
 * for what it forgot in a crash. Costs next to nothing where there is nothing to free.
 */
export async function sweepErased(owner: Sql): Promise<void> {
  await owner`vacuum document_update`
  await owner`vacuum document_snapshot`
  await owner`vacuum document_file`
}
