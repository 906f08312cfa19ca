import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useMe } from '../../lib/me'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { PersonChip } from '../../ui/person'
import type { Column } from '../../ui/responsive-table'
import { StateBadge } from '../../ui/state-badge'
import { type Account, accountsKey } from './account-query'

/** The columns of the table of accounts; the last one shuts an account out or lets it in again. */
export function useAccountColumns(): readonly Column<Account>[] {
  const t = useTranslations('account')
  return [
    {
      key: 'name',
      header: t('name'),
      names: true,
      cell: ({ id, displayName }) => <PersonChip name={displayName} id={id} />,
    },
    { key: 'email', header: t('email'), cell: ({ email }) => email },
    { key: 'state', header: t('state'), cell: (account) => <AccountState account={account} /> },
    { key: 'act', header: t('action'), cell: (account) => <Shut account={account} /> },
  ]
}

function AccountState({ account }: { readonly account: Account }) {
  const t = useTranslations('account')
  if (account.disabledAt !== null) return <StateBadge tone="danger">{t('disabled')}</StateBadge>
  return account.isAdmin ? <StateBadge tone="info">{t('admin')}</StateBadge> : t('open')
}

function Shut({ account }: { readonly account: Account }) {
  const t = useTranslations('account')
  const me = useMe()
  const isShut = account.disabledAt !== null
  const act = useAct(
    () =>
      call(api.accounts[':account'].$patch({ param: { account: account.id }, json: { disabled: !isShut } })),
    {
      invalidate: accountsKey,
      success: t(isShut ? 'enabledNow' : 'disabledNow', { name: account.displayName }),
    },
  )

  return (
    <ActionButton
      variant="default"
      size="compact-sm"
      refusal={me?.account.id === account.id ? 'not-permitted' : null}
      onClick={() => act.mutate()}
      aria-label={t(isShut ? 'enableFor' : 'disableFor', { name: account.displayName })}
    >
      {t(isShut ? 'enable' : 'disable')}
    </ActionButton>
  )
}
