import { type Quorum, quorumNeeded, quorumRefusal } from '@deconcert/domain/ballot'
import { Select, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './composition.module.css'
import { neededByCollege } from './needed-number'
import type { Composing } from './use-composition'

const kinds: readonly Quorum['kind'][] = ['absolute-majority', 'share', 'number', 'per-college', 'none']

/** How many must vote for the ballot to count, and how many that makes here. */
export function QuorumInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.rule')
  const { draft, change, electorate, errorAt } = composing
  const electors = electorate?.electors.length ?? 0
  const offered = kinds.filter((kind) => kind !== 'per-college' || draft.colleges.length > 0)
  const error = errorAt('quorum')

  return (
    <div className={classes.fields} id="field-quorum" tabIndex={-1}>
      <Select
        label={t('quorum')}
        maw="32rem"
        data={offered.map((kind) => ({ value: kind, label: t(`quorumKind.${kind}`) }))}
        value={draft.quorum.kind}
        onChange={(value) => {
          const kind = kinds.find((each) => each === value)
          if (kind !== undefined) change({ quorum: firstOf(kind, electors) })
        }}
        allowDeselect={false}
        error={draft.quorum.kind === 'none' || draft.quorum.kind === 'absolute-majority' ? error : null}
      />
      <QuorumNumber quorum={draft.quorum} onChange={(quorum) => change({ quorum })} error={error} />
      <QuorumInWords composing={composing} />
    </div>
  )
}

type NumberProps = {
  readonly quorum: Quorum
  readonly onChange: (quorum: Quorum) => void
  readonly error: string | null
}

function QuorumNumber({ quorum, onChange, error }: NumberProps) {
  const t = useTranslations('composition.rule')

  switch (quorum.kind) {
    case 'none':
    case 'absolute-majority':
      return null
    case 'share':
      return (
        <WholeNumberInput
          label={t('quorumPercent')}
          value={quorum.percent}
          onChange={(percent) => onChange({ ...quorum, percent })}
          error={error}
        />
      )
    case 'number':
    case 'per-college':
      return (
        <WholeNumberInput
          label={t(quorum.kind === 'number' ? 'quorumNumber' : 'quorumPerCollege')}
          value={quorum.number}
          onChange={(number) => onChange({ ...quorum, number })}
          error={error}
        />
      )
  }
}

function QuorumInWords({ composing }: { composing: Composing }) {
  const text = useQuorumWords(composing)
  if (text === null) return null
  return (
    <Text size="sm" role="status">
      {text}
    </Text>
  )
}

/** What the quorum makes among these electors: « soit 9 votants sur 17 »; null until that is known. */
export function useQuorumWords({ draft, electorate }: Composing): string | null {
  const t = useTranslations('composition.rule')
  const { quorum, secrecy, colleges } = draft
  const electors = electorate?.electors.length ?? 0

  if (electorate === null || quorumRefusal(quorum, electors) !== null) return null
  if (quorum.kind === 'per-college') {
    const counted = electorate.colleges.filter(({ id }) => colleges.some((college) => college.id === id))
    const each = neededByCollege(quorum, counted)
    return t('neededColleges', {
      colleges: each.map(({ label, needed, seats }) => `${label} ${needed}/${seats}`).join(', '),
    })
  }
  const needed = quorumNeeded(quorum, electors, secrecy)
  if (needed === 0) return t('neededNone')
  const isForSecrecy = needed > quorumNeeded(quorum, electors, 'named')
  return t(isForSecrecy ? 'neededSecret' : 'needed', { needed, electors })
}

function firstOf(kind: Quorum['kind'], electors: number): Quorum {
  if (kind === 'number') return { kind, number: Math.max(1, Math.ceil(electors / 2)) }
  if (kind === 'per-college') return { kind, number: 5 }
  if (kind === 'share') return { kind, percent: 50 }
  return { kind }
}
