import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'

export type ClaimTools = {
  readonly take: () => void
  readonly release: () => void
  readonly isBusy: boolean
}

type Options = { readonly slug: string; readonly proposal: string; readonly say: (sentence: string) => void }

/** Taking a proposal in hand, which asking for a decision does as well, and letting it go. `proposal` is its code. */
export function useClaim({ slug, proposal, say }: Options): ClaimTools {
  const t = useTranslations('moderation.claim')
  const route = api.plans[':plan'].moderation[':proposal'].claim
  const param = { plan: slug, proposal }
  const invalidate = planKey(slug)
  const take = useAct(() => call(route.$post({ param })), {
    invalidate,
    onSuccess: () => say(t('taken', { code: proposal })),
  })
  const release = useAct(() => call(route.$delete({ param })), {
    invalidate,
    onSuccess: () => say(t('released', { code: proposal })),
  })

  return {
    take: () => take.mutate(),
    release: () => release.mutate(),
    isBusy: take.isPending || release.isPending,
  }
}
