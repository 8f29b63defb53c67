/** Preferences that give a page more than Alcove's windows may ever have. */
const forbidden: readonly (readonly [keyof Electron.WebPreferences, boolean])[] = [
  ['contextIsolation', false],
  ['sandbox', false],
  ['webSecurity', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInSubFrames', true],
  ['nodeIntegrationInWorker', true],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['webviewTag', true],
];

/** The host has only pages without Node, in a sandbox, isolated from their preload; anything else is an error. */
export function refuseUnsafePreferences(preferences: Electron.WebPreferences): void {
  const found = forbidden.filter(([name, value]) => preferences[name] === value);
  if (found.length === 0) return;
  const names = found.map(([name, value]) => `${name}: ${value}`).join(', ');
  throw new Error(`electron host: refused webPreferences ${names}`);
}
