import { Checkbox, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Amendment, AmendmentChange } from '../../amendment/amendment-query'
import { ChangeView } from '../../amendment/change-view'
import { SectionCard } from '../../ui/section-card'
import { StateBadge } from '../../ui/state-badge'
import classes from './amendment-changes.module.css'
import { DecisionBar } from './decision-bar'

type Props = { readonly slug: string; readonly amendment: Amendment }

/** What an amendment changes, change by change; those who decide take each of them or leave it. */
export function AmendmentChanges({ slug, amendment }: Props) {
  const t = useTranslations('amendment.changes')
  const { changes, refusals, isOutdated } = amendment
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const decides = refusals.accept === null
  const chosen = (changes ?? []).filter(({ index, isOutdated: gone }) => !gone && !left.has(index))

  return (
    <SectionCard title={t('title')}>
      {changes === null && <Text>{t('erased')}</Text>}
      {changes?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {changes !== null && changes.length > 0 && (
        <>
          <p className={classes.legend}>{t('legend')}</p>
          {isOutdated && <p className={classes.outdated}>{t('someOutdated')}</p>}
          <ol className={classes.changes}>
            {changes.map((change) => (
              <li key={change.index} className={classes.change}>
                <ChangeView
                  change={change}
                  aside={
                    decides ? (
                      <Take
                        change={change}
                        isTaken={!left.has(change.index)}
                        onToggle={() => setLeft(toggled(left, change.index))}
                      />
                    ) : (
                      <Became change={change} accepted={amendment.accepted} />
                    )
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {(decides || refusals.reject === null) && (
        <DecisionBar slug={slug} amendment={amendment} chosen={chosen.map(({ index }) => index)} />
      )}
    </SectionCard>
  )
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(set)
  if (!next.delete(index)) next.add(index)
  return next
}

type TakeProps = {
  readonly change: AmendmentChange
  readonly isTaken: boolean
  readonly onToggle: () => void
}

function Take({ change, isTaken, onToggle }: TakeProps) {
  const t = useTranslations('amendment.changes')
  return (
    <Checkbox
      label={change.index < 0 ? t('takeTitle') : t('take', { number: change.index + 1 })}
      checked={isTaken && !change.isOutdated}
      disabled={change.isOutdated}
      onChange={onToggle}
    />
  )
}

/** What was decided on a change, once it was. */
function Became({ change, accepted }: { change: AmendmentChange; accepted: Amendment['accepted'] }) {
  const t = useTranslations('amendment.changes')

  if (accepted === null) return null
  return accepted.includes(change.index) ? (
    <StateBadge tone="success">{t('taken')}</StateBadge>
  ) : (
    <StateBadge tone="neutral">{t('left')}</StateBadge>
  )
}
