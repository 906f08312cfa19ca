import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './history.module.css'
import type { TextHistory } from './history-query'
import type { Compared } from './use-compared'
import { useWhen } from './use-when'

type Props = {
  readonly documentId: string
  readonly history: TextHistory
  readonly onCompare: (compared: Compared) => void
}

/** What was written since the reader last left: the mark that stood when the page was opened, however long it stays so. */
export function MissedPart({ documentId, history, onCompare }: Props) {
  const t = useTranslations('history.missed')
  const [opened, setOpened] = useState({ documentId, left: history.left })
  if (opened.documentId !== documentId) setOpened({ documentId, left: history.left })
  const { left } = opened
  const seq = left?.seq ?? null

  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{t('title')}</h3>
      <p className={classes.line}>
        <MissedSentence history={history} left={left} />
      </p>
      {seq !== null && seq < history.headSeq && (
        <div>
          <Button variant="light" size="compact-md" onClick={() => onCompare({ from: seq, to: null })}>
            {t('see')}
          </Button>
        </div>
      )}
    </section>
  )
}

function MissedSentence({ history, left }: { history: TextHistory; left: TextHistory['left'] }) {
  const t = useTranslations('history.missed')
  const tHistory = useTranslations('history')
  const format = useFormatter()
  const when = useWhen()

  if (left === null) return t('never')
  const { seq, at } = left
  if (seq === null) return t('erased', { when: when(at) })
  if (seq >= history.headSeq) return t('nothing', { when: when(at) })
  const since = history.sessions.filter(({ toSeq }) => toSeq > seq)
  const names = [...new Set(since.map(({ name }) => name ?? tHistory('someone')))]
  const people = format.list(names.length > 0 ? names : [tHistory('someone')])
  return t(names.length > 1 ? 'some' : 'somebody', { when: when(at), people })
}
