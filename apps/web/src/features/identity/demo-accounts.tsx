import { Stack, Text, TextInput, Title } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { useEnter } from '../../lib/use-session'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import { DemoAccountButton } from './demo-account-button'
import { byRole, type DemoAccount, matching, notable, type RoleGroup } from './demo-account-list'

const shownAtMost = 24

type Props = { readonly accounts: readonly DemoAccount[]; readonly address: string }

/** The fictional people of the demonstration: a few of each role, and a search through all of them. */
export function DemoAccounts({ accounts, address }: Props) {
  const t = useTranslations('identity')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const enter = useEnter()
  const tryAccount = useAct(
    (account: DemoAccount) => call(api.demo.session.$post({ json: { accountId: account.id } })),
    { quiet: true, onSuccess: () => void enter(address) },
  )
  const found =
    wanted.trim() === '' ? notable(accounts) : matching(accounts, wanted, (role) => t(`role.${role}`))
  const shown = found.slice(0, shownAtMost)
  const groups: readonly RoleGroup[] = byRole(shown)

  return (
    <SectionCard title={t('demo.title')}>
      <Stack gap="md">
        <Text c="dimmed">{t('demo.explanation')}</Text>
        <TextInput
          label={t('demo.search', { count: accounts.length })}
          type="search"
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <RefusalAlert error={tryAccount.error} />
        {groups.map(({ role, accounts: people }) => (
          <section key={role} aria-label={t(`role.${role}`)}>
            <Title order={3} size="sm" c="dimmed" mb={6}>
              {t(`role.${role}`)}
            </Title>
            {people.map((account) => (
              <DemoAccountButton
                key={account.id}
                account={account}
                busy={tryAccount.isPending}
                onClick={() => tryAccount.mutate(account)}
              />
            ))}
          </section>
        ))}
        <Text size="sm" c="dimmed" role="status">
          {shown.length === 0 && t('demo.none')}
          {found.length > shown.length && t('demo.more', { count: found.length - shown.length })}
        </Text>
      </Stack>
    </SectionCard>
  )
}
