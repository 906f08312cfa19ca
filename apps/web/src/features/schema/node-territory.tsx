import type { Refusal } from '@deconcert/domain'
import { type NodeState, retitleRefusal } from '@deconcert/domain/plan'
import { NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTerritoryName } from '../../facet/facet-words'
import { type ShownTerritory, territoriesQuery } from '../../facet/facets-query'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import { treeQuery } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'

type Props = { readonly slug: string; readonly nodeId: string; readonly state: NodeState }

/** The territory that a line belongs to: chosen by who edits the tree, read by the others. */
export function NodeTerritory({ slug, nodeId, state }: Props) {
  const t = useTranslations('facet.territory')
  const territories = useQuery(territoriesQuery(slug)).data?.territories ?? []
  const line = useQuery(treeQuery(slug)).data?.nodes.find(({ id }) => id === nodeId)
  const current = line?.territoryId ?? null
  const permission = usePermission('node.edit')
  const frozen = retitleRefusal({ state, sheetState: line?.sheetState ?? null })
  const isWritable = permission === null && frozen === null

  if (territories.length === 0 || !(isWritable || current !== null)) return null
  return (
    <SectionCard title={t('ofNode')}>
      {isWritable ? (
        <Choice slug={slug} nodeId={nodeId} territories={territories} current={current} />
      ) : (
        <Reading territories={territories} current={current} refusal={permission === null ? frozen : null} />
      )}
    </SectionCard>
  )
}

type Current = { readonly territories: readonly ShownTerritory[]; readonly current: string | null }

function Choice({ slug, nodeId, territories, current }: Omit<Props, 'state'> & Current) {
  const t = useTranslations('facet.territory')
  const nameOf = useTerritoryName()
  const act = useAct(
    (territoryId: string | null) =>
      call(
        api.plans[':plan'].territories.of[':node'].$put({
          param: { plan: slug, node: nodeId },
          json: { territoryId },
        }),
      ),
    { invalidate: planKey(slug, 'nodes') },
  )

  return (
    <NativeSelect
      aria-label={t('ofNode')}
      value={current ?? ''}
      disabled={act.isPending}
      onChange={(event) => act.mutate(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('wholeDepartment') },
        ...territories
          .filter(({ id, retired }) => !retired || id === current)
          .map(({ id }) => ({ value: id, label: nameOf(territories, id) })),
      ]}
    />
  )
}

function Reading({ territories, current, refusal }: Current & { readonly refusal: Refusal | null }) {
  const t = useTranslations('facet.territory')
  const reasonText = useReasonText()
  const nameOf = useTerritoryName()

  return (
    <>
      <Text>{current === null ? t('wholeDepartment') : nameOf(territories, current)}</Text>
      {refusal !== null && <Text c="dimmed">{reasonText(refusal)}</Text>}
    </>
  )
}
