import { common } from './common'
import { diagnostic } from './diagnostic'
import { editor } from './editor'
import { group } from './group'
import { home } from './home'
import { identity } from './identity'
import { moderation } from './moderation'
import { proposal } from './proposal'
import { refusal } from './refusal'
import { shell } from './shell'
import { todo } from './todo'

/** Every French sentence of the application, one file per feature. Its shape is the shape of all languages. */
export const fr = {
  common,
  diagnostic,
  editor,
  group,
  home,
  identity,
  moderation,
  proposal,
  refusal,
  shell,
  todo,
}

export type Messages = typeof fr
