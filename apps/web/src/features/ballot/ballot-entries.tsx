import { useTranslations } from 'use-intl'
import proof from '../../ballot/ballot.module.css'
import type { Ballot } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { AppLink } from '../../ui/app-link'
import { DefinitionList } from '../../ui/definition-list'
import { SectionCard } from '../../ui/section-card'

/** Where the journal of the plan has this ballot, with the hash of the chain there. */
export function BallotEntries({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballotPage.journal')
  const slug = usePlanSlug()

  return (
    <SectionCard title={t('title')}>
      <DefinitionList
        entries={ballot.entries.map(({ kind, position, hash }) => ({
          term: t(kind),
          detail: (
            <>
              {t('entry', { position })} <code className={proof.hash}>{hash}</code>
            </>
          ),
        }))}
      />
      <p className={proof.noPrint}>
        <AppLink to={`/p/${slug}/journal`}>{t('link')}</AppLink>
      </p>
    </SectionCard>
  )
}
