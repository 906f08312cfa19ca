import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { type Ballot, ballotAddress, ballotQuery } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { AppLink } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { ArchiveSource } from './archive-source'
import { CheckList } from './check-list'
import { FindInArchive } from './find-in-archive'
import { useVerification } from './use-verification'
import classes from './verify.module.css'

/** « Vérifier ce scrutin » : the archive of a closed ballot, computed again in the reader's browser. */
export function VerifyPage() {
  const slug = usePlanSlug()
  const id = useParams({ strict: false, select: (params: Record<string, string>) => params.ballot ?? '' })
  const query = useQuery(ballotQuery(slug, id))

  return <QueryView query={query}>{(ballot) => <VerifyView ballot={ballot} />}</QueryView>
}

function VerifyView({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('verify')
  const slug = usePlanSlug()
  const address = ballotAddress(slug, ballot.id)
  const trail = usePlanTrail({ label: ballot.title, to: address })

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={trail} />
      {ballot.state === 'closed' ? (
        <Verifier ballot={ballot} />
      ) : (
        <EmptyState
          title={t('notClosed.title')}
          action={<AppLink to={address}>{t('notClosed.action')}</AppLink>}
        >
          {t('notClosed.explanation')}
        </EmptyState>
      )}
    </>
  )
}

function Verifier({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('verify')
  const slug = usePlanSlug()
  const { verification, verifyPublished, verifyFile } = useVerification(slug, ballot.id)
  const archive = verification.kind === 'verified' ? verification.verified.archive : null

  return (
    <div className={classes.stack}>
      <ArchiveSource
        ballotId={ballot.id}
        verification={verification}
        onPublished={verifyPublished}
        onFile={verifyFile}
      />
      {verification.kind === 'verified' && <CheckList checks={verification.verified.checks} />}
      {archive?.rules.secrecy === 'secret' && archive.votes.length > 0 && <FindInArchive archive={archive} />}
      <SectionCard title={t('not.title')}>
        <ul className={classes.not}>
          <li>{t('not.free')}</li>
          <li>{t('not.operator')}</li>
          <li>{t('not.copy')}</li>
        </ul>
        <p>{t('independent')}</p>
      </SectionCard>
    </div>
  )
}
