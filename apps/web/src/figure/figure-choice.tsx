import { nameKey } from '@deconcert/domain/figure'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { QueryView } from '../ui/query-view'
import classes from './figure-choice.module.css'
import { cardsQuery, seriesListQuery } from './figure-query'

type Props = { readonly onChoose: (id: string) => void }

/** The live cards of every diagnostic of the plan, one to be chosen. */
export function CardChoice({ onChoose }: Props) {
  const t = useTranslations('figure.insert')
  const { number } = useFormatter()
  const query = useQuery(cardsQuery(usePlanSlug()))

  return (
    <QueryView query={query}>
      {({ cards }) => (
        <Choice
          label={t('search')}
          onChoose={onChoose}
          lines={cards
            .filter(({ isRetired }) => !isRetired)
            .map(({ id, title, value, unit, year, groupName, source }) => ({
              id,
              title,
              about: [
                value === null ? null : `${number(value, { maximumFractionDigits: 6 })} ${unit}`.trim(),
                year === null ? null : String(year),
                source === '' ? null : source,
                groupName,
              ],
            }))}
        />
      )}
    </QueryView>
  )
}

/** The live series of every diagnostic of the plan, one to be chosen. */
export function SeriesChoice({ onChoose }: Props) {
  const t = useTranslations('figure')
  const query = useQuery(seriesListQuery(usePlanSlug()))

  return (
    <QueryView query={query}>
      {({ series }) => (
        <Choice
          label={t('insert.searchSeries')}
          onChoose={onChoose}
          lines={series.map(({ id, title, unit, points, source, groupName }) => ({
            id,
            title: unit === '' ? title : `${title} (${unit})`,
            about: [t('series.values', { count: points }), source, groupName],
          }))}
        />
      )}
    </QueryView>
  )
}

type Line = { readonly id: string; readonly title: string; readonly about: readonly (string | null)[] }

function Choice({ label, lines, onChoose }: { label: string; lines: readonly Line[] } & Props): ReactNode {
  const t = useTranslations('figure.insert')
  const [sought, setSought] = useState('')
  const words = nameKey(sought)
  const found = lines
    .map((line) => ({ ...line, about: line.about.filter((part) => part !== null).join(' · ') }))
    .filter(({ title, about }) => nameKey(`${title} ${about}`).includes(words))

  return (
    <Stack gap="sm">
      <TextInput
        label={label}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        data-autofocus
      />
      {found.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      <ul className={classes.list}>
        {found.map(({ id, title, about }) => (
          <li key={id} className={classes.line}>
            <div className={classes.words}>
              <span className={classes.title}>{title}</span>
              <span className={classes.about}>{about}</span>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('insertNamed', { title })}
              onClick={() => onChoose(id)}
            >
              {t('insert')}
            </Button>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
