import { forAgainstChoices, type Verdict } from '@deconcert/domain'
import { useFormatter, useTranslations } from 'use-intl'
import classes from './result-bar.module.css'

/** For, against and abstentions as one bar whose parts differ by pattern as well as by colour. */
export function ResultBar({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('ballot.result')
  const { for: inFavour, against, abstain } = verdict
  const parts = forAgainstChoices.filter((choice) => verdict[choice] > 0)

  return (
    <div className={classes.bar} role="img" aria-label={t('bar', { inFavour, against, abstain })}>
      {parts.map((choice) => (
        <span
          key={choice}
          className={classes.part}
          data-choice={choice}
          style={{ flexGrow: verdict[choice], flexBasis: 0 }}
        />
      ))}
    </div>
  )
}

/** The same numbers, to be read. */
export function ResultTable({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('ballot')
  const format = useFormatter()

  return (
    <table className={classes.counts}>
      <caption className={classes.hiddenCaption}>{t('result.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.choice')}</th>
          <th scope="col">{t('result.votes')}</th>
          <th scope="col">{t('result.share')}</th>
        </tr>
      </thead>
      <tbody>
        {forAgainstChoices.map((choice) => (
          <tr key={choice}>
            <th scope="row">
              <span className={classes.swatch} data-choice={choice} aria-hidden="true" />
              {t(`choice.${choice}`)}
            </th>
            <td>{verdict[choice]}</td>
            <td>
              {choice === 'abstain' || verdict.expressed === 0
                ? t('result.notExpressed')
                : format.number(verdict[choice] / verdict.expressed, {
                    style: 'percent',
                    maximumFractionDigits: 1,
                  })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
