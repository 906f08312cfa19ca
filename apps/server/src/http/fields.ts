import { z } from 'zod'

export const emailField = z
  .string()
  .max(254)
  .regex(/^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/)
export const displayNameField = z.string().trim().min(1).max(120)
export const localeField = z.enum(['fr', 'en'])

/** With the throttle per account, twelve characters hold against guessing; beyond 200, hashing would be a burden. */
export const newPasswordField = z.string().min(12).max(200)

const countsByLevel = z.record(z.string().max(60), z.number().int().min(0).nullable())
export const countsAsked = z.strictObject({ before: countsByLevel, counts: countsByLevel })
