import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './field-frame.module.css'
import type { SheetFieldHandle } from './use-sheet-field'

type Props = {
  readonly handle: SheetFieldHandle
  /** A value in words; null when it says nothing. */
  readonly show: (value: unknown) => ReactNode
}

/** Two people wrote the same field: both versions, for the person to choose. */
export function FieldConflict({ handle: { stored, state, saver }, show }: Props) {
  const t = useTranslations('sheet.save')

  if (state.step !== 'conflict' || state.draft === null) return null
  return (
    <div className={classes.conflict} role="alert">
      <Text fw={550}>{t('conflict', { name: stored.updatedBy ?? t('someone') })}</Text>
      <div className={classes.versions}>
        <Version name={t('mine')} words={show(state.draft.value)}>
          <Button size="compact-md" onClick={() => void saver.keepMine()}>
            {t('keepMine')}
          </Button>
        </Version>
        <Version name={t('theirs')} words={show(stored.value)}>
          <Button size="compact-md" variant="default" onClick={() => saver.takeTheirs()}>
            {t('takeTheirs')}
          </Button>
        </Version>
      </div>
    </div>
  )
}

type VersionProps = { readonly name: string; readonly words: ReactNode; readonly children: ReactNode }

function Version({ name, words, children }: VersionProps) {
  const t = useTranslations('sheet.save')

  return (
    <div className={classes.version}>
      <Text fw={550}>{name}</Text>
      {words ?? <span>{t('blank')}</span>}
      {children}
    </div>
  )
}
