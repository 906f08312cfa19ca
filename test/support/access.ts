import { asId } from '@deconcert/domain'
import { standingReader } from '../../apps/server/src/use-cases/read-standings'
import type { World } from './world'

/** What an account that is signed in may do with a shared text. */
export async function accessTo(
  { tools, owner }: Pick<World, 'tools' | 'owner'>,
  documentId: string,
  accountId: string,
): Promise<'none' | 'read' | 'write'> {
  await tools.sessions.start(asId<'account'>(accountId), undefined)
  const [session] = await owner<{ idSha256: string }[]>`
    select id_sha256 from session where account_id = ${accountId} limit 1
  `
  const asked = { documentId, sessionId: session?.idSha256 ?? '' }
  const [standing] = await standingReader(tools)([asked])
  if (standing === undefined || standing.kind === 'signed-out') throw new Error('signed out')
  return standing.kind === 'admitted' ? standing.access : 'none'
}
