import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { electorateQuery } from '../../ballot/ballot-query'
import { useFirstElectorate } from '../../ballot/may-open'
import { usePlanSlug } from '../../lib/actor'
import { useMe } from '../../lib/me'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter } from '../../lib/use-address-filter'
import { type Proposal, proposalQuery } from '../../proposal/proposal-query'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './composition.module.css'
import { type CompositionDraft, emptyDraft, withTemplate } from './composition-draft'
import { ElectorateSection } from './electorate-section'
import { MethodSection } from './method-section'
import { previewRules } from './preview-rules'
import { PreviewSection } from './preview-section'
import { QuestionSection } from './question-section'
import { RulesSection } from './rules-section'
import { SummarySection } from './summary-section'
import { TemplateSection } from './template-section'
import { type Composing, useComposing, useKeptDraft } from './use-composition'
import { useOpenBallot } from './use-open-ballot'

/** Where a ballot is composed, from nothing or from the proposal that the address names. */
export function CompositionPage() {
  const t = useTranslations('composition')
  const ballots = useTranslations('ballot.list')
  const slug = usePlanSlug()
  const [proposal] = useAddressFilter('proposition')
  const query = useQuery({ ...proposalQuery(slug, proposal), enabled: proposal !== '' })

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        trail={usePlanTrail({ label: ballots('title'), to: `/p/${slug}/scrutins` })}
      />
      {proposal === '' ? (
        <Composition key="new" proposal={null} name="" />
      ) : (
        <QueryView query={query} lines={6}>
          {(found) => <Composition key={found.id} proposal={found} name={proposal} />}
        </QueryView>
      )}
    </>
  )
}

type Props = { readonly proposal: Proposal | null; readonly name: string }

function Composition({ proposal, name }: Props) {
  const t = useTranslations('composition')
  const first = useFirstDraft(proposal)
  const key = { accountId: useMe()?.account.id ?? '', slug: usePlanSlug(), proposal: name }
  const kept = useKeptDraft(key, first)
  const [hasTried, setTried] = useState(false)
  const electorate = useQuery(electorateOptions(key.slug, kept.draft))
  const composing = useComposing(kept.draft, kept.change, electorate.data ?? null, hasTried)
  const open = useOpenBallot(kept.forget)
  const { composition } = composing

  return (
    <>
      {kept.wasKept && (
        <div className={classes.restored}>
          <Text role="status">{t('restored')}</Text>
          <Button variant="default" size="compact-md" onClick={kept.restart}>
            {t('restart')}
          </Button>
        </div>
      )}
      {proposal !== null && proposal.state !== 'published' && <Text mb="md">{t('notHere')}</Text>}
      <TemplateSection composing={composing} />
      {kept.draft.template !== null && (
        <Rest
          composing={composing}
          onOpen={() => composition !== null && !open.isPending && open.mutate(composition)}
          onTry={() => setTried(true)}
          busy={open.isPending}
          error={open.error ?? electorate.error}
        />
      )}
    </>
  )
}

type RestProps = Omit<Parameters<typeof SummarySection>[0], 'composing'> & { readonly composing: Composing }

/** Everything that follows the choice of a case. */
function Rest({ composing, ...opening }: RestProps) {
  const t = useTranslations('composition')
  const { draft, electorate, composition } = composing
  const rules = composition === null ? null : previewRules(composition, draft.options, electorate, t('chair'))

  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <QuestionSection composing={composing} />
        <MethodSection composing={composing} />
        <ElectorateSection composing={composing} />
        <RulesSection composing={composing} />
      </div>
      <div className={classes.side}>{rules !== null && <PreviewSection rules={rules} />}</div>
      <SummarySection composing={composing} {...opening} />
    </div>
  )
}

const nobody = { kind: 'plan' } as const

function electorateOptions(slug: string, { electorate }: CompositionDraft) {
  return { ...electorateQuery(slug, electorate ?? nobody), enabled: electorate !== null }
}

/** What the page begins with: a vote on the proposal, by its group; or nothing but those whom the reader leads. */
function useFirstDraft(proposal: Proposal | null): () => CompositionDraft {
  const t = useTranslations('ballot.open')
  const electorate = useFirstElectorate()

  return () => {
    if (proposal === null || proposal.state !== 'published') return { ...emptyDraft, electorate }
    const { id, code, title, group } = proposal
    const about: CompositionDraft = {
      ...emptyDraft,
      question: t('defaultQuestion', { title }).slice(0, 500),
      options: [{ kind: 'proposal', id, code, label: title }],
      electorate: { kind: 'group', groupId: group.id },
    }
    return withTemplate(about, 'yes-or-no', { grades: [], collegeIds: [] })
  }
}
