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

/** Every French sentence of the application, one file per feature. Its shape is the shape of all languages. */
export const fr = {
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

export type Messages = typeof fr
