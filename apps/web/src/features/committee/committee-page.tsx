import type { CommitteeDecisionKind } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProxiesPanel } from '../../ballot/proxies/proxies-panel'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { AwaitingLevelList } from './awaiting-level'
import classes from './committee.module.css'
import { type AwaitingLevel, committeeQuery, nodesQuery } from './committee-query'
import { CommitteeSheets } from './committee-sheets'
import { DecisionForm } from './decision-form'
import { DecisionsTaken } from './decisions-taken'
import { useSelection } from './use-selection'

/** What awaits the steering committee, and what it decided. */
export function CommitteePage() {
  const t = useTranslations('committee')
  const slug = usePlanSlug()
  const query = useQuery(committeeQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <QueryView query={query} lines={8}>
        {({ awaiting, decisions }) => (
          <>
            {awaiting.length === 0 ? (
              <NothingAwaits slug={slug} />
            ) : (
              <Awaiting slug={slug} levels={awaiting} />
            )}
            <div className={classes.taken}>
              <CommitteeSheets slug={slug} />
            </div>
            <div className={classes.taken}>
              <DecisionsTaken slug={slug} decisions={decisions} />
            </div>
            <ProxiesPanel electorate={{ kind: 'committee' }} />
          </>
        )}
      </QueryView>
    </>
  )
}

function NothingAwaits({ slug }: { slug: string }) {
  const t = useTranslations('committee.empty')

  return (
    <EmptyState
      title={t('title')}
      icon={<IconGavel size={24} />}
      action={
        <LinkButton to={`/p/${slug}/schema`} variant="default">
          {t('action')}
        </LinkButton>
      }
    >
      {t('explanation')}
    </EmptyState>
  )
}

function Awaiting({ slug, levels }: { slug: string; levels: readonly AwaitingLevel[] }) {
  const t = useTranslations('committee')
  const refusal = usePermission('committee.decide')
  const nodes = useQuery(nodesQuery(slug)).data?.nodes ?? []
  const [decision, setDecision] = useState<CommitteeDecisionKind>('validate')
  const awaiting = useMemo(
    () => new Map(levels.flatMap((level) => level.nodes.map(({ id, seen }) => [id, seen]))),
    [levels],
  )
  const selection = useSelection(nodes, awaiting, decision)

  return (
    <div className={refusal === null ? classes.columns : undefined}>
      <SectionCard title={t('awaits')} aside={t('count', { count: awaiting.size })}>
        {refusal !== null && (
          <Text mb="md" c="dimmed">
            {t('readOnly')}
          </Text>
        )}
        {levels.map((level) => (
          <AwaitingLevelList
            key={level.levelKey}
            slug={slug}
            level={level}
            selection={refusal === null ? selection : null}
          />
        ))}
      </SectionCard>
      {refusal === null && (
        <DecisionForm
          slug={slug}
          decision={decision}
          onDecision={setDecision}
          selection={selection}
          levels={levels}
        />
      )}
    </div>
  )
}
