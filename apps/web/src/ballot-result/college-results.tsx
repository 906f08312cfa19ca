import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { useFormatter, useTranslations } from 'use-intl'
import { SectionCard } from '../ui/section-card'
import { CollegeRanks } from './college-ranks'
import { CollegeTable } from './college-table'
import { type CollegeSentence, divergenceSentences } from './college-words'
import { labelOf } from './deciding'
import { type Divergence, divergenceOf } from './divergence'
import classes from './result.module.css'
import { useFigures } from './use-figures'

type Props = { readonly rules: BallotRules; readonly result: BallotResult }

/** What each college said and what it weighs, where they agree and where they diverge. */
export function CollegeResults({ rules, result }: Props) {
  const t = useTranslations('ballotResult.colleges')
  const divergence = divergenceOf(result)
  const isHidden = rules.secrecy === 'secret' && result.colleges.every((college) => college.result === null)

  if (result.colleges.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <div className={classes.stack}>
        {isHidden ? (
          <p>{t('hidden')}</p>
        ) : (
          <>
            {divergence !== null && <DivergenceWords rules={rules} divergence={divergence} />}
            <CollegeTable rules={rules} result={result} />
            {divergence?.kind === 'ranks' && (
              <CollegeRanks rules={rules} result={result} options={divergence.options} />
            )}
          </>
        )}
      </div>
    </SectionCard>
  )
}

function DivergenceWords({ rules, divergence }: { rules: BallotRules; divergence: Divergence }) {
  const t = useTranslations('ballotResult.colleges')
  const { percent } = useFigures()
  const sentenceText = useCollegeSentence(rules)
  const { index, kind } = divergence

  return (
    <ul className={classes.colleges}>
      {divergenceSentences(divergence).map((sentence) => (
        <li key={sentence.key}>{sentenceText(sentence)}</li>
      ))}
      {index !== null && (
        <li>{t(kind === 'sides' ? 'sidesIndex' : 'ranksIndex', { index: percent(index) })}</li>
      )}
    </ul>
  )
}

function useCollegeSentence(rules: BallotRules): (sentence: CollegeSentence) => string {
  const t = useTranslations('ballotResult.colleges')
  const format = useFormatter()
  const colleges = (ids: readonly string[]) =>
    format.list(ids.map((id) => `« ${rules.colleges.find((each) => each.id === id)?.label ?? id} »`))
  const options = (keys: readonly string[]) => format.list(keys.map((key) => `« ${labelOf(rules, key)} »`))

  return (sentence) => {
    switch (sentence.key) {
      case 'divided': {
        const [favourable, unfavourable] = [colleges(sentence.favourable), colleges(sentence.unfavourable)]
        if (sentence.unfavourable.length === 0) return t('onlyFavourable', { favourable })
        if (sentence.favourable.length === 0) return t('onlyUnfavourable', { unfavourable })
        return t('divided', { favourable, unfavourable })
      }
      case 'even':
        return t('evenIn', { colleges: colleges(sentence.colleges) })
      case 'sameLeader':
      case 'mostDivided':
        return t(sentence.key, { options: options(sentence.options) })
      case 'allFor':
      case 'allAgainst':
      case 'noSameLeader':
        return t(sentence.key)
    }
  }
}
