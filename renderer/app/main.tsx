import '@mantine/core/styles.layer.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './tokens.css';
import './base.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { usualSettings } from '../../shared/ipc/procedures/app.ts';
import { App } from './app.tsx';
import { call } from './client.ts';
import { answerLocks } from './locking.ts';
import { markScheme } from './scheme.ts';
import { tellTouches } from './tell-touches.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
setNonce(nonce);

const vaultState = call('vault.state', undefined);
// settings that cannot be read must not keep anyone from their vault: the system's scheme serves
const settings = await call('app.settings', undefined).catch(() => usualSettings);
markScheme(settings.colourScheme);
answerLocks();
tellTouches();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App nonce={nonce} colourScheme={settings.colourScheme} vaultState={vaultState} />);
