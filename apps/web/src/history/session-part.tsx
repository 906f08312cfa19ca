import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './history.module.css'
import type { WorkSession } from './history-query'
import type { Compared } from './use-compared'

type Props = {
  readonly sessions: readonly WorkSession[]
  readonly onCompare: (compared: Compared) => void
}

const shownAtOnce = 15

/** Who worked on a text when, and how much; each session shows what it changed. */
export function SessionPart({ sessions, onCompare }: Props) {
  const t = useTranslations('history.sessions')
  const [shown, setShown] = useState(shownAtOnce)

  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{t('title')}</h3>
      {sessions.length === 0 && <p className={classes.line}>{t('empty')}</p>}
      <ol className={classes.list}>
        {sessions.slice(0, shown).map((session) => (
          <SessionLine key={session.toSeq} session={session} onCompare={onCompare} />
        ))}
      </ol>
      {sessions.length > shown && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setShown((count) => count + 4 * shownAtOnce)}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  )
}

type LineProps = { readonly session: WorkSession; readonly onCompare: (compared: Compared) => void }

function SessionLine({ session, onCompare }: LineProps) {
  const t = useTranslations('history')
  const format = useFormatter()
  const { fromSeq, toSeq, size, updates } = session
  const when = format.dateTimeRange(new Date(session.from), new Date(session.to), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const name = session.name ?? t('someone')

  return (
    <li className={classes.item}>
      <p className={classes.line}>{t('sessions.line', { name, when })}</p>
      <p className={classes.hint}>
        {size === null
          ? t('sessions.updates', { count: updates })
          : t('sessions.size', { written: size.written, deleted: size.deleted })}
      </p>
      <div className={classes.acts}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('sessions.seeNamed', { name, when })}
          onClick={() => onCompare({ from: fromSeq - 1, to: toSeq })}
        >
          {t('sessions.see')}
        </Button>
      </div>
    </li>
  )
}
