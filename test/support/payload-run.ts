/** What every payload tries to do: it can be seen afterwards, whatever ran it. */
export const run = 'window.ran=(window.ran||0)+1'
