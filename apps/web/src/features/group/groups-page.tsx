import { Button } from '@mantine/core'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { usePlanTrail } from '../../lib/plan-trail'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { groupsQuery } from '../../proposal/groups-query'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { GroupCard } from './group-card'
import classes from './group-card.module.css'
import { GroupDialog, type GroupText } from './group-dialog'

/** Every working group of the plan, one's own first. */
export function GroupsPage() {
  const t = useTranslations('group')
  const slug = usePlanSlug()
  const query = useQuery({ ...groupsQuery(slug), refetchInterval: 30_000 })
  const mayCreate = query.data?.createRefusal === null

  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        trail={usePlanTrail()}
        action={mayCreate && <CreateGroup slug={slug} />}
      />
      <QueryView query={query} lines={6}>
        {({ groups }) =>
          groups.length === 0 ? (
            <EmptyState title={t('list.empty.title')} icon={<IconUsersGroup size={24} />}>
              {mayCreate ? t('list.empty.explanation') : t('list.empty.explanationReader')}
            </EmptyState>
          ) : (
            <ul className={classes.grid}>
              {groups
                .toSorted((one, other) => Number(other.isMine) - Number(one.isMine))
                .map((group) => (
                  <GroupCard key={group.id} slug={slug} group={group} />
                ))}
            </ul>
          )
        }
      </QueryView>
    </>
  )
}

function CreateGroup({ slug }: { slug: string }) {
  const t = useTranslations('group.create')
  const navigate = useNavigate()
  const [opened, setOpened] = useState(false)
  const create = useAct(
    (json: GroupText) => call(api.plans[':plan'].groups.$post({ param: { plan: slug }, json })),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'groups'),
      onSuccess: (created) => void navigate({ to: `/p/${slug}/groupes/${created.slug}` as '/' }),
    },
  )

  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      {opened && (
        <GroupDialog
          title={t('title')}
          first={{ name: '', mandate: '' }}
          onClose={() => setOpened(false)}
          onSave={create.mutate}
          busy={create.isPending}
          error={create.error}
        />
      )}
    </>
  )
}
