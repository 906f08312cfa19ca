import type { Shape } from '@deconcert/domain'
import { Button, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './field-frame.module.css'
import { isBlank } from './field-value'
import type { Place } from './input/input-props'
import { ShapeText } from './shape-text'
import type { SheetFieldHandle } from './use-sheet-field'

type Props = { readonly handle: SheetFieldHandle; readonly shape: Shape; readonly place: Place }

/** Two people wrote the same field: both versions, for the person to choose. */
export function FieldConflict({ handle: { stored, state, saver }, shape, place }: Props) {
  const t = useTranslations('sheet.save')

  if (state.step !== 'conflict' || state.draft === null) return null
  return (
    <div className={classes.conflict} role="alert">
      <Text fw={550}>{t('conflict', { name: stored.updatedBy ?? t('someone') })}</Text>
      <div className={classes.versions}>
        <Version name={t('mine')} shape={shape} value={state.draft.value} place={place}>
          <Button size="compact-md" onClick={() => void saver.keepMine()}>
            {t('keepMine')}
          </Button>
        </Version>
        <Version name={t('theirs')} shape={shape} value={stored.value} place={place}>
          <Button size="compact-md" variant="default" onClick={() => saver.takeTheirs()}>
            {t('takeTheirs')}
          </Button>
        </Version>
      </div>
    </div>
  )
}

type VersionProps = {
  readonly name: string
  readonly shape: Shape
  readonly value: unknown
  readonly place: Place
  readonly children: React.ReactNode
}

function Version({ name, shape, value, place, children }: VersionProps) {
  const t = useTranslations('sheet.save')

  return (
    <div className={classes.version}>
      <Text fw={550}>{name}</Text>
      {isBlank(shape, value) ? (
        <span>{t('blank')}</span>
      ) : (
        <ShapeText shape={shape} value={value} place={place} />
      )}
      {children}
    </div>
  )
}
