import { UnstyledButton } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { PersonChip } from '../../ui/person'
import classes from './demo-account-button.module.css'
import { type DemoAccount, groupsOf } from './demo-account-list'

type Props = { readonly account: DemoAccount; readonly busy: boolean; readonly onClick: () => void }

export function DemoAccountButton({ account, busy, onClick }: Props) {
  const t = useTranslations('identity.demo')
  const groups = groupsOf(account)

  return (
    <UnstyledButton
      className={classes.button}
      onClick={onClick}
      disabled={busy}
      aria-label={[t('enter', { name: account.displayName }), groups].filter(Boolean).join(', ')}
    >
      <PersonChip name={account.displayName} id={account.id} size="md" detail={account.note ?? groups} />
      <IconArrowRight size={18} aria-hidden="true" className={classes.arrow} />
    </UnstyledButton>
  )
}
