import { Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { SectionCard } from '../../ui/section-card'
import classes from './group-page.module.css'
import type { Group as WorkingGroup } from './group-type'

const longestTitle = 200

/** The beginning of the group's diagnostic and the way to it, or the way to open one. */
export function GroupDiagnostic({ slug, group }: { slug: string; group: WorkingGroup }) {
  const t = useTranslations('group.page')
  const navigate = useNavigate()
  const address = `/p/${slug}/groupes/${group.slug}/diagnostic`
  const title = t('noDiagnostic.name', { group: group.name }).slice(0, longestTitle)

  const create = useAct(
    (isFromModel: boolean) =>
      call(
        api.plans[':plan'].groups[':group'].diagnostic.$post({
          param: { plan: slug, group: group.id },
          json: { title, isFromModel },
        }),
      ),
    { invalidate: planKey(slug, 'groups'), onSuccess: () => void navigate({ to: address as '/' }) },
  )

  return (
    <SectionCard title={t('diagnostic')}>
      {group.diagnostic ? (
        <>
          <p className={classes.preview}>{group.diagnostic.preview || t('diagnosticBlank')}</p>
          <LinkButton to={address} variant="default">
            {t('openDiagnostic')}
          </LinkButton>
        </>
      ) : (
        <EmptyState
          title={t('noDiagnostic.title')}
          action={
            <Group gap="xs">
              <ActionButton
                refusal={group.refusals.createDiagnostic}
                onClick={() => create.mutate(true)}
                loading={create.isPending}
              >
                {t('noDiagnostic.withModel')}
              </ActionButton>
              <ActionButton
                refusal={group.refusals.createDiagnostic}
                onClick={() => create.mutate(false)}
                loading={create.isPending}
                variant="default"
              >
                {t('noDiagnostic.action')}
              </ActionButton>
            </Group>
          }
        >
          {t('noDiagnostic.explanation')}
        </EmptyState>
      )}
    </SectionCard>
  )
}
