import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReceipt } from '../../ballot/use-receipt'
import { SectionCard } from '../../ui/section-card'
import type { Archive } from '../../verify/archive'
import { type FoundVote, findInArchive } from '../../verify/find-in-archive'
import { useVoteText } from '../../voting/vote-text'
import classes from './verify.module.css'

/** Finds the reader's line of a secret ballot by their receipt: the one that this browser kept, pasted, or a file. */
export function FindInArchive({ archive }: { archive: Archive }) {
  const t = useTranslations('verify.mine')
  const { receipt } = useReceipt(archive.rules.ballotId)
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<FoundVote | null>(null)
  const text = typed ?? receipt?.nonce ?? ''
  const change = (next: string) => {
    setTyped(next)
    setFound(null)
  }

  return (
    <SectionCard title={t('title')}>
      <form
        className={classes.find}
        onSubmit={(event) => {
          event.preventDefault()
          void findInArchive(archive, text).then(setFound)
        }}
      >
        <Textarea
          label={t('label')}
          description={typed === null && receipt !== null ? t('kept') : t('description')}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          maxLength={5000}
          autosize
          maxRows={6}
          spellCheck={false}
        />
        <Group gap="sm">
          <Button type="submit" variant="default" leftSection={<IconSearch size={18} aria-hidden="true" />}>
            {t('find')}
          </Button>
          <FileButton
            accept=".txt,.json,text/plain,application/json"
            onChange={(file) => void file?.slice(0, 5000).text().then(change)}
          >
            {(props) => (
              <Button {...props} variant="subtle">
                {t('open')}
              </Button>
            )}
          </FileButton>
        </Group>
        <div role="status">{found !== null && <Found archive={archive} found={found} />}</div>
      </form>
    </SectionCard>
  )
}

function Found({ archive, found }: { archive: Archive; found: FoundVote }) {
  const t = useTranslations('verify.mine')
  const readable = useVoteText(archive.rules)

  if (found.kind !== 'found') return <p>{t(found.kind)}</p>
  return (
    <>
      <p>
        <strong>{t('found', { choice: readable(found.vote.choice) })}</strong>
      </p>
      <code className={classes.code}>{found.vote.commitment}</code>
    </>
  )
}
