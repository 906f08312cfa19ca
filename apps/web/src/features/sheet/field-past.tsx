import { Button } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './field-frame.module.css'
import type { ShortField, StoredField } from './use-sheet-field'

const PastDialog = lazy(async () => ({ default: (await import('./past-dialog')).PastDialog }))

export type FieldPastProps = {
  readonly sheetId: string
  readonly fieldKey: ShortField['key']
  readonly label: string
  readonly stored: StoredField
  readonly show: (value: unknown) => ReactNode
  /** Writes this value in the field again; left out for those who only read. */
  readonly onTake?: (value: unknown) => void
}

/** Titles, annexes, and what is ticked in matrices as well. */
const toldElsewhere: readonly string[] = ['title', 'annexes', 'principles', 'audiences']

/** Leads to what a field said before. Shows nothing where it has said one thing only. */
export function FieldPast(props: FieldPastProps) {
  const t = useTranslations('sheet.past')
  const [isOpen, setOpen] = useState(false)

  if (props.stored.version < 2 || toldElsewhere.includes(props.fieldKey)) return null
  return (
    <span className={classes.status}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        onClick={() => setOpen(true)}
        aria-label={t('open', { field: props.label })}
      >
        {t('button')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PastDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}
