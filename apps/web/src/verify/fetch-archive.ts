import { api, download } from '../lib/api'

/** The archive that the server publishes. Throws an ApiRefusal that says why there is none. */
export function fetchArchive(plan: string, ballot: string): Promise<Uint8Array> {
  return download(api.plans[':plan'].ballots[':ballot']['archive.zip'].$get({ param: { plan, ballot } }))
}

/** Where it is downloaded from. */
export function archiveAddress(plan: string, ballot: string): string {
  return `/api/plans/${plan}/ballots/${ballot}/archive.zip`
}
