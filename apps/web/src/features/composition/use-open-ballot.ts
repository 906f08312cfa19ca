import type { BallotComposition } from '@deconcert/domain/ballot'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ballotAddress } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

type Opening = {
  /** As the draft keeps it; empty when the server is to draw one. */
  readonly ballotId: string
  readonly composition: BallotComposition
}

/** Opens the ballot that is composed, and goes to it. */
export function useOpenBallot(onOpened: () => void) {
  const t = useTranslations('composition.summary')
  const slug = usePlanSlug()
  const navigate = useNavigate()

  return useAct(
    ({ ballotId, composition }: Opening) =>
      call(
        api.plans[':plan'].ballots.$post({
          param: { plan: slug },
          json: {
            ...composition,
            ...(ballotId !== '' && { id: ballotId }),
            closesAt: composition.closesAt?.toISOString() ?? null,
          } as never,
        }),
      ),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug),
      onSuccess: async ({ id }) => {
        onOpened()
        await navigate({ to: ballotAddress(slug, id) as '/' })
      },
    },
  )
}
