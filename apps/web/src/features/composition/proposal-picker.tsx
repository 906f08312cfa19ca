import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { groupsQuery } from '../../proposal/groups-query'
import { proposalCode } from '../../proposal/proposal-code'
import { proposalsQuery } from '../../proposal/proposal-query'
import { QueryView } from '../../ui/query-view'
import classes from './composition.module.css'
import type { DraftOption } from './composition-draft'

type Props = {
  readonly options: readonly DraftOption[]
  readonly most: number
  readonly onKeep: (options: readonly DraftOption[]) => void
  readonly onClose: () => void
}

/** Published proposals to choose from, by their title or their group, one by one or all that are shown. */
export function ProposalPicker({ options, most, onKeep, onClose }: Props) {
  const t = useTranslations('composition.picker')
  const common = useTranslations('common')
  const slug = usePlanSlug()
  const [text, setText] = useState('')
  const [group, setGroup] = useState('')
  const [chosen, setChosen] = useState(options)
  const query = useQuery(proposalsQuery(slug, { state: 'published', ...(group !== '' && { group }) }))
  const keep = () => {
    onKeep(chosen)
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="xl"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <Stack gap="md">
        <Filters text={text} onText={setText} group={group} onGroup={setGroup} slug={slug} />
        <QueryView query={query}>
          {({ proposals }) => (
            <Found
              proposals={proposals.filter(({ title }) => isFound(title, text))}
              chosen={chosen}
              most={most}
              onChange={setChosen}
            />
          )}
        </QueryView>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button onClick={keep}>
            {t('confirm', { count: chosen.filter(({ kind }) => kind === 'proposal').length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** Without accents or capitals, as people type when they search. */
function isFound(title: string, text: string): boolean {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain(title).includes(plain(text.trim()))
}

type FilterProps = {
  readonly slug: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly group: string
  readonly onGroup: (group: string) => void
}

function Filters({ slug, text, onText, group, onGroup }: FilterProps) {
  const t = useTranslations('composition.picker')
  const groups = useQuery(groupsQuery(slug)).data?.groups ?? []

  return (
    <div className={classes.filters}>
      <TextInput
        label={t('search')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        maxLength={200}
        data-autofocus
      />
      <Select
        label={t('group')}
        data={[
          { value: '', label: t('anyGroup') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={group}
        onChange={(value) => onGroup(value ?? '')}
        allowDeselect={false}
        searchable={groups.length > 6}
      />
    </div>
  )
}

type Proposal = { readonly id: string; readonly code: number; readonly title: string }

type FoundProps = {
  readonly proposals: readonly Proposal[]
  readonly chosen: readonly DraftOption[]
  readonly most: number
  readonly onChange: (chosen: readonly DraftOption[]) => void
}

function Found({ proposals, chosen, most, onChange }: FoundProps) {
  const t = useTranslations('composition.picker')
  const ids = new Set(chosen.map(({ id }) => id))
  const rest = proposals.filter(({ id }) => !ids.has(id))
  const add = (more: readonly Proposal[]) => onChange([...chosen, ...more.map(optionOf)].slice(0, most))
  const isFull = chosen.length >= most

  if (proposals.length === 0) return <Text c="dimmed">{t('nothing')}</Text>
  return (
    <>
      {most > 1 && (
        <div>
          <Button variant="light" disabled={rest.length === 0 || isFull} onClick={() => add(rest)}>
            {t('all', { count: proposals.length })}
          </Button>
        </div>
      )}
      <ul className={classes.found}>
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <Checkbox
              label={`${proposalCode(proposal.code)} · ${proposal.title}`}
              checked={ids.has(proposal.id)}
              disabled={isFull && !ids.has(proposal.id)}
              onChange={(event) =>
                event.currentTarget.checked
                  ? add([proposal])
                  : onChange(chosen.filter(({ id }) => id !== proposal.id))
              }
            />
          </li>
        ))}
      </ul>
      {isFull && (
        <Text size="sm" role="status">
          {t('full', { most })}
        </Text>
      )}
    </>
  )
}

function optionOf({ id, code, title }: Proposal): DraftOption {
  return { kind: 'proposal', id, code, label: title }
}
