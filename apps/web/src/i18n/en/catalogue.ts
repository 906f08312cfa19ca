import type { Messages } from '../fr/catalogue'
import type { Translated } from '../translated'
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

export const en: Translated<Messages> = {
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
