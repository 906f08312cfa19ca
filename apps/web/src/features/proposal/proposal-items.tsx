import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { facetsQuery } from '../../facet/facets-query'
import { ItemChoice } from '../../facet/item-choice'
import { TickedItems } from '../../facet/statements'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Proposal } from '../../proposal/proposal-query'
import { SectionCard } from '../../ui/section-card'

/** The cross-cutting statements that a proposal relies on, ticked by those who may write it. */
export function ProposalItems({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('facet.statements')
  const slug = usePlanSlug()
  const facets = useQuery(facetsQuery(slug)).data?.facets ?? []
  const [isTicking, setTicking] = useState(false)
  const { itemIds, refusals } = proposal
  const mayTick = refusals.write === null
  const act = useAct(
    (items: readonly string[]) =>
      call(
        api.plans[':plan'].proposals[':proposal'].items.$put({
          param: { plan: slug, proposal: proposal.id },
          json: { seen: [...itemIds], items: [...items] },
        }),
      ),
    { invalidate: planKey(slug, 'proposals') },
  )

  if (facets.length === 0 || !(mayTick || itemIds.length > 0)) return null
  return (
    <SectionCard
      title={t('title')}
      action={
        mayTick && (
          <Button
            variant="default"
            size="compact-md"
            aria-expanded={isTicking}
            onClick={() => setTicking(!isTicking)}
          >
            {t(isTicking ? 'done' : 'tick')}
          </Button>
        )
      }
    >
      {isTicking && mayTick ? (
        <ItemChoice
          facets={facets}
          ticked={new Set(itemIds)}
          isBusy={act.isPending}
          onTick={(id, isTicked) =>
            act.mutate(isTicked ? [...itemIds, id] : itemIds.filter((each) => each !== id))
          }
        />
      ) : (
        <TickedItems facets={facets} itemIds={new Set(itemIds)} />
      )}
    </SectionCard>
  )
}
