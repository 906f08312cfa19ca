import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type LineGroup, lineGroups } from './line-groups'
import classes from './outline-import.module.css'
import { OutlineLineRow } from './outline-line-row'
import lineClasses from './outline-lines.module.css'
import type { Settling } from './use-outline-draft'

const page = 250

/** The text as it was given, with what each line is read as and how to say otherwise. */
export function OutlineLines({ settling }: { settling: Settling }) {
  const t = useTranslations('outline')
  const [shown, setShown] = useState(page)
  const groups = useMemo(() => lineGroups(settling.lines), [settling.lines])
  const firstUnknown = groups.findIndex((group) => group.kind === 'line' && group.line.kind === 'unknown')
  const most = Math.max(shown, firstUnknown + 1)

  return (
    <section className={classes.lines} aria-label={t('face.lines')}>
      <h3 className={classes.columnTitle}>{t('face.lines')}</h3>
      <ol className={lineClasses.lineList}>
        {groups.slice(0, most).map((group) => (
          <Group key={keyOf(group)} group={group} settling={settling} />
        ))}
      </ol>
      {groups.length > most && (
        <Button variant="default" onClick={() => setShown(most + page)}>
          {t('showMore', { count: groups.length - most })}
        </Button>
      )}
    </section>
  )
}

function keyOf(group: LineGroup): number {
  return group.kind === 'line' ? group.line.number : -(group.lines[0]?.number ?? 0)
}

function Group({ group, settling }: { group: LineGroup; settling: Settling }) {
  const t = useTranslations('outline')
  const [isOpen, setOpen] = useState(false)

  if (group.kind === 'line') return <OutlineLineRow line={group.line} settling={settling} />
  const { lines } = group
  return (
    <li className={lineClasses.folded}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {t('folded', {
            count: lines.length,
            first: lines[0]?.number ?? 0,
            last: lines.at(-1)?.number ?? 0,
          })}
        </summary>
        {isOpen && (
          <ol className={lineClasses.lineList}>
            {lines.map((line) => (
              <OutlineLineRow key={line.number} line={line} settling={settling} />
            ))}
          </ol>
        )}
      </details>
    </li>
  )
}
