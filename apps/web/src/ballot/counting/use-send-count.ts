import type { HandCount } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { CountDraft } from './count-draft'
import type { Line } from './counting-query'

type Sent = { readonly draft: CountDraft; readonly count: HandCount }

/** Sends a count: of a new line, or another person's of one that is there. Says whether the two are the same. */
export function useSendCount(ballot: string, line: Line | null, onDone: () => void) {
  const t = useTranslations('counting')
  const slug = usePlanSlug()

  return useAct(
    async ({ draft, count }: Sent) => {
      const json = {
        ...count,
        votes: count.votes.map(([number, choice]): [number, string] => [number, choice]),
      }
      const lines = api.plans[':plan'].ballots[':ballot'].lines
      if (line === null) {
        const entered = { ...json, collegeId: draft.collegeId, seats: [...draft.seats] }
        await call(lines.$post({ param: { plan: slug, ballot }, json: entered }))
        return
      }
      const param = { plan: slug, ballot, number: String(line.number) }
      await call(lines[':number'].counts.$post({ param, json }))
    },
    { quiet: true, success: t('sent'), invalidate: planKey(slug, 'ballots'), onSuccess: onDone },
  )
}
