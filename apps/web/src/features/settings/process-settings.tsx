import { eventKinds, eventRefusal, type Phase, type ProcessEvent, phaseRefusal } from '@deconcert/domain/plan'
import { Autocomplete, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import type { PlanProfile } from '../../plan/plan-query'
import { DateFields } from './date-fields'
import { useKindName } from './kind-name'
import { ListSettings } from './list-settings'
import { QualifiedCountInput } from './qualified-count-input'
import classes from './settings-page.module.css'

type Props = { readonly slug: string; readonly profile: PlanProfile }

const noDate = { starts: null, ends: null, heldStarts: null, heldEnds: null }

/** The phases of the process, then its meetings. */
export function ProcessSettings({ slug, profile }: Props) {
  return (
    <div className={classes.sections}>
      <Phases slug={slug} phases={profile.phases} />
      <Events slug={slug} events={profile.events} />
    </div>
  )
}

function Phases({ slug, phases }: { readonly slug: string; readonly phases: PlanProfile['phases'] }) {
  const t = useTranslations('process')

  return (
    <ListSettings<Phase>
      slug={slug}
      part="phase"
      stored={phases.map(({ purpose: _, ...phase }) => phase)}
      empty={{ label: '', ...noDate }}
      refusalOf={phaseRefusal}
      save={(json) => call(api.plans[':plan'].process.phases.$put({ param: { plan: slug }, json }))}
    >
      {(phase, onChange) => (
        <>
          <TextInput
            label={t('phase.label')}
            value={phase.label}
            onChange={({ currentTarget }) => onChange({ ...phase, label: currentTarget.value })}
            maxLength={500}
            required
          />
          <DateFields row={phase} onChange={onChange} />
        </>
      )}
    </ListSettings>
  )
}

function Events({ slug, events }: { readonly slug: string; readonly events: PlanProfile['events'] }) {
  const t = useTranslations('process')
  const kind = useKindName('event')

  return (
    <ListSettings<ProcessEvent>
      slug={slug}
      part="event"
      stored={events.map(({ planned: _, ...event }) => event)}
      empty={{ label: '', kind: eventKinds[0], participants: null, ...noDate }}
      refusalOf={eventRefusal}
      save={(json) => call(api.plans[':plan'].process.events.$put({ param: { plan: slug }, json }))}
    >
      {(event, onChange) => (
        <>
          <TextInput
            label={t('event.label')}
            value={event.label}
            onChange={({ currentTarget }) => onChange({ ...event, label: currentTarget.value })}
            maxLength={500}
            required
          />
          <Autocomplete
            label={t('kind')}
            description={t('kindFree')}
            data={eventKinds.map(kind.name)}
            value={kind.name(event.kind)}
            onChange={(typed) => onChange({ ...event, kind: kind.key(typed, eventKinds) })}
            maxLength={60}
          />
          <DateFields row={event} onChange={onChange} />
          <QualifiedCountInput
            label={t('event.participants')}
            value={event.participants}
            onChange={(participants) => onChange({ ...event, participants })}
          />
        </>
      )}
    </ListSettings>
  )
}
