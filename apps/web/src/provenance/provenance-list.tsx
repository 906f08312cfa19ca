import { placeProvenance } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import { AppLink } from '../ui/app-link'
import classes from './provenance.module.css'
import type { Provenance } from './provenance-query'
import { useElementWords } from './use-element-words'

type Props = { readonly slug: string; readonly provenance: Provenance }

/** From contributions to the plan, in the order of the drawing; each thing says what it comes from. */
export function ProvenanceList({ slug, provenance }: Props) {
  const t = useTranslations('provenance')
  const wordsOf = useElementWords(slug)
  const { elements, links } = provenance
  const words = new Map(elements.map((element) => [element.key, wordsOf(element)]))
  const sourcesOf = (key: string) =>
    links.flatMap(({ from, to }) => (to === key ? [words.get(from)?.name ?? ''] : []))

  return (
    <ol className={classes.list}>
      {placeProvenance(elements, links).map(({ element: { key } }) => {
        const told = words.get(key)
        const sources = sourcesOf(key)
        if (told === undefined) return null
        return (
          <li key={key} className={classes.line}>
            <span className={classes.kind}>{told.kind}</span>
            {told.address === null ? (
              <span>{told.name}</span>
            ) : (
              <AppLink to={told.address}>{told.name}</AppLink>
            )}
            {told.state !== null && <span className={classes.state}>{told.state}</span>}
            {sources.length > 0 && (
              <span className={classes.sources}>{t('from', { sources: sources.join(' ; ') })}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
