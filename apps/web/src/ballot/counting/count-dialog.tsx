import { countTotal, type HandCount, presenceGap } from '@deconcert/domain/ballot'
import { Modal, NativeSelect, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../../ui/action-button'
import type { Ballot } from '../ballot-query'
import { type CountDraft, countOf, draftRefusal, emptyDraft } from './count-draft'
import { CountFields } from './count-fields'
import classes from './counting.module.css'
import type { Line, Lines } from './counting-query'
import { useCountingWords } from './counting-words'
import { PaperTicks } from './paper-ticks'
import { RefusalWithDetail } from './refusal-with-detail'
import { useSendCount } from './use-send-count'

type Props = {
  readonly ballot: Ballot
  readonly data: Lines
  /** Null for a line that begins. */
  readonly line: Line | null
  readonly onClose: () => void
}

/** Where one person enters what they counted, without seeing what another one did. */
export function CountDialog({ ballot, data, line, onClose }: Props) {
  const t = useTranslations('counting')
  const tCommon = useTranslations('common')
  const isPhone = useMediaQuery('(max-width: 40em)')
  const kind = data.kind ?? 'hands'
  const { rules } = ballot
  const { collegeName } = useCountingWords(rules)
  const [draft, setDraft] = useState(() => emptyDraft(rules, kind, data.lines))
  const send = useSendCount(ballot.id, line, onClose)
  const refusal = draftRefusal(rules, draft, data, line)
  const college = line === null ? null : collegeName(line.collegeId)

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (refusal === null && !send.isPending) send.mutate({ draft, count: countOf(draft, kind) })
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={line === null ? t(`form.${kind}`) : t('form.again', { number: line.number })}
      size="lg"
      fullScreen={isPhone ?? false}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <form onSubmit={submit} className={classes.stack}>
        <Text c="dimmed">{line === null ? t('form.first') : t('form.blind')}</Text>
        {college !== null && <Text fw={600}>{college}</Text>}
        {line === null && rules.colleges.length > 0 && (
          <NativeSelect
            label={t('field.college')}
            data={rules.colleges.map(({ id, label }) => ({ value: id, label }))}
            value={draft.collegeId ?? ''}
            onChange={({ currentTarget }) =>
              setDraft({ ...draft, collegeId: currentTarget.value, seats: [] })
            }
          />
        )}
        <CountFields ballot={ballot} kind={kind} draft={draft} onChange={setDraft} />
        {kind === 'paper' && line === null && <PaperTicks data={data} draft={draft} onChange={setDraft} />}
        <Sum ballot={ballot} kind={kind} draft={draft} />
        <RefusalWithDetail error={send.error} />
        <div className={classes.actions}>
          <ActionButton
            refusal={refusal}
            type="submit"
            size="md"
            loading={send.isPending}
            onClick={() => undefined}
          >
            {t(line === null ? 'form.send' : 'form.sendSecond')}
          </ActionButton>
        </div>
      </form>
    </Modal>
  )
}

/** The total against the presence, said at once. */
function Sum({ ballot, kind, draft }: { ballot: Ballot; kind: 'hands' | 'paper'; draft: CountDraft }) {
  const t = useTranslations('counting.sum')
  const count = countOf(draft, kind)

  if (Number.isNaN(countTotal(count) + count.present + count.proxies)) return null
  if (kind === 'hands') return <Presence count={count} />
  return (
    <p className={classes.sum} role="status">
      {t('papers', { count: countTotal(count) })}
      {ballot.secrecy === 'secret' && ` ${t('secret')}`}
    </p>
  )
}

function Presence({ count }: { count: HandCount }) {
  const t = useTranslations('counting.sum')
  const total = countTotal(count)
  const presence = count.present + count.proxies
  const gap = presenceGap(count)

  if (total === 0 && presence === 0) {
    return (
      <p className={classes.sum} role="status">
        {t('empty')}
      </p>
    )
  }
  const words = gap > 0 ? 'more' : 'less'
  return (
    <p className={classes.sum} role="status" data-gap={gap !== 0 || undefined}>
      {t(gap === 0 ? 'equal' : words, { total, presence, gap: Math.abs(gap) })}
    </p>
  )
}
