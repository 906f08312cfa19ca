import { type BallotRules, packetOf } from '@deconcert/domain/ballot'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { AmendmentSides } from '../../ballot/amendment-sides'
import ballotClasses from '../../ballot/ballot.module.css'
import { SectionCard } from '../../ui/section-card'
import { PaperActions } from '../../voting/cast-vote-form'
import { ChoiceForm } from '../../voting/choice-form'
import { shownOptions } from '../../voting/shown-option'
import votingClasses from '../../voting/voting.module.css'
import classes from './composition.module.css'

const nothing = () => undefined

/** The ballot paper as voters will have it, without effect. */
export function PreviewSection({ rules }: { rules: BallotRules }) {
  const t = useTranslations('composition.preview')

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed" mb="sm">
        {t('explanation')}
      </Text>
      {rules.options.length === 0 || lacksNumber(rules) ? (
        <p className={classes.nothing}>{t(rules.options.length === 0 ? 'nothing' : 'lacksNumber')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too
        <section className={classes.preview} aria-label={t('paper')} tabIndex={0}>
          <Paper rules={rules} />
        </section>
      )}
    </SectionCard>
  )
}

/** Whether a number of the way of voting is still to be typed. */
function lacksNumber({ method }: BallotRules): boolean {
  return Object.values(method).some((value: unknown) => Number.isNaN(value))
}

function Paper({ rules }: { rules: BallotRules }) {
  const t = useTranslations('composition.preview')
  const voting = useTranslations('voting')
  const { method } = rules
  const isPacked = method.key === 'majority-judgment' && method.perVoter !== null
  const packet = isPacked ? packetOf(method, 0) : null
  const isAlone = method.key !== 'show-of-hands' && method.key !== 'consent'

  return (
    <fieldset disabled className={votingClasses.inert}>
      <p className={ballotClasses.question}>{rules.question}</p>
      <AmendmentSides rules={rules} />
      {isAlone && <Text>{voting(`secrecy.${rules.secrecy}`)}</Text>}
      {packet !== null && (
        <>
          <Text fw={600}>{voting('packet', { drawn: packet.length, options: rules.options.length })}</Text>
          <Text size="sm" c="dimmed">
            {t('drawn', { options: rules.options.length })}
          </Text>
        </>
      )}
      <ChoiceForm method={method} options={shownOptions(rules, [], packet)} value={null} onChange={nothing} />
      {isAlone && method.key !== 'for-against' && (
        <PaperActions rules={rules} choice={null} onReview={nothing} />
      )}
    </fieldset>
  )
}
