import { z } from 'zod'

/** What of a text may tell who somebody is and was looked at before handing it over: as the server told it. */
export const looked = z.strictObject({
  seen: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
