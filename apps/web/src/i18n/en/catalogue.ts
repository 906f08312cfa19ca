import type { Messages } from '../fr/catalogue'
import type { Translated } from '../translated'
import { common } from './common'
import { editor } from './editor'
import { home } from './home'
import { identity } from './identity'
import { refusal } from './refusal'
import { shell } from './shell'
import { todo } from './todo'

export const en: Translated<Messages> = { common, editor, home, identity, refusal, shell, todo }
