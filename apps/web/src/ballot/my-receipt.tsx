import { Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { forgetReceipt } from '../lib/receipt'
import { DefinitionList } from '../ui/definition-list'
import classes from './ballot.module.css'
import { useChoiceText } from './choice-text'
import { useReceipt } from './use-receipt'

/** What this browser keeps of the reader's vote, folded: it shows the choice. */
export function MyReceipt({ ballotId }: { ballotId: string }) {
  const t = useTranslations('ballot.receipt')
  const choiceText = useChoiceText()
  const { key, receipt } = useReceipt(ballotId)

  if (receipt === null) return null
  return (
    <details className={classes.details}>
      <summary>{t('title')}</summary>
      <p>{t('explanation')}</p>
      <DefinitionList
        entries={[
          { term: t('choice'), detail: choiceText(receipt.choice) },
          { term: t('nonce'), detail: <code className={classes.hash}>{receipt.nonce}</code> },
        ]}
      />
      <Button variant="default" size="compact-md" mt="sm" onClick={() => forgetReceipt(key)}>
        {t('forget')}
      </Button>
    </details>
  )
}
