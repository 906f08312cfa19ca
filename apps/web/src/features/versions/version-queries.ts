import { compareVersions, readVersionContent, type VersionContent } from '@deconcert/domain/plan'
import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { sha256 } from '../../verify/sha256'
import { UnreadableArchive } from '../../verify/unreadable-archive'

/** `unchecked`: this page has no cryptography. */
type HashCheck = 'right' | 'wrong' | 'unchecked'

export type ReadVersion = {
  readonly content: VersionContent
  readonly texts: ReadonlyMap<string, string>
  readonly check: HashCheck
}

/** Two versions and what leads from one to the other, worked out here from texts whose hashes are checked. */
export function comparisonQuery(slug: string, from: number, to: number) {
  return queryOptions({
    // Versions never change: nothing that happens in the plan makes this stale.
    queryKey: ['versions', slug, from, to],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: async () => {
      const [before, after] = await Promise.all([readVersion(slug, from), readVersion(slug, to)])
      return { before, after, comparison: compareVersions(before.content, after.content) }
    },
  })
}

async function readVersion(slug: string, version: number): Promise<ReadVersion> {
  const {
    content,
    texts,
    sha256: told,
  } = await call(
    api.plans[':plan'].versions[':version'].$get({ param: { plan: slug, version: String(version) } }),
  )
  return {
    content: readVersionContent(content),
    texts: new Map(Object.entries(texts)),
    check: await checked([[told, content], ...Object.entries(texts)]),
  }
}

async function checked(pairs: readonly (readonly [hash: string, text: string])[]): Promise<HashCheck> {
  try {
    const right = await Promise.all(pairs.map(async ([hash, text]) => (await sha256(text)) === hash))
    return right.every(Boolean) ? 'right' : 'wrong'
  } catch (error) {
    if (error instanceof UnreadableArchive) return 'unchecked'
    throw error
  }
}

/** What going back to a version would change, and what it could not. */
export function restorationQuery(slug: string, version: number) {
  return queryOptions({
    queryKey: planKey(slug, 'versions', version, 'restoration'),
    queryFn: () =>
      call(
        api.plans[':plan'].versions[':version'].restoration.$get({
          param: { plan: slug, version: String(version) },
        }),
      ),
  })
}
