import { Button, Text } from '@mantine/core'
import { IconEdit } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ProxiesPanel } from '../../ballot/proxies/proxies-panel'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { usePlanTrail } from '../../lib/plan-trail'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { DraftProposalDialog } from '../../proposal/draft-proposal-dialog'
import { ProposalLines } from '../../proposal/proposal-lines'
import { ActionButton } from '../../ui/action-button'
import { AppLink } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { GroupDiagnostic } from './group-diagnostic'
import { GroupDialog, type GroupText } from './group-dialog'
import classes from './group-page.module.css'
import { GroupPeople } from './group-people'
import { GroupPresence } from './group-presence'
import { groupQuery } from './group-query'
import type { Group } from './group-type'

/** One group: its mandate, its diagnostic, its proposals, its people. */
export function GroupPage() {
  const slug = usePlanSlug()
  const key = useParams({ strict: false, select: (params) => params.group ?? '' })
  const query = useQuery(groupQuery(slug, key))

  return <QueryView query={query}>{(group) => <GroupView slug={slug} group={group} />}</QueryView>
}

function GroupView({ slug, group }: { slug: string; group: Group }) {
  const t = useTranslations('group')
  const tDraft = useTranslations('proposal.draft')
  const [isDrafting, setDrafting] = useState(false)
  const trail = usePlanTrail({ label: t('list.title'), to: `/p/${slug}/groupes` })

  return (
    <>
      <PageHeader
        title={group.name}
        trail={trail}
        action={
          <ActionButton refusal={group.refusals.draftProposal} onClick={() => setDrafting(true)}>
            {tDraft('action')}
          </ActionButton>
        }
      />
      <div className={classes.columns}>
        <div>
          <SectionCard
            title={t('page.mandate')}
            action={group.refusals.edit === null && <EditGroup slug={slug} group={group} />}
          >
            <Text className={classes.mandate}>{group.mandate || t('list.noMandate')}</Text>
          </SectionCard>
          <GroupDiagnostic slug={slug} group={group} />
          <GroupProposals slug={slug} group={group} />
        </div>
        <div>
          <GroupPresence slug={slug} group={group.slug} />
          <GroupPeople people={group.people} />
          <ProxiesPanel electorate={{ kind: 'group', group: group.id }} />
        </div>
      </div>
      {isDrafting && <DraftProposalDialog opened onClose={() => setDrafting(false)} groupId={group.id} />}
    </>
  )
}

function GroupProposals({ slug, group }: { slug: string; group: Group }) {
  const t = useTranslations('group.page')

  return (
    <SectionCard
      title={t('proposals')}
      aside={group.proposals.length > 0 && group.proposals.length}
      action={
        group.proposals.length > 0 && (
          <AppLink to={`/p/${slug}/propositions`} search={{ groupe: group.id }}>
            {t('allProposals')}
          </AppLink>
        )
      }
    >
      {group.proposals.length === 0 ? (
        <EmptyState title={t('noProposal.title')}>{t('noProposal.explanation')}</EmptyState>
      ) : (
        <ProposalLines slug={slug} proposals={group.proposals} />
      )}
    </SectionCard>
  )
}

function EditGroup({ slug, group }: { slug: string; group: Group }) {
  const t = useTranslations('group.edit')
  const [opened, setOpened] = useState(false)
  const edit = useAct(
    (json: GroupText) =>
      call(api.plans[':plan'].groups[':group'].$patch({ param: { plan: slug, group: group.id }, json })),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'groups'),
      onSuccess: () => setOpened(false),
    },
  )

  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconEdit size={16} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('action')}
      </Button>
      {opened && (
        <GroupDialog
          title={t('title')}
          first={group}
          onClose={() => setOpened(false)}
          onSave={edit.mutate}
          busy={edit.isPending}
          error={edit.error}
        />
      )}
    </>
  )
}
