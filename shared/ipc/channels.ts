/** The one channel that every call uses. It stands alone so that the preload bundle carries no schema library. */
export const callChannel = 'alcove:call';

/** The one channel that every event uses. */
export const eventChannel = 'alcove:event';
