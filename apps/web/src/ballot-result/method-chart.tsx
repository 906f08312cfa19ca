import type {
  ApprovalResult,
  BallotResult,
  BallotRules,
  BordaResult,
  DotsResult,
  JudgmentResult,
  MethodResult,
  RankedResult,
  SchulzeResult,
} from '@deconcert/domain/ballot'
import { ApprovalChart } from './approval-chart'
import { BordaChart } from './borda-chart'
import { ConsentChart } from './consent-chart'
import { DotsChart } from './dots-chart'
import { MeritChart } from './merit-chart'
import { SchulzeChart } from './schulze-chart'
import { SidesChart } from './sides-chart'

type Props = {
  readonly rules: BallotRules
  readonly result: MethodResult
  readonly counts: Pick<BallotResult, 'electors' | 'voters' | 'expressed'>
  readonly selected: readonly string[]
  readonly isWeighted: boolean
  /** What the table behind the chart is called. */
  readonly title: string
}

/** The chart of one result, with its table: each way of voting has its own. */
export function MethodChart({ result, ...props }: Props) {
  if ('for' in result) return <SidesChart result={result} {...props} />
  if ('consent' in result) return <ConsentChart result={result} title={props.title} />
  return <RankedChart result={result} {...props} />
}

type RankedProps = Omit<Props, 'result'> & { readonly result: RankedResult }

/** The rules tell which way of voting made the result: nothing else can come with them. */
function RankedChart({ result, counts, isWeighted, ...props }: RankedProps) {
  const { method } = props.rules
  const base = isWeighted ? 1 : counts.expressed
  switch (method.key) {
    case 'majority-judgment':
      return (
        <MeritChart {...props} isWeighted={isWeighted} method={method} result={result as JudgmentResult} />
      )
    case 'approval':
      return <ApprovalChart {...props} result={result as ApprovalResult} isWeighted={isWeighted} />
    case 'dots':
      return <DotsChart {...props} result={result as DotsResult} isWeighted={isWeighted} />
    case 'borda':
      return <BordaChart {...props} result={result as BordaResult} base={base} />
    case 'schulze':
      return <SchulzeChart {...props} result={result as SchulzeResult} isWeighted={isWeighted} />
    case 'for-against':
    case 'show-of-hands':
    case 'consent':
      return null
  }
}
