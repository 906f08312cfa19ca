import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../ui/action-button'
import classes from './history.module.css'
import type { TextHistory, TextPoint } from './history-query'
import { NamePoint } from './name-point'
import { RestoreDialog } from './restore-dialog'
import type { Compared } from './use-compared'
import { usePointName, useWhen } from './use-when'

type Props = {
  readonly documentId: string
  readonly history: TextHistory
  readonly onCompare: (compared: Compared) => void
}

/** The points of a text, the latest first: each is compared with now, or restored. */
export function VersionPart({ documentId, history, onCompare }: Props) {
  const t = useTranslations('history.versions')
  const [asked, setAsked] = useState<TextPoint | null>(null)
  const { points, restoreRefusal } = history

  return (
    <section className={classes.part}>
      <h3 className={classes.title}>{t('title')}</h3>
      <NamePoint documentId={documentId} refusal={history.nameRefusal} />
      {points.every(({ kind }) => kind !== 'named') && <p className={classes.hint}>{t('empty')}</p>}
      <ol className={classes.list}>
        {points.map((point) => (
          <PointLine
            key={point.id}
            point={point}
            refusal={restoreRefusal}
            onCompare={onCompare}
            onRestore={() => setAsked(point)}
          />
        ))}
      </ol>
      {asked && <RestoreDialog documentId={documentId} point={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}

type LineProps = {
  readonly point: TextPoint
  readonly refusal: TextHistory['restoreRefusal']
  readonly onCompare: (compared: Compared) => void
  readonly onRestore: () => void
}

function PointLine({ point, refusal, onCompare, onRestore }: LineProps) {
  const t = useTranslations('history.versions')
  const nameOf = usePointName()
  const when = useWhen()
  const { seq, by, at } = point
  const label = nameOf(point)
  const small = { variant: 'subtle', size: 'compact-sm' } as const

  return (
    <li className={classes.item}>
      <p className={classes.name}>{label}</p>
      <p className={classes.hint}>{by === null ? when(at) : t('by', { when: when(at), name: by })}</p>
      {seq === null ? (
        <p className={classes.gone}>{t('gone')}</p>
      ) : (
        <div className={classes.acts}>
          <ActionButton
            {...small}
            refusal={null}
            aria-label={t('compareNamed', { label })}
            onClick={() => onCompare({ from: seq, to: null })}
          >
            {t('compare')}
          </ActionButton>
          <ActionButton
            {...small}
            refusal={refusal}
            aria-label={t('restoreNamed', { label })}
            onClick={onRestore}
          >
            {t('restore')}
          </ActionButton>
        </div>
      )}
    </li>
  )
}
