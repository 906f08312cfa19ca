import type { Choice } from '@deconcert/domain/ballot'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Choices } from '../ballot/choices'
import { ApprovalForm } from './approval-form'
import { DotsForm } from './dots-form'
import { JudgmentForm } from './judgment-form'
import type { FormProps } from './method-form'
import { RankingForm } from './ranking-form'

/** The ballot paper of a way of voting: what one ticks, judges, shares or puts in order. */
export function ChoiceForm(props: FormProps) {
  const { method, ...others } = props

  switch (method.key) {
    case 'for-against':
      return <Choices onChoose={(choice: Choice) => props.onChange(choice)} />
    case 'approval':
      return <ApprovalForm method={method} {...others} />
    case 'majority-judgment':
      return <JudgmentForm method={method} {...others} />
    case 'dots':
      return <DotsForm method={method} {...others} />
    case 'borda':
    case 'schulze':
      return <RankingForm method={method} {...others} />
    case 'show-of-hands':
    case 'consent':
      return <NotOnPaper method={method.key} />
  }
}

function NotOnPaper({ method }: { method: 'show-of-hands' | 'consent' }) {
  const t = useTranslations('voting')

  return <Text>{t(`inMeeting.${method}`)}</Text>
}
