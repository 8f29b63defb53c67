/** As a `ref`: focuses what takes the place of the control that was used. */
export const focusNow = (node: HTMLElement | null) => node?.focus();
