import { common } from './common'
import { editor } from './editor'
import { home } from './home'
import { identity } from './identity'
import { refusal } from './refusal'
import { shell } from './shell'
import { todo } from './todo'

/** Every French sentence of the application, one file per feature. Its shape is the shape of all languages. */
export const fr = { common, editor, home, identity, refusal, shell, todo }

export type Messages = typeof fr
