import { isRichField } from '@deconcert/domain'
import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ShownField } from '../../sheet-template/shown-field'
import classes from './field-frame.module.css'

type Props = {
  readonly field: ShownField
  /** Whether to say what to write, and by when: not to somebody who only reads. */
  readonly isWritable: boolean
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** One field of the sheet: its rank, its name, what to write in it, and how far it is stored. */
export function FieldFrame({ field, isWritable, status, children }: Props) {
  const t = useTranslations('sheet')
  const { key, rank, label, help, gate, advisedLength } = field
  const notes = [
    help !== '' && help,
    gate !== null && t(`gate.${gate}`),
    advisedLength !== null && t(mayBeLonger(key) ? 'page.advised' : 'page.atMost', { count: advisedLength }),
  ].filter((note) => note !== false)

  return (
    <section
      data-reading={!isWritable}
      className={classes.field}
      aria-labelledby={`field-${key}`}
      data-field={key}
    >
      <div className={classes.top}>
        <Title order={3} id={`field-${key}`} tabIndex={-1} className={classes.name}>
          <span className={classes.rank}>{rank}</span>
          {label}
        </Title>
        {status}
      </div>
      {isWritable && (
        <p id={`help-${key}`} className={classes.help}>
          {notes.join(' ')}
        </p>
      )}
      {children}
    </section>
  )
}

/** A title and the long texts may be longer than is advised; what is typed in another field stops there. */
function mayBeLonger(key: ShownField['key']): boolean {
  return key === 'title' || isRichField(key)
}
