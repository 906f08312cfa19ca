import { Button } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { findVote, type Search } from '../lib/receipt'
import { useVoteText } from '../voting/vote-text'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { useReceipt } from './use-receipt'

/** Looks for the reader's vote in the published list, with the receipt that this browser keeps. */
export function FindMyVote({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.receipt')
  const { receipt } = useReceipt(ballot.id)
  const [search, setSearch] = useState<Search | null>(null)

  if (receipt === null) return <p className={classes.reason}>{t('none')}</p>
  return (
    <div>
      <Button
        variant="default"
        className={classes.noPrint}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        onClick={() => void findVote(ballot.id, receipt, ballot.votes).then(setSearch)}
      >
        {t('find')}
      </Button>
      <div role="status" className={classes.searched}>
        {search !== null && <Found ballot={ballot} search={search} />}
      </div>
    </div>
  )
}

function Found({ ballot, search }: { ballot: Ballot; search: Search }) {
  const t = useTranslations('ballot.receipt')
  const voteText = useVoteText(ballot.rules)

  if (search.kind === 'missing') return <p>{t('missing')}</p>
  if (search.kind === 'changed') return <p>{t('changed')}</p>
  return (
    <>
      <p>
        <strong>{t('found', { choice: voteText(search.vote.choice) })}</strong>
        <code className={`${classes.hash} ${classes.found}`}>{search.vote.commitment}</code>
      </p>
      <p className={classes.small}>{t(`foundBy.${search.by}`)}</p>
    </>
  )
}
