/** The one channel that every call uses. It stands alone so that the preload bundle carries no schema library. */
export const callChannel = 'alcove:call';

/** On this one the preload script names the file that was dropped; the page itself cannot reach it. */
export const dropChannel = 'alcove:drop';

/** The one channel that every event uses. */
export const eventChannel = 'alcove:event';
