import type { PageAccess } from '../editor/document-access'
import { PresenceBar } from '../editor/presence-bar'
import { SaveStatus } from '../editor/save-status'
import { SharedDocument } from '../editor/shared-document'
import { SharedEditor } from '../editor/shared-editor'
import { useMe } from '../lib/me'
import { RoomButton } from './room-button'
import classes from './shared-text.module.css'
import { SideToggles, TextSide } from './text-side'

export type SharedTextProps = {
  readonly documentId: string
  /** What it is projected under. */
  readonly title: string
  /** What this text is, for those who do not see where it stands. */
  readonly label: string
  readonly placeholder: string
  readonly access: PageAccess
  /** Characters that are advised at most, where a length is advised. */
  readonly advisedLength?: number
}

const body = [{ fragment: 'body' }]

/** The shared text of a diagnostic or of a proposal, with who is in it and whether it is stored. */
export function SharedText({
  documentId,
  title,
  label,
  placeholder,
  access,
  advisedLength,
}: SharedTextProps) {
  const me = useMe()

  if (me === null) return null
  return (
    <SharedDocument documentId={documentId} person={{ id: me.account.id, name: me.account.displayName }}>
      <div className={classes.shared}>
        <div className={classes.views}>
          <SideToggles documentId={documentId} />
          <RoomButton title={title} texts={body} />
        </div>
        <div className={classes.bar}>
          <PresenceBar />
          <SaveStatus />
        </div>
        <TextSide documentId={documentId}>
          <div className={classes.text}>
            <SharedEditor
              fragment="body"
              label={label}
              placeholder={placeholder}
              access={access}
              {...(advisedLength && { advisedLength })}
            />
          </div>
        </TextSide>
      </div>
    </SharedDocument>
  )
}
