import type { ChainBreak } from '@deconcert/domain'
import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { RefusalAlert } from '../../ui/refusal-alert'
import classes from './journal.module.css'

/** Has the server compute the whole chain again, and says what it found. */
export function VerifyChain() {
  const t = useTranslations('journal.verify')
  const slug = usePlanSlug()
  const verify = useAct(() => call(api.plans[':plan'].journal.verification.$get({ param: { plan: slug } })), {
    quiet: true,
  })

  return (
    <div className={classes.verify}>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={18} aria-hidden="true" />}
        loading={verify.isPending}
        onClick={() => verify.mutate()}
      >
        {verify.data ? t('again') : t('action')}
      </Button>
      <RefusalAlert error={verify.error} />
      {verify.data && <Found {...verify.data} />}
    </div>
  )
}

type FoundProps = { readonly entries: number; readonly head: string; readonly break: ChainBreak | null }

function Found({ entries, head, break: broken }: FoundProps) {
  const t = useTranslations('journal.verify')

  if (broken !== null) {
    return (
      <Alert variant="light" color="red" role="alert" icon={<IconAlertTriangle aria-hidden="true" />}>
        <Text fw={550}>{t(`broken.${broken.fault}`, { position: broken.position })}</Text>
        <Text>{t('next')}</Text>
      </Alert>
    )
  }
  return (
    <Alert variant="light" color="pine" role="status" icon={<IconShieldCheck aria-hidden="true" />}>
      <Text fw={550}>{t('intact', { entries })}</Text>
      <Text>
        {t('head')} <code className={classes.hash}>{head}</code>
      </Text>
      <Text c="dimmed">{t('headHint')}</Text>
    </Alert>
  )
}
