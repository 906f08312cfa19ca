import { common } from './common'
import { identity } from './identity'
import { refusal } from './refusal'
import { shell } from './shell'

/** What is said before anybody has signed in. The rest follows. */
export const first = { common, identity, refusal, shell }
