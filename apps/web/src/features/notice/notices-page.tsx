import { Button } from '@mantine/core'
import { IconBell, IconChecks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { usePlanTrail } from '../../lib/plan-trail'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { NoticeLine } from './notice-line'
import classes from './notices-page.module.css'
import { type Notice, noticesQuery } from './notices-query'

/** What became of the reader's proposals, and why. */
export function NoticesPage() {
  const t = useTranslations('notice')
  const slug = usePlanSlug()
  const query = useQuery(noticesQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={usePlanTrail()} />
      <QueryView query={query}>
        {({ notices, unread }) =>
          notices.length === 0 ? (
            <EmptyState title={t('empty.title')} icon={<IconBell size={24} />}>
              {t('empty.explanation')}
            </EmptyState>
          ) : (
            <Notices slug={slug} notices={notices} unread={unread} />
          )
        }
      </QueryView>
    </>
  )
}

type Props = { readonly slug: string; readonly notices: readonly Notice[]; readonly unread: number }

function Notices({ slug, notices, unread }: Props) {
  const t = useTranslations('notice')
  const latest = notices[0]?.at ?? ''
  const read = useAct(
    () => call(api.plans[':plan'].notices.reading.$post({ param: { plan: slug }, json: { upTo: latest } })),
    { success: t('marked'), invalidate: planKey(slug) },
  )

  return (
    <SectionCard
      title={t('list')}
      aside={t('caption', { count: unread })}
      action={
        unread > 0 && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconChecks size={18} aria-hidden="true" />}
            onClick={() => read.mutate()}
            loading={read.isPending}
          >
            {t('markRead')}
          </Button>
        )
      }
    >
      <ul className={classes.list}>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} slug={slug} notice={notice} />
        ))}
      </ul>
    </SectionCard>
  )
}
