import type { Messages } from '../fr/catalogue'
import type { Translated } from '../translated'
import { common } from './common'
import { home } from './home'
import { identity } from './identity'
import { refusal } from './refusal'
import { shell } from './shell'

export const en: Translated<Messages> = { common, home, identity, refusal, shell }
