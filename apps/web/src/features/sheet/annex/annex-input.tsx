import { annexesIn } from '@deconcert/domain/sheet'
import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { InputProps } from '../input/input-props'
import classes from './annex.module.css'
import { type AnnexAsked, AnnexDialogs } from './annex-dialogs'
import { AnnexLine } from './annex-line'

/** The pieces of a sheet, joined, named and removed one by one. */
export function AnnexInput({ shape, value, onChange, label, describedBy }: InputProps<'list'>) {
  const t = useTranslations('sheetAnnex')
  const [asked, setAsked] = useState<AnnexAsked | null>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  const annexes = annexesIn(value)
  const isFull = annexes.length >= shape.most

  return (
    <fieldset
      ref={box}
      className={classes.fieldset}
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={-1}
    >
      {annexes.length === 0 && <p className={classes.note}>{t('none')}</p>}
      {annexes.length > 0 && (
        <ul className={classes.list}>
          {annexes.map((annex, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its rank
            <AnnexLine key={rank} annex={annex} onAsk={(what) => setAsked({ what, annex })} />
          ))}
        </ul>
      )}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPaperclip size={16} aria-hidden="true" />}
        disabled={isFull}
        onClick={() => setAsked({ what: 'add' })}
      >
        {t('add')}
      </Button>
      {isFull && <p className={classes.note}>{t('full', { count: shape.most })}</p>}
      <AnnexDialogs
        asked={asked}
        annexes={annexes}
        onChange={(next) => onChange(next, false)}
        onClose={() => setAsked(null)}
        onRemoved={() => box.current?.focus()}
      />
    </fieldset>
  )
}
