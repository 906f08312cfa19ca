import { hasSides, type Majority } from '@deconcert/domain/ballot'
import { Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './composition.module.css'
import { forNeeded } from './needed-number'
import type { Composing } from './use-composition'
import { weightText } from './weight-text'

const kinds = ['expressed', 'absolute', 'qualified-expressed', 'qualified-electors'] as const
type Kind = (typeof kinds)[number]

/** When a text is adopted, and how many votes that makes here; and who decides a tie. Only for votes with sides. */
export function MajorityInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.rule')
  const { draft, change, electorate, errorAt } = composing
  const { majority } = draft

  if (majority === null || !hasSides(draft.method.key)) return null
  const electors = electorate?.electors.length ?? 0
  const needed = forNeeded(majority, electors)
  const error = errorAt('majority')
  return (
    <div className={classes.fields} id="field-majority" tabIndex={-1}>
      <Select
        label={t('majority')}
        maw="32rem"
        data={kinds.map((kind) => ({ value: kind, label: t(`majorityKind.${kind}`) }))}
        value={kindOf(majority)}
        onChange={(value) => {
          const kind = kinds.find((each) => each === value)
          if (kind !== undefined) change({ majority: firstOf(kind), ...(kind !== 'expressed' && noCasting) })
        }}
        allowDeselect={false}
        error={majority.kind === 'qualified' ? null : error}
      />
      {majority.kind === 'qualified' && (
        <ShareInput majority={majority} onChange={(next) => change({ majority: next })} error={error} />
      )}
      {electors > 0 && needed !== null && (
        <Text size="sm" role="status">
          {t(`majorityExplained.${kindOf(majority)}`, { electors, needed })}
        </Text>
      )}
      {majority.kind === 'expressed' && draft.method.key === 'show-of-hands' && (
        <Checkbox
          label={t('castingVote')}
          description={t('castingVoteExplained')}
          checked={draft.castingVote}
          onChange={(event) => change({ castingVote: event.currentTarget.checked })}
        />
      )}
    </div>
  )
}

const noCasting = { castingVote: false } as const

type Qualified = Extract<Majority, { readonly kind: 'qualified' }>
type ShareProps = {
  readonly majority: Qualified
  readonly onChange: (majority: Qualified) => void
  readonly error: string | null
}

function ShareInput({ majority, onChange, error }: ShareProps) {
  const t = useTranslations('composition.rule')
  const [typed, setTyped] = useState(majority.share)

  return (
    <TextInput
      label={t('majorityShare')}
      maw="22rem"
      value={typed}
      maxLength={40}
      onChange={(event) => {
        const next = event.currentTarget.value
        setTyped(next)
        onChange({ ...majority, share: weightText(next) ?? next })
      }}
      error={error}
    />
  )
}

export function kindOf(majority: Majority): Kind {
  return majority.kind === 'qualified' ? `qualified-${majority.of}` : majority.kind
}

function firstOf(kind: Kind): Majority {
  switch (kind) {
    case 'qualified-expressed':
      return { kind: 'qualified', of: 'expressed', share: '2/3' }
    case 'qualified-electors':
      return { kind: 'qualified', of: 'electors', share: '2/3' }
    default:
      return { kind }
  }
}
