import { readChoice } from '@deconcert/domain/ballot'
import { Button } from '@mantine/core'
import { IconDownload, IconPrinter, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { commitmentOf, forgetReceipt, type Receipt, type ReceiptKey } from '../lib/receipt'
import { saveText } from '../lib/save-text'
import { usePair } from '../lib/use-pair'
import { DefinitionList } from '../ui/definition-list'
import { useChoiceLines } from '../voting/choice-lines'
import { ChoiceList } from '../voting/choice-list'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

type Props = { readonly ballot: Ballot; readonly receiptKey: ReceiptKey; readonly receipt: Receipt }

/** What this browser keeps of the reader's vote, folded: it shows the choice. */
export function MyReceipt({ ballot, receiptKey, receipt }: Props) {
  const t = useTranslations('ballot.receipt')
  const voting = useTranslations('voting')
  const choice = readChoice(ballot.rules, receipt.choice)
  const commitment = useCommitment(ballot.id, receipt)
  const isSecret = ballot.secrecy === 'secret'

  return (
    <details className={`${classes.details} ${classes.receipt}`}>
      <summary>{t('title')}</summary>
      <p>{isSecret ? t('explanation') : voting('receiptNamed')}</p>
      {receipt.isShared && <p>{voting(receipt.said === 'unanswered' ? 'sharedUntilSent' : 'sharedNow')}</p>}
      <DefinitionList
        entries={[
          { term: voting('question'), detail: ballot.question },
          {
            term: t('choice'),
            detail: choice === null ? receipt.choice : <ChoiceList rules={ballot.rules} choice={choice} />,
          },
          {
            term: t('nonce'),
            detail: isSecret ? <code className={classes.hash}>{receipt.nonce}</code> : null,
          },
          {
            term: voting('commitment'),
            detail: isSecret && commitment ? <code className={classes.hash}>{commitment}</code> : null,
          },
        ]}
      />
      <ReceiptActions ballot={ballot} receiptKey={receiptKey} receipt={receipt} commitment={commitment} />
    </details>
  )
}

function ReceiptActions({
  ballot,
  receiptKey,
  receipt,
  commitment,
}: Props & { readonly commitment: string | null }) {
  const t = useTranslations('ballot.receipt')
  const voting = useTranslations('voting')
  const text = useReceiptText(ballot, receipt, commitment)
  const icon = { size: 16, 'aria-hidden': true } as const

  return (
    <div className={classes.receiptActions}>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconDownload {...icon} />}
        onClick={() => saveText(voting('receiptFile'), text)}
      >
        {voting('download')}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPrinter {...icon} />}
        onClick={printReceipt}
      >
        {voting('print')}
      </Button>
      {receipt.said !== 'unanswered' && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconTrash {...icon} />}
          onClick={() => forgetReceipt(receiptKey)}
        >
          {t('forget')}
        </Button>
      )}
    </div>
  )
}

/** The receipt as a text that can be kept away from this device, and checked by hand. */
function useReceiptText(ballot: Ballot, receipt: Receipt, commitment: string | null): string {
  const t = useTranslations('voting')
  const r = useTranslations('ballot.receipt')
  const words = useChoiceLines(ballot.rules)
  const pair = usePair()
  const choice = readChoice(ballot.rules, receipt.choice)
  const lines = choice === null ? [receipt.choice] : words(choice).lines

  return [
    pair(t('question'), ballot.question),
    pair(t('ballotId'), ballot.id),
    pair(r('choice'), '').trimEnd(),
    ...lines.map((line) => `  ${line}`),
    pair(t('choiceText'), receipt.choice),
    pair(r('nonce'), receipt.nonce),
    ...(commitment === null ? [] : [pair(t('commitment'), commitment)]),
    t('checkByHand'),
    '',
  ].join('\n')
}

/** The commitment that the server will publish, computed here; null until then, and where the page cannot. */
function useCommitment(ballotId: string, { choice, nonce }: Receipt): string | null {
  const [commitment, setCommitment] = useState<string | null>(null)

  useEffect(() => {
    let isCurrent = true
    void commitmentOf(ballotId, { choice, nonce }).then((found) => isCurrent && setCommitment(found))
    return () => {
      isCurrent = false
    }
  }, [ballotId, choice, nonce])

  return commitment
}

/** Prints the receipt alone: the rest of the page is hidden for that time. */
function printReceipt(): void {
  const root = document.documentElement
  root.dataset.printing = 'receipt'
  addEventListener('afterprint', () => delete root.dataset.printing, { once: true })
  window.print()
}
