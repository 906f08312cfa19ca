import type { JournalKind } from '@deconcert/domain'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'

export const journalFamilies = [
  'proposals',
  'ballots',
  'nodes',
  'committee',
  'sheets',
  'groups',
  'comments',
  'people',
  'plan',
] as const
export type JournalFamily = (typeof journalFamilies)[number]

/** What each subject of the filter holds; together, every kind. */
export const familyOf: Record<JournalKind, JournalFamily> = {
  'plan-created': 'plan',
  'plan-imported': 'plan',
  'plan-edited': 'plan',
  'outline-imported': 'nodes',
  'level-edited': 'plan',
  'phase-edited': 'plan',
  'facet-edited': 'plan',
  'territory-edited': 'plan',
  'event-edited': 'plan',
  'body-edited': 'plan',
  'channel-edited': 'plan',
  'figure-edited': 'plan',
  'moderation-policy-set': 'plan',
  'group-created': 'groups',
  'group-edited': 'groups',
  'person-invited': 'people',
  'invitation-accepted': 'people',
  'invitation-revoked': 'people',
  'seat-given': 'people',
  'seat-removed': 'people',
  'diagnostic-created': 'groups',
  'diagnostic-file-added': 'groups',
  'diagnostic-deletions-erased': 'groups',
  'card-saved': 'groups',
  'card-retired': 'groups',
  'series-imported': 'groups',
  'series-retired': 'groups',
  'node-created': 'nodes',
  'node-edited': 'nodes',
  'node-described': 'nodes',
  'node-moved': 'nodes',
  'node-territory-set': 'nodes',
  'node-linked': 'nodes',
  'node-unlinked': 'nodes',
  'counts-declared': 'nodes',
  'node-proposed': 'nodes',
  'node-taken-back': 'nodes',
  'node-retired': 'nodes',
  'crossing-set': 'nodes',
  'version-named': 'nodes',
  'version-adopted': 'nodes',
  'version-restored': 'nodes',
  'matrix-saved': 'nodes',
  'glossary-changed': 'plan',
  'text-model-changed': 'plan',
  'matrix-retired': 'nodes',
  'proposal-drafted': 'proposals',
  'proposal-renamed': 'proposals',
  'proposal-items-set': 'proposals',
  'proposal-submitted': 'proposals',
  'proposal-published': 'proposals',
  'proposal-sent-back': 'proposals',
  'proposal-set-aside': 'proposals',
  'proposal-reviewed': 'proposals',
  'proposal-merged': 'proposals',
  'proposal-merger-undone': 'proposals',
  'proposal-split': 'proposals',
  'proposal-split-undone': 'proposals',
  'proposal-withdrawn': 'proposals',
  'proposal-revised': 'proposals',
  'proposal-file-added': 'proposals',
  'proposal-deletions-erased': 'proposals',
  'amendment-drafted': 'proposals',
  'amendment-edited': 'proposals',
  'amendment-author-added': 'proposals',
  'amendment-proposed': 'proposals',
  'amendment-revised': 'proposals',
  'amendment-accepted': 'proposals',
  'amendment-partly-accepted': 'proposals',
  'amendment-rejected': 'proposals',
  'amendment-withdrawn': 'proposals',
  'amendment-lapsed': 'proposals',
  'amendment-commented': 'proposals',
  'amendment-file-added': 'proposals',
  'amendment-deletions-erased': 'proposals',
  'thread-opened': 'comments',
  'comment-added': 'comments',
  'comment-edited': 'comments',
  'comment-withdrawn': 'comments',
  'thread-resolved': 'comments',
  'thread-reopened': 'comments',
  'thread-made-blocking': 'comments',
  'thread-made-advisory': 'comments',
  'thread-reattached': 'comments',
  'ballot-opened': 'ballots',
  'consent-presence-marked': 'ballots',
  'consent-round-opened': 'ballots',
  'consent-text-reopened': 'ballots',
  'consent-objection-ruled': 'ballots',
  'consent-lifting-told': 'ballots',
  'consent-objection-lifted': 'ballots',
  'ballot-closed': 'ballots',
  'ballot-result-recorded': 'ballots',
  'ballot-cancelled': 'ballots',
  'ballot-act-asked': 'ballots',
  'ballot-act-confirmed': 'ballots',
  'ballot-act-refused': 'ballots',
  'tally-line-entered': 'ballots',
  'tally-line-differs': 'ballots',
  'tally-line-countersigned': 'ballots',
  'tally-line-struck': 'ballots',
  'proxy-given': 'ballots',
  'proxy-confirmed': 'ballots',
  'proxy-revoked': 'ballots',
  'proposal-promoted': 'nodes',
  'committee-decided': 'committee',
  'sheet-edited': 'sheets',
  'sheet-moved': 'sheets',
  'sheet-attested': 'sheets',
  'personal-data-reviewed': 'sheets',
  'personal-data-seen': 'proposals',
  'sheet-template-changed': 'sheets',
  'sheet-variant-set': 'sheets',
  'sheet-field-set-apart': 'sheets',
  'sheet-field-inherited': 'sheets',
  'sheet-file-added': 'sheets',
  'sheet-deletions-erased': 'sheets',
  'text-version-named': 'groups',
  'text-restored': 'groups',
}

export type JournalFilter = { readonly family: JournalFamily | null; readonly actor: string }

/** The journal, the latest first, page after page. */
export function journalQuery(slug: string, { family, actor }: JournalFilter) {
  const kinds = Object.entries(familyOf).flatMap(([kind, each]) => (each === family ? [kind] : []))
  return infiniteQueryOptions({
    queryKey: planKey(slug, 'journal', family, actor),
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      call(
        api.plans[':plan'].journal.$get({
          param: { plan: slug },
          query: {
            ...(kinds.length > 0 && { kinds: kinds.join(',') }),
            ...(actor !== '' && { actor }),
            ...(pageParam !== null && { before: String(pageParam) }),
          } as never,
        }),
      ),
    getNextPageParam: (page) => page.next,
  })
}

export type Entry = {
  readonly position: number
  readonly at: string
  readonly kind: string
  readonly actor: string | null
  readonly actorId: string | null
  readonly subject: Readonly<Record<string, unknown>>
  readonly hash: string
}
