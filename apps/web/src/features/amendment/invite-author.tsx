import { asId, permissionRefusal } from '@deconcert/domain'
import { Button, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Amendment, amendmentRoutes } from '../../amendment/amendment-query'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type Props = { readonly slug: string; readonly amendment: Amendment }

/** Lets somebody else write a draft. */
export function InviteAuthor({ slug, amendment }: Props) {
  const t = useTranslations('amendment.authors')
  const [opened, setOpened] = useState(false)

  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      {opened && <InviteDialog slug={slug} amendment={amendment} onClose={() => setOpened(false)} />}
    </>
  )
}

function InviteDialog({ slug, amendment, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('amendment.authors')
  const [accountId, setAccountId] = useState<string | null>(null)
  const people = useOthers(slug, amendment)
  const invite = useAct(
    () =>
      call(
        amendmentRoutes.authors.$post({
          param: { plan: slug, amendment: amendment.id },
          json: { accountId: asId<'account'>(accountId ?? '') },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug, 'amendments'), onSuccess: onClose },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      busy={invite.isPending}
      error={invite.error}
      onConfirm={() => accountId !== null && invite.mutate()}
    >
      <Text>{t('explanation')}</Text>
      <Select
        label={t('who')}
        data={people}
        value={accountId}
        onChange={setAccountId}
        nothingFoundMessage={t('none')}
        searchable
        required
        data-autofocus
      />
    </ConfirmDialog>
  )
}

/** Those who may contribute to the plan and do not write this amendment yet. */
function useOthers(slug: string, { authors }: Amendment): { value: string; label: string }[] {
  const { data } = useQuery({
    queryKey: planKey(slug, 'people'),
    queryFn: () => call(api.plans[':plan'].people.$get({ param: { plan: slug } })),
  })
  const written = new Set(authors.map(({ accountId }) => accountId))
  return (data ?? [])
    .filter(({ accountId }) => !written.has(accountId))
    .filter(({ seats }) => permissionRefusal({ seats, isAdmin: false }, 'amendment.write') === null)
    .map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))
}
