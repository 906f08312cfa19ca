import type { ReactNode } from 'react'
import classes from './definition-list.module.css'

type Entry = { readonly term: string; readonly detail: ReactNode }

/** Facts about one thing: a word and what it is, line by line. Entries without a detail are left out. */
export function DefinitionList({ entries }: { entries: readonly Entry[] }) {
  const known = entries.filter(({ detail }) => detail !== null && detail !== undefined && detail !== '')

  return (
    <dl className={classes.list}>
      {known.map(({ term, detail }) => (
        <div key={term} className={classes.entry}>
          <dt className={classes.term}>{term}</dt>
          <dd className={classes.detail}>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
