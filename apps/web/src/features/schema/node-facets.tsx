import type { Refusal } from '@deconcert/domain'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { facetsQuery, type ShownFacet } from '../../facet/facets-query'
import { ItemChoice } from '../../facet/item-choice'
import { TickedItems } from '../../facet/statements'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { SectionCard } from '../../ui/section-card'

type Props = {
  readonly slug: string
  readonly nodeId: string
  /** The lines above it, whose branches may have facets of their own. */
  readonly ancestorIds: readonly string[]
  /** Why nobody ticks them, or null. */
  readonly refusal: Refusal | null
}

/** The cross-cutting statements that a line relies on; whoever fills matrices ticks them here as well. */
export function NodeFacets({ slug, nodeId, ancestorIds, refusal }: Props) {
  const t = useTranslations('facet.statements')
  const stored = useQuery(facetsQuery(slug)).data
  const mayTick = usePermission('crossing.edit') === null
  const [isTicking, setTicking] = useState(false)
  const { tick, isBusy } = useTick(slug, nodeId)

  if (stored === undefined || stored.facets.length === 0) return null
  const ticked = new Set(stored.ticks.filter((each) => each.nodeId === nodeId).map(({ itemId }) => itemId))
  const offered = stored.facets.filter((facet) => isOffered(facet, nodeId, ancestorIds))
  return (
    <SectionCard
      title={t('title')}
      action={
        mayTick && (
          <TickButton refusal={refusal} isTicking={isTicking} onClick={() => setTicking(!isTicking)} />
        )
      }
    >
      {isTicking && refusal === null ? (
        <ItemChoice facets={offered} ticked={ticked} onTick={tick} isBusy={isBusy} />
      ) : (
        <TickedItems facets={stored.facets} itemIds={ticked} />
      )}
    </SectionCard>
  )
}

type ButtonProps = {
  readonly refusal: Refusal | null
  readonly isTicking: boolean
  readonly onClick: () => void
}

function TickButton({ refusal, isTicking, onClick }: ButtonProps) {
  const t = useTranslations('facet.statements')
  const look = { variant: 'default', size: 'compact-md' } as const

  if (refusal !== null)
    return (
      <ActionButton refusal={refusal} onClick={onClick} {...look}>
        {t('tick')}
      </ActionButton>
    )
  return (
    <Button {...look} aria-expanded={isTicking} onClick={onClick}>
      {t(isTicking ? 'done' : 'tick')}
    </Button>
  )
}

function isOffered({ nodeId: branch }: ShownFacet, nodeId: string, ancestorIds: readonly string[]): boolean {
  return branch === null || branch === nodeId || ancestorIds.includes(branch)
}

function useTick(slug: string, nodeId: string) {
  const act = useAct(
    async ({ itemId, isTicked }: { readonly itemId: string; readonly isTicked: boolean }) => {
      // A cell may have been emptied before: its version says so.
      const crossings = await call(
        api.plans[':plan'].crossings.$get({ param: { plan: slug }, query: { node: nodeId } }),
      )
      const expectedVersion = crossings.find(({ columnId }) => columnId === itemId)?.version ?? null
      await call(
        api.plans[':plan'].crossings.$post({
          param: { plan: slug },
          json: { nodeId, kind: 'item', columnId: itemId, intensity: isTicked ? 1 : 0, expectedVersion },
        }),
      )
    },
    { invalidate: facetsQuery(slug).queryKey },
  )
  return {
    tick: (itemId: string, isTicked: boolean) => act.mutate({ itemId, isTicked }),
    isBusy: act.isPending,
  }
}
