import { useTranslations } from 'use-intl'
import { BareLink } from '../../ui/app-link'
import classes from './matrix-page.module.css'
import type { SavedMatrices as Saved } from './matrix-query'
import { matrixSearch } from './use-matrix-choice'

type Props = {
  readonly slug: string
  readonly matrices: Saved['matrices']
  readonly shown: string | null
}

/** Links to the matrices that the plan keeps. */
export function SavedMatrices({ slug, matrices, shown }: Props) {
  const t = useTranslations('matrix.saved')
  if (matrices.length === 0) return null

  return (
    <nav aria-label={t('label')} className={classes.saved}>
      {matrices.map(({ id, title, levelKey, columns, cells }) => (
        <BareLink
          key={id}
          to={`/p/${slug}/schema`}
          search={matrixSearch({ level: levelKey, columns, cells }, id)}
          className={classes.savedLink}
          aria-current={id === shown ? 'page' : undefined}
        >
          {title}
        </BareLink>
      ))}
    </nav>
  )
}
