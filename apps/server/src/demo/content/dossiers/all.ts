import { childhood } from './childhood'
import type { Dossier } from './dossier'
import { governing } from './govern'
import { home } from './home'
import { insertionAndSafety } from './insertion'
import { participating } from './participate'
import { reaching } from './reach'
import { together } from './together'
import { welcoming } from './welcome'

/** The 47, in the order of the plan: the first is FA 1. */
export const dossiers: readonly Dossier[] = [
  ...governing,
  ...participating,
  ...welcoming,
  ...reaching,
  ...childhood,
  ...insertionAndSafety,
  ...home,
  ...together,
]
