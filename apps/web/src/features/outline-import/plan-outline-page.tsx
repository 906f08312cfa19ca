import '../../ui/mantine-page-styles'
import type { OutlineGround } from '@deconcert/domain/plan'
import { isLive } from '@deconcert/domain/plan'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { usePlanTrail } from '../../lib/plan-trail'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { ErrorState } from '../../ui/error-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import type { OutlineBody } from './outline-body'
import { OutlineForm } from './outline-form'

/** An outline becomes a part of the plan: at its top, or under one of its lines. */
export function PlanOutlinePage() {
  const t = useTranslations('outline')
  const tTree = useTranslations('tree')
  const slug = usePlanSlug()
  const query = useQuery(treeQuery(slug))
  const refusal = usePermission('node.edit')
  const reasonText = useReasonText()
  const trail = usePlanTrail({ label: tTree('title'), to: `/p/${slug}/schema` })

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={trail} />
      {refusal === null ? (
        <QueryView query={query}>{(tree) => <PlanOutline slug={slug} tree={tree} />}</QueryView>
      ) : (
        <ErrorState message={reasonText(refusal)} />
      )}
    </>
  )
}

function PlanOutline({ slug, tree }: { slug: string; tree: Tree }) {
  const t = useTranslations('outline')
  const navigate = useNavigate()
  const [parentId, setParentId] = useState('')
  const ground = useMemo<OutlineGround>(
    () => ({ levels: tree.levels, nodes: tree.nodes, parentId: parentId || null }),
    [tree, parentId],
  )
  const send = useAct(
    (json: OutlineBody) =>
      call(
        api.plans[':plan'].outlines.$post({
          param: { plan: slug },
          json: { ...json, expectedVersion: tree.version, parentId: parentId || null },
        }),
      ),
    { quiet: true, invalidate: planKey(slug), success: t('written') },
  )

  return (
    <>
      <SectionCard title={t('place.title')}>
        <Place tree={tree} value={parentId} onChange={setParentId} />
      </SectionCard>
      <OutlineForm
        place={slug}
        ground={ground}
        submitLabel={t('write')}
        isSending={send.isPending}
        isReady
        error={<RefusalAlert error={send.error} />}
        onSubmit={(body, forget) =>
          send.mutate(body, {
            onSuccess: () => {
              forget()
              void navigate({ to: '/p/$plan/schema', params: { plan: slug } })
            },
          })
        }
      />
    </>
  )
}

type PlaceProps = {
  readonly tree: Tree
  readonly value: string
  readonly onChange: (id: string) => void
}

function Place({ tree, value, onChange }: PlaceProps) {
  const t = useTranslations('outline.place')

  return (
    <NativeSelect
      label={t('label')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('top') },
        ...tree.nodes
          .filter(({ state }) => isLive(state))
          .map(({ id, reference, title }) => ({
            value: id as string,
            label: reference === title ? title : `${reference} : ${title}`,
          })),
      ]}
    />
  )
}
