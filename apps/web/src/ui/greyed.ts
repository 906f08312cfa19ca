/** Has a button look disabled and say that it is, while one still reaches it by keyboard. */
export function greyed(isGreyed: boolean): { 'data-disabled'?: true; 'aria-disabled'?: true } {
  return isGreyed ? { 'data-disabled': true, 'aria-disabled': true } : {}
}
