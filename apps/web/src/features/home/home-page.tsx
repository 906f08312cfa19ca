import { IconMap2, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { plansOf, useMe } from '../../lib/me'
import { KeptDrafts } from '../../text-page/kept-drafts'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { SectionCard } from '../../ui/section-card'
import { MyPlans } from './my-plans'
import { MyTodo } from './my-todo'

export function HomePage() {
  const t = useTranslations('home')
  const me = useMe()
  const plans = plansOf(me)
  const mayCreate = usePermission('plan.create') === null

  return (
    <>
      <PageHeader
        title={t('greeting', { name: me?.account.displayName ?? '' })}
        action={
          mayCreate && (
            <LinkButton to="/nouveau-schema" leftSection={<IconPlus size={18} aria-hidden="true" />}>
              {t('create')}
            </LinkButton>
          )
        }
      />
      <KeptDrafts />
      {plans.length > 0 && <MyTodo plans={plans} />}
      <SectionCard title={t('plans')}>
        {plans.length === 0 ? (
          <EmptyState title={t('noPlan.title')} icon={<IconMap2 size={24} />}>
            {t('noPlan.explanation')}
          </EmptyState>
        ) : (
          <MyPlans plans={plans} />
        )}
      </SectionCard>
    </>
  )
}
