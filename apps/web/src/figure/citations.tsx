import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { proposalAddress, proposalCode } from '../proposal/proposal-code'
import { AppLink } from '../ui/app-link'
import classes from './figure.module.css'
import { citationsQuery, type ShownCitation } from './figure-query'

type Props = { readonly slug: string; readonly figure: string }

/** Where a card or a series is cited, among the texts that the reader may read. */
export function Citations({ slug, figure }: Props) {
  const t = useTranslations('figure')
  const { data } = useQuery(citationsQuery(slug))
  const cited = data?.citations.filter(({ figureId }) => figureId === figure)

  if (cited === undefined) return null
  if (cited.length === 0) return <span className={classes.details}>{t('cited', { count: 0 })}</span>
  return (
    <details className={classes.folded}>
      <summary>{t('cited', { count: cited.length })}</summary>
      <ul className={classes.citations}>
        {cited.map((citation) => (
          <li key={`${citation.kind}/${citation.title}/${citation.sheetId}`}>
            <CitationLink slug={slug} citation={citation} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function CitationLink({ slug, citation }: { slug: string; citation: ShownCitation }) {
  const t = useTranslations('figure.citedIn')
  const { kind, title, sheetId, proposalCode: code, groupSlug } = citation
  if (kind === 'sheet') return <AppLink to={`/p/${slug}/fiches/${sheetId}`}>{t('sheet', { title })}</AppLink>
  if (kind === 'proposal' && code !== null) {
    const words = t('proposal', { code: proposalCode(code), title })
    return <AppLink to={proposalAddress(slug, code)}>{words}</AppLink>
  }
  return <AppLink to={`/p/${slug}/groupes/${groupSlug}/diagnostic`}>{title}</AppLink>
}
