import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import type { PlanProfile } from '../../plan/plan-query'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { Invitations } from './invitations'
import { peopleQuery } from './people-query'
import { PeopleTable } from './people-table'

/** Who takes part, with which seats, and who has been invited. */
export function PeopleSettings({ slug, profile }: { slug: string; profile: PlanProfile }) {
  const t = useTranslations('settings.people')
  const query = useQuery(peopleQuery(slug))
  const inviteRefusal = usePermission('person.invite')

  return (
    <>
      <Invitations slug={slug} profile={profile} refusal={inviteRefusal} />
      <SectionCard title={t('title')} aside={query.data?.length}>
        <QueryView query={query}>
          {(people) => <PeopleTable slug={slug} people={people} profile={profile} refusal={inviteRefusal} />}
        </QueryView>
      </SectionCard>
    </>
  )
}
