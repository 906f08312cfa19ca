export type Commits = { readonly p50: number; readonly p99: number }

const bucketLine = /^(\w*commit\w*seconds)_bucket\{(?:.*,)?le="([^"]+)"\}\s+(\d+)/

/** How long the server says that its commits took so far, in milliseconds; null when it says nothing of them. */
export async function readServerCommits(port: number, token: string): Promise<Commits | null> {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { headers }).catch(() => null)
  if (!answer?.ok) return null
  const buckets = (await answer.text()).split('\n').flatMap((line) => {
    const [, , most = '', count = ''] = bucketLine.exec(line) ?? []
    return most === ''
      ? []
      : [{ most: most === '+Inf' ? Number.POSITIVE_INFINITY : Number(most), count: Number(count) }]
  })
  const all = buckets.at(-1)?.count ?? 0
  return all === 0 ? null : { p50: atShare(buckets, all * 0.5), p99: atShare(buckets, all * 0.99) }
}

/** Within a bucket, times are taken to lie evenly. */
function atShare(
  buckets: readonly { readonly most: number; readonly count: number }[],
  rank: number,
): number {
  const index = buckets.findIndex(({ count }) => count >= rank)
  const bucket = buckets[index]
  const below = buckets[index - 1] ?? { most: 0, count: 0 }
  if (bucket === undefined || bucket.most === Number.POSITIVE_INFINITY) return below.most * 1000
  const share = (rank - below.count) / Math.max(1, bucket.count - below.count)
  return (below.most + share * (bucket.most - below.most)) * 1000
}
