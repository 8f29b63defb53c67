import '@mantine/core/styles.layer.css';
import './base-styles.ts';
import { setNonce } from 'get-nonce';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { usualSettings } from '../../shared/ipc/procedures/app.ts';
import type {} from '../start/begin.ts';
import { App } from './app.tsx';
import { call } from './client.ts';
import { answerLocks } from './locking.ts';
import { tellTouches } from './tell-touches.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);

const vaultState = call('vault.state', undefined);
// settings that cannot be read must not keep anyone from their vault: the system's scheme serves
const settings = await call('app.settings', undefined).catch(() => usualSettings);
answerLocks();
tellTouches();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
// the app itself shows what went wrong when this fails
const known = await vaultState.catch(() => undefined);
const app = (
  <App
    nonce={nonce}
    colourScheme={settings.colourScheme}
    vaultState={vaultState}
    known={known}
    onStanding={() => window.carryOutEarlyPress()}
  />
);
if (root.hasChildNodes() && known?.state === 'locked') {
  hydrateRoot(root, app);
} else {
  root.replaceChildren();
  createRoot(root).render(app);
}
