import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { useLevelName } from '../schema/level-name'
import classes from './print-page.module.css'
import { type PrintedPlan, printQuery } from './print-query'
import { PrintedLines } from './printed-lines'

/** The whole plan on one page, as it goes to the printer. */
export function PrintPage() {
  const slug = usePlanSlug()
  const query = useQuery(printQuery(slug))

  return <QueryView query={query}>{(plan) => <Printed slug={slug} plan={plan} />}</QueryView>
}

function Printed({ slug, plan }: { slug: string; plan: PrintedPlan }) {
  const t = useTranslations('exportPlan.printPage')
  const tTree = useTranslations('tree')
  const trail = usePlanTrail({ label: tTree('title'), to: `/p/${slug}/schema` })
  const { lines, facets, territories } = plan
  const about = [plan.authority, plan.period].filter((part) => part !== null)

  return (
    <>
      <div className={classes.screen}>
        <PageHeader
          title={t('title')}
          trail={trail}
          action={
            <Button
              leftSection={<IconPrinter size={18} aria-hidden="true" />}
              onClick={() => globalThis.print()}
            >
              {t('now')}
            </Button>
          }
        />
      </div>
      <article className={classes.paper} aria-label={plan.title}>
        <header className={classes.front}>
          <p className={classes.planTitle}>{plan.title}</p>
          {about.length > 0 && <p>{about.join(' · ')}</p>}
          {plan.summary !== '' && <p>{plan.summary}</p>}
          <Counts levels={plan.levels} />
        </header>
        {lines.length === 0 ? <p>{t('empty')}</p> : <PrintedLines plan={plan} />}
        {facets.length > 0 && <Facets facets={facets} />}
        {territories.length > 0 && (
          <section>
            <h2 className={classes.section}>{t('territories')}</h2>
            <ul>
              {territories.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </>
  )
}

function Counts({ levels }: Pick<PrintedPlan, 'levels'>) {
  const t = useTranslations('exportPlan.printPage')
  const levelName = useLevelName()
  // A level without a name has nothing to be counted by.
  const counted = levels.filter(
    ({ count, declared, labelSingular }) => labelSingular !== null && (count > 0 || declared !== null),
  )

  if (counted.length === 0) return null
  return (
    <ul className={classes.counts} aria-label={t('summary')}>
      {counted.map(({ count, declared, ...level }) => {
        const name = levelName(level, declared ?? count).toLocaleLowerCase()
        const isComplete = declared === null || declared === count
        return (
          <li key={level.key}>
            {isComplete ? t('count', { count, name }) : t('ofDeclared', { count, declared, name })}
          </li>
        )
      })}
    </ul>
  )
}

function Facets({ facets }: Pick<PrintedPlan, 'facets'>) {
  const t = useTranslations('exportPlan.printPage')

  return (
    <section>
      <h2 className={classes.section}>{t('facets')}</h2>
      {facets.map(({ id, label, branch, items }) => (
        <div key={id} className={classes.facet}>
          <h3 className={classes.facetTitle}>{branch === null ? label : t('branch', { label, branch })}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                {item.label}
                {item.text !== null && <p className={classes.small}>{item.text}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
