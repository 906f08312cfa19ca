import '../../ui/mantine-page-styles'
import { permissionRefusal } from '@deconcert/domain'
import { Button, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useMe } from '../../lib/me'
import { ActionButton } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ResponsiveTable } from '../../ui/responsive-table'
import { SectionCard } from '../../ui/section-card'
import { type Account, accountsQuery } from './account-query'
import { InviteAccountDialog } from './invite-account-dialog'
import { useAccountColumns } from './use-account-columns'

const pageSize = 40

/** Who may sign in to this installation: for the people who administer it. */
export function AccountsPage() {
  const t = useTranslations('account')
  const [isInviting, setInviting] = useState(false)
  const me = useMe()
  const refusal = permissionRefusal({ seats: [], isAdmin: me?.isAdmin ?? false }, 'account.administer')

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <ActionButton refusal={refusal} onClick={() => setInviting(true)}>
            {t('invite')}
          </ActionButton>
        }
      />
      {refusal === null ? <Accounts /> : <EmptyState title={t('notYours')} />}
      {isInviting && <InviteAccountDialog onClose={() => setInviting(false)} />}
    </>
  )
}

function Accounts() {
  const t = useTranslations('account')
  const accounts = useQuery(accountsQuery)

  return (
    <SectionCard title={t('all')}>
      <QueryView query={accounts}>{(all) => <AccountTable accounts={all} />}</QueryView>
    </SectionCard>
  )
}

function AccountTable({ accounts }: { readonly accounts: readonly Account[] }) {
  const t = useTranslations('account')
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(pageSize)
  const columns = useAccountColumns()
  const wanted = search.trim().toLowerCase()
  const found = accounts.filter(({ displayName, email }) =>
    `${displayName} ${email}`.toLowerCase().includes(wanted),
  )

  return (
    <>
      <TextInput
        label={t('search')}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        mb="md"
      />
      <Text size="sm" c="dimmed" mb="sm" role="status">
        {t('count', { count: found.length })}
      </Text>
      <ResponsiveTable
        caption={t('title')}
        columns={columns}
        rows={found.slice(0, most)}
        rowKey={({ id }) => id}
      />
      {found.length > most && (
        <Button variant="default" mt="md" onClick={() => setMost(most + pageSize)}>
          {t('more')}
        </Button>
      )}
    </>
  )
}
