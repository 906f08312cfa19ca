import { useTranslations } from 'use-intl'
import { useLevelName } from '../schema/level-name'
import classes from './print-page.module.css'
import type { PrintedLine, PrintedPlan } from './print-query'

/** The lines of the plan under each other, with headings as deep as they stand. */
export function PrintedLines({ plan: { levels, lines } }: { plan: PrintedPlan }) {
  const levelName = useLevelName()
  const byKey = new Map(levels.map((level) => [level.key, level]))

  return (
    <section>
      {lines.map((line) => {
        const level = byKey.get(line.levelKey)
        // A line without a number is named by its title: its level says what it is.
        const name = line.reference === line.title ? level && levelName(level) : line.reference
        return <Line key={line.id} line={line} name={name} />
      })}
    </section>
  )
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function Line({ line, name }: { line: PrintedLine; name: string | undefined }) {
  const t = useTranslations('exportPlan.printPage')
  const Heading = headings[line.depth] ?? 'h6'
  const { title, titleOriginal, subtitle, lead, objectives, territory, isExample } = line
  const marks = [territory, isExample ? t('example') : null].filter((mark) => mark !== null)

  return (
    <div className={classes.line} data-depth={Math.min(line.depth, 4)}>
      <Heading className={classes.heading}>
        {name && <span className={classes.reference}>{name}</span>}
        {title}
      </Heading>
      {marks.length > 0 && <p className={classes.small}>{marks.join(' · ')}</p>}
      {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
      {lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {objectives.length > 0 && (
        <>
          <p className={classes.label}>{t('objectives')}</p>
          <ul>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </>
      )}
      {titleOriginal && <p className={classes.small}>{t('original', { title: titleOriginal })}</p>}
    </div>
  )
}
