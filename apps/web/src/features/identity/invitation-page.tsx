import { isSeatRole } from '@deconcert/domain'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { DefinitionList } from '../../ui/definition-list'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { AcceptanceForm } from './acceptance-form'
import classes from './sign-in-page.module.css'

export function InvitationPage() {
  const t = useTranslations('identity')
  const { token } = useParams({ from: '/invitation/$token' })
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call(api.invitations[':token'].$get({ param: { token } })),
  })
  const plan = invitation.data?.planTitle ?? null

  return (
    <div className={classes.alone}>
      <PageHeader
        title={t('invitation.title')}
        lead={plan === null ? t('invitation.leadWithoutPlan') : t('invitation.lead', { plan })}
      />
      <QueryView query={invitation}>
        {(offer) => (
          <SectionCard title={t('invitation.seat')}>
            <DefinitionList
              entries={[
                { term: t('invitation.role'), detail: isSeatRole(offer.role) && t(`role.${offer.role}`) },
                { term: t('invitation.group'), detail: offer.groupName },
                { term: t('invitation.by'), detail: offer.invitedBy },
                { term: t('invitation.email'), detail: offer.email },
              ]}
            />
            <AcceptanceForm token={token} needsEmail={offer.email === null} hasAccount={offer.hasAccount} />
          </SectionCard>
        )}
      </QueryView>
    </div>
  )
}
