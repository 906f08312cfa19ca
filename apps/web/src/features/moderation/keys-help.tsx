import { Modal, Stack, Switch, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './moderation-page.module.css'
import { type TriageAct, triageKeys } from './triage-keys'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
}

/** What each letter does, and the switch that turns them off. */
export function KeysHelp({ opened, onClose, on, onSwitch }: Props) {
  const t = useTranslations('moderation.keys')
  const tCommon = useTranslations('common')

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <Stack gap="md">
        <Switch label={t('on')} checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <Text c="dimmed">{t('hint')}</Text>
        <dl className={classes.keys}>
          {Object.entries(triageKeys).map(([key, act]) => (
            <KeyLine key={key} letter={key} act={act} />
          ))}
        </dl>
      </Stack>
    </Modal>
  )
}

function KeyLine({ letter, act }: { letter: string; act: TriageAct }) {
  const t = useTranslations('moderation')
  const isOfQueue =
    act === 'next' || act === 'previous' || act === 'open' || act === 'claim' || act === 'help'

  return (
    <>
      <dt>
        <kbd className={classes.key}>{act === 'open' ? t('keys.openKeys') : letter.toUpperCase()}</kbd>
      </dt>
      <dd>{isOfQueue ? t(`keys.${act}`) : t(`${act}.action`)}</dd>
    </>
  )
}
