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
  const line = change.after ?? change.before

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
      <Sides change={change} before={before} after={after} />
    </li>
  )
}

function nameOf({ label, node }: VersionLine): string {
  return label === node.title ? label : `${label} – ${node.title}`
}

function Sides({ change, before, after }: Props) {
  const isGone = change.kinds.includes('retired')
  const isNew = change.kinds.includes('added')
  const old = isNew ? null : change.before
  const fresh = isGone ? null : change.after
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

function Side({ change: { kinds }, side, line, version, title, fields }: SideProps) {
  const t = useTranslations('version.compare')
  const isChanged = kinds.some((kind) => kind !== 'added' && kind !== 'retired')

  return (
    <div className={classes.side}>
      <p className={classes.sideName}>{t(side, { number: version })}</p>
      {line === null ? (
        <p className={classes.dim}>{t('missing')}</p>
      ) : (
        <>
          <p>
            {line.label !== line.node.title && <span className={classes.label}>{line.label}</span>}{' '}
            {isChanged ? <ComparedWords runs={title} side={side} /> : line.node.title}
          </p>
          <p className={classes.dim}>
            {line.parentLabel === null ? t('top') : t('place', { name: line.parentLabel })}{' '}
            {kinds.includes('state') && <NodeStateBadge state={line.node.state} />}
          </p>
          {isChanged &&
            fields.map(({ field, runs }) => (
              <div key={field}>
                <p className={classes.fieldName}>{t(field)}</p>
                <p>
                  <ComparedWords runs={runs} side={side} />
                </p>
              </div>
            ))}
        </>
      )}
    </div>
  )
}
