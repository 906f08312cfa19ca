import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../../ballot/ballot-query'
import { useSentenceText } from '../../ballot-result/sentence-text'
import { verdictSentences } from '../../ballot-result/verdict-sentences'

/** Reads the result aloud when the ballot closes under the reader's eyes. */
export function ClosingNews({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballotPage')
  const sentenceText = useSentenceText()
  const wasOpen = useRef(ballot.state !== 'closed')
  const [isNews, setNews] = useState(false)
  const { state, rules, result } = ballot

  useEffect(() => {
    if (state === 'closed' && wasOpen.current) setNews(true)
    wasOpen.current = state !== 'closed'
  }, [state])

  const said = result === null ? [] : verdictSentences(rules, result).map(sentenceText)
  return <VisuallyHidden role="status">{isNews && [t('closedNow'), ...said].join(' ')}</VisuallyHidden>
}
