import { displayLabel, type OutlineNode } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import classes from './outline-import.module.css'
import lineClasses from './outline-lines.module.css'
import type { Settling } from './use-outline-draft'

/** The lines of the plan that the text will become, as they will be numbered. */
export function UnderstoodTree({ settling }: { settling: Settling }) {
  const t = useTranslations('outline')
  const { nodes } = settling.tree
  const below = new Map<number | null, OutlineNode[]>()
  for (const node of nodes) {
    const siblings = below.get(node.parentLine)
    if (siblings === undefined) below.set(node.parentLine, [node])
    else siblings.push(node)
  }

  return (
    <section className={classes.tree} aria-label={t('face.tree')}>
      <h3 className={classes.columnTitle}>{t('face.tree')}</h3>
      {nodes.length === 0 ? (
        <p className={classes.hint}>{t('problem.nothing')}</p>
      ) : (
        <Branch below={below} parent={null} settling={settling} />
      )}
    </section>
  )
}

type BranchProps = {
  readonly below: ReadonlyMap<number | null, readonly OutlineNode[]>
  readonly parent: number | null
  readonly settling: Settling
}

function Branch({ below, parent, settling }: BranchProps) {
  const t = useTranslations('outline')
  const { levels, numbers } = settling.tree
  const nodes = below.get(parent) ?? []

  if (nodes.length === 0) return null
  return (
    <ul className={classes.branch}>
      {nodes.map(({ line, levelKey, title, objectives }) => {
        const number = numbers.get(line) ?? null
        const level = levels.find(({ key }) => key === levelKey)
        return (
          <li key={line}>
            <a href={`#ligne-${line}`} className={classes.node}>
              {number !== null && <span className={classes.label}>{displayLabel(level, number, title)}</span>}{' '}
              <span>{title}</span>
            </a>
            {objectives.length > 0 && (
              <span className={lineClasses.why}> {t('objectives', { count: objectives.length })}</span>
            )}
            <Branch below={below} parent={line} settling={settling} />
          </li>
        )
      })}
    </ul>
  )
}
