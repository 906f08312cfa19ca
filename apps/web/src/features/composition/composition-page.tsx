import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../../amendment/amendment-address'
import { amendmentQuery } from '../../amendment/amendment-query'
import { electorateQuery } from '../../ballot/ballot-query'
import { useFirstElectorate } from '../../ballot/may-open'
import { usePlanSlug } from '../../lib/actor'
import { useMe } from '../../lib/me'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter } from '../../lib/use-address-filter'
import { proposalCode } from '../../proposal/proposal-code'
import { proposalQuery } from '../../proposal/proposal-query'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import classes from './composition.module.css'
import { type CompositionDraft, type DraftOption, newDraft, withTemplate } from './composition-draft'
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

/** Where a ballot is composed, from nothing or from the proposal or the amendment that the address names. */
export function CompositionPage() {
  const t = useTranslations('composition')
  const ballots = useTranslations('ballot.list')
  const slug = usePlanSlug()
  const [proposal] = useAddressFilter('proposition')
  const [amendment] = useAddressFilter('amendement')

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        trail={usePlanTrail({ label: ballots('title'), to: `/p/${slug}/scrutins` })}
      />
      {amendment !== '' && <OnAmendment slug={slug} name={amendment} />}
      {amendment === '' && proposal !== '' && <OnProposal slug={slug} name={proposal} />}
      {amendment === '' && proposal === '' && <Composition key="new" about={null} name="" />}
    </>
  )
}

type OnProps = { readonly slug: string; readonly name: string }

function OnProposal({ slug, name }: OnProps) {
  const t = useTranslations('ballot.open')
  const query = useQuery(proposalQuery(slug, name))

  return (
    <QueryView query={query} lines={6}>
      {({ id, code, title, state, group }) => (
        <Composition
          key={id}
          name={name}
          about={{
            isOpen: state === 'published',
            notHere: 'notHere',
            option: { kind: 'proposal', id, code, label: title },
            question: t('defaultQuestion', { title }),
            groupId: group.id,
          }}
        />
      )}
    </QueryView>
  )
}

function OnAmendment({ slug, name }: OnProps) {
  const t = useTranslations('amendment.vote')
  const query = useQuery(amendmentQuery(slug, name))

  return (
    <QueryView query={query} lines={6}>
      {({ id, code, title, proposal, refusals }) => (
        <Composition
          key={id}
          name={name}
          about={{
            isOpen: refusals.vote === null,
            notHere: 'amendmentNotHere',
            option: { kind: 'amendment', id, code, label: title ?? proposal.title },
            question: t('question', {
              code: amendmentName(code),
              proposal: proposalCode(proposal.code),
              title: proposal.title,
            }),
            groupId: proposal.groupId,
          }}
        />
      )}
    </QueryView>
  )
}

/** What the address names: the first option, the question on it, and who votes first of all. */
type About = {
  readonly isOpen: boolean
  readonly notHere: 'notHere' | 'amendmentNotHere'
  readonly option: DraftOption
  readonly question: string
  readonly groupId: string
}

type Props = { readonly about: About | null; readonly name: string }

function Composition({ about, name }: Props) {
  const t = useTranslations('composition')
  const first = useFirstDraft(about)
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
      {about !== null && !about.isOpen && <Text mb="md">{t(about.notHere)}</Text>}
      <TemplateSection composing={composing} />
      {kept.draft.template !== null && (
        <Rest
          composing={composing}
          onOpen={() =>
            composition !== null &&
            !open.isPending &&
            open.mutate({ ballotId: kept.draft.ballotId, composition })
          }
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

/** What the page begins with: a vote on what the address names, by its group; or nothing but those whom the reader leads. */
function useFirstDraft(about: About | null): () => CompositionDraft {
  const electorate = useFirstElectorate()

  return () => {
    if (about === null || !about.isOpen) return { ...newDraft(), electorate }
    const draft: CompositionDraft = {
      ...newDraft(),
      question: about.question.slice(0, 500),
      options: [about.option],
      electorate: { kind: 'group', groupId: about.groupId },
    }
    return withTemplate(draft, 'yes-or-no', { grades: [], collegeIds: [] })
  }
}
