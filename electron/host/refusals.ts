import { app, type Session, session, type WebContents } from 'electron';
import { pageOrigin, printOrigin } from './protocol.ts';

const ownSchemes = /^(app|data|blob|devtools):/;

/**
 * Switches that must stand before Chromium starts: no name is ever looked up, no address leaks through WebRTC, and no
 * page that was left stays in memory.
 */
export function refuseBeforeStart(): void {
  app.commandLine.appendSwitch('disable-back-forward-cache');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/** Refuses every permission, every request that leaves this computer, every download, and the spell checker's dictionaries. */
export function refuseForSession(target: Session = session.defaultSession): void {
  target.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !ownSchemes.test(details.url) }));
  target.on('will-download', (event) => event.preventDefault());
  target.setSpellCheckerEnabled(false);
}

/** Keeps a page where it is: no other address, no second window, no embedded one. */
export function refuseForContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isOwnAddress(address: string): boolean {
  return address.startsWith(`${pageOrigin}/`) || address.startsWith(`${printOrigin}/`);
}
