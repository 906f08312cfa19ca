import type { Messages } from '../fr/catalogue'
import type { Translated } from '../translated'
import { committee } from './committee'
import { common } from './common'
import { diagnostic } from './diagnostic'
import { editor } from './editor'
import { group } from './group'
import { home } from './home'
import { identity } from './identity'
import { journal } from './journal'
import { moderation } from './moderation'
import { proposal } from './proposal'
import { refusal } from './refusal'
import { sheet } from './sheet'
import { shell } from './shell'
import { todo } from './todo'

export const en: Translated<Messages> = {
  committee,
  common,
  diagnostic,
  editor,
  group,
  home,
  identity,
  journal,
  moderation,
  proposal,
  refusal,
  sheet,
  shell,
  todo,
}
