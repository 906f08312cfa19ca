import { fewestForSecrecy, type QuorumOfAll, quorumRefusal, type Secrecy, secrecies } from '@deconcert/domain'
import { Alert, Radio, Stack, Textarea } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from '../ui/confirm-dialog'
import classes from './ballot.module.css'
import { Choices } from './choices'
import { QuorumInput } from './quorum-input'

const longestQuestion = 500

type Props = {
  readonly proposal: {
    readonly id: string
    readonly title: string
    readonly group: { readonly id: string }
  }
  readonly electors: number
  readonly onClose: () => void
}

type Asked = { readonly question: string; readonly secrecy: Secrecy; readonly quorum: QuorumOfAll }

/** Asks for the question and the rules of a ballot, shows what electors will see, and opens it. */
export function OpenBallotDialog({ proposal, electors, onClose }: Props) {
  const t = useTranslations('ballot.open')
  const firstQuestion = t('defaultQuestion', { title: proposal.title }).slice(0, longestQuestion)
  const [question, setQuestion] = useState(firstQuestion)
  const [secrecy, setSecrecy] = useState<Secrecy>('named')
  const [quorum, setQuorum] = useState<QuorumOfAll>({ kind: 'absolute-majority' })
  const open = useOpenBallot(proposal, onClose)
  const isRight = quorumRefusal(quorum, electors) === null && question.trim() !== ''

  return (
    <ConfirmDialog
      opened
      size="lg"
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      onConfirm={() => isRight && open.mutate({ question, secrecy, quorum })}
      busy={open.isPending}
      error={open.error}
    >
      <Textarea
        label={t('question')}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
        maxLength={longestQuestion}
        autosize
        minRows={2}
        required
      />
      <SecrecyInput value={secrecy} onChange={setSecrecy} electors={electors} />
      <QuorumInput value={quorum} onChange={setQuorum} electors={electors} secrecy={secrecy} />
      <Preview question={question} secrecy={secrecy} />
      <Alert variant="default" icon={<IconLock aria-hidden="true" />}>
        {t('freeze')}
      </Alert>
    </ConfirmDialog>
  )
}

function useOpenBallot(proposal: Props['proposal'], onOpened: () => void) {
  const t = useTranslations('ballot.open')
  const slug = usePlanSlug()

  return useAct(
    (asked: Asked) =>
      call(
        api.plans[':plan'].ballots.$post({
          param: { plan: slug },
          json: {
            ...asked,
            options: [{ proposalId: proposal.id }],
            method: { key: 'for-against' },
            majority: { kind: 'expressed' },
            electorate: { kind: 'group', groupId: proposal.group.id },
          },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onOpened },
  )
}

type SecrecyProps = {
  readonly value: Secrecy
  readonly onChange: (secrecy: Secrecy) => void
  readonly electors: number
}

function SecrecyInput({ value, onChange, electors }: SecrecyProps) {
  const t = useTranslations('ballot')
  const isTooFew = electors < fewestForSecrecy

  return (
    <Radio.Group label={t('open.secrecy')} value={value} onChange={(chosen) => onChange(chosen as Secrecy)}>
      <Stack gap="xs" mt="xs">
        {secrecies.map((secrecy) => {
          const refused = secrecy === 'secret' && isTooFew
          const why = t('open.secretTooFew', { fewest: fewestForSecrecy, electors })
          return (
            <Radio
              key={secrecy}
              value={secrecy}
              label={t(`secrecy.${secrecy}`)}
              description={refused ? why : t(`secrecyExplained.${secrecy}`)}
              disabled={refused}
            />
          )
        })}
      </Stack>
    </Radio.Group>
  )
}

function Preview({ question, secrecy }: { question: string; secrecy: Secrecy }) {
  const t = useTranslations('ballot')

  return (
    <section className={classes.preview} aria-label={t('open.preview')}>
      <p className={classes.previewTitle}>{t('open.preview')}</p>
      <p className={classes.question}>{question}</p>
      <p className={classes.small}>{t(`vote.${secrecy}`)}</p>
      <Choices />
    </section>
  )
}
