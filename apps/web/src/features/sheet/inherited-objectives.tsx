import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { AppLink } from '../../ui/app-link'
import classes from './inherited-objectives.module.css'
import { useSheetAround } from './input/sheet-around'

/** What the lines of the plan above the action want: it serves that too. Nothing where none of them says. */
export function InheritedObjectives() {
  const t = useTranslations('sheet.inherited')
  const slug = usePlanSlug()
  const inherited = useSheetAround(true)?.inherited ?? []

  if (inherited.length === 0) return null
  return (
    <section className={classes.inherited} aria-labelledby="inherited-objectives">
      <h3 id="inherited-objectives" className={classes.title}>
        {t('title')}
      </h3>
      <p className={classes.note}>{t('explanation')}</p>
      {inherited.map(({ nodeId, reference, title, objectives }) => (
        <div key={nodeId}>
          <AppLink to={`/p/${slug}/schema/${nodeId}`}>{`${reference} – ${title}`}</AppLink>
          <ul className={classes.objectives}>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
