import type { Refusal } from '@deconcert/domain'
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { PlanProfile } from '../../plan/plan-query'
import { ActionButton } from '../../ui/action-button'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { InviteDialog } from './invite-dialog'
import classes from './settings-page.module.css'

type Props = { readonly slug: string; readonly profile: PlanProfile; readonly refusal: Refusal | null }

/** The links that have been made and not yet taken, and a way to make another. */
export function Invitations({ slug, profile, refusal }: Props) {
  const t = useTranslations('settings.invite')
  const [isInviting, setInviting] = useState(false)

  return (
    <SectionCard
      title={t('title')}
      action={
        <ActionButton refusal={refusal} onClick={() => setInviting(true)}>
          {t('action')}
        </ActionButton>
      }
    >
      <Text c="dimmed" mb="sm">
        {t('explanation')}
      </Text>
      {refusal === null && <Pending slug={slug} />}
      {isInviting && <InviteDialog slug={slug} profile={profile} onClose={() => setInviting(false)} />}
    </SectionCard>
  )
}

function Pending({ slug }: { slug: string }) {
  const t = useTranslations('settings.invite')
  const tRole = useTranslations('identity.role')
  const format = useFormatter()
  const query = useQuery({
    queryKey: planKey(slug, 'invitations'),
    queryFn: () => call(api.plans[':plan'].invitations.$get({ param: { plan: slug } })),
  })
  const revoke = useAct(
    (invitation: string) =>
      call(api.plans[':plan'].invitations[':invitation'].$delete({ param: { plan: slug, invitation } })),
    { success: t('revoked'), invalidate: planKey(slug, 'invitations') },
  )

  return (
    <QueryView query={query} lines={2}>
      {(open) =>
        open.length === 0 ? (
          <Text>{t('none')}</Text>
        ) : (
          <ul className={classes.invitations} aria-label={t('pending')}>
            {open.map(({ id, email, role, groupName, invitedByName, expiresAt }) => (
              <li key={id}>
                <span>
                  <strong>{email}</strong>
                  <span className={classes.note}>
                    {` ${[tRole(role), groupName].filter((part) => part !== null).join(' – ')} · ${t('by', {
                      name: invitedByName ?? '',
                      date: format.dateTime(new Date(expiresAt), { dateStyle: 'long' }),
                    })}`}
                  </span>
                </span>
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={t('revokeFor', { email: email ?? '' })}
                  onClick={() => revoke.mutate(id)}
                >
                  {t('revoke')}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  )
}
