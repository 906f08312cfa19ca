import { IconShieldCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { LinkButton } from '../ui/app-link'
import classes from './ballot.module.css'
import { ballotAddress } from './ballot-query'

/** Leads to the page that computes all of a closed ballot again. */
export function VerifyLink({ ballotId }: { ballotId: string }) {
  const t = useTranslations('verify')
  const slug = usePlanSlug()

  return (
    <LinkButton
      to={`${ballotAddress(slug, ballotId)}/verifier`}
      variant="default"
      className={classes.noPrint}
      leftSection={<IconShieldCheck size={18} aria-hidden="true" />}
    >
      {t('link')}
    </LinkButton>
  )
}
