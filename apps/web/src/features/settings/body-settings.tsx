import { type Body, bodyKinds, bodyRefusal, type Channel, channelRefusal } from '@deconcert/domain/plan'
import { Autocomplete, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import type { PlanProfile } from '../../plan/plan-query'
import { useKindName } from './kind-name'
import { ListSettings } from './list-settings'
import classes from './settings-page.module.css'

type Props = { readonly slug: string; readonly profile: PlanProfile }

const noBody: Body = { kind: 'copil', label: '', chair: '', members: [], membersExhaustive: false }

/** Who decides and who is consulted, then by where contributions come. */
export function BodySettings({ slug, profile }: Props) {
  return (
    <div className={classes.sections}>
      <Bodies slug={slug} profile={profile} />
      <Channels slug={slug} profile={profile} />
    </div>
  )
}

function Bodies({ slug, profile }: Props) {
  const t = useTranslations('process.body')
  const words = useTranslations('process')
  const kind = useKindName('body')

  return (
    <ListSettings<Body>
      slug={slug}
      part="body"
      isOrdered={false}
      stored={profile.bodies.map(({ id: _, ...body }) => body)}
      empty={noBody}
      refusalOf={(body) => bodyRefusal(withoutBlankLines(body))}
      save={({ before, rows }) => {
        const json = { before, rows: rows.map(withoutBlankLines) }
        return call(api.plans[':plan'].process.bodies.$put({ param: { plan: slug }, json }))
      }}
    >
      {(body, onChange) => (
        <>
          <TextInput
            label={t('label')}
            value={body.label}
            onChange={({ currentTarget }) => onChange({ ...body, label: currentTarget.value })}
            maxLength={500}
            required
          />
          <Autocomplete
            label={words('kind')}
            description={words('kindFree')}
            data={bodyKinds.map(kind.name)}
            value={kind.name(body.kind)}
            onChange={(typed) => onChange({ ...body, kind: kind.key(typed, bodyKinds) })}
            maxLength={60}
          />
          <TextInput
            label={t('chair')}
            value={body.chair}
            onChange={({ currentTarget }) => onChange({ ...body, chair: currentTarget.value })}
            maxLength={500}
          />
          <Textarea
            label={t('members')}
            description={t('membersHint')}
            value={body.members.join('\n')}
            onChange={({ currentTarget }) => onChange({ ...body, members: currentTarget.value.split('\n') })}
            autosize
            minRows={2}
            maxRows={20}
          />
          <Checkbox
            label={t('exhaustive')}
            checked={body.membersExhaustive}
            onChange={({ currentTarget }) => onChange({ ...body, membersExhaustive: currentTarget.checked })}
          />
        </>
      )}
    </ListSettings>
  )
}

/** A body while it is typed has a line that begins; stored, it has members only. */
function withoutBlankLines<Row extends Body>(body: Row): Row {
  const members = body.members.map((member) => member.trim()).filter((member) => member !== '')
  return { ...body, members }
}

function Channels({ slug, profile }: Props) {
  const t = useTranslations('process.channel')

  return (
    <ListSettings<Channel>
      slug={slug}
      part="channel"
      stored={profile.channels.map(({ id: _, ...channel }) => channel)}
      empty={{ label: '' }}
      refusalOf={channelRefusal}
      save={(json) => call(api.plans[':plan'].process.channels.$put({ param: { plan: slug }, json }))}
    >
      {(channel, onChange) => (
        <TextInput
          label={t('label')}
          value={channel.label}
          onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
          maxLength={500}
          required
        />
      )}
    </ListSettings>
  )
}
