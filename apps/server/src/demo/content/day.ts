/** A calendar day `YYYY-MM-DD`; a month or a year is written with its first day. */
export type Day = string
