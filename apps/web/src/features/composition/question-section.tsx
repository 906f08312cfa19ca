import { ballotTextLength, hasOneOption, mostOptionsOf } from '@deconcert/domain/ballot'
import { ActionIcon, Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { IconListCheck, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../../amendment/amendment-address'
import { proposalCode } from '../../proposal/proposal-code'
import { SectionCard } from '../../ui/section-card'
import { SortableList } from '../../ui/sortable-list'
import { useFocusOnMount } from '../../ui/use-focus-on-mount'
import classes from './composition.module.css'
import { type DraftOption, withOptions } from './composition-draft'
import { ProposalPicker } from './proposal-picker'
import { type Composing, useUsualGrades } from './use-composition'

/** What is asked, and about what. */
export function QuestionSection({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.question')
  const { draft, change, errorAt } = composing

  return (
    <SectionCard title={t('title')}>
      <div className={classes.fields}>
        <Textarea
          id="field-question"
          label={t('label')}
          description={t('description')}
          value={draft.question}
          onChange={(event) => change({ question: event.currentTarget.value })}
          maxLength={ballotTextLength.question}
          error={errorAt('question')}
          autosize
          minRows={2}
          required
        />
        <Options composing={composing} />
      </div>
    </SectionCard>
  )
}

function Options({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.question')
  const usualGrades = useUsualGrades()
  const [isPicking, setPicking] = useState(false)
  const { draft, replace, errorAt } = composing
  const { options } = draft
  const most = mostOptionsOf(draft.method.key)
  const set = (next: readonly DraftOption[]) => replace(withOptions(draft, next, usualGrades(6)))
  const [written, setWritten] = useState<string | null>(null)
  const write = () => {
    const id = crypto.randomUUID()
    setWritten(id)
    set([...options, { kind: 'label', id, label: '' }])
  }
  const error = errorAt('options')

  return (
    <section aria-label={t('options')} id="field-options" tabIndex={-1}>
      <h3 className={classes.fieldTitle}>{t('options')}</h3>
      <Text c="dimmed" size="sm" mb="xs">
        {hasOneOption(draft.method.key) ? t('one') : t('many', { count: options.length, most })}
      </Text>
      {options.length === 0 && <p className={classes.nothing}>{t('none')}</p>}
      <OptionList options={options} written={written} onChange={set} />
      {error !== null && (
        <Text c="var(--mantine-color-error)" size="sm" mt="xs" role="alert">
          {error}
        </Text>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          leftSection={<IconListCheck size={18} aria-hidden="true" />}
          onClick={() => setPicking(true)}
        >
          {t('pick')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden="true" />}
          onClick={write}
          disabled={options.length >= most}
        >
          {t('write')}
        </Button>
      </Group>
      {isPicking && (
        <ProposalPicker options={options} most={most} onKeep={set} onClose={() => setPicking(false)} />
      )}
    </section>
  )
}

type ListProps = {
  readonly options: readonly DraftOption[]
  /** The option that was just asked for, to be typed in at once. */
  readonly written: string | null
  readonly onChange: (options: readonly DraftOption[]) => void
}

function OptionList({ options, written, onChange }: ListProps) {
  const t = useTranslations('composition.question')
  const items = options.map((option) => ({
    key: option.id,
    label: option.label.trim() || t('unnamed'),
    option,
  }))
  const rename = (id: string, label: string) =>
    onChange(options.map((option) => (option.id === id ? { ...option, label } : option)))

  return (
    <SortableList
      label={t('options')}
      items={items}
      onChange={(next) => onChange(next.map(({ option }) => option))}
    >
      {({ option, label }, index) => (
        <div className={classes.optionLine}>
          {option.kind !== 'label' ? (
            <span>{`${codeOf(option)} · ${option.label}`}</span>
          ) : (
            <LabelInput
              place={index + 1}
              label={option.label}
              isNew={option.id === written}
              onChange={(label) => rename(option.id, label)}
            />
          )}
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('remove', { label })}
            onClick={() => onChange(options.filter(({ id }) => id !== option.id))}
          >
            <IconX size={18} aria-hidden="true" />
          </ActionIcon>
        </div>
      )}
    </SortableList>
  )
}

type LabelProps = {
  readonly place: number
  readonly label: string
  readonly isNew: boolean
  readonly onChange: (label: string) => void
}

function LabelInput({ place, label, isNew, onChange }: LabelProps) {
  const t = useTranslations('composition.question')
  const field = useFocusOnMount<HTMLInputElement>(isNew)

  return (
    <TextInput
      ref={field}
      aria-label={t('labelOf', { place })}
      value={label}
      maxLength={ballotTextLength.label}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

function codeOf({ kind, code }: Exclude<DraftOption, { readonly kind: 'label' }>): string {
  return kind === 'proposal' ? proposalCode(code) : amendmentName(code)
}
