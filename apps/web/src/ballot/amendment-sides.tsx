import type { BallotRules } from '@deconcert/domain/ballot'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** Says what being for and against means when an amendment is put to the vote; nothing in any other vote. */
export function AmendmentSides({ rules }: { rules: Pick<BallotRules, 'options'> }) {
  const t = useTranslations('amendment.vote')

  if (!rules.options.some(({ amendmentId }) => amendmentId !== null)) return null
  return <Text>{t('sides')}</Text>
}
