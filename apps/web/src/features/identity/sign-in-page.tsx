import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { demoAccountsQuery } from '../../lib/demo'
import { PageHeader } from '../../ui/page-header'
import { DemoAccounts } from './demo-accounts'
import { SignInForm } from './sign-in-form'
import classes from './sign-in-page.module.css'

export function SignInPage() {
  const t = useTranslations('identity.signIn')
  const { retour = '/' } = useSearch({ from: '/connexion' })
  const accounts = useQuery(demoAccountsQuery).data ?? null

  return (
    <div className={classes.page}>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={accounts === null ? classes.alone : classes.columns}>
        <SignInForm address={retour} />
        {accounts && <DemoAccounts accounts={accounts} address={retour} />}
      </div>
    </div>
  )
}
