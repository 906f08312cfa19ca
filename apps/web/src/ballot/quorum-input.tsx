import { type QuorumOfAll, quorumNeeded, quorumRefusal, type Secrecy } from '@deconcert/domain'
import { Select, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../lib/use-reason-text'

type Kind = QuorumOfAll['kind']

const kinds: readonly Kind[] = ['absolute-majority', 'share', 'number', 'none']

type Props = {
  readonly value: QuorumOfAll
  readonly onChange: (quorum: QuorumOfAll) => void
  readonly electors: number
  readonly secrecy: Secrecy
}

/** How many must vote: a kind, its number where it has one, and what that makes among so many electors. */
export function QuorumInput({ value, onChange, electors, secrecy }: Props) {
  const t = useTranslations('ballot.open')
  const reasonText = useReasonText()
  const refusal = quorumRefusal(value, electors)
  const needed = quorumNeeded(value, electors, secrecy)

  return (
    <div>
      <Select
        label={t('quorum')}
        data={kinds.map((kind) => ({ value: kind, label: t(`quorumKind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => kind !== null && onChange(firstOf(kind as Kind, electors))}
        allowDeselect={false}
      />
      <QuorumNumber value={value} onChange={onChange} error={refusal === null ? null : reasonText(refusal)} />
      {refusal === null && (
        <Text size="sm" c="dimmed" mt="xs" role="status">
          {needed === 0 ? t('neededNone') : t('needed', { needed, electors })}
        </Text>
      )}
      {refusal !== null && value.kind !== 'number' && value.kind !== 'share' && (
        <Text size="sm" c="var(--mantine-color-error)" mt="xs" role="alert">
          {reasonText(refusal)}
        </Text>
      )}
    </div>
  )
}

type NumberProps = Pick<Props, 'value' | 'onChange'> & { readonly error: string | null }

function QuorumNumber({ value, onChange, error }: NumberProps) {
  const t = useTranslations('ballot.open')

  if (value.kind !== 'number' && value.kind !== 'share') return null
  const number = value.kind === 'number' ? value.number : value.percent
  return (
    <TextInput
      mt="xs"
      type="number"
      inputMode="numeric"
      min={1}
      label={t(value.kind === 'number' ? 'quorumNumber' : 'quorumPercent')}
      value={Number.isNaN(number) ? '' : number}
      onChange={(event) => {
        const typed = Number.parseInt(event.currentTarget.value, 10)
        onChange(value.kind === 'number' ? { ...value, number: typed } : { ...value, percent: typed })
      }}
      error={error}
    />
  )
}

function firstOf(kind: Kind, electors: number): QuorumOfAll {
  if (kind === 'number') return { kind, number: Math.max(1, Math.ceil(electors / 2)) }
  if (kind === 'share') return { kind, percent: 50 }
  return { kind }
}
