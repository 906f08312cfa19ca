/** What the person whose voice decides a tie is called in the rules of a ballot. */
export const chair = 'Présidence de séance'
