import { wordChanges } from '@deconcert/document'
import type { VersionChange, VersionLine } from '@deconcert/domain/plan'
import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { NodeStateBadge } from '../../node/node-state-badge'
import { StateBadge } from '../../ui/state-badge'
import { kindTones } from './change-kinds'
import { ComparedWords } from './compared-words'
import type { ReadVersion } from './version-queries'
import { fieldText, textFields } from './version-texts'
import classes from './versions.module.css'

type Props = {
  readonly change: VersionChange
  readonly before: ReadVersion
  readonly after: ReadVersion
}

/** What became of one line, in both versions side by side; one below the other on a phone. */
export function VersionChangeItem({ change, before, after }: Props) {
  const t = useTranslations('version')
  const titleId = useId()
  // What was retired is named as it was then.
  const line = change.kinds.includes('retired') ? change.before : change.after

  return (
    <li className={classes.change} aria-labelledby={titleId}>
      <div className={classes.changeTop}>
        {change.kinds.map((kind) => (
          <StateBadge key={kind} tone={kindTones[kind]}>
            {t(`kind.${kind}`)}
          </StateBadge>
        ))}
        <strong id={titleId} className={classes.changeName}>
          {line && nameOf(line)}
        </strong>
      </div>
      {change.kinds.includes('added') || change.kinds.includes('retired') ? (
        line && <Place line={line} />
      ) : (
        <Sides change={change} before={before} after={after} />
      )}
    </li>
  )
}

function Place({ line: { parentLabel } }: { line: VersionLine }) {
  const t = useTranslations('version.compare')
  return <p className={classes.dim}>{parentLabel === null ? t('top') : t('place', { name: parentLabel })}</p>
}

function nameOf({ label, node }: VersionLine): string {
  return label === node.title ? label : `${label} – ${node.title}`
}

function Sides({ change, before, after }: Props) {
  const { before: old, after: fresh } = change
  const title = useMemo(() => wordChanges(old?.node.title ?? '', fresh?.node.title ?? ''), [old, fresh])
  const fields = useMemo(
    () =>
      textFields.flatMap((field) => {
        const [was, is] = [
          fieldText(field, old?.node, before.texts),
          fieldText(field, fresh?.node, after.texts),
        ]
        return was === is ? [] : [{ field, runs: wordChanges(was, is) }]
      }),
    [old, fresh, before, after],
  )
  const shared = { title, fields, change }

  return (
    <div className={classes.sides}>
      <Side {...shared} side="before" line={old} version={before.content.version} />
      <Side {...shared} side="after" line={fresh} version={after.content.version} />
    </div>
  )
}

type SideProps = {
  readonly change: VersionChange
  readonly side: 'before' | 'after'
  readonly line: VersionLine | null
  readonly version: number
  readonly title: ReturnType<typeof wordChanges>
  readonly fields: readonly {
    readonly field: (typeof textFields)[number]
    readonly runs: ReturnType<typeof wordChanges>
  }[]
}

function Side({ change: { kinds, before, after }, side, line, version, title, fields }: SideProps) {
  const t = useTranslations('version.compare')
  if (line === null) return null
  const otherLine = side === 'before' ? after : before
  const { territoryId } = line.node

  return (
    <div className={classes.side}>
      <p className={classes.sideName}>{t(side, { number: version })}</p>
      <p>
        {line.label !== line.node.title && <span className={classes.label}>{line.label}</span>}{' '}
        <ComparedWords runs={title} side={side} />
      </p>
      <Place line={line} />
      {territoryId !== otherLine?.node.territoryId && (
        <p className={classes.dim}>
          {territoryId === null
            ? t('noTerritory')
            : t('territory', { name: line.territoryName ?? t('territoryUnnamed') })}
        </p>
      )}
      {kinds.includes('state') && <NodeStateBadge state={line.node.state} />}
      {fields.map(({ field, runs }) => (
        <div key={field}>
          <p className={classes.fieldName}>{t(field)}</p>
          <p>
            <ComparedWords runs={runs} side={side} />
          </p>
        </div>
      ))}
    </div>
  )
}
